// What is said where no column was taken for the score, or where several fit: all candidates, with what speaks for them.
import type { NpsError } from '../../core/errors.js';
import type { ScoreRules } from '../cells/score.js';
import { inputError, type ScoreAdvice, type ScoreCandidate } from '../problems.js';
import type { Column } from '../table/header.js';
import { holdsCategories, holdsCodes, isGroup } from './category-column.js';
import { named } from './find.js';
import { plainName } from './names.js';
import type { Candidate } from './score-candidate.js';
import {
  type Evidence,
  evidenceOf,
  holdsScores,
  isPlainNumber,
  isYesOrNo,
  numbersRows,
  type Rows,
  showsUpperHalf,
} from './score-evidence.js';

/** This many rows are perhaps not all. */
const SAMPLE = 1000;
/** How many columns are told. */
const TOLD = 10;

/** That several columns fit equally well. */
export function severalFit(
  best: readonly Candidate[],
  columns: readonly Column[],
  rows: Rows,
  file: string,
): NpsError {
  return inputError({
    kind: 'several-score-columns',
    file,
    columns: best.map(({ column, evidence }) => told(column, evidence, columns)),
    sampled: sampled(rows),
  });
}

/** That no column fits. */
export function noneTaken(
  candidates: readonly Candidate[],
  columns: readonly Column[],
  rows: Rows,
  rules: ScoreRules,
  file: string,
): NpsError {
  return inputError({
    kind: 'no-score-column',
    file,
    looked: candidates.slice(0, TOLD).map(({ column, evidence, unfit }) => ({
      ...told(column, evidence, columns),
      why: unfit?.why ?? 'cells',
    })),
    sampled: sampled(rows),
    advice: adviceFor(
      columns.filter((column) => !candidates.some((one) => one.column === column)),
      columns,
      rows,
      rules,
    ),
  });
}

/** What may help where no column was taken. */
function adviceFor(
  others: readonly Column[],
  columns: readonly Column[],
  rows: Rows,
  rules: ScoreRules,
): ScoreAdvice {
  const headless = columns.find(({ name }) => isPlainNumber(name));
  if (headless !== undefined) return { found: 'no-header', column: named(headless, columns) };
  const category =
    columns.find((column) => holdsCategories(column, rows)) ??
    columns.find((column) => holdsCodes(column, rows));
  if (category !== undefined) return { found: 'categories', column: named(category, columns) };
  const found = others
    .filter((column) => !isGroup(column))
    .map((column) => ({ column, evidence: evidenceOf(column, rows, rules) }))
    .filter(({ column, evidence }) => mayHoldScores(column, evidence, rules));
  if (found.length === 0) return { found: 'nothing', columns: columns.map(({ name }) => name) };
  const rank = ({ column, evidence }: (typeof found)[number]) =>
    (asksSomething(column) ? 2 : 0) + (showsUpperHalf(evidence, rules) ? 1 : 0);
  return {
    found: 'candidates',
    columns: found
      .sort((a, b) => rank(b) - rank(a))
      .slice(0, TOLD)
      .map(({ column, evidence }) => ({
        ...told(column, evidence, columns),
        isLikely: showsUpperHalf(evidence, rules) && namesAnswers(column),
      })),
    more: Math.max(0, found.length - TOLD),
  };
}

function mayHoldScores(column: Column, evidence: Evidence, rules: ScoreRules): boolean {
  if (!holdsScores(evidence) || isYesOrNo(evidence, rules) || numbersRows(column, evidence)) return false;
  // Numbers that never repeat are a row's number, not an answer.
  return evidence.distinct < evidence.filled || asksSomething(column);
}

/** What columns of answers are called where they are not called scores. */
const ANSWER =
  /answer|respon[sd]|reply|antwort|r[eé]ponse|respuesta|resposta|risposta|antwoord|r[aă]spuns|frage|question|vraag|domanda|pregunta|pergunta|[iî]ntreb|^q\s*\d/;

/** Whether the name goes with answers: that numbers are small says nothing. */
function namesAnswers(column: Column): boolean {
  return asksSomething(column) || column.labels.some((label) => ANSWER.test(plainName(label)));
}

/** Whether a header reads like a question. */
function asksSomething({ labels }: Column): boolean {
  return labels.some((label) => /[?？؟;]\s*(?:\(|$)/.test(label) || label.trim().split(/\s+/).length >= 5);
}

function told(
  column: Column,
  { range, filled, distinct, examples, beside }: Evidence,
  columns: readonly Column[],
): ScoreCandidate {
  return { ...named(column, columns), label: column.name, range, filled, distinct, examples, beside };
}

const sampled = (rows: Rows) => (rows.length < SAMPLE ? undefined : rows.length);
