// What is asked of an engine: how many responses have which texts, as plain data. dialects write it as SQL.

/** The dialects of SQL that are written. */
export const DIALECTS = [
  'duckdb',
  'postgres',
  'redshift',
  'sqlite',
  'mysql',
  'mariadb',
  'clickhouse',
  'trino',
  'spark',
  'databricks',
  'bigquery',
  'snowflake',
] as const;
export type DialectName = (typeof DIALECTS)[number];

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
 * All columns are called as in the catalogue; none may begin with `nps_`.
 */
export interface CountQuery {
  readonly from: CountedFrom;
  /** The columns of the answer before `nps_score`, in order, each once: segments, by their texts. */
  readonly by: readonly string[];
  readonly score: string;
  /** The column that says when; the answer has its day under its name, after `by`. */
  readonly date?: string;
  /** `day` unless given: months and weeks only for spans so long that there would be too many groups. */
  readonly period?: 'day' | 'week' | 'month';
  readonly where?: readonly CountedCondition[];
  /** `groups`: each weight is a group (`nps_weight`); `sums`: Σw, Σw² and the bad ones of each group (`nps_w`, `nps_ww`, `nps_bad`). */
  readonly weight?: { readonly column: string; readonly as: 'groups' | 'sums' };
  /** A column that says how many responses a row stands for. */
  readonly count?: string;
  readonly latest?: CountedLatest;
  /** Groups that may come at most, of which the answer holds one more. */
  readonly maxGroups: number;
}

/** Only the latest answer of each key counts. */
export interface CountedLatest {
  readonly key: string;
  readonly date: string;
  /** Decides between answers of one moment. */
  readonly tie?: string;
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
  count: 'nps_n',
  rows: 'nps_rows',
  groups: 'nps_groups',
} as const;

/** Groups that an answer may have unless given. */
export const MAX_GROUPS = 200_000;
