// Each segment against the rest of the respondents.
import { type Adjustment, adjustPValues } from './adjust.js';
import { alphaOf, contrastOf, isSignificant, pValueOf, sampleOf } from './contrast.js';
import { type Group, responsesOf } from './group.js';
import { type Heterogeneity, heterogeneity } from './heterogeneity.js';
import { subtractTally, type Tally } from './tally.js';

/** Null throughout when the segment was not tested: it or its rest has fewer than 10 responses, or it is hidden. */
export interface SegmentTest {
  /** Two-sided, of the difference to the rest. */
  readonly pValue: number | null;
  /** Corrected for the number of tests. */
  readonly adjustedPValue: number | null;
  /** The corrected p-value is below alpha, and the difference that is shown has the sign of the tested one. */
  readonly significant: boolean | null;
}

/** What was tested in a breakdown, and how. */
export interface TestSummary {
  readonly adjust: Adjustment;
  /** The number of tests that the p-values are corrected for. */
  readonly count: number;
  /** The chance of a false finding that is accepted, 1 − confidence. */
  readonly alpha: number;
  /** Over the segments that are shown and large enough; null when there are fewer than two. */
  readonly heterogeneity: Heterogeneity | null;
}

export interface SegmentTests {
  /** One for each group, in their order. */
  readonly tests: readonly SegmentTest[];
  readonly summary: TestSummary;
}

/** With smaller segments the test of heterogeneity finds what is not there, or nothing. */
const MIN_HETEROGENEITY = 100;

/**
 * Tests each group against all the others together, with the correction for their number.
 *
 * A hidden group is neither tested nor counted, and no part of the heterogeneity, of which its NPS could be worked
 * out. It is in the rest of the others: that rest follows from the overall figures and theirs anyway.
 * @param groups a partition of the respondents
 * @param overall the tally of all groups
 * @param level confidence as a fraction
 */
export function testSegments(
  groups: readonly Group[],
  overall: Tally,
  hidden: ReadonlySet<Group>,
  adjust: Adjustment,
  level: number,
): SegmentTests {
  const alpha = alphaOf(level);
  const contrasts = groups.map((group) =>
    hidden.has(group)
      ? null
      : contrastOf(sampleOf(group.tally), sampleOf(subtractTally(overall, group.tally))),
  );
  const pValues = contrasts.map((contrast) => contrast && pValueOf(contrast));
  const tested = pValues.filter((p) => p !== null).length;
  // Of two segments each is the rest of the other: one test, seen from both sides.
  const oneTest = groups.filter((group) => responsesOf(group) > 0).length === 2;
  const adjusted = adjustPValues(pValues, oneTest ? 'none' : adjust);
  const large = groups.filter((group) => !hidden.has(group) && responsesOf(group) >= MIN_HETEROGENEITY);
  return {
    tests: contrasts.map((contrast, i) => ({
      pValue: pValues[i]!,
      adjustedPValue: adjusted[i]!,
      significant: contrast && isSignificant(contrast, adjusted[i]!, alpha),
    })),
    summary: {
      adjust,
      count: oneTest ? Math.min(1, tested) : tested,
      alpha,
      heterogeneity: heterogeneity(large.map(({ tally }) => sampleOf(tally).counts)),
    },
  };
}
