// What nps risk finds, as its document says it.
import type { ToldBlock } from './block.js';
import type { LeftOutColumn } from './left-out.js';
import type { SearchSide, SegmentSearch } from './segment-search.js';

/** The segments that a search found to pull the NPS down, or to lift it. */
export interface RiskResult extends SegmentSearch {
  readonly side: SearchSide;
  readonly overall: ToldBlock;
  /** What was searched: header names, with how their cells are read. */
  readonly columns: readonly string[];
  readonly leftOut: readonly LeftOutColumn[];
  /** Combinations of columns that have too many combinations of values; only where there are any. */
  readonly uncounted?: readonly (readonly string[])[];
  /** How many of the found segments are not told, so that nothing of few follows; only where there are any. */
  readonly hidden?: number;
}
