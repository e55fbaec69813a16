// The result of nps goal, as a zod schema. For the build and the tests: no program loads zod.
import * as z from 'zod';
import { GOAL_VERDICTS } from '../core/goal.js';
import { count, fractionOrNull, type ObjectMaker, toldBlock } from './schema-parts.js';

/** The result of nps goal. */
export function goalResult(object: ObjectMaker) {
  return object({
    goals: z
      .array(goalFiguresOf(object))
      .describe('That of the command line, or those of the configuration in their order'),
  });
}

/** What becomes of one goal. */
export function goalFiguresOf(object: ObjectMaker) {
  const told = toldBlock(object);
  const nps = (meaning: string) =>
    z.number().min(-100).max(100).describe(`${meaning}, in points, -100 to 100`);
  const range = (meaning: string) =>
    object({ low: nps('Lower bound'), high: nps('Upper bound') }).describe(meaning);
  const pace = (meaning: string) => z.number().nullable().describe(`${meaning}, in points a period`);
  return object({
    name: z.string().nullable().describe('Name of the goal; null of that of the command line'),
    target: nps('The NPS to reach'),
    date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .describe('The day by which: 2026-12-31'),
    now: told.describe('The last period that has ended and has responses, or the window that ends with it'),
    period: z.string().nullable().describe('Name of that period, such as 2026-08; null without any'),
    periods: z
      .int()
      .min(1)
      .nullable()
      .describe('Periods that are left after it, that of the date among them; null without any'),
    history: count('Periods with responses that the line goes through'),
    pace: object({
      needed: pace('From now to the target; negative where that is passed'),
      observed: pace('The slope of the line; null below 3 periods with responses'),
      interval: object({
        low: z.number().describe('Lower bound in points a period'),
        high: z.number().describe('Upper bound in points a period'),
      })
        .nullable()
        .describe('Confidence interval of the observed pace, which allows for noise between periods'),
    }).describe('All null where figures are hidden'),
    projection: object({
      nps: nps('Where the line is in the period of the date, if it goes on'),
      interval: range('Confidence interval of the true NPS, cut at ±100'),
      observedInterval: range(
        'Where the observed NPS of a period with as many responses as the last lies, at the same confidence',
      ),
    })
      .nullable()
      .describe('Null below 3 periods with responses, and where figures are hidden'),
    probability: fractionOrNull(
      'That the true NPS is at least the target then, 0 to 1; null below 5 periods with responses',
    ),
    people: object({
      detractorsToPromoters: count('Detractors who would have to be promoters'),
      passivesToPromoters: count('Passives who would have to be promoters'),
      detractorsToPassives: count('Detractors who would have to be passives'),
    })
      .nullable()
      .describe(
        'The answers of `now`, unweighted, that would have to change for it to be the target: one of these numbers; there may be fewer such answers',
      ),
    verdict: z
      .enum(GOAL_VERDICTS)
      .nullable()
      .describe(
        'reached; on-track: probability 0.8 or more; behind: 0.2 or less; open between; too-early below 5 periods; null where figures are hidden',
      ),
  });
}
