// Which columns of a file play which role; found in the first file, looked up by name in the others.
import type { Scale } from '../../core/scale.js';
import { type CategoryCodes, categoryReader } from '../cells/category.js';
import { type ScoreRules, scoreReader } from '../cells/score.js';
import { isZone } from '../cells/zoned-date.js';
import { answerScale, isTolerant, type ReadOptions } from '../options.js';
import { type ConditionOrigin, inputError, type NamedColumn } from '../problems.js';
import type { Column } from '../table/header.js';
import type { Table } from '../table/table.js';
import { settleCodes } from './category-codes.js';
import { type Condition, parseCondition, resolveCondition } from './conditions.js';
import { type CountedColumns, countedColumns, rejectOtherWeights } from './counted-columns.js';
import { type FoundCounts, withCounts } from './counts-found.js';
import { fallingColumn, theDateColumn } from './date-column.js';
import { distinctNames, FILE_COLUMN, findColumn, lookUp, named, nameOf, unknownColumn } from './find.js';
import { conditionsOfHalves } from './half-conditions.js';
import {
  type BoundInvitation,
  boundInvitations,
  type InvitationColumns,
  wantedInvitations,
} from './invitations.js';
import { type Key, parseKeys, type SampleEdges } from './keys.js';
import { listedDateColumn, listedNames } from './listed-columns.js';
import { type Measure, measuresOf } from './measures.js';
import { type FoundScore, likelyScore, ownScore } from './own-score.js';
import type { ScoreReason } from './score-candidate.js';
import { detectScoreColumn, rejectOtherScale } from './score-column.js';
import { type DayWindow, type NamedWindow, windowOf } from './window.js';

/** The columns that a command asked for, by names that hold in every file. */
export interface NamedRoles {
  /** Undefined where scores or categories are counted in `counts`. */
  score: string | undefined;
  /** Why this column was taken, and where it is; null where the user named it. */
  detected: { readonly why: ScoreReason; readonly position: number; readonly isWeak: boolean } | null;
  /** How categories are read; undefined where scores are. */
  codes: CategoryCodes | undefined;
  /** The file looks like a table of counts. */
  foundCounts: FoundCounts | undefined;
  by: readonly (readonly Key[])[];
  /** Edges of bins that were taken from the sample. */
  sampleEdges: readonly SampleEdges[];
  comment: string | undefined;
  date: string | undefined;
  /** The column of dates that was found for answers that are listed. */
  listedDate: NamedColumn | undefined;
  /** How the dates of the latest answers were found where the user named no column. */
  latest: LatestSearch | undefined;
  latestBy: string | undefined;
  customer: string | undefined;
  weight: string | undefined;
  count: string | undefined;
  counts: readonly string[] | undefined;
  /** The columns that a list of answers has; undefined where it has all. */
  listed: readonly string[] | undefined;
  conditions: readonly RoleCondition[];
  /** What answers are measured by: numbers. */
  measures: readonly Measure[];
  /** The days whose rows count; undefined where all do, whatever their date. */
  window: NamedWindow | undefined;
  /** What columns tell of invitations; undefined where invitations are not counted. */
  invitations: InvitationColumns | undefined;
}

/**
 * What a condition decides: which rows count, which are of one half of the data set, whom a rate counts, or which
 * answers are open.
 */
export type Side = 'all' | 'before' | 'after' | 'rate' | 'open';
export interface RoleCondition extends Condition {
  readonly side: Side;
}

/** The same for one file: where to look in each row. */
export interface Roles {
  score: Column | undefined;
  /** Where the score column was found and is not called as in the first file. */
  foundScore: FoundScore | undefined;
  /** An answer's place in a tally, 0..10, or BLANK, or REJECTED. */
  parse: (cell: string) => number;
  /** How categories are read; undefined where scores are. */
  codes: CategoryCodes | undefined;
  /** Of the answers; that of an NPS where they are categories. */
  scale: Scale;
  by: readonly (readonly BoundKey[])[];
  comment: Column | undefined;
  date: Column | undefined;
  latestBy: Column | undefined;
  customer: Column | undefined;
  weight: Column | undefined;
  count: Column | undefined;
  counts: readonly Column[] | undefined;
  /** What else a counted file has; undefined of any other. */
  counted: CountedColumns | undefined;
  listed: readonly Column[] | undefined;
  conditions: readonly BoundCondition[];
  measures: readonly BoundMeasure[];
  /** Of the column `date`; undefined where rows of all days count. */
  window: DayWindow | undefined;
  /** The columns that tell of invitations, as far as the file has all of them. */
  invitations: readonly BoundInvitation[];
  /** Whether the data set has two halves. */
  hasHalves: boolean;
}

export interface BoundKey {
  readonly key: Key;
  /** Undefined for a key of no column. */
  readonly column: Column | undefined;
}

export interface BoundMeasure {
  readonly measure: Measure;
  readonly column: Column;
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
  // Before its columns are looked for by name.
  if (given.counted !== undefined) countedColumns(table);
  const { options, found } = withCounts(table, given);
  const { header, sample, label } = table;
  const { columns } = header;
  const find = (text: string) => nameOf(findColumn(text, columns, label), columns);
  const optional = (text: string | undefined) => (text === undefined ? undefined : find(text));
  const answer = options.score ?? options.category;
  const typed = () =>
    options.score === undefined
      ? optional(answer)
      : nameOf(typedScore(options.score, table, options), columns);
  const detected =
    answer === undefined && options.counts === undefined
      ? detectScoreColumn(columns, sample, scoreRules(options), label, options.scale !== undefined)
      : undefined;
  const score = detected === undefined ? typed() : nameOf(detected.column, columns);
  if (options.score !== undefined && options.scale === undefined)
    rejectOtherScale(findColumn(score!, columns, label), columns, label);
  const sampleEdges: SampleEdges[] = [];
  const { dateFormat, zone, latePeriods = false } = options;
  const said = { dateFormat, date: options.date, zone, latePeriods, tolerantKeys: false };
  const context = { columns, sample, label, ...said };
  const latest = latestSearch(options, columns, sample, label);
  const window = windowOf(options, context);
  const date = latest?.date?.name ?? window?.column.name ?? optional(options.date);
  const listedDate = date === undefined ? listedDateColumn(options.listener, context) : undefined;
  const codes =
    options.category === undefined
      ? undefined
      : settleCodes(findColumn(options.category, columns, label), context, options);
  return {
    score,
    detected: detected
      ? { why: detected.why, position: detected.column.position, isWeak: detected.weak }
      : null,
    codes,
    foundCounts: found,
    by: (options.by ?? []).map((text, i) =>
      parseKeys(text, { ...context, tolerantKeys: isTolerant(options, i) }, (edges) =>
        sampleEdges.push(edges),
      ),
    ),
    sampleEdges,
    comment: optional(options.comment),
    date: date ?? listedDate?.name,
    listedDate,
    latest,
    latestBy: optional(options.latestBy),
    customer: optional(options.customer),
    weight: optional(options.weight),
    count: optional(options.count),
    counts: options.counts && distinctNames(options.counts, 'counts', columns, label),
    listed: options.listener?.columns && listedNames(options.listener.columns, columns, label),
    conditions: [
      ...conditionsOf(options).map(({ side, ...text }) => ({ ...resolveCondition(text, context), side })),
      ...(options.dayHalves === undefined ? [] : conditionsOfHalves(options.dayHalves, window!)),
    ],
    measures: measuresOf(options.mean, context),
    window,
    invitations: wantedInvitations(
      table,
      found?.isCounted ? undefined : score,
      answerReader(codes, scoreRules(options)),
      options,
    ),
  };
}

function answerReader(codes: CategoryCodes | undefined, rules: ScoreRules): (cell: string) => number {
  return codes === undefined ? scoreReader(rules) : categoryReader(codes, rules.missing);
}

/** The column of dates that was found for the latest answer of each customer; without one the order of the rows counts. */
export interface LatestSearch {
  readonly date: NamedColumn | undefined;
  /** Without dates: a column of numbers that fall from row to row, as where the newest answer stands first. */
  readonly falling: string | undefined;
}

/** @throws NpsError `ambiguous-column` where several columns may say when an answer was given */
function latestSearch(
  { latestBy, customer, date }: ReadOptions,
  columns: readonly Column[],
  sample: Table['sample'],
  label: string,
): LatestSearch | undefined {
  if ((latestBy ?? customer) === undefined || date !== undefined) return undefined;
  const one = theDateColumn(columns, sample, label, 'latest');
  if (one !== undefined) return { date: named(one, columns), falling: undefined };
  const falling = fallingColumn(columns, sample);
  return { date: undefined, falling: falling && nameOf(falling, columns) };
}

/**
 * The conditions of the options, parsed; those on all rows first.
 * @throws NpsError `usage`
 */
function conditionsOf({ where = [], halves, rate, listener }: ReadOptions) {
  const parse = (side: Side, origin: ConditionOrigin, texts: readonly string[] = []) =>
    texts.map((text) => ({ side, ...parseCondition(text, origin) }));
  return [
    ...parse('all', { option: 'where' }, where),
    ...parse('before', { option: 'before' }, halves?.before),
    ...parse('after', { option: 'after' }, halves?.after),
    ...parse('open', { option: 'open' }, listener?.open === undefined ? [] : [listener.open]),
    ...parse('rate', { option: 'rate' }, rate),
  ];
}

function rejectContradictions({ score, category, count, counts, latestBy, zone }: ReadOptions): void {
  if (zone !== undefined && !isZone(zone)) throw inputError({ kind: 'unknown-zone', zone });
  const together = (first: string, second: string) =>
    inputError({ kind: 'options-exclude', options: [first, second] });
  if (score !== undefined && category !== undefined) throw together('score', 'category');
  if (counts === undefined) return;
  for (const [other, value] of Object.entries({ score, category, count, latestBy }))
    if (value !== undefined) throw together('counts', other);
}

/** The column of the answers that the user typed. */
function typedScore(text: string, table: Table, options: ReadOptions): Column {
  const { columns } = table.header;
  const column = lookUp(text, columns, table.label, 'score');
  if (column !== undefined) return column;
  throw unknownColumn(text, columns, table.label, 'score', likelyScore(table, scoreRules(options)));
}

/**
 * Looks the columns up in a file. A score column that was found in the first file may have another name in this one.
 * @throws NpsError `unknown-column` and `no-score-column` naming the file
 */
export function bindRoles(table: Table, names: NamedRoles, options: ReadOptions): Roles {
  const { header, label } = table;
  const { columns } = header;
  const counted = options.counted && countedColumns(table);
  if (counted !== undefined) rejectOtherWeights(table, options.weight);
  const find = (name: string) => findColumn(name, columns, label);
  const optional = (name: string | undefined) => (name === undefined ? undefined : find(name));
  const rules = scoreRules(options);
  const typed = () =>
    options.score === undefined ? optional(names.score) : typedScore(names.score!, table, options);
  const isFound = names.detected !== null && names.score !== undefined;
  const own = isFound ? ownScore(names.score!, table, rules, options.scale !== undefined) : undefined;
  return {
    score: own === undefined ? typed() : own.column,
    foundScore: own?.found,
    parse: answerReader(names.codes, rules),
    codes: names.codes,
    scale: rules.scale,
    by: names.by.map((keys) =>
      keys.map((key) => ({
        key,
        column: key.of === 'column' ? findColumn(key.column, columns, label, 'by') : undefined,
      })),
    ),
    comment: optional(names.comment),
    latestBy: optional(names.latestBy),
    customer: optional(names.customer),
    date: optional(names.date),
    weight: optional(names.weight),
    count: optional(names.count),
    counts: names.counts?.map(find),
    counted,
    listed: names.listed?.map(find),
    conditions: names.conditions.map((condition) => ({ condition, column: find(condition.column) })),
    measures: names.measures.map((measure) => ({ measure, column: find(measure.column) })),
    window: names.window,
    invitations: boundInvitations(names.invitations, columns, label),
    hasHalves: options.halves !== undefined || options.dayHalves !== undefined,
  };
}

/** How score cells are to be read. @throws NpsError `usage` where scale and bands do not fit */
export function scoreRules(options: ReadOptions): ScoreRules {
  return {
    scale: answerScale(options),
    fractions: options.fractions ?? 'reject',
    missing: options.missing ?? [],
  };
}

/** The columns of a file that its roles look at. */
export function columnsOf(roles: Roles): Column[] {
  const {
    score,
    by,
    comment,
    date,
    latestBy,
    customer,
    weight,
    count,
    counts = [],
    counted,
    listed = [],
    conditions,
    measures,
    invitations,
  } = roles;
  const { totals, kept, sums, badCounts, ties } = counted ?? {};
  const columns = [
    ...[score, comment, date, latestBy, customer, weight, count, ...counts, ...listed],
    ...[totals?.rows, totals?.groups, kept, badCounts, ties],
    ...[sums?.weights, sums?.squares, sums?.bad],
  ];
  const keys = [...by.flat(), ...conditions, ...measures, ...invitations].map(({ column }) => column);
  return [...columns, ...keys].filter(
    (column): column is Column => column !== undefined && column !== FILE_COLUMN,
  );
}
