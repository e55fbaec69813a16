// Which column holds the answers to the NPS question: by its name in the field's languages, then by its cells.
import type { ScoreRules } from '../cells/score.js';
import { scoreNameOf, statedScale } from '../names/index.js';
import { inputError } from '../problems.js';
import { type Column, ownColumns } from '../table/header.js';
import { agreesInEveryRow, groupNeighbour, isGroup, neighboursOf } from './category-column.js';
import { named } from './find.js';
import { noneTaken, severalFit } from './score-advice.js';
import type { Candidate, ScoreColumn, ScoreReason, Unfit } from './score-candidate.js';
import {
  ENOUGH_ANSWERS,
  type Evidence,
  evidenceOf,
  holdsScores,
  isYesOrNo,
  namesRows,
  numbersRows,
  type Rows,
  showsUpperHalf,
} from './score-evidence.js';

/**
 * Chooses the score column of a file: one with a strong name (nps, recommend, a neighbour that stores its category),
 * else the only one with a weak name (score, rating, survey result). A column is a candidate only when at least half
 * of its filled cells in the sample are scores, never because of its range alone; a weak name must show answers of the
 * upper half too, for ratings from 1 to 5 have such names. A joined column never is the score.
 * @param rows the first records of the file
 * @param anyScale whether the user said which answers were offered, so that the header need not agree
 * @throws NpsError `ambiguous-column` where several fit equally well, `no-score-column` where none does,
 *   `other-scale` where the header says that other answers were offered
 */
export function detectScoreColumn(
  all: readonly Column[],
  rows: Rows,
  rules: ScoreRules,
  label: string,
  anyScale = false,
): ScoreColumn {
  const columns = ownColumns(all);
  const candidates = columns.flatMap((column) => candidateOf(column, columns, rows, rules, anyScale));
  const fit = candidates.filter(({ unfit }) => unfit === undefined);
  const strong = withHighAnswers(
    fit.filter(({ weak }) => !weak),
    rules,
  );
  if (strong.length === 0) {
    const stated = candidates.find(({ weak, unfit }) => !weak && unfit?.why === 'other-scale');
    if (stated !== undefined) rejectOtherScale(stated.column, columns, label);
  }
  let best = strong.length > 0 ? strong : fit;
  if (best.length === 0) best = besideItsCategory(columns, rows, rules);
  if (best.length === 1) return best[0]!;
  if (best.length > 1) throw severalFit(best, all, rows, label);
  const stated = candidates.find(({ unfit }) => unfit?.why === 'other-scale');
  if (stated !== undefined) rejectOtherScale(stated.column, columns, label);
  throw noneTaken(candidates, columns, rows, rules, label);
}

/** How surely a text names a score: 2 as strong names do, 1 as weak ones, 0 not at all. */
export function scoreNameRank(text: string): number {
  const name = scoreNameOf(text);
  return name === undefined ? 0 : name === 'strong' ? 2 : 1;
}

/**
 * @throws NpsError where the header of the column says that other answers than 0 to 10 were offered
 */
export function rejectOtherScale(column: Column, columns: readonly Column[], file: string): void {
  const stated = otherScale(column);
  if (stated === undefined) return;
  throw inputError({ kind: 'stated-scale', file, column: named(column, columns), ...stated });
}

/** Whether something beside the answers says that they are of 0 to 10: the header, or the category stored with them. */
export function saysScale(
  column: Column,
  columns: readonly Column[],
  rows: Rows,
  rules: ScoreRules,
): boolean {
  return (
    statesScale(column) ||
    groupNeighbour(column, columns, rows) !== undefined ||
    agreeingNeighbour(column, columns, rows, rules) !== undefined
  );
}

/** Whether the header says that 0 to 10, or 1 to 10, were offered. */
function statesScale({ labels }: Column): boolean {
  return labels.some((label) => statedScale(label) !== undefined) && otherScale({ labels }) === undefined;
}

function otherScale({ labels }: Pick<Column, 'labels'>) {
  for (const label of labels) {
    const stated = statedScale(label);
    if (stated !== undefined && !(stated.low <= 1 && stated.high === 10)) return { label, stated };
  }
  return undefined;
}

function candidateOf(
  column: Column,
  columns: readonly Column[],
  rows: Rows,
  rules: ScoreRules,
  anyScale: boolean,
): Candidate[] {
  if (isGroup(column)) return [];
  const strong = strongName(column, columns, rows, rules);
  if (strong === undefined && !column.labels.some((label) => scoreNameOf(label) === 'weak')) return [];
  const weak = strong === undefined;
  const evidence = evidenceOf(column, rows, rules);
  const unfit = whyUnfit(column, evidence, strong, rules, { anyScale, hasRows: rows.length > 0 });
  return [{ column, why: strong ?? { by: 'rating' }, weak, evidence, unfit }];
}

function whyUnfit(
  column: Column,
  evidence: Evidence,
  strong: ScoreReason | undefined,
  rules: ScoreRules,
  { anyScale, hasRows }: { anyScale: boolean; hasRows: boolean },
): Unfit | undefined {
  // All blank: a strong name is enough. Without any row a weak one is too, for there is nothing that speaks against it.
  if (evidence.filled === 0) return strong === undefined && hasRows ? { why: 'cells' } : undefined;
  if (!holdsScores(evidence)) return { why: 'cells' };
  if (strong?.by === 'category') return undefined;
  if (isYesOrNo(evidence, rules)) return { why: 'yes-or-no' };
  if (numbersRows(column, evidence) && (strong === undefined || namesRows(column)))
    return { why: 'row-numbers' };
  if (anyScale) return undefined;
  if (otherScale(column) !== undefined) return { why: 'other-scale' };
  const isLow = evidence.scores >= ENOUGH_ANSWERS && !showsUpperHalf(evidence, rules);
  return strong === undefined && isLow && !statesScale(column) ? { why: 'low' } : undefined;
}

/** Of several with strong names those that reach the upper half, if there are any: others count or rate something. */
function withHighAnswers(candidates: readonly Candidate[], rules: ScoreRules): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const high = candidates.filter(({ evidence }) => evidence.filled === 0 || showsUpperHalf(evidence, rules));
  const isSure = candidates.every(
    ({ evidence }) => showsUpperHalf(evidence, rules) || evidence.scores >= ENOUGH_ANSWERS,
  );
  return isSure && high.some(({ evidence }) => evidence.filled > 0) ? high : [...candidates];
}

/** A column of scores that agree, row by row, with the category in words next to it. */
function besideItsCategory(columns: readonly Column[], rows: Rows, rules: ScoreRules): Candidate[] {
  return columns.flatMap((column) => {
    const category = agreeingNeighbour(column, columns, rows, rules);
    if (category === undefined) return [];
    const why = { by: 'category', column: category.name } as const;
    return [{ column, why, weak: false, evidence: evidenceOf(column, rows, rules), unfit: undefined }];
  });
}

/** The column next to this one that holds the categories of its answers in words, in every row. */
function agreeingNeighbour(
  column: Column,
  columns: readonly Column[],
  rows: Rows,
  rules: ScoreRules,
): Column | undefined {
  return neighboursOf(column, columns).find((neighbour) => agreesInEveryRow(column, neighbour, rows, rules));
}

function strongName(
  column: Column,
  columns: readonly Column[],
  rows: Rows,
  rules: ScoreRules,
): ScoreReason | undefined {
  const neighbour = groupNeighbour(column, columns, rows);
  if (neighbour !== undefined) return { by: 'category', column: neighbour.name };
  const label = column.labels.find((text) => scoreNameOf(text) === 'strong');
  if (label !== undefined)
    return label === column.name ? { by: 'name' } : { by: 'question', question: label };
  if (!column.labels.some((text) => scoreNameOf(text) === 'weak')) return undefined;
  // A stored category that agrees makes any name strong: a list of detractors has no high answers.
  const category = agreeingNeighbour(column, columns, rows, rules);
  return category && { by: 'category', column: category.name };
}
