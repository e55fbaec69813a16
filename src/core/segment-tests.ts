// Each segment against the rest of the respondents.
import { type Adjustment, adjustPValues } from './adjust.js';
import { alphaOf, contrastOf, isSignificant, pValueOf, sampleOf } from './contrast.js';
import { exactTest } from './exact-test.js';
import { type Group, responsesOf } from './group.js';
import { type Heterogeneity, heterogeneity } from './heterogeneity.js';
import { categoryCounts, subtractTally, type Tally } from './tally.js';

/** Null throughout when the segment was not tested: it or its rest has fewer than 10 responses, or it is hidden. */
export interface SegmentTest {
  /** Two-sided, of the difference to the rest. */
  readonly pValue: number | null;
  /** Corrected for the number of tests. */
  readonly adjustedPValue: number | null;
  /** The corrected p-value is below alpha, and the difference that is shown has the sign of the tested one. */
  readonly significant: boolean | null;
}

/**
 * Where a p-value comes from:
 * - `adjusted-wald`: of the adjusted Wald test, right for a few tests
 * - `larger-of-both`: the larger of that and of the exact test. Among many segments some are small and lopsided; with
 *   adjusted Wald alone up to a third of files in which nothing differs would show a finding at 1,000 segments.
 */
export type TestMethod = 'adjusted-wald' | 'larger-of-both';

/** What was tested in a breakdown, and how. */
export interface TestSummary {
  readonly adjust: Adjustment;
  readonly method: TestMethod;
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

/** Up to this many tests adjusted Wald with Holm's correction keeps the chance of a false finding. */
const FEW_TESTS = 10;

/**
 * Tests each group against all the others together, with the correction for their number.
 *
 * A hidden group is neither tested nor counted, and no part of the heterogeneity, of which its NPS could be worked
 * out. It is in the rest of the others: that rest follows from the overall figures and theirs anyway.
 *
 * More than 10 tests take the larger p-value of adjusted Wald and the exact test. Responses with weights cannot be
 * redrawn one by one: theirs is that of adjusted Wald.
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
  const rests = groups.map(({ tally }) => subtractTally(overall, tally));
  const contrasts = groups.map((group, i) =>
    hidden.has(group) ? null : contrastOf(sampleOf(group.tally), sampleOf(rests[i]!)),
  );
  const waldPValues = contrasts.map((contrast) => contrast && pValueOf(contrast));
  const tested = waldPValues.filter((p) => p !== null).length;
  const method = tested > FEW_TESTS && !overall.weights ? 'larger-of-both' : 'adjusted-wald';
  const pValues =
    method === 'adjusted-wald'
      ? waldPValues
      : waldPValues.map((p, i) =>
          p === null
            ? null
            : Math.max(p, exactTest(categoryCounts(groups[i]!.tally), categoryCounts(rests[i]!))),
        );
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
      method,
      count: oneTest ? Math.min(1, tested) : tested,
      alpha,
      heterogeneity: heterogeneity(large.map(({ tally }) => sampleOf(tally).counts)),
    },
  };
}
