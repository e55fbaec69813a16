// Each segment against the rest of the respondents, or against one segment.
import type { Adjustment } from './adjust.js';
import { sampleOf } from './contrast.js';
import type { DetectableRange } from './detectable.js';
import { type Group, responsesOf } from './group.js';
import { type Heterogeneity, heterogeneity } from './heterogeneity.js';
import type { SegmentName } from './segment.js';
import { categoryCounts, subtractTally, type Tally } from './tally.js';
import { type FamilySummary, type FamilyTest, type SamplePair, testFamily } from './test-family.js';

/**
 * Of the difference to the rest, or to the segment that all are compared with. Null throughout when the segment was not
 * tested: it or its counterpart has fewer than 10 responses, or it is hidden, or it is that segment itself.
 */
export type SegmentTest = FamilyTest;

/** What was tested in a breakdown, and how. */
export interface TestSummary extends FamilySummary {
  /** Over the segments that are shown and large enough; null when there are fewer than two, or when segments overlap. */
  readonly heterogeneity: Heterogeneity | null;
  /** The segment that the others are compared with, where it is not the rest. */
  readonly against?: SegmentName;
  /** What the tests could have shown; only where none is significant. */
  readonly detectable?: DetectableSegments;
}

/** The differences that the segments of a breakdown are found by, from the best placed to the worst. */
export interface DetectableSegments {
  /** The chance to find them. */
  readonly power: number;
  /** Points. */
  readonly least: { readonly segment: SegmentName; readonly difference: number };
  /** Null where not even 200 points would be found. */
  readonly most: { readonly segment: SegmentName; readonly difference: number | null };
}

export interface SegmentTests {
  /** One for each group, in their order. */
  readonly tests: readonly SegmentTest[];
  readonly summary: Omit<TestSummary, 'against' | 'detectable'>;
  /** Places are those of the groups. */
  readonly detectable: DetectableRange | undefined;
}

/** With smaller segments the test of heterogeneity finds what is not there, or nothing. */
const MIN_HETEROGENEITY = 100;

/**
 * Tests each group against all the others together, or against one of them, with the correction for their number.
 *
 * A hidden group is neither tested nor counted, and no part of the heterogeneity, of which its NPS could be worked
 * out. It is in the rest of the others: that rest follows from the overall figures and theirs anyway. Nothing is tested
 * against a hidden group.
 *
 * Groups that overlap are tested against those who are not in them, who are other people; but among each other such
 * groups are no independent samples, so there is no heterogeneity.
 * @param groups all respondents, each in one group or more
 * @param overall the tally of all respondents
 * @param level confidence as a fraction
 * @param versus one of the groups, in the place of the rest; groups that overlap are not compared with one of them
 * @param alpha what the tests are judged by; 1 − level unless given
 */
export function testSegments(
  groups: readonly Group[],
  overall: Tally,
  hidden: ReadonlySet<Group>,
  adjust: Adjustment,
  level: number,
  versus?: Group,
  alpha?: number,
): SegmentTests {
  const pairs = groups.map((group): SamplePair | null => {
    if (hidden.has(group) || group === versus || (versus && hidden.has(versus))) return null;
    const other = versus?.tally ?? subtractTally(overall, group.tally);
    return [sampleOf(group.tally), sampleOf(other)];
  });
  const filled = groups.filter((group) => responsesOf(group) > 0);
  const isPartition =
    filled.reduce((sum, group) => sum + responsesOf(group), 0) === categoryCounts(overall).responses;
  // Of two segments each is the rest of the other: one test, seen from both sides.
  const oneTest = versus === undefined && isPartition && filled.length === 2;
  const weighted = overall.weights !== undefined;
  const { tests, summary, detectable } = testFamily(pairs, { adjust, level, alpha, weighted, oneTest });
  const large = groups.filter((group) => !hidden.has(group) && responsesOf(group) >= MIN_HETEROGENEITY);
  return {
    tests,
    summary: {
      ...summary,
      heterogeneity: isPartition ? heterogeneity(large.map(({ tally }) => sampleOf(tally).counts)) : null,
    },
    detectable,
  };
}
