// What nps compare finds, as its document says it.
import type { ToldBlock } from './block.js';
import type { Comparison } from './comparison.js';
import type { Detectable } from './detectable.js';
import type { MonthNoise } from './month-noise.js';
import type { Representation } from './targets.js';
import type { ToldDecomposition } from './told-decomposition.js';

/** The days of the first and the last answer, as 2026-06-01. */
export interface AnswerDays {
  readonly from: string;
  readonly to: string;
}

/** Those of both sides; null for a side without answers. */
export interface ComparedDays {
  readonly before: AnswerDays | null;
  readonly after: AnswerDays | null;
}

/** Whether the NPS moved, and by which segments. */
export interface CompareResult extends Comparison {
  readonly before: ToldBlock;
  readonly after: ToldBlock;
  /** Null without segments, and where one side has no responses or nothing of either can be told. */
  readonly decomposition: ToldDecomposition | null;
  /** What the test of the difference could have shown; only where it found nothing. */
  readonly detectable?: Detectable;
  /** Only where days tell the sides apart. */
  readonly days?: ComparedDays;
  /** The noise between months that the test allows for; null where it knows sampling error alone. Only with `days`. */
  readonly noise?: MonthNoise | null;
  /** Only with targets; null for a saved document. */
  readonly representation?: {
    readonly before: readonly Representation[] | null;
    readonly after: readonly Representation[] | null;
  };
}
