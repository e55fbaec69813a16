// The result of nps plan, as a zod schema. For the build and the tests: no program loads zod.
import * as z from 'zod';
import { fraction, type ObjectMaker } from './schema-parts.js';

/** The result of nps plan. */
export function planResult(object: ObjectMaker) {
  return object({
    responses: z
      .int()
      .min(1)
      .nullable()
      .describe('Answers needed for `margin`, or the number given with --responses; null without either'),
    perGroup: z
      .int()
      .min(1)
      .nullable()
      .describe(
        'Answers that each of two groups needs to find a difference of `detect` with the chance `power`; null without --detect',
      ),
    margin: z
      .number()
      .min(0)
      .nullable()
      .describe(
        'How far the interval reaches to each side, in points: --margin, or that of --responses; null without',
      ),
    detect: z
      .number()
      .min(0)
      .max(200)
      .nullable()
      .describe(
        'The true difference in points that two groups are to find, or that two groups of --responses can find; null without, and when they can find none',
      ),
    power: z.number().min(0.5).lt(1).describe('The chance to find it, as a fraction, 0.8 for 80 %'),
    variance: fraction('Variance of one respondent on the unit scale, 0 to 1; 1 is the most there is'),
    population: z
      .int()
      .min(1)
      .nullable()
      .describe('Number of people of whom the responses are drawn; null for a population without end'),
  });
}
