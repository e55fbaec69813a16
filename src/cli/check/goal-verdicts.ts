// Verdicts on goals of the configuration.
import { expectationText } from '../../core/expectation.js';
import { compareNatural } from '../../core/natural.js';
import { judge } from '../../core/verdict.js';
import { type Check, isAbout } from './checks.js';
import type { Outcome, OutcomeOptions } from './outcome.js';

/** The outcomes of a check of goals: one for each that it is about, by name. */
export function goalVerdicts(check: Check, { goals, asOf }: OutcomeOptions): Outcome[] {
  const { expectation, minResponses } = check;
  return goals
    .filter(({ goal }) => isAbout(check, goal))
    .toSorted((one, other) => compareNatural(one.goal.name!, other.goal.name!))
    .map(({ goal, figures }) => {
      const how = { minResponses, certain: false, isHidden: figures.verdict === null };
      return {
        check,
        expect: expectationText(expectation, [goal.name]),
        verdict: judge(expectation, { block: figures.now, goal: figures }, how),
        block: figures.now,
        before: undefined,
        rows: undefined,
        goal: figures,
        segment: { goal: goal.name },
        certain: false,
        asOf,
        guess: undefined,
      };
    });
}
