// Which question a check is about: the one that [@score=…] names, else each that the command line asks about.
import { EACH, type Expectation, isOfQuestion } from '../../core/expectation.js';
import { METRICS } from '../../core/metrics.js';
import { cliError } from '../problems.js';

/** The question of a check; undefined where a single one is asked about, and nothing names it. */
export interface CheckedQuestion {
  /** As it was typed. */
  readonly name: string;
  /** Where the expectation names it, from 0; undefined where it does not. */
  readonly at: number | undefined;
}

/** A check, as far as its question depends on it. */
interface Asking {
  readonly expectation: Expectation;
  readonly origin: string;
  readonly question?: CheckedQuestion;
}

/**
 * The checks with their questions: one for each question where a check names none.
 * @param asked several questions of the command line, or none
 * @throws NpsError `usage` where a question has no name, or a check is about a goal
 */
export function checksByQuestion<Check extends Asking>(
  checks: readonly Check[],
  asked: readonly string[],
): Check[] {
  return checks.flatMap((check) => {
    const { expectation, origin } = check;
    const named = expectation.selections.find(isOfQuestion);
    const isOfGoal = METRICS[expectation.metric].of === 'goal';
    if (isOfGoal && asked.length > 0) throw cliError({ kind: 'of-one-question', option: 'goals' });
    if (named === undefined) return ofEach(check, asked, undefined);
    const own = { ...check, expectation: withoutQuestion(expectation) };
    if (named.value === EACH) return ofEach(own, asked, named.at);
    if (named.value === null)
      throw cliError({ kind: 'question-unnamed', text: expectation.text, origin, at: named.at });
    return [{ ...own, question: { name: named.value, at: named.at } }];
  });
}

function ofEach<Check extends Asking>(
  check: Check,
  asked: readonly string[],
  at: number | undefined,
): Check[] {
  return asked.length === 0 ? [check] : asked.map((name) => ({ ...check, question: { name, at } }));
}

/** The expectation with only those selections that name segments. */
function withoutQuestion(expectation: Expectation): Expectation {
  return { ...expectation, selections: expectation.selections.filter((one) => !isOfQuestion(one)) };
}
