// What is asked of an engine: how many responses have which texts, as plain data. dialects write it as SQL.
import type { Period } from '../core/calendar.js';

/** The dialects of SQL that are written. */
export const DIALECTS = [
  'duckdb',
  'postgres',
  'redshift',
  'sqlite',
  'mysql',
  'mariadb',
  'clickhouse',
  /** Before 21.12: it has no window functions. */
  'clickhouse-old',
  'trino',
  'spark',
  'databricks',
  'bigquery',
  'snowflake',
] as const;
export type DialectName = (typeof DIALECTS)[number];

/** Those that no engine has run yet: their SQL is written by the documentation; that of some is held to a grammar by tests. */
export const EXPERIMENTAL: readonly DialectName[] = [
  'redshift',
  'trino',
  'spark',
  'databricks',
  'bigquery',
  'snowflake',
];

/** A table by its name, `survey.responses`, or a SELECT of the user's own. */
export type CountedFrom = { readonly table: string } | { readonly query: string };

/** A condition on rows; all must be met. */
export interface CountedCondition {
  readonly column: string;
  readonly op: '=' | '!=' | '~' | '<' | '<=' | '>' | '>=';
  /** Texts of which one is to be met by `=`, or none by `!=`; else one. */
  readonly values: readonly string[];
  /** What `<`, `<=`, `>` and `>=` compare; a day is `2026-04-01`. */
  readonly as?: 'number' | 'day';
}

/**
 * The question: the counts of responses by segments, day and score, as texts.
 * All columns are called as in the catalogue; none that comes back may begin with `nps_`.
 */
export interface CountQuery {
  readonly from: CountedFrom;
  /** The columns of the answer before `nps_score`, in order, each once: segments, by their texts. */
  readonly by: readonly string[];
  readonly score: string;
  /** Columns that say when, none of them in `by`; the answer has the day of each under its name, after `by`. */
  readonly days?: readonly string[];
  /** `day` unless given: months and weeks only for spans so long that there would be too many groups. */
  readonly period?: 'day' | 'week' | 'month';
  readonly where?: readonly CountedCondition[];
  /** `groups`: each weight is a group (`nps_weight`); `sums`: Σw, Σw² and the bad ones of each group (`nps_w`, `nps_ww`, `nps_bad`). */
  readonly weight?: { readonly column: string; readonly as: 'groups' | 'sums' };
  /** A column that says how many responses a row stands for; `nps_bad_n` are the rows where it does not. */
  readonly count?: string;
  readonly latest?: CountedLatest;
  /** Groups that may come at most, of which the answer holds one more. */
  readonly maxGroups: number;
}

/**
 * Only the latest answer of each key counts. `nps_ties` are the rows of which it cannot be said whether they are the
 * latest: another of the key has the same moment, or they have none and are not alone.
 */
export interface CountedLatest {
  readonly key: string;
  readonly date: string;
  /** Decides between answers of one moment: the greatest is the latest. */
  readonly tie?: string;
  /** The latest of each period counts, and rows without a date are left out; over all unless given. */
  readonly within?: Period;
  /** The texts of the score column that are answers, as a first query found them: only these compete. */
  readonly answers: readonly string[];
}

/** The columns of an answer that are not the user's. */
export const COUNTED = {
  score: 'nps_score',
  kept: 'nps_kept',
  weight: 'nps_weight',
  sumOfWeights: 'nps_w',
  sumOfSquares: 'nps_ww',
  badWeights: 'nps_bad',
  badCounts: 'nps_bad_n',
  ties: 'nps_ties',
  count: 'nps_n',
  rows: 'nps_rows',
  groups: 'nps_groups',
} as const;

/** Groups that an answer may have unless given. */
export const MAX_GROUPS = 200_000;
