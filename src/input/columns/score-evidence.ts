// What the first rows show of a column that may hold scores.
import { firstAnswer, isNps } from '../../core/scale.js';
import { possibleAnswer } from '../cells/rejected.js';
import { BLANK, type ScoreRules, scoreReader } from '../cells/score.js';
import { plainCell } from '../cells/written-number.js';
import type { Column } from '../table/header.js';
import { NET_CODES } from './category-column.js';
import { plainName } from './names.js';

export type Rows = readonly (readonly string[])[];

/** Cells of a column in the first rows. */
export interface Evidence {
  readonly filled: number;
  /** Those that are answers on the scale. */
  readonly scores: number;
  /** The lowest and the highest answer; undefined where there is none. */
  readonly range: { readonly low: number; readonly high: number } | undefined;
  /** Different filled cells. */
  readonly distinct: number;
  /** Whether every answer is greater than the one before it: a number of the row. */
  readonly isRising: boolean;
  /** A text but for which most cells are answers, and that probably stands for none. */
  readonly beside: { readonly text: string; readonly rows: number } | undefined;
  /** The first different filled cells. */
  readonly examples: readonly string[];
}

/** So many answers without a high one are no chance. */
export const ENOUGH_ANSWERS = 5;
const EXAMPLES = 3;

export function evidenceOf(column: Column, rows: Rows, rules: ScoreRules): Evidence {
  const parse = scoreReader(rules);
  const cells = rows.map((row) => row[column.position - 1] ?? '').filter((cell) => parse(cell) !== BLANK);
  const different = [...new Set(cells.map((cell) => cell.trim()))];
  const first = firstAnswer(rules.scale);
  // A column of -100, 0 and 100 holds categories; its zeros are passives, not scores.
  const isNet =
    different.some((cell) => cell.endsWith('100')) && different.every((cell) => NET_CODES.has(cell));
  const scores = isNet ? [] : cells.map(parse).filter((score) => score >= 0);
  const low = scores.reduce((least, score) => Math.min(least, score), Number.POSITIVE_INFINITY);
  const high = scores.reduce((most, score) => Math.max(most, score), -1);
  return {
    filled: cells.length,
    scores: scores.length,
    range: scores.length === 0 ? undefined : { low: low + first, high: high + first },
    distinct: different.length,
    isRising: scores.length > 2 && scores.every((score, i) => i === 0 || score > scores[i - 1]!),
    beside: besideScores(cells, scores.length, parse, rules),
    examples: different.slice(0, EXAMPLES),
  };
}

/** The most frequent text that is no score and need not be an answer, where all but it would pass for scores. */
function besideScores(
  cells: readonly string[],
  scores: number,
  parse: (cell: string) => number,
  rules: ScoreRules,
): Evidence['beside'] {
  if (scores === 0 || scores * 2 >= cells.length) return undefined;
  const times = new Map<string, number>();
  for (const cell of cells) {
    if (parse(cell) < 0) times.set(cell.trim(), (times.get(cell.trim()) ?? 0) + 1);
  }
  const [text, rows] = [...times].reduce((most, next) => (next[1] > most[1] ? next : most));
  // A label, or a text where the highest answer never occurs, may be that answer.
  const isHighest = cells.every((cell) => parse(cell) !== rules.scale.high - firstAnswer(rules.scale));
  const isWords = possibleAnswer(text, rules.scale) === 'words';
  return isWords && !isHighest && scores * 2 >= cells.length - rows ? { text, rows } : undefined;
}

/** Whether at least half of the filled cells are answers. */
export function holdsScores({ filled, scores }: Evidence): boolean {
  return filled > 0 && scores * 2 >= filled;
}

/** Whether an answer above 7 was seen; on another scale than that of an NPS any range is as it should be. */
export function showsUpperHalf({ range }: Evidence, { scale }: ScoreRules): boolean {
  return !isNps(scale) || (range !== undefined && range.high >= scale.passive + 1);
}

/** Whether enough cells are only 0 and 1: a yes or no. */
export function isYesOrNo({ filled, scores, range, distinct }: Evidence, { scale }: ScoreRules): boolean {
  if (!isNps(scale) || scores < ENOUGH_ANSWERS || scores < filled) return false;
  return range?.low === 0 && range.high === 1 && distinct >= 2;
}

const NUMBER_NAME =
  /(?:^|[^a-z])(?:id|uid|uuid|guid|key|token|index|idx|no|nr|num|numero|number|row|rownum|line|seq|sequence|lfd|pos)(?:[^a-z]|$)|#/;

/** Whether the name says that the column numbers its rows, whatever else it says. */
export function namesRows({ labels }: Column): boolean {
  return labels.some((label) => NUMBER_NAME.test(plainName(label)));
}

/** Whether the column numbers its rows: by its name, or because whole numbers rise by one from row to row. */
export function numbersRows(column: Column, evidence: Evidence): boolean {
  if (!evidence.isRising || evidence.scores < evidence.filled) return false;
  const { range } = evidence;
  return namesRows(column) || (range !== undefined && range.high - range.low + 1 === evidence.filled);
}

/** Whether a plain number stands in the place of a name: there is no header. */
export function isPlainNumber(name: string): boolean {
  return /^\d+(?:[.,]0+)?$/.test(plainCell(name));
}
