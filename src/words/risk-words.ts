// What nps risk says, as typed functions.
import type { LeftOutColumn } from '../core/left-out.js';
import type { Scale } from '../core/scale.js';
import type { SearchSide } from '../core/segment-search.js';
import type { FamilySummary } from '../core/test-family.js';

export interface RiskWords {
  /** "What pulls the NPS down" */
  title(side: SearchSide, scale: Scale | undefined): string;
  /** "61 segments of 7 columns looked at (n ≥ 30)" */
  searched(segments: number, columns: number, atLeast: number): string;
  readonly headings: Readonly<Record<'segment' | 'mark', string>>;
  /** "region EMEA × plan pro"; the values may be blank. */
  segment(values: readonly (readonly [column: string, value: string | null])[]): string;
  readonly marks: Readonly<Record<SearchSide, string>>;
  /** What the mark says. */
  differ(side: SearchSide, tests: FamilySummary): string;
  /** No segment of this side differs by more than chance. */
  none(side: SearchSide, tests: FamilySummary): string;
  /** Nothing was large enough to test. */
  readonly untested: string;
  /** The test that there is with weights. */
  readonly weighted: string;
  /** How many differ on the side that was not searched for. */
  otherSide(side: SearchSide, count: number): string;
  /** That intervals are wider for the search; confidence in percent. */
  widened(level: number, confidence: number): string;
  /** Found segments that are said by others. */
  folded(count: number): string;
  /** Found segments that are not shown. */
  more(count: number): string;
  hidden(count: number, minN: number): string;
  leftOut(columns: readonly LeftOutColumn[]): string;
  uncounted(combinations: readonly (readonly string[])[]): string;
}
