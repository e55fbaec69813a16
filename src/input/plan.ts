// Which columns of a file play which role; found in the first file, looked up by name in the others.
import { NpsError } from '../core/errors.js';
import { parseCategory } from './category-cell.js';
import { findColumn, lookUp, nameOf } from './columns.js';
import { Condition } from './conditions.js';
import type { Column } from './header.js';
import type { ReadOptions } from './options.js';
import { parseScore, type ScoreRules } from './score-cell.js';
import { detectScoreColumn } from './score-column.js';
import type { Table } from './table.js';
import { quote } from './wording.js';

/** The columns that a command asked for, by names that hold in every file. */
export interface ColumnNames {
  score: string;
  /** Why this column was taken; null where the user named it. */
  why: string | null;
  by: string[][];
  comment: string | undefined;
  date: string | undefined;
  latestBy: string | undefined;
  conditions: Condition[];
}

/** The same for one file: where to look in each row. */
export interface Plan {
  score: Column;
  /** A score 0..10, or BLANK, or REJECTED. */
  parse: (cell: string) => number;
  by: Column[][];
  comment: Column | undefined;
  date: Column | undefined;
  latestBy: Column | undefined;
  /** True where the row meets the condition; a text says why it cannot be compared. */
  conditions: ((row: readonly string[]) => boolean | string)[];
}

/**
 * Finds the columns in the first file.
 * @throws NpsError `unknown-column`, `ambiguous-column`, `no-score-column`, `usage`
 */
export function nameColumns(
  { header: { columns }, sample, label }: Table,
  options: ReadOptions,
): ColumnNames {
  if (options.score !== undefined && options.category !== undefined) {
    throw new NpsError('usage', '--score and --category cannot be used together', {
      hint: 'name the column with the 0–10 answers, or the one with the categories',
    });
  }
  const find = (text: string) => nameOf(findColumn(text, columns, label), columns);
  const optional = (text: string | undefined) => (text === undefined ? undefined : find(text));
  const given = options.score ?? options.category;
  const detected =
    given === undefined ? detectScoreColumn(columns, sample, scoreRules(options), label) : undefined;
  return {
    score: detected === undefined ? find(given!) : nameOf(detected.column, columns),
    why: detected?.why ?? null,
    by: (options.by ?? []).map((text) =>
      segmentColumns(text, columns, label).map((column) => nameOf(column, columns)),
    ),
    comment: optional(options.comment),
    date: optional(options.date),
    latestBy: optional(options.latestBy),
    conditions: (options.where ?? []).map((text) => Condition.parse(text, columns, label)),
  };
}

/** Looks the columns up in a file. @throws NpsError `unknown-column` naming the file */
export function planFor(
  { header: { columns }, source, label }: Table,
  names: ColumnNames,
  options: ReadOptions,
): Plan {
  const find = (name: string) => findColumn(name, columns, label);
  const optional = (name: string | undefined) => (name === undefined ? undefined : find(name));
  const rules = scoreRules(options);
  return {
    score: find(names.score),
    parse: options.category === undefined ? (cell) => parseScore(cell, rules) : parseCategory,
    by: names.by.map((group) => group.map(find)),
    comment: optional(names.comment),
    date: optional(names.date),
    latestBy: optional(names.latestBy),
    conditions: names.conditions.map((condition) => condition.bind(find(condition.columnName), source.name)),
  };
}

function scoreRules({ scale = '0-10', fractions = 'reject' }: ReadOptions): ScoreRules {
  return { scale, fractions };
}

/** `region`, or `region,plan`: the whole text is one name where a column is called so, else commas separate. */
function segmentColumns(text: string, columns: readonly Column[], label: string): Column[] {
  const whole = lookUp(text.replaceAll('\\,', ','), columns, label);
  if (whole !== undefined) return [whole];
  const parts = text.split(/(?<!\\),/).map((part) => findColumn(part.replaceAll('\\,', ','), columns, label));
  if (new Set(parts).size < parts.length)
    throw new NpsError('usage', `--by ${quote(text)} names a column twice`);
  return parts;
}
