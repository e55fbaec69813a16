// Which column holds the answers to the NPS question: by its name in the field's languages, then by its cells.

import type { NpsError } from '../../core/errors.js';
import { isBlankScore, parseScore, type ScoreRules } from '../cells/score.js';
import { inputError, type ScoreAdvice } from '../problems.js';
import type { Column } from '../table/header.js';
import {
  agreesInEveryRow,
  groupNeighbour,
  holdsCategories,
  holdsCodes,
  isGroup,
  NET_CODES,
} from './category-column.js';
import { named as namedColumn } from './find.js';
import { plainName } from './names.js';

/** Why a column was taken for the score. */
export type ScoreReason =
  | { readonly by: 'name' }
  /** Another header row of the column asks the question. */
  | { readonly by: 'question'; readonly question: string }
  /** The next column holds the categories of its answers. */
  | { readonly by: 'category'; readonly column: string }
  /** No other column has a name that speaks of a score. */
  | { readonly by: 'rating' };

export interface ScoreColumn {
  column: Column;
  why: ScoreReason;
  /** Its name alone would fit other questions too. */
  weak: boolean;
}

interface Candidate extends ScoreColumn {
  answers: number;
}

/** What the first rows show of a column. */
interface Evidence {
  filled: number;
  scores: number;
  examples: string[];
}

const NPS = /(?<![A-Za-z])nps(?![a-z])|NPS|Nps(?![a-z])/;
/** "recommend" in the question's usual wordings: English, French, Romanian, Spanish and Portuguese, German, Dutch, Italian. */
const RECOMMEND =
  /net promoter|recommend|recommand|recomand|recomend|recomiend|empfehl|empfiehl|aanbev|aanra[ad]|consigli|raccomand/;
const WEAK = /(?:^|[^a-z])(?:score|rating|survey result)(?:[^a-z]|$)/;
/**
 * Chooses the score column of a file: one with a strong name (nps, recommend, a neighbour that stores its category),
 * else the only one with a weak name (score, rating, survey result). A column is a candidate only when at least half
 * of its filled cells in the sample are scores, never because of its range alone.
 * @param rows the first records of the file
 * @throws NpsError `ambiguous-column` where several fit equally well, `no-score-column` where none does
 */
export function detectScoreColumn(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  rules: ScoreRules,
  label: string,
): ScoreColumn {
  const named = columns.flatMap((column) => {
    const strong = strongName(column, columns, rows);
    if (strong === undefined && !weakName(column)) return [];
    const evidence = evidenceOf(column, rows, rules);
    const why: ScoreReason = strong ?? { by: 'rating' };
    return [{ column, why, weak: strong === undefined, evidence, answers: evidence.scores }];
  });
  const plausible: Candidate[] = named.filter(({ evidence, weak }) => isPlausible(evidence, weak));
  const best = plausible.some(({ weak }) => !weak) ? plausible.filter(({ weak }) => !weak) : plausible;
  if (best.length === 0) best.push(...besideItsCategory(columns, rows, rules));
  if (best.length === 1) return best[0]!;
  if (best.length > 1) throw several(best, columns, rows.length, label);
  throw none(named, columns, rows, rules, label);
}

/** A column of scores that agree, row by row, with the category in words next to it. */
function besideItsCategory(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  rules: ScoreRules,
): Candidate[] {
  return columns.flatMap((column) =>
    [columns[column.position - 2], columns[column.position]].flatMap((neighbour) => {
      if (neighbour === undefined || !agreesInEveryRow(column, neighbour, rows, rules)) return [];
      const answers = evidenceOf(column, rows, rules).scores;
      return [{ column, why: { by: 'category', column: neighbour.name } as const, weak: false, answers }];
    }),
  );
}

function strongName(
  column: Column,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): ScoreReason | undefined {
  if (isGroup(column)) return undefined;
  const neighbour = groupNeighbour(column, columns, rows);
  if (neighbour !== undefined) return { by: 'category', column: neighbour.name };
  const label = column.labels.find((text) => NPS.test(text) || RECOMMEND.test(plainName(text)));
  if (label === undefined) return undefined;
  return label === column.name ? { by: 'name' } : { by: 'question', question: label };
}

function weakName(column: Column): boolean {
  return !isGroup(column) && column.labels.some((label) => WEAK.test(plainName(label)));
}

function evidenceOf(column: Column, rows: readonly (readonly string[])[], rules: ScoreRules): Evidence {
  const evidence: Evidence = { filled: 0, scores: 0, examples: [] };
  let net = true;
  let sawHundred = false;
  for (const row of rows) {
    const cell = row[column.position - 1] ?? '';
    if (isBlankScore(cell)) continue;
    evidence.filled++;
    if (parseScore(cell, rules) >= 0) evidence.scores++;
    if (evidence.examples.length < 3 && !evidence.examples.includes(cell)) evidence.examples.push(cell);
    net &&= NET_CODES.has(cell.trim());
    sawHundred ||= cell.trim().endsWith('100');
  }
  // A column of -100, 0 and 100 holds categories; its zeros are passives, not scores.
  if (net && sawHundred) evidence.scores = 0;
  return evidence;
}

/** Whether the cells of a column can be answers: at least half of the filled ones are, or none is filled. */
export function holdsScores(
  column: Column,
  rows: readonly (readonly string[])[],
  rules: ScoreRules,
): boolean {
  return isPlausible(evidenceOf(column, rows, rules), false);
}

function isPlausible({ filled, scores }: Evidence, weak: boolean): boolean {
  return filled === 0 ? !weak : scores * 2 >= filled;
}

function several(
  best: readonly Candidate[],
  columns: readonly Column[],
  sampled: number,
  file: string,
): NpsError {
  return inputError({
    kind: 'several-score-columns',
    file,
    columns: best.map(({ column, answers }) => ({
      ...namedColumn(column, columns),
      label: column.name,
      answers,
    })),
    sampled: sampled < SAMPLE ? undefined : sampled,
  });
}

/** This many rows are perhaps not all. */
const SAMPLE = 1000;
/** How many columns with the name of a score are told. */
const TOLD = 10;

function none(
  named: readonly { column: Column; evidence: Evidence }[],
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  rules: ScoreRules,
  file: string,
): NpsError {
  return inputError({
    kind: 'no-score-column',
    file,
    looked: named.slice(0, TOLD).map(({ column: { name: label, position }, evidence: { examples } }) => ({
      ...{ label, position, examples },
    })),
    advice: adviceFor(columns, rows, rules),
  });
}

/** What may help where no column was taken. */
function adviceFor(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  rules: ScoreRules,
): ScoreAdvice {
  const headless = columns.find(({ name }) => parseScore(name, rules) >= 0);
  if (headless !== undefined) return { found: 'no-header', column: namedColumn(headless, columns) };
  const category =
    columns.find((column) => holdsCategories(column, rows)) ??
    columns.find((column) => holdsCodes(column, rows));
  if (category !== undefined) return { found: 'categories', column: namedColumn(category, columns) };
  const likely = columns.find((column) => {
    const evidence = evidenceOf(column, rows, rules);
    // Numbers that never repeat are a row's number, not an answer.
    const repeats = evidence.filled > new Set(rows.map((row) => row[column.position - 1])).size;
    return repeats && isPlausible(evidence, true) && !isGroup(column);
  });
  if (likely !== undefined) return { found: 'numbers', column: namedColumn(likely, columns) };
  return { found: 'nothing', columns: columns.map(({ name }) => name) };
}
