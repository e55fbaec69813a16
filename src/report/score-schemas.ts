// The results of nps score and nps segment, as zod schemas. For the build and the tests: no program loads zod.
import * as z from 'zod';
import { measuresShape } from './measure-schemas.js';
import { questionDifferences, questionShape } from './question-schemas.js';
import {
  blockShape,
  differenceBy,
  fraction,
  fractionOrNull,
  hiddenShape,
  type ObjectMaker,
  once,
  points,
  segmentName,
  toldBlock,
} from './schema-parts.js';
import { pairTest, pairTestSummary, segmentTestSummary } from './test-schemas.js';

/** The result of nps score. */
export function scoreResult(object: ObjectMaker) {
  const question = questionShape(object);
  return z.union([
    ...oneScore(object).options,
    object({
      questions: z
        .array(
          z.union([
            object({ ...question, ...blockShape(object) }),
            object({ ...question, ...hiddenShape() }),
          ]),
        )
        .min(2)
        .describe('One for each --score, in the order given; only where several are given'),
      differences: questionDifferences(object),
    }),
  ]);
}

/** The result of nps score, of one question. */
export function oneScore(object: ObjectMaker) {
  const around = surroundings(object);
  return z.union([object({ ...blockShape(object), ...around }), object({ ...hiddenShape(), ...around })]);
}

/** The result of nps segment. */
export function segmentResult(object: ObjectMaker) {
  const overall = toldBlock(object);
  const { breakdown, breakdowns } = breakdownShapes(object);
  const question = questionShape(object);
  return z.union([
    ...segmentsOfOne(object).options,
    object({
      questions: z
        .array(
          z.union([
            object({ ...question, overall, ...breakdown }),
            object({ ...question, overall, breakdowns }),
          ]),
        )
        .min(2)
        .describe('One for each --score, in the order given; only where several are given'),
    }),
  ]);
}

/** The result of nps segment, of one question. */
export function segmentsOfOne(object: ObjectMaker) {
  const overall = toldBlock(object);
  const { breakdown, breakdowns } = breakdownShapes(object);
  const around = surroundings(object);
  return z.union([object({ overall, ...breakdown, ...around }), object({ overall, breakdowns, ...around })]);
}

/** One breakdown, and several. */
const breakdownShapes = once((object) => {
  const breakdown = {
    by: z.array(z.string()).min(1).describe('Header names of the columns that make the segments'),
    segments: segmentRows(object).describe('The segments, in the order asked for'),
    tests: segmentTestSummary(object),
    ...measuresShape(object),
    pairs: z
      .array(pairTest(object))
      .exactOptional()
      .describe('Each two segments that are shown, in the order of their letters; only with --pairs'),
    pairTests: pairTestSummary(object).exactOptional(),
    hidden: z
      .literal(true)
      .exactOptional()
      .describe('No segment is large enough for --min-n: `segments` is empty'),
    overlapping: z
      .literal(true)
      .exactOptional()
      .describe(
        'Some responses are in several segments (--answers-split): responses, contribution and leverage of the segments do not add up, and each is tested against the responses that are not in it',
      ),
  };
  const breakdowns = z
    .array(object(breakdown).meta({ id: 'breakdown', description: 'The segments by one --by.' }))
    .min(2)
    .describe('One for each --by, in the order given');
  return { breakdown, breakdowns };
});

/** The overall figures beside what others published, and beside the population. */
const surroundings = once((object) => {
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
        }).meta({ id: 'benchmark', description: 'The overall NPS against one that others published.' }),
      )
      .exactOptional()
      .describe('The overall NPS against published ones, in the order given; only where asked for'),
    representation: representation(object)
      .exactOptional()
      .describe('How far the sample is from the population, before it is weighted to it; only with targets'),
  };
});

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

/** Segments, shown or hidden. */
export function segmentRows(object: ObjectMaker) {
  return z.array(z.union([segmentRow(object), hiddenRow(object)]));
}

/** The keys of a segment that was tested. */
export function segmentShape(object: ObjectMaker) {
  return {
    ...segmentName(),
    ...blockShape(object),
    difference: points(
      'NPS of the segment minus NPS of all others, or with --versus of the segment in tests.against; null when either has no responses, and for that segment itself',
      200,
    ),
    contribution: points(
      '(promoters − detractors) / all responses; the segments add up to the overall NPS, unless they overlap',
      100,
    ),
    leverage: points(
      'What the segment adds to or takes from the overall NPS; the segments add up to 0, unless they overlap',
      200,
    ),
    pValue: fractionOrNull(
      'Two-sided p-value of the difference, 0 to 1; null when the segment or what it is compared with has fewer than 10 responses: not tested',
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
  };
}

const segmentRow = once((object) => {
  return object({
    ...segmentShape(object),
    letter: z
      .string()
      .regex(/^[A-Z]+$/)
      .exactOptional()
      .describe('What the segment is called in `pairs`: A, B, … in the order of the segments'),
  }).meta({ id: 'segment', description: 'A segment: its figures and what it does to the whole.' });
});

const hiddenRow = once((object) => {
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
});
