// The question to an engine, how many responses have which texts, as plain data; the dialects write it as SQL.
import type { Period } from '../core/calendar.js';

/** The supported dialects of SQL. */
export const DIALECTS = [
  'duckdb',
  'postgres',
  'redshift',
  'sqlite',
  'mysql',
  'mariadb',
  'clickhouse',
  /** Versions before 21.12, which have no window functions. */
  'clickhouse-old',
  'trino',
  'spark',
  'databricks',
  'bigquery',
  'snowflake',
] as const;
export type DialectName = (typeof DIALECTS)[number];

/** Dialects that no engine has run yet: their SQL follows the documentation; for some, tests check it against a grammar. */
export const EXPERIMENTAL: readonly DialectName[] = [
  'redshift',
  'clickhouse',
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
  /** Texts: `=` is met by any of them, `!=` by none; other operators have one text. */
  readonly values: readonly string[];
  /** The type that `<`, `<=`, `>` and `>=` compare; a day is written `2026-04-01`. */
  readonly as?: 'number' | 'day';
}

/**
 * The question: the counts of responses by the texts of segments, day and score.
 * Names of columns are those of the catalogue; none in the answer may begin with `nps_`.
 */
export interface CountQuery {
  readonly from: CountedFrom;
  /** The columns of the answer before `nps_score`, in order, each once: segments, grouped by their texts. */
  readonly by: readonly string[];
  readonly score: string;
  /** Columns of dates, none of them in `by`; the answer has their days, under their names, after `by`. */
  readonly days?: readonly string[];
  /** `day` unless given; weeks and months are for long spans, where days would make too many groups. */
  readonly period?: 'day' | 'week' | 'month';
  readonly where?: readonly CountedCondition[];
  /**
   * `groups`: each weight is a group (`nps_weight`); `sums`: each group has Σw, Σw² and the number of answers without a
   * valid weight (`nps_w`, `nps_ww`, `nps_bad`).
   */
  readonly weight?: { readonly column: string; readonly as: 'groups' | 'sums' };
  /** A column with the number of responses in each row; `nps_bad_n` counts rows where it is no whole number. */
  readonly count?: string;
  readonly latest?: CountedLatest;
  /** The limit of groups; the query asks for one more, to show that there are too many. */
  readonly maxGroups: number;
}

/**
 * Only the latest answer of each key counts. `nps_ties` counts rows that may or may not be the latest: another answer of
 * the key has the same moment, or they have no date and are not the only answer.
 */
export interface CountedLatest {
  readonly key: string;
  readonly date: string;
  /** The column that decides between answers of one moment: the greatest value is the latest. */
  readonly tie?: string;
  /** The latest answer of each period counts, and rows without a date are left out; unless given, the latest of all. */
  readonly within?: Period;
  /** The texts of the score column that are answers, found by a first query; only rows with these can be the latest. */
  readonly answers: readonly string[];
}

/** The columns that nps adds to an answer. */
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

/** The default limit of groups in an answer. */
export const MAX_GROUPS = 200_000;
