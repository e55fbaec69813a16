// Tests that are made together, with the correction for their number: of segments, of their pairs, of their changes.
import { type Adjustment, adjustPValues } from './adjust.js';
import {
  alphaOf,
  type Contrast,
  type ContrastNoise,
  contrastOf,
  isSignificant,
  type Judging,
  pValueOf,
  type Sample,
  withNoise,
} from './contrast.js';
import { type DetectableRange, detectableRange } from './detectable.js';
import { exactTests } from './exact-test.js';

/** The outcome of one test; null throughout when it was not made: a side has fewer than 10 responses, or is hidden. */
export interface FamilyTest {
  /** Two-sided, of the difference. */
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

/** What was tested together, and how. */
export interface FamilySummary {
  readonly adjust: Adjustment;
  readonly method: TestMethod;
  /** The number of tests that the p-values are corrected for. */
  readonly count: number;
  /** The chance of a false finding that is accepted: 1 − confidence, unless it was given. */
  readonly alpha: number;
}

/** Two independent samples: the first is compared with the second. */
export type SamplePair = readonly [first: Sample, second: Sample];

/** How the tests of a family are made. */
export interface FamilyOptions extends Judging {
  readonly adjust: Adjustment;
  /** Confidence as a fraction. */
  readonly level: number;
  /** The samples have weights: then they cannot be redrawn one by one. */
  readonly weighted: boolean;
  /** Of a pair that is another one seen from its other side the place of that one: the two are one test. */
  readonly twins?: ReadonlyMap<number, number>;
  /** The pairs were not planned but tried, however many: what stands out among them was found by search. */
  readonly search?: boolean;
  /** What lies between the samples of each pair beyond sampling error; nothing unless given. */
  readonly noise?: readonly (ContrastNoise | null)[];
}

/** A family of tests; its lists are in the order of the pairs. */
export interface Family {
  readonly tests: readonly FamilyTest[];
  readonly contrasts: readonly (Contrast | null)[];
  readonly summary: FamilySummary;
  /** What they could have shown; only where none is significant. */
  readonly detectable: DetectableRange | undefined;
}

const NO_TWINS: ReadonlyMap<number, number> = new Map();

/** Up to this many tests adjusted Wald with Holm's correction keeps the chance of a false finding. */
export const FEW_TESTS = 10;

/**
 * Tests the pairs together. More than 10 tests, and any number in a search, take the larger p-value of adjusted Wald
 * and the exact test, which is that of redrawing the first of two samples from both; with weights it is that of
 * adjusted Wald alone.
 * @param pairs null where nothing may be tested
 */
export function testFamily(
  pairs: readonly (SamplePair | null)[],
  { adjust, level, alpha: given, weighted, twins = NO_TWINS, search = false, noise = [] }: FamilyOptions,
): Family {
  const alpha = alphaOf(level, given);
  const contrasts = pairs.map((pair, i) => {
    const contrast = pair && contrastOf(...pair);
    const beyond = noise[i] ?? null;
    return contrast && beyond ? withNoise(contrast, beyond) : contrast;
  });
  const waldPValues = contrasts.map((contrast) => contrast && pValueOf(contrast));
  const count = waldPValues.filter((p, i) => p !== null && !twins.has(i)).length;
  const method = (search || count > FEW_TESTS) && !weighted ? 'larger-of-both' : 'adjusted-wald';
  const exactTest = exactTests();
  const pValues =
    method === 'adjusted-wald'
      ? waldPValues
      : waldPValues.map((p, i) =>
          p === null ? null : Math.max(p, exactTest(pairs[i]![0].counts, pairs[i]![1].counts)),
        );
  const corrected = adjustPValues(
    pValues.map((p, i) => (twins.has(i) ? null : p)),
    adjust,
  );
  const adjusted = corrected.map((p, i) => p ?? corrected[twins.get(i) ?? i]!);
  const tests = contrasts.map((contrast, i) => ({
    pValue: pValues[i]!,
    adjustedPValue: adjusted[i]!,
    significant: contrast && isSignificant(contrast, adjusted[i]!, alpha),
  }));
  const isNothingFound = !tests.some(({ significant }) => significant);
  return {
    tests,
    contrasts,
    summary: { adjust, method, count, alpha },
    detectable: isNothingFound
      ? detectableRange(contrasts, adjust === 'none' ? alpha : alpha / count)
      : undefined,
  };
}
