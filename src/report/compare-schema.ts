// The result of nps compare, as a zod schema. For the build and the tests: no program loads zod.
import * as z from 'zod';
import {
  count,
  differenceShape,
  fraction,
  type ObjectMaker,
  points,
  segmentName,
  toldBlock,
} from './schema-parts.js';
import { representation } from './score-schemas.js';
import { changeTestSummary, correctedShape } from './test-schemas.js';

/** The result of nps compare. */
export function compareResult(object: ObjectMaker) {
  const side = toldBlock(object);
  return object({
    before: side,
    after: side,
    ...differenceShape(
      object,
      'NPS after minus NPS before; null when either has no responses',
      'either has fewer than 10 responses',
    ),
    decomposition: object({
      rate: effect('What segments that answered otherwise add to the difference; the sum over the segments'),
      mix: effect(
        'What larger and smaller shares of segments add to the difference; the sum over the segments',
      ),
      segments: z
        .array(
          z.union([
            object({
              ...segmentName(),
              before: points('NPS of the segment before; null when it has no responses then', 100),
              after: points('NPS of the segment after; null when it has no responses then', 100),
              shareBefore: fraction(
                'Share of the segment in the responses before, 0 to 1, weighted as the NPS',
              ),
              shareAfter: fraction(
                'Share of the segment in the responses after, 0 to 1, weighted as the NPS',
              ),
              rate: effect('What its own NPS adds to the difference'),
              mix: effect('What its share adds: above 0 when a segment above the average grows'),
              ...differenceShape(
                object,
                'NPS of the segment after minus before; null where it has no responses in either',
                'it has fewer than 10 responses in either',
              ),
              ...correctedShape('segments'),
              ...answers(),
              noise: monthNoise(object)
                .describe(
                  'The noise between its own months that its test allows for; null where it has fewer than 3 on a side. Only with splitAt or periods',
                )
                .exactOptional(),
            }),
            hiddenRow(object),
          ]),
        )
        .describe(
          'The segments, the largest rate + mix first, blanks and the pooled row last; hidden ones are one to the sums',
        ),
      tests: changeTestSummary(object),
    })
      .nullable()
      .describe(
        'The difference as rate + mix of the segments; null without --by, when either side has no responses, and when no segment is large enough for --min-n',
      ),
    days: object({
      before: answerDays(object),
      after: answerDays(object),
    })
      .exactOptional()
      .describe('The days of both sides; only with splitAt or periods'),
    noise: monthNoise(object)
      .describe(
        'The noise between months that the test allows for; null where a side has fewer than 3: sampling error only. Only with splitAt or periods',
      )
      .exactOptional(),
    detectable: object({
      power: z.number().min(0.5).lt(1).describe('The chance to find such a difference, 0.8 for 80 of 100'),
      difference: z.number().positive().max(200).describe('True difference that is found, in points'),
    })
      .exactOptional()
      .describe('What the test of the difference could have shown; only where it is not significant'),
    representation: object({
      before: representation(object).nullable().describe('The responses before; null for a saved document'),
      after: representation(object).nullable().describe('The responses after; null for a saved document'),
    })
      .exactOptional()
      .describe(
        'How far both samples are from the population, before they are weighted to it; only with targets',
      ),
  });
}

function hiddenRow(object: ObjectMaker) {
  const hidden = z.null();
  const { segment } = segmentName();
  return object({
    segment,
    hidden: z.literal(true).describe('All figures but the numbers of answers are null (--min-n)'),
    before: hidden,
    after: hidden,
    shareBefore: hidden,
    shareAfter: hidden,
    rate: hidden,
    mix: hidden,
    difference: hidden,
    interval: hidden,
    pValue: hidden,
    adjustedPValue: hidden,
    significant: hidden,
    ...answers(),
  });
}

function answerDays(object: ObjectMaker) {
  const day = (which: string) => z.string().describe(`Day of the ${which} answer, as 2026-06-01`);
  return object({ from: day('first'), to: day('last') })
    .nullable()
    .describe('Null without answers');
}

function monthNoise(object: ObjectMaker) {
  const months = z.number().int().min(3);
  return object({
    periods: z.tuple([months, months]).describe('Months with answers, before and after'),
    points: z
      .number()
      .min(0)
      .describe('How far months lie off the NPS of their side beyond sampling error, in points'),
    standardError: z
      .number()
      .min(0)
      .describe('What that adds to the difference beside the error of sampling, in points'),
    df: z
      .number()
      .int()
      .nullable()
      .describe("Degrees of freedom of Student's t; null without noise, where the test is normal"),
  }).nullable();
}

function answers() {
  return {
    responsesBefore: count('Number of answers of the segment before'),
    responsesAfter: count('Number of answers of the segment after'),
  };
}

/** Totals of effects may leave their range by a rounding: no limits. */
function effect(meaning: string) {
  return z.number().describe(`${meaning}, in points, unrounded`);
}
