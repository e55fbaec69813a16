// The results of nps score and nps segment, as zod schemas. For the build and the tests: no program loads zod.
import * as z from 'zod';
import {
  blockShape,
  count,
  differenceBy,
  fraction,
  fractionOrNull,
  hiddenShape,
  type ObjectMaker,
  points,
  segmentName,
  toldBlock,
} from './schema-parts.js';

/** The result of nps score. */
export function scoreResult(object: ObjectMaker) {
  const around = surroundings(object);
  return z.union([object({ ...blockShape(object), ...around }), object({ ...hiddenShape(), ...around })]);
}

/** The result of nps segment. */
export function segmentResult(object: ObjectMaker) {
  const overall = toldBlock(object);
  const breakdown = {
    by: z.array(z.string()).min(1).describe('Header names of the columns that make the segments'),
    segments: z
      .array(z.union([segmentRow(object), hiddenRow(object)]))
      .describe('The segments, in the order asked for'),
    tests: testSummary(object),
    hidden: z
      .literal(true)
      .exactOptional()
      .describe('No segment is large enough for --min-n: `segments` is empty'),
  };
  const around = surroundings(object);
  return z.union([
    object({ overall, ...breakdown, ...around }),
    object({
      overall,
      breakdowns: z.array(object(breakdown)).min(2).describe('One for each --by, in the order given'),
      ...around,
    }),
  ]);
}

/** The overall figures beside what others published, and beside the population. */
function surroundings(object: ObjectMaker) {
  return {
    benchmarks: z
      .array(
        object({
          name: z.string().describe('What the benchmark was called'),
          nps: z.number().min(-100).max(100).describe('The published NPS in points'),
          responses: z
            .int()
            .min(1)
            .nullable()
            .describe('Number of answers that it rests on; null when not known'),
          ...differenceBy(
            object,
            z
              .enum(['adjusted-wald', 'score'])
              .describe(
                'How the interval was computed, whatever --interval says: score for a constant, else adjusted-wald',
              ),
            'The overall NPS minus that of the benchmark; null without responses',
            'one of them has fewer than 10 responses',
          ),
          assumption: z
            .enum(['mix', 'largest-variance', 'constant'])
            .describe(
              'What the benchmark was taken for: a sample with the published shares (mix), a sample of which only the size is known, so of the largest variance its NPS allows, or a figure without error, its size not being known (constant), against which the score statistic is tested',
            ),
        }),
      )
      .exactOptional()
      .describe('The overall NPS against published ones, in the order given; only where asked for'),
    representation: representation(object)
      .exactOptional()
      .describe('How far the sample is from the population, before it is weighted to it; only with targets'),
  };
}

/** How the sample compares with the population, category by category. */
export function representation(object: ObjectMaker) {
  return z.array(
    object({
      variable: z.string().describe('The variable that has targets'),
      category: z.string().nullable().describe('A value of it; null is a blank cell'),
      target: fraction('Share of the population, 0 to 1'),
      sample: fractionOrNull(
        'Share of the responses, 0 to 1, weighted where they have weights of their own; null without responses',
      ),
      difference: z
        .number()
        .min(-1)
        .max(1)
        .nullable()
        .describe('sample − target: above 0 where the sample has too many; null without responses'),
    }),
  );
}

function testSummary(object: ObjectMaker) {
  return object({
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
    heterogeneity: object({
      q: z.number().min(0).describe("Cochran's Q, the statistic"),
      df: z.int().min(1).describe('Its degrees of freedom: one less than there are segments in it'),
      pValue: fraction('The probability of a Q at least as large if all true NPS were equal, 0 to 1'),
    })
      .nullable()
      .describe(
        'Whether the NPS of the segments differ at all, over those that are shown and have 100 responses or more; null when there are fewer than two',
      ),
  }).describe(
    'The tests of each segment against the rest; where no segment is shown none was tested and count is 0',
  );
}

function segmentRow(object: ObjectMaker) {
  return object({
    ...segmentName(),
    ...blockShape(object),
    difference: points('NPS of the segment minus NPS of all others; null when either has no responses', 200),
    contribution: points(
      '(promoters − detractors) / all responses; the segments add up to the overall NPS',
      100,
    ),
    leverage: points('What the segment adds to or takes from the overall NPS; the segments add up to 0', 200),
    pValue: fractionOrNull(
      'Two-sided p-value of the difference, 0 to 1; null when the segment or its rest has fewer than 10 responses: not tested',
    ),
    adjustedPValue: fractionOrNull(
      'The p-value corrected for the number of tests, 0 to 1; null when not tested',
    ),
    significant: z
      .boolean()
      .nullable()
      .describe(
        'The adjusted p-value is below alpha, and the difference has the sign of the tested one, which is shrunken; null when not tested',
      ),
    lowN: z.boolean().describe('Fewer than 30 responses: read with care'),
  }).meta({ id: 'segment', description: 'A segment: its figures and what it does to the whole.' });
}

function hiddenRow(object: ObjectMaker) {
  const hidden = z.null();
  return object({
    ...segmentName(),
    ...hiddenShape(),
    weighted: hidden.exactOptional(),
    difference: hidden,
    contribution: hidden,
    leverage: hidden,
    pValue: hidden,
    adjustedPValue: hidden,
    significant: hidden,
    lowN: hidden,
  }).meta({
    id: 'hiddenSegment',
    description: 'A segment too small to show (--min-n), or hidden to cover one.',
  });
}
