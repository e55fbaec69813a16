// What nps segment says.
import type { Interval } from '../core/interval.js';
import type { PairSummary } from '../core/pair-tests.js';
import type { Scale } from '../core/scale.js';
import type { SegmentName } from '../core/segment.js';
import type { TestSummary } from '../core/segment-tests.js';

export interface SegmentWords {
  /** "NPS by region"; of another net score it says which. */
  title(breakdowns: readonly string[], scale: Scale | undefined): string;
  /** "overall +29 (95% CI +26 to +31, n = 4,298)" */
  overall(nps: number | null, confidence: number, bounds: Interval | null, responses: number): string;
  /** The heading of one breakdown of several. */
  breakdown(name: string): string;
  readonly headings: Readonly<
    Record<
      | 'nps'
      | 'netScore'
      | 'responses'
      | 'promoters'
      | 'passives'
      | 'detractors'
      | 'rate'
      | 'effect'
      | 'mark'
      | 'above'
      | 'letter',
      string
    >
  >;
  /** The row of all segments together. */
  readonly total: string;
  readonly marks: Readonly<
    Record<
      'above' | 'below' | 'versus' | 'hidden' | 'untested' | 'restUntested' | 'versusUntested' | 'lowN',
      string
    >
  >;
  readonly legend: {
    /** Some segments differ from the rest, or from the one of the tests; the breakdown is named where there are several. */
    differ(tests: TestSummary, breakdown: string | undefined): string;
    noneDiffers(tests: TestSummary, breakdown: string | undefined): string;
    /** What letters say: which segments one is above. */
    letters(tests: PairSummary, breakdown: string | undefined): string;
    noPairDiffers(tests: PairSummary, breakdown: string | undefined): string;
    /** What the tests could have shown. */
    detectable(range: DetectableNamed, breakdown: string | undefined): string;
    effect(scale: Scale | undefined): string;
    /** Responses are in several segments; the breakdown is named where there are several. */
    overlap(breakdown: string | undefined): string;
    /** What a row is that pools others which overlap. */
    readonly otherAnswers: string;
    readonly rate: string;
    readonly lowN: string;
    /** The segment has too few responses. */
    readonly untested: string;
    /** The rest, or the one segment that the others are compared with, has too few. */
    readonly restUntested: string;
    versusUntested(tests: TestSummary): string;
    /** In pairs. */
    readonly untestedPairs: string;
    hidden(minN: number): string;
    /** A breakdown is withheld as a whole. */
    allHidden(by: readonly string[], minN: number): string;
  };
}

/** What tests could have shown, from the best placed to the worst; `other` where two segments are compared. */
export interface DetectableNamed {
  readonly power: number;
  readonly least: NamedDifference & { readonly difference: number };
  readonly most: NamedDifference;
}

interface NamedDifference {
  readonly segment: SegmentName;
  readonly other?: SegmentName;
  /** Points; null where no difference would be found. */
  readonly difference: number | null;
}
