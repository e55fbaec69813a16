// What nps compare says.
import type { ChangeSummary } from '../core/changes.js';
import type { Detectable } from '../core/detectable.js';
import type { Interval } from '../core/interval.js';
import type { MonthNoise } from '../core/month-noise.js';
import type { ComparedDays } from '../core/results.js';
import type { Reversal } from '../core/reversal.js';
import type { Scale } from '../core/scale.js';
import type { DetectableNamed } from './segment-words.js';

/** A reversal with the figures that show it. */
export interface ReversalTold {
  readonly reversal: Reversal;
  /** Names of the columns. */
  readonly breakdown: string;
  /** The segment that the answers moved to; its shares from 0 to 1. */
  readonly movedTo: { readonly name: string; readonly before: number; readonly after: number };
  /** The segments that went the other way, in points. */
  readonly moved: readonly { readonly name: string; readonly difference: number }[];
  readonly scale: Scale | undefined;
}

/** What is said of days that are compared. */
export interface DaysWords {
  /** The days of both sides. */
  days(days: ComparedDays): string;
  /** The noise between months that the test of the difference allows for; null where it knows none. */
  noise(noise: MonthNoise | null): string;
  /** The segments whose tests know sampling error alone, of those with answers on both sides. */
  segmentNoise(without: readonly string[], all: number): string;
}

export interface CompareWords extends DaysWords {
  readonly sides: Readonly<Record<'before' | 'after', string>>;
  /** "NPS +24 → +11"; of another net score it says which. */
  title(before: number | null, after: number | null, scale: Scale | undefined): string;
  /** "-13 points (95% CI -17 to -8)" */
  change(before: number, after: number, confidence: number, bounds: Interval | null): string;
  /** "n = 3,000 → 3,000" */
  samples(before: number, after: number): string;
  /** "+24 → +11", and "-13": of a segment. */
  ends(before: number | null, after: number | null): string;
  points(before: number | null, after: number | null): string;
  /** The total moved against its segments. */
  reversal(told: ReversalTold): string;
  readonly headings: Readonly<
    Record<'share' | 'nps' | 'netScore' | 'change' | 'mix' | 'rate' | 'total', string>
  >;
  readonly marks: Readonly<Record<'rose' | 'fell' | 'untested' | 'lowN', string>>;
  readonly total: string;
  readonly legend: {
    /** What the marks say; of the total alone where no segment moved. */
    moved(tests: ChangeSummary, isSegment: boolean): string;
    noneMoved(tests: ChangeSummary): string;
    /** What the tests of segments could have shown. */
    detectable(range: DetectableNamed): string;
    readonly untested: string;
    readonly lowN: string;
  };
  /** What the test of the difference could have shown. */
  detectable(detectable: Detectable): string;
  /** A saved document, and the files whose responses it holds. */
  document(name: string, sources: readonly string[]): string;
  effects(scale: Scale | undefined): string;
  /** The sides that have too few responses. */
  untested(sides: readonly string[]): string;
  lowN(sides: readonly string[]): string;
  /** What is said of one side, or of one file. */
  of(side: string, line: string): string;
}
