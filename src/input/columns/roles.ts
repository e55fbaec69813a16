// Which column of a file has which role: by names that are valid in every file, and by positions in one file.
import type { Scale } from '../../core/scale.js';
import { type CategoryCodes, categoryReader } from '../cells/category.js';
import { type ScoreRules, scoreReader } from '../cells/score.js';
import { answerScale, type ReadOptions } from '../options.js';
import type { NamedColumn } from '../problems.js';
import type { Column } from '../table/header.js';
import type { Condition } from './conditions.js';
import type { CountedColumns } from './counted-columns.js';
import type { FoundCounts } from './counts-found.js';
import { FILE_COLUMN } from './find.js';
import type { BoundInvitation, InvitationColumns } from './invitations.js';
import type { Key, SampleEdges } from './keys.js';
import type { Measure } from './measures.js';
import type { FoundScore } from './own-score.js';
import type { ScoreReason } from './score-candidate.js';
import type { DayWindow, NamedWindow } from './window.js';

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
  /** The other columns of a counted file; undefined for any other file. */
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

/** The column of dates that was found for the latest answer of each customer; without one the order of the rows counts. */
export interface LatestSearch {
  readonly date: NamedColumn | undefined;
  /** Without dates: a column of numbers that fall from row to row, as where the newest answer stands first. */
  readonly falling: string | undefined;
}

/** How score cells are to be read. @throws NpsError `usage` where scale and bands do not fit */
export function scoreRules(options: ReadOptions): ScoreRules {
  return {
    scale: answerScale(options),
    fractions: options.fractions ?? 'reject',
    missing: options.missing ?? [],
  };
}

/** The meaning of a cell of the score or category column: a place in a tally, BLANK or REJECTED. */
export function answerReader(codes: CategoryCodes | undefined, rules: ScoreRules): (cell: string) => number {
  return codes === undefined ? scoreReader(rules) : categoryReader(codes, rules.missing);
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
