// Whether the NPS of single segments moved between two waves.
import type { Adjustment } from './adjust.js';
import { type Comparison, comparisonOf } from './comparison.js';
import { type Sample, sampleOf } from './contrast.js';
import type { Group } from './group.js';
import type { MonthNoise } from './month-noise.js';
import type { SegmentName } from './segment.js';
import type { DetectableSegments } from './segment-tests.js';
import { emptyTally } from './tally.js';
import { type FamilySummary, testFamily } from './test-family.js';
import type { InWaves } from './waves.js';

/**
 * The NPS of a segment after minus before; null throughout where it is in one wave alone. Its interval is that of the
 * segment by itself; `significant` is corrected.
 */
export interface SegmentChange extends Comparison {
  /** Corrected for the number of segments that were tested; null when not tested. */
  readonly adjustedPValue: number | null;
  readonly responsesBefore: number;
  readonly responsesAfter: number;
  /** The noise between its periods that its test allows for; null where it knows sampling error alone. Only where asked for. */
  readonly noise?: MonthNoise | null;
}

/** How the changes were tested. */
export interface ChangeSummary extends FamilySummary {
  /** What the tests could have shown; only where none is significant. */
  readonly detectable?: DetectableSegments;
}

/** How changes are tested. */
export interface ChangeOptions {
  readonly adjust: Adjustment;
  /** Confidence as a fraction, from 0.5 to under 1. */
  readonly level: number;
  /** What a group is in tests, where its tally does not say it. */
  readonly sampleOf?: (group: Group) => Sample;
  /** What lies between the periods of a group, and so between its waves; null where too few have it. */
  readonly noiseOf?: (group: Group) => MonthNoise | null;
  /** Which segments are tested; all unless given. */
  readonly isTested?: (group: Group) => boolean;
}

/**
 * Tests each segment after against before, corrected over those that have 10 responses in both.
 * @param segments in any order, with their names
 * @returns the changes in the order of the segments
 */
export function testChanges(
  segments: readonly (InWaves & { readonly name: SegmentName })[],
  {
    adjust,
    level,
    sampleOf: sampleIn = ({ tally }) => sampleOf(tally),
    isTested = () => true,
    noiseOf,
  }: ChangeOptions,
): { readonly changes: readonly SegmentChange[]; readonly summary: ChangeSummary } {
  const sample = (group: Group | undefined) =>
    group === undefined ? sampleOf(emptyTally()) : sampleIn(group);
  const samples = segments.map(({ before, after }) => [sample(after), sample(before)] as const);
  const isWeighted = ({ before, after }: InWaves) => (before ?? after)?.tally.weights !== undefined;
  const pairs = samples.map((pair, i) => (isTested(segments[i]!.group) ? pair : null));
  const noise = segments.map(({ group }) => noiseOf?.(group) ?? null);
  const { tests, contrasts, summary, detectable } = testFamily(pairs, {
    noise,
    adjust,
    level,
    weighted: segments.some(isWeighted),
  });
  const named = <At extends { readonly place: number }>({ place, ...difference }: At) => ({
    segment: segments[place]!.name,
    ...difference,
  });
  return {
    changes: samples.map(([after, before], i) => {
      const { difference, interval } = comparisonOf(contrasts[i]!, level);
      const responses = { responsesBefore: before.responses, responsesAfter: after.responses };
      return { difference, interval, ...tests[i]!, ...responses, ...(noiseOf && { noise: noise[i]! }) };
    }),
    summary: {
      ...summary,
      ...(detectable && {
        detectable: { ...detectable, least: named(detectable.least), most: named(detectable.most) },
      }),
    },
  };
}
