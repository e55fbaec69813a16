// What each column of a table holds, by its first rows: for commands that choose columns themselves.
import { NPS_SCALE } from '../../core/scale.js';
import { distinctLimits } from '../cells/distinct.js';
import { mayBeMissing } from '../cells/missing.js';
import { type ScoreRules, scoreReader } from '../cells/score.js';
import type { ReadOptions } from '../options.js';
import type { Table } from '../table/table.js';
import { groupNeighbour } from './category-column.js';
import { dateColumns, detectDateColumn } from './date-column.js';
import { FILE_COLUMN, lookUp, namesOf } from './find.js';
import { ColumnEvidence, type ColumnKind } from './kinds.js';
import type { NamedRoles } from './roles.js';
import type { ColumnUse, SurveyedColumn, SurveyedKind } from './surveyed-column.js';

/** The uses that one column has. */
const SINGLE_USES = ['score', 'comment', 'date', 'customer', 'latestBy', 'weight'] as const;
/** A rating has at least 3 different answers: two are a group and the others. */
const LEAST_ANSWERS = 3;
/** How answers to another question are read. */
const USUAL_ANSWERS: ScoreRules = { scale: NPS_SCALE, fractions: 'reject', missing: [] };
/** The share of the filled cells that must be of a kind. */
const MOSTLY = 0.9;

/** @param names of the columns that the options use */
export function surveyColumns(table: Table, names: NamedRoles, options: ReadOptions): SurveyedColumn[] {
  const { header, sample, label } = table;
  const { columns } = header;
  const score = names.score === undefined ? undefined : lookUp(names.score, columns, label);
  const own = score === FILE_COLUMN ? undefined : score;
  const known = {
    score: own,
    group: own && groupNeighbour(own, columns, sample),
    date: detectDateColumn(columns, sample),
  };
  const dated = new Set(dateColumns(columns, sample));
  const columnNames = namesOf(columns);
  const limits = distinctLimits(columns.length);
  return columns.map((column, i) => {
    const cells = sample.map((row) => (row[column.position - 1] ?? '').trim());
    const evidence = new ColumnEvidence(column, limits, options.dateFormat);
    for (const cell of cells) evidence.see(cell);
    const { kind, blank } = evidence.result(cells.length, known);
    const filled = cells.filter((cell) => cell !== '');
    const values = [...new Set(filled)];
    const name = columnNames[i]!;
    return {
      ...column,
      column: name,
      kind: surveyedKind(kind, filled, values),
      role: column === known.group ? 'group' : useOf(name, names),
      ...(column === known.date && { saysWhen: true as const }),
      ...(dated.has(column) && { mayTellWhen: true as const }),
      rows: cells.length,
      blank,
      values,
    };
  });
}

function surveyedKind(kind: ColumnKind, filled: readonly string[], values: readonly string[]): SurveyedKind {
  if (kind === 'score' || kind === 'empty') return kind;
  if (values.length === 1) return 'constant';
  if (kind === 'number' || kind === 'category' || kind === 'text') {
    if (isRating(filled)) return 'rating';
    if (kind === 'number' && isRunning(filled)) return 'id';
  }
  return kind;
}

/** The numbers of answers 0 to 10, as a score column would have them. */
function isRating(filled: readonly string[]): boolean {
  const parse = scoreReader(USUAL_ANSWERS);
  const said = filled.filter((cell) => !mayBeMissing(cell));
  const answers = said.map((cell) => parse(cell)).filter((answer) => answer >= 0);
  return answers.length >= MOSTLY * said.length && new Set(answers).size >= LEAST_ANSWERS;
}

/** Whole numbers that rise or fall from row to row: rows that are counted, not measured. */
function isRunning(filled: readonly string[]): boolean {
  const numbers = filled.map((cell) => Number(cell));
  if (!numbers.every(Number.isInteger) || numbers.length < LEAST_ANSWERS) return false;
  const sign = Math.sign(numbers[1]! - numbers[0]!);
  return sign !== 0 && numbers.every((number, i) => i === 0 || Math.sign(number - numbers[i - 1]!) === sign);
}

function useOf(name: string, names: NamedRoles): ColumnUse | undefined {
  for (const use of SINGLE_USES) if (names[use] === name) return use;
  if (names.by.flat().some((key) => key.of === 'column' && key.column === name)) return 'by';
  return names.conditions.some(({ column }) => column === name) ? 'condition' : undefined;
}
