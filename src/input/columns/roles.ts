// Which columns of a file play which role; found in the first file, looked up by name in the others.
import { parseCategory } from '../cells/category.js';
import { parseScore, type ScoreRules } from '../cells/score.js';
import type { ReadOptions } from '../options.js';
import { type ConditionOrigin, inputError } from '../problems.js';
import type { Column } from '../table/header.js';
import type { Table } from '../table/table.js';
import { type Condition, parseCondition, resolveCondition } from './conditions.js';
import { type FoundCounts, withCounts } from './counts-found.js';
import { FILE_COLUMN, findColumn, nameOf } from './find.js';
import { type Key, parseKeys, type SampleEdges } from './keys.js';
import { detectScoreColumn, type ScoreReason } from './score-column.js';

/** The columns that a command asked for, by names that hold in every file. */
export interface NamedRoles {
  /** Undefined where scores or categories are counted in `counts`. */
  score: string | undefined;
  /** Why this column was taken, and where it is; null where the user named it. */
  detected: { readonly why: ScoreReason; readonly position: number } | null;
  /** The file looks like a table of counts. */
  foundCounts: FoundCounts | undefined;
  by: readonly (readonly Key[])[];
  /** Edges of bins that were taken from the sample. */
  sampleEdges: readonly SampleEdges[];
  comment: string | undefined;
  date: string | undefined;
  latestBy: string | undefined;
  weight: string | undefined;
  count: string | undefined;
  counts: readonly string[] | undefined;
  conditions: readonly RoleCondition[];
}

/** Which rows a condition is about: all that count, or those of one half of the data set. */
export type Side = 'all' | 'before' | 'after';
export interface RoleCondition extends Condition {
  readonly side: Side;
}

/** The same for one file: where to look in each row. */
export interface Roles {
  score: Column | undefined;
  /** A score 0..10, or BLANK, or REJECTED. */
  parse: (cell: string) => number;
  by: readonly (readonly BoundKey[])[];
  comment: Column | undefined;
  date: Column | undefined;
  latestBy: Column | undefined;
  weight: Column | undefined;
  count: Column | undefined;
  counts: readonly Column[] | undefined;
  conditions: readonly BoundCondition[];
  /** Whether the data set has two halves. */
  hasHalves: boolean;
}

export interface BoundKey {
  readonly key: Key;
  /** Undefined for a key of no column. */
  readonly column: Column | undefined;
}

export interface BoundCondition {
  readonly condition: RoleCondition;
  readonly column: Column;
}

/**
 * Finds the columns in the first file.
 * @throws NpsError `unknown-column`, `ambiguous-column`, `no-score-column`, `usage`
 */
export function nameRoles(table: Table, given: ReadOptions): NamedRoles {
  rejectContradictions(given);
  const { options, found } = withCounts(table, given);
  const {
    header: { columns },
    sample,
    label,
  } = table;
  const find = (text: string) => nameOf(findColumn(text, columns, label), columns);
  const optional = (text: string | undefined) => (text === undefined ? undefined : find(text));
  const answer = options.score ?? options.category;
  const detected =
    answer === undefined && options.counts === undefined
      ? detectScoreColumn(columns, sample, scoreRules(options), label)
      : undefined;
  const sampleEdges: SampleEdges[] = [];
  const context = { columns, sample, label, dateFormat: options.dateFormat };
  return {
    score: detected === undefined ? optional(answer) : nameOf(detected.column, columns),
    detected: detected ? { why: detected.why, position: detected.column.position } : null,
    foundCounts: found,
    by: (options.by ?? []).map((text) => parseKeys(text, context, (edges) => sampleEdges.push(edges))),
    sampleEdges,
    comment: optional(options.comment),
    date: optional(options.date),
    latestBy: optional(options.latestBy),
    weight: optional(options.weight),
    count: optional(options.count),
    counts: options.counts && countColumns(options.counts, columns, label),
    conditions: conditionsOf(options).map(({ side, ...text }) => ({
      ...resolveCondition(text, columns, label),
      side,
    })),
  };
}

/**
 * The conditions of the options, parsed; those on all rows first.
 * @throws NpsError `usage`
 */
function conditionsOf({ where = [], halves }: ReadOptions) {
  const parse = (side: Side, origin: ConditionOrigin, texts: readonly string[] = []) =>
    texts.map((text) => ({ side, ...parseCondition(text, origin) }));
  return [
    ...parse('all', { option: 'where' }, where),
    ...parse('before', { option: 'before' }, halves?.before),
    ...parse('after', { option: 'after' }, halves?.after),
  ];
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
export function bindRoles(
  { header: { columns }, label }: Table,
  names: NamedRoles,
  options: ReadOptions,
): Roles {
  const find = (name: string) => findColumn(name, columns, label);
  const optional = (name: string | undefined) => (name === undefined ? undefined : find(name));
  const rules = scoreRules(options);
  return {
    score: optional(names.score),
    parse: options.category === undefined ? (cell) => parseScore(cell, rules) : parseCategory,
    by: names.by.map((keys) =>
      keys.map((key) => ({
        key,
        column: key.of === 'column' ? findColumn(key.column, columns, label, 'by') : undefined,
      })),
    ),
    comment: optional(names.comment),
    date: optional(names.date),
    latestBy: optional(names.latestBy),
    weight: optional(names.weight),
    count: optional(names.count),
    counts: names.counts?.map(find),
    conditions: names.conditions.map((condition) => ({ condition, column: find(condition.column) })),
    hasHalves: options.halves !== undefined,
  };
}

/** How score cells are to be read. */
export function scoreRules({ scale = '0-10', fractions = 'reject' }: ReadOptions): ScoreRules {
  return { scale, fractions };
}

/** The names of the columns that `--counts` names, none of them twice. */
function countColumns(texts: readonly string[], columns: readonly Column[], label: string): string[] {
  const found = texts.map((text) => findColumn(text, columns, label));
  if (new Set(found).size < found.length)
    throw inputError({ kind: 'column-twice', option: 'counts', text: texts.join(',') });
  return found.map((column) => nameOf(column, columns));
}

/** The columns of a file that its roles look at. */
export function columnsOf(roles: Roles): Column[] {
  const { score, by, comment, date, latestBy, weight, count, counts = [], conditions } = roles;
  const columns = [score, comment, date, latestBy, weight, count, ...counts];
  const keys = by.flat().map(({ column }) => column);
  return [...columns, ...keys, ...conditions.map(({ column }) => column)].filter(
    (column): column is Column => column !== undefined && column !== FILE_COLUMN,
  );
}
