// What segments are like beside their NPS, as zod schemas. For the build and the tests: no program loads zod.
import * as z from 'zod';
import { count, fraction, fractionOrNull, type ObjectMaker, segmentName } from './schema-parts.js';

/** The keys that a breakdown has with --mean and --rate. */
export function measuresShape(object: ObjectMaker) {
  const hidden = z
    .literal(true)
    .exactOptional()
    .describe('Too few have a number, or a hidden figure would follow (--min-n)');
  const level = z.number().min(0.5).lt(1).describe('Confidence as a fraction, 0.95 for 95 %');
  const trend = object({
    slope: z
      .number()
      .describe(
        'What a step from detractors to passives, or from passives to promoters, adds by the least-squares line; to a rate as a fraction',
      ),
    pValue: fraction(
      "Two-sided p-value of no slope: of means by the linear contrast with Welch's degrees of freedom, of rates by the Cochran-Armitage test",
    ),
    adjustedPValue: fraction('The p-value corrected for the number of --mean and --rate that were tested'),
    significant: z.boolean().describe('The adjusted p-value is below alpha'),
  })
    .nullable()
    .describe(
      'Whether the figure rises or falls with the category; null but by @category alone, where fewer than two categories have 10 such answers, where all are alike, and where a category is hidden',
    );
  return {
    means: z
      .array(
        object({
          column: z.string().describe('Header name of the column of numbers'),
          segments: z
            .array(
              object({
                ...segmentName(),
                responses: count('Answers with a number in the column'),
                mean: z.number().nullable().describe('Their mean; null without numbers'),
                interval: object({
                  method: z.literal('t').describe("Student's t"),
                  level,
                  low: z.number().describe('Lower bound'),
                  high: z.number().describe('Upper bound'),
                })
                  .nullable()
                  .describe('Confidence interval of the mean; null below two numbers'),
                hidden,
              }),
            )
            .describe('In the order of `segments`'),
          trend,
        }).meta({ id: 'meanOfSegments', description: 'The mean of a column in each segment.' }),
      )
      .exactOptional()
      .describe('One for each --mean'),
    rates: z
      .array(
        object({
          condition: z.string().describe('The condition as it was given'),
          segments: z
            .array(
              object({
                ...segmentName(),
                responses: count('Answers of which it is known: the cell is filled, and can be compared'),
                rate: fractionOrNull('Share that meets the condition, 0 to 1; null without such answers'),
                interval: object({
                  method: z.literal('wilson').describe('How the interval was computed'),
                  level,
                  low: fraction('Lower bound'),
                  high: fraction('Upper bound'),
                })
                  .nullable()
                  .describe('Confidence interval of the rate'),
                hidden,
              }),
            )
            .describe('In the order of `segments`'),
          trend,
        }).meta({ id: 'rateOfSegments', description: 'Who meets a condition in each segment.' }),
      )
      .exactOptional()
      .describe('One for each --rate'),
  };
}
