// The columns that drivers and risk leave out.

/** Why: what the column is, or what its cells are. */
export const LEFT_OUT_REASONS = [
  'score',
  'group',
  'weight',
  'customer',
  'date',
  'comment',
  'text',
  'id',
  'constant',
  'empty',
  'two-readings',
  'several-units',
  'too-many-values',
  'too-many-numbers',
  'mostly-blank',
  'follows',
] as const;
/** One of {@link LEFT_OUT_REASONS}. */
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** A column that is not looked at. */
export interface LeftOutColumn {
  readonly column: string;
  readonly reason: LeftOutReason;
  /** Of a column that is `mostly-blank`: the share of the answers that lack it. */
  readonly blank?: number;
  /** Of a column that `follows`: those that it can be worked out from. */
  readonly from?: readonly string[];
}
