// What a goal asks in people: how many of those who answered would have had to answer otherwise.
import type { CategoryCounts } from './tally.js';

/** Whole answers; 0 where the target is reached. */
export interface GoalPeople {
  /** Detractors who would have to be promoters: each moves the score by two answers. */
  readonly detractorsToPromoters: number;
  /** Passives who would have to be promoters. */
  readonly passivesToPromoters: number;
  /** Detractors who would have to be passives. */
  readonly detractorsToPassives: number;
}

/** So that a target such as 37.1, which is no whole number of halves, asks nobody for the last digit of a double. */
const SLACK = 1e-9;

/**
 * The answers that would have to change for the NPS to be the target.
 * @param answers each counted once, at least one
 * @param target points, -100 to 100
 * @param periods shared among so many: what is asked of each
 * @example
 * const may = { promoters: 73, passives: 35, detractors: 22, responses: 130 };
 * goalPeople(may, 45); // => { detractorsToPromoters: 4, passivesToPromoters: 8, detractorsToPassives: 8 }
 * goalPeople(may, 45, 4); // => { detractorsToPromoters: 1, passivesToPromoters: 2, detractorsToPassives: 2 }
 */
export function goalPeople(answers: CategoryCounts, target: number, periods = 1): GoalPeople {
  const need = Math.max(0, needOf(answers, target)) / 100 / periods;
  const one = wholeFrom(need);
  return {
    detractorsToPromoters: wholeFrom(need / 2),
    passivesToPromoters: one,
    detractorsToPassives: one,
  };
}

/**
 * Which of these changes alone would do: whether there are as many passives, or detractors, as they ask for.
 * @example
 * const may = { promoters: 10, passives: 8, detractors: 12, responses: 30 };
 * goalPeopleSuffice(may, 30); // => { detractorsToPromoters: true, passivesToPromoters: false, detractorsToPassives: true }
 */
export function goalPeopleSuffice(
  answers: CategoryCounts,
  target: number,
): { readonly [Change in keyof GoalPeople]: boolean } {
  const people = goalPeople(answers, target);
  return {
    detractorsToPromoters: people.detractorsToPromoters <= answers.detractors,
    passivesToPromoters: people.passivesToPromoters <= answers.passives,
    detractorsToPassives: people.detractorsToPassives <= answers.detractors,
  };
}

/** Net promoters that are missing, in hundredths: whole where the target is. */
function needOf({ promoters, detractors, responses }: CategoryCounts, target: number): number {
  return responses * target - 100 * (promoters - detractors);
}

function wholeFrom(people: number): number {
  // Never -0.
  return Math.max(0, Math.ceil(people - SLACK));
}
