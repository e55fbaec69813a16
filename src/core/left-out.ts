// The columns that a search leaves out.

/** Why not: what the column is, or what its cells are. */
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
] as const;
/** One of {@link LEFT_OUT_REASONS}. */
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** A column that makes no segments of a search. */
export interface LeftOutColumn {
  readonly column: string;
  readonly reason: LeftOutReason;
}
