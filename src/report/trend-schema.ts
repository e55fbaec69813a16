// The result of nps trend, as a zod schema. For the build and the tests: no program loads zod.
import * as z from 'zod';
import {
  blockShape,
  fraction,
  fractionOrNull,
  hiddenShape,
  type ObjectMaker,
  segmentName,
  toldBlock,
} from './schema-parts.js';
import { familyShape } from './test-schemas.js';

/** The result of nps trend. */
export function trendResult(object: ObjectMaker) {
  const told = toldBlock(object);
  return object({
    every: z
      .string()
      .describe('day, week, month, quarter or year; or the name of the column that tells waves apart'),
    from: day('The day of the first response; null of waves, and without responses'),
    to: day('The day of the last response; null of waves, and without responses'),
    overall: told,
    ...seriesShape(object, told),
    trend: trend(object, {}),
    by: z
      .array(z.string())
      .exactOptional()
      .describe('Header names of the columns of segments; only with --by'),
    series: z
      .array(
        object({
          segment: segmentName().segment,
          overall: told,
          ...seriesShape(object, told),
          trend: trend(object, {
            adjustedPValue: fractionOrNull(
              'The p-value corrected for the number of segments that were tested, 0 to 1; null when not tested',
            ),
          }),
        }),
      )
      .exactOptional()
      .describe('Each segment in the same periods, by name; only with --by'),
    seriesTests: object(familyShape())
      .exactOptional()
      .describe('How the trends of the segments were tested together; only with --by'),
  });
}

/** What a series has, whole or of a segment, but for its trend. */
function seriesShape(object: ObjectMaker, told: ReturnType<typeof toldBlock>) {
  const figures = {
    period: z
      .string()
      .describe('Name of the period: 2026-06-01, 2026-W23, 2026-06, 2026-Q2, 2026, or of the wave'),
    start: day('First day of the period; null of a wave'),
    end: day('Last day of the period; null of a wave'),
    partial: z.boolean().describe('The responses do not reach from its first day to its last'),
    change: change(object, 'To the last period before it with responses; null where there is none'),
    yearOnYear: change(object, 'To the same period of the year before; null where that has no responses'),
    rolling: told
      .nullable()
      .exactOptional()
      .describe('The responses of the window that ends with it, null until it is full; only with --rolling'),
    limits: object({
      low: z.number().min(-100).max(100).describe('Lower limit in points'),
      high: z.number().min(-100).max(100).describe('Upper limit in points'),
      outside: z.boolean().describe('The NPS is below the lower or above the upper one'),
    })
      .nullable()
      .describe(
        'Where a period of a steady series lies but for about 3 in 1,000; null below 8 periods with responses, and without responses',
      ),
  };
  return {
    periods: z
      .array(
        z.union([object({ ...blockShape(object), ...figures }), object({ ...hiddenShape(), ...figures })]),
      )
      .describe('The periods in time, those without responses too'),
    changePoint: object({
      period: z.string().describe('The first period after it'),
      lastBefore: z.string().describe('The last period with responses before it'),
      before: z.number().min(-100).max(100).describe('NPS of all periods before it, in points'),
      after: z.number().min(-100).max(100).describe('NPS of all periods after it, in points'),
      difference: z.number().min(-200).max(200).describe('After minus before, in points'),
      pValue: fraction('The probability of a break as large anywhere if there were none, 0 to 1'),
      significant: z
        .boolean()
        .describe('The p-value is below 1 − confidence; a steady rise has such breaks too'),
    })
      .nullable()
      .describe('Where the series breaks most; null below 6 periods with responses'),
    tests: object(familyShape()).describe('How the changes, and those on the year, were tested together'),
  };
}

function trend<Also extends z.ZodRawShape>(object: ObjectMaker, also: Also) {
  return object({
    slope: z.number().describe('Points a period'),
    interval: object({
      low: z.number().describe('Lower bound in points a period'),
      high: z.number().describe('Upper bound in points a period'),
    }).describe('Confidence interval of the slope, which allows for noise between periods'),
    pValue: fractionOrNull('Two-sided p-value of the slope, 0 to 1; null below 5 periods with responses'),
    significant: z
      .boolean()
      .nullable()
      .describe(
        'The p-value is below 1 − confidence, of segments the adjusted one; null when it is not tested',
      ),
    periodNoise: z
      .number()
      .min(0)
      .describe('How far periods lie off the line beyond sampling error, as a standard deviation in points'),
    ...also,
  })
    .nullable()
    .describe('The line through the periods; null below 3 periods with responses');
}

function change(object: ObjectMaker, meaning: string) {
  return object({
    since: z.string().describe('The earlier period'),
    difference: z.number().min(-200).max(200).describe('NPS minus that of the earlier period, in points'),
    interval: object({
      low: z.number().min(-200).max(200).describe('Lower bound in points'),
      high: z.number().min(-200).max(200).describe('Upper bound in points'),
    })
      .nullable()
      .describe(
        'Confidence interval of the difference with the noise between periods, not corrected; null when not tested',
      ),
    pValue: fractionOrNull('Two-sided p-value, 0 to 1; null where either has fewer than 10 responses'),
    adjustedPValue: fractionOrNull('Corrected for all changes of the series; null when not tested'),
    significant: z
      .boolean()
      .nullable()
      .describe('The adjusted p-value is below 1 − confidence; null when not tested'),
  })
    .nullable()
    .describe(meaning);
}

function day(meaning: string) {
  return z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable()
    .describe(`${meaning}: 2026-06-01`);
}
