// Which columns of a file play which role; found in the first file, looked up by name in the others.
import { parseCategory } from '../cells/category.js';
import { parseScore, type ScoreRules } from '../cells/score.js';
import type { ReadOptions } from '../options.js';
import { type ConditionOrigin, inputError } from '../problems.js';
import type { Column } from '../table/header.js';
import type { Table } from '../table/table.js';
import { type BoundCondition, Condition } from './conditions.js';
import { FILE_COLUMN, findColumn, lookUp, nameOf } from './find.js';
import { detectScoreColumn, type ScoreReason } from './score-column.js';

/** The columns that a command asked for, by names that hold in every file. */
export interface ColumnNames {
  /** Undefined where categories are counted in `counts`. */
  score: string | undefined;
  /** Why this column was taken; null where the user named it. */
  why: ScoreReason | null;
  by: string[][];
  comment: string | undefined;
  date: string | undefined;
  latestBy: string | undefined;
  weight: string | undefined;
  count: string | undefined;
  counts: string[] | undefined;
  conditions: Condition[];
  halves: Condition[][] | undefined;
}

/** The same for one file: where to look in each row. */
export interface Plan {
  score: Column | undefined;
  /** A score 0..10, or BLANK, or REJECTED. */
  parse: (cell: string) => number;
  by: Column[][];
  comment: Column | undefined;
  date: Column | undefined;
  latestBy: Column | undefined;
  weight: Column | undefined;
  count: Column | undefined;
  counts: Column[] | undefined;
  conditions: BoundCondition[];
  /** Of the half before, and of the half after. */
  halves: BoundCondition[][] | undefined;
}

/**
 * Finds the columns in the first file.
 * @throws NpsError `unknown-column`, `ambiguous-column`, `no-score-column`, `usage`
 */
export function nameColumns(
  { header: { columns }, sample, label }: Table,
  options: ReadOptions,
): ColumnNames {
  rejectContradictions(options);
  const find = (text: string) => nameOf(findColumn(text, columns, label), columns);
  const optional = (text: string | undefined) => (text === undefined ? undefined : find(text));
  const conditions = (origin: ConditionOrigin, texts: readonly string[] = []) =>
    texts.map((text) => Condition.parse(text, columns, label, origin));
  const given = options.score ?? options.category;
  const detected =
    given === undefined && options.counts === undefined
      ? detectScoreColumn(columns, sample, scoreRules(options), label)
      : undefined;
  return {
    score: detected === undefined ? optional(given) : nameOf(detected.column, columns),
    why: detected?.why ?? null,
    by: (options.by ?? []).map((text) =>
      segmentColumns(text, columns, label).map((column) => nameOf(column, columns)),
    ),
    comment: optional(options.comment),
    date: optional(options.date),
    latestBy: optional(options.latestBy),
    weight: optional(options.weight),
    count: optional(options.count),
    counts: options.counts && threeColumns(options.counts, columns, label),
    conditions: conditions({ option: 'where' }, options.where),
    halves: options.halves && [
      conditions({ option: 'before' }, options.halves.before),
      conditions({ option: 'after' }, options.halves.after),
    ],
  };
}

function rejectContradictions({ score, category, count, counts, latestBy }: ReadOptions): void {
  const together = (first: string, second: string) =>
    inputError({ kind: 'options-exclude', options: [first, second] });
  if (score !== undefined && category !== undefined) throw together('score', 'category');
  if (counts === undefined) return;
  for (const [other, value] of Object.entries({ score, category, count, latestBy }))
    if (value !== undefined) throw together('counts', other);
}

/** Looks the columns up in a file. @throws NpsError `unknown-column` naming the file */
export function planFor(
  { header: { columns }, source, label }: Table,
  names: ColumnNames,
  options: ReadOptions,
): Plan {
  const find = (name: string) => findColumn(name, columns, label);
  const optional = (name: string | undefined) => (name === undefined ? undefined : find(name));
  const bind = (condition: Condition) => condition.bind(find(condition.columnName), source.name);
  const rules = scoreRules(options);
  return {
    score: optional(names.score),
    parse: options.category === undefined ? (cell) => parseScore(cell, rules) : parseCategory,
    by: names.by.map((group) => group.map((name) => findColumn(name, columns, label, 'by'))),
    comment: optional(names.comment),
    date: optional(names.date),
    latestBy: optional(names.latestBy),
    weight: optional(names.weight),
    count: optional(names.count),
    counts: names.counts?.map(find),
    conditions: names.conditions.map(bind),
    halves: names.halves?.map((conditions) => conditions.map(bind)),
  };
}

/** How score cells are to be read. */
export function scoreRules({ scale = '0-10', fractions = 'reject' }: ReadOptions): ScoreRules {
  return { scale, fractions };
}

/** The names of the columns that `--counts` names, none of them twice. */
function threeColumns(texts: readonly string[], columns: readonly Column[], label: string): string[] {
  const found = texts.map((text) => findColumn(text, columns, label));
  if (new Set(found).size < found.length)
    throw inputError({ kind: 'column-twice', option: 'counts', text: texts.join(',') });
  return found.map((column) => nameOf(column, columns));
}

/** `region`, or `region,plan`: the whole text is one name where a column is called so, else commas separate. */
function segmentColumns(
  text: string | readonly string[],
  columns: readonly Column[],
  label: string,
): Column[] {
  if (typeof text !== 'string') return text.map((name) => findColumn(name, columns, label, 'by'));
  const whole = lookUp(text.replaceAll('\\,', ','), columns, label, 'by');
  if (whole !== undefined) return [whole];
  const parts = text
    .split(/(?<!\\),/)
    .map((part) => findColumn(part.replaceAll('\\,', ','), columns, label, 'by'));
  if (new Set(parts).size < parts.length) throw inputError({ kind: 'column-twice', option: 'by', text });
  return parts;
}

/** The columns of a file that a plan looks at. */
export function columnsOf(plan: Plan): Column[] {
  const { score, by, comment, date, latestBy, weight, count, counts = [], conditions, halves = [] } = plan;
  const columns = [score, comment, date, latestBy, weight, count, ...counts, ...by.flat()];
  return [...columns, ...[...conditions, ...halves.flat()].map(({ column }) => column)].filter(
    (column) => column !== undefined && column !== FILE_COLUMN,
  ) as Column[];
}
