// Which column holds the answers to the NPS question: by its name in the field's languages, then by its cells.

import { grouped } from '../../core/counted.js';
import { NpsError } from '../../core/errors.js';
import { quote } from '../cells/quote.js';
import { isBlankScore, parseScore, type ScoreRules } from '../cells/score.js';
import type { Column } from '../table/header.js';
import {
  agreesInEveryRow,
  groupNeighbour,
  holdsCategories,
  holdsCodes,
  isGroup,
  NET_CODES,
} from './category-column.js';
import { fold } from './names.js';
import { shellName } from './shell.js';

export interface ScoreColumn {
  column: Column;
  /** Why it was taken, for people. */
  why: string;
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
    const why = strong ?? 'the only column whose name speaks of a score or a rating';
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
      return [
        { column, why: `with its category in ${quote(neighbour.name)} beside it`, weak: false, answers },
      ];
    }),
  );
}

function strongName(
  column: Column,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string | undefined {
  if (isGroup(column)) return undefined;
  const neighbour = groupNeighbour(column, columns, rows);
  if (neighbour !== undefined) return `with its category in ${quote(neighbour.name)} beside it`;
  const label = column.labels.find((text) => NPS.test(text) || RECOMMEND.test(fold(text)));
  if (label === undefined) return undefined;
  return label === column.name ? 'known by its name' : `whose question is ${quote(label)}`;
}

function weakName(column: Column): boolean {
  return !isGroup(column) && column.labels.some((label) => WEAK.test(fold(label)));
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

function isPlausible({ filled, scores }: Evidence, weak: boolean): boolean {
  return filled === 0 ? !weak : scores * 2 >= filled;
}

const position = (column: Column) => `(column ${column.position})`;

function several(
  best: readonly Candidate[],
  columns: readonly Column[],
  sampled: number,
  label: string,
): NpsError {
  const names = best.map(({ column }) => quote(column.name));
  const width = Math.max(...names.map((name) => name.length));
  const within = sampled < 1000 ? '' : ` in the first ${grouped(sampled)} rows`;
  return new NpsError(
    'ambiguous-column',
    `${label} has ${best.length === 2 ? 'two' : best.length} columns that could hold the score:`,
    {
      details: best.map(
        ({ column, answers }, i) =>
          `  ${names[i]!.padEnd(width)} ${position(column)}  0–10, ${answers} answers${within}`,
      ),
      hint: `name one, for example --score ${shellName(best[0]!.column, columns)}`,
    },
  );
}

function none(
  named: readonly { column: Column; evidence: Evidence }[],
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  rules: ScoreRules,
  label: string,
): NpsError {
  const holds = ({ column, evidence }: { column: Column; evidence: Evidence }) =>
    `  ${quote(column.name)} ${position(column)} holds ${evidence.examples.map(quote).join(', ') || 'nothing'}`;
  const details =
    named.length === 0
      ? []
      : ['  looked at, but its cells are not 0–10 answers:', ...named.slice(0, 10).map(holds)];
  const category =
    columns.find((column) => holdsCategories(column, rows)) ??
    columns.find((column) => holdsCodes(column, rows));
  const likely = columns.find((column) => {
    const evidence = evidenceOf(column, rows, rules);
    // Numbers that never repeat are a row's number, not an answer.
    const repeats = evidence.filled > new Set(rows.map((row) => row[column.position - 1])).size;
    return repeats && isPlausible(evidence, true) && !isGroup(column);
  });
  const first = columns
    .slice(0, 12)
    .map(({ name }) => quote(name))
    .join(', ');
  const headless = columns.find(({ name }) => parseScore(name, rules) >= 0);
  const hint =
    headless !== undefined
      ? `if the first row holds answers already, use --header-rows 0 --score '#${headless.position}'`
      : category !== undefined
        ? `${quote(category.name)} holds promoters, passives and detractors: use --category ${shellName(category, columns)}`
        : likely !== undefined
          ? `if one of the columns holds the 0–10 answers, name it, for example --score ${shellName(likely, columns)}`
          : `no column holds 0–10 answers. Columns: ${first}${columns.length > 12 ? ', …' : ''}`;
  return new NpsError('no-score-column', `${label} has no column that is recognised as NPS answers`, {
    details,
    hint,
  });
}
