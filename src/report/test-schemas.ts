// Families of tests in results, as zod schemas. For the build and the tests: no program loads zod.
import * as z from 'zod';
import {
  count,
  differenceShape,
  fraction,
  fractionOrNull,
  type ObjectMaker,
  once,
  segmentName,
} from './schema-parts.js';

/** The tests of each segment of a breakdown. */
export const segmentTestSummary = once((object) => {
  return object({
    ...familyShape(),
    heterogeneity: object({
      q: z.number().min(0).describe("Cochran's Q, the statistic"),
      df: z.int().min(1).describe('Its degrees of freedom: one less than there are segments in it'),
      pValue: fraction('The probability of a Q at least as large if all true NPS were equal, 0 to 1'),
    })
      .nullable()
      .describe(
        'Whether the NPS of the segments differ at all, over those that are shown and have 100 responses or more; null when there are fewer than two, or when segments overlap',
      ),
    against: nameOf('The segment that the others are compared with; only with --versus').exactOptional(),
    detectable: detectable(object, {}).exactOptional(),
  }).meta({
    id: 'segmentTests',
    description:
      'The tests of each segment against the rest, or against one segment; where no segment is shown none was tested and count is 0',
  });
});

/** The tests of each segment after against before. */
export function changeTestSummary(object: ObjectMaker) {
  return object({ ...familyShape(), detectable: detectable(object, {}).exactOptional() }).describe(
    'The tests of each segment after against before; a segment with fewer than 10 responses in either is not tested',
  );
}

/** Two segments compared. */
export const pairTest = once((object) => {
  return object({
    letters: z.tuple([z.string(), z.string()]).describe('Letters of the two, as in `segments`'),
    segment: nameOf('The first of the two'),
    other: nameOf('The second of the two'),
    ...differenceShape(
      object,
      'NPS of the first minus NPS of the second; null when either has no responses',
      'either has fewer than 10 responses',
    ),
    ...correctedShape('pairs'),
  }).meta({ id: 'pair', description: 'Two segments compared.' });
});

/** The tests of each two segments. */
export const pairTestSummary = once((object) => {
  return object({
    ...familyShape(),
    detectable: detectable(object, { other: nameOf('The second of the two') }).exactOptional(),
  }).meta({ id: 'pairTests', description: 'The tests of each two segments; only with --pairs' });
});

/** What a correction adds to a test, and what it makes of significance; it comes after {@link differenceShape}. */
export function correctedShape(tests: 'pairs' | 'segments') {
  return {
    adjustedPValue: fractionOrNull(
      `The p-value corrected for the number of ${tests} that were tested, 0 to 1; null when not tested`,
    ),
    significant: z
      .boolean()
      .nullable()
      .describe(
        'The adjusted p-value is below alpha, and the difference has the sign of the tested one, which is shrunken; null when not tested. The interval is not corrected: it may leave out 0 where this is false',
      ),
  };
}

function nameOf(meaning: string) {
  return segmentName().segment.describe(`${meaning}: column → value`);
}

/** How tests that are made together were made. */
export function familyShape() {
  return {
    adjust: z
      .enum(['holm', 'bh', 'none'])
      .describe('How p-values are corrected for the number of tests; bh is Benjamini–Hochberg'),
    method: z
      .enum(['adjusted-wald', 'larger-of-both'])
      .describe(
        'Where the p-values come from: the adjusted Wald test, or the larger of its p-value and that of the exact test (more than 10 tests of responses without weights)',
      ),
    count: count('Number of tests the p-values are corrected for; of two segments there is one test'),
    alpha: z
      .number()
      .positive()
      .max(0.5)
      .describe(
        'A segment whose adjusted p-value is below this is significant: 1 − confidence, as a fraction',
      ),
  };
}

/** @param also what names a test beside its segment */
export function detectable<Also extends z.ZodRawShape>(object: ObjectMaker, also: Also) {
  const difference = z.number().positive().max(200);
  const named = { segment: nameOf('The segment that was tested'), ...also };
  return object({
    power: z.number().min(0.5).lt(1).describe('The chance to find such a difference, 0.8 for 80 of 100'),
    least: object({
      ...named,
      difference: difference.describe('True difference that is found with that chance, in points'),
    }).describe('The test that finds the smallest difference'),
    most: object({
      ...named,
      difference: difference
        .nullable()
        .describe('True difference that is found with that chance, in points; null where not even 200 is'),
    }).describe('The test that needs the largest'),
  }).describe(
    'What the tests could have shown, at the first step of the correction (alpha / count); only where no difference is significant',
  );
}
