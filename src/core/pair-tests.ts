// Each segment against each other one, as banner tables have it: every segment has a letter.
import type { Adjustment } from './adjust.js';
import { type Comparison, comparisonOf } from './comparison.js';
import { sampleOf } from './contrast.js';
import type { Group } from './group.js';
import { type SegmentName, segmentName } from './segment.js';
import { type FamilySummary, type SamplePair, testFamily } from './test-family.js';

/** The first segment minus the second. Its interval is that of the pair by itself; `significant` is corrected. */
export interface SegmentPair extends Comparison {
  readonly letters: readonly [segment: string, other: string];
  readonly segment: SegmentName;
  readonly other: SegmentName;
  /** Corrected for the number of pairs that were tested; null when not tested. */
  readonly adjustedPValue: number | null;
}

/** How the pairs were tested. */
export interface PairSummary extends FamilySummary {
  /** What the tests could have shown; only where none is significant. */
  readonly detectable?: {
    /** The chance to find it. */
    readonly power: number;
    readonly least: DetectablePair & { readonly difference: number };
    /** Null where not even 200 points would be found. */
    readonly most: DetectablePair;
  };
}

interface DetectablePair {
  readonly segment: SegmentName;
  readonly other: SegmentName;
  /** Points. */
  readonly difference: number | null;
}

/** More segments make a table that nobody reads, and tests by the square of their number. */
export const MOST_IN_PAIRS = 50;

/**
 * Tests each two of the groups, corrected over all pairs; both need 10 responses.
 * @param groups in the order of their letters, no respondent in two; none that is hidden
 * @param by names of the columns, one for each value of a group's key, no two alike
 * @param level confidence as a fraction
 * @param alpha what the tests are judged by; 1 − level unless given
 * @throws RangeError on more than {@link MOST_IN_PAIRS} groups
 */
export function testPairs(
  groups: readonly Group[],
  by: readonly string[],
  adjust: Adjustment,
  level: number,
  alpha?: number,
): { readonly pairs: readonly SegmentPair[]; readonly pairTests: PairSummary } {
  if (groups.length > MOST_IN_PAIRS) {
    throw new RangeError(`pairs are made of up to ${MOST_IN_PAIRS} segments, not ${groups.length}`);
  }
  const members = groups.map((group, i) => ({
    letter: letterOf(i),
    name: segmentName(group, by),
    sample: sampleOf(group.tally),
  }));
  const couples = members.flatMap((first, i) =>
    members.slice(i + 1).map((second) => [first, second] as const),
  );
  const { tests, contrasts, summary, detectable } = testFamily(
    couples.map(([first, second]): SamplePair => [first.sample, second.sample]),
    { adjust, level, alpha, weighted: groups.some(({ tally }) => tally.weights !== undefined) },
  );
  const named = ([first, second]: (typeof couples)[number]) => ({ segment: first.name, other: second.name });
  const at = <At extends { readonly place: number }>({ place, ...difference }: At) => ({
    ...named(couples[place]!),
    ...difference,
  });
  return {
    pairs: couples.map((couple, i) => {
      const { difference, interval } = comparisonOf(contrasts[i]!, level);
      const letters = [couple[0].letter, couple[1].letter] as const;
      return { letters, ...named(couple), difference, interval, ...tests[i]! };
    }),
    pairTests: {
      ...summary,
      ...(detectable && {
        detectable: { ...detectable, least: at(detectable.least), most: at(detectable.most) },
      }),
    },
  };
}

/** 0 → A, 25 → Z, 26 → AA, as the columns of a spreadsheet. */
export function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}

/** The letters of the segments that this one is significantly above, in their order. */
export function lettersBelow(pairs: readonly SegmentPair[], letter: string | undefined): string[] {
  return pairs.flatMap(({ letters: [first, second], difference, significant }) => {
    if (!significant || difference === null) return [];
    const [above, below] = difference > 0 ? [first, second] : [second, first];
    return above === letter ? [below] : [];
  });
}
