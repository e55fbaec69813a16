// Sentences for what is wrong with goals.
import { counted } from '../../core/counted.js';
import { atCharacter } from '../../core/sentences.js';
import { accountLine } from '../../words/account.js';
import { filesText, fileText } from '../../words/files.js';
import { nearest } from '../../words/nearest.js';
import { quote, quoteAll } from '../../words/quote.js';
import type { Tellers } from '../../words/tellers.js';
import type { GoalProblem } from '../goal-problem-kinds.js';

const EXAMPLE = 'nps goal responses.csv --target 50 --by-date 2026-12-31';
const IN_CONFIG = '"goals": [{"name": "all", "target": 50, "date": "2026-12-31"}]';

export const goalWords: Tellers<GoalProblem> = {
  'half-a-goal': ({ target, byDate }) => ({
    message:
      target === undefined
        ? '--by-date needs --target, the NPS to reach'
        : '--target needs --by-date, the day by which',
    hint: `nps goal responses.csv --target ${target ?? 50} --by-date ${byDate ?? '2026-12-31'}`,
  }),
  'no-goal': ({ configFile }) => ({
    message: 'goal needs --target and --by-date, or goals in the configuration',
    hint: `${EXAMPLE}    or, in ${configFile === undefined ? 'nps.config.json' : fileText(configFile)}, ${IN_CONFIG}`,
  }),
  'past-goal': ({ date, name, place, asOf, isGiven }) => {
    const goal = place === undefined ? '--by-date' : `${place}${name === null ? '' : `, ${quote(name)}`}:`;
    const seen = isGiven ? `--as-of is ${asOf}` : `the newest answer is of ${asOf}`;
    return {
      message: `${goal} ${date} is past: ${seen}`,
      hint: `${place === undefined ? '' : 'take the goal out, or '}give a later date; --as-of with a day before looks from then`,
    };
  },
  'too-few-periods': ({ periods, every, asOf }) => ({
    message: `${counted(periods, every)} with answers ${periods === 1 ? 'has' : 'have'} ended by ${asOf}: a pace takes 3`,
    hint: shorterPeriods(every),
  }),
  'no-answers-for-goal': ({ files, account }) => ({
    message: `${filesText(files)}: there are no answers by which a goal could be judged`,
    details: [accountLine(account)],
  }),
  'window-not-full': ({ rolling, every, periods }) => ({
    message: `${'days' in rolling ? `the last ${rolling.days} days reach` : `the last ${counted(rolling.periods, every)} reach`} further back than the answers: ${counted(periods, every)} ${periods === 1 ? 'has' : 'have'} ended`,
    hint: 'take a shorter --rolling, or leave it out',
  }),
  'unknown-goal': ({ name, isEach, names, ...place }) => {
    const guess = name === null ? undefined : nearest(name, names);
    const known =
      names.length === 0 ? `add them to nps.config.json: ${IN_CONFIG}` : `the goals are ${quoteAll(names)}`;
    const which = name === null ? 'a goal has a name' : `there is no goal ${quote(name)}`;
    return atCharacter(place, {
      message: names.length === 0 && (isEach || name === null) ? 'the configuration has no goals' : which,
      hint: guess === undefined ? known : `did you mean ${quote(guess)}? ${known}`,
    });
  },
  'goal-with-conditions': ({ place }) => ({
    message: `${place}: a goal has its own conditions, and its check takes no others`,
    hint: 'give the goal these conditions, or leave them out',
  }),
  'no-goals-to-check': ({ configFile }) => ({
    message: '--goals checks the goals of the configuration, and there are none',
    hint: `add ${IN_CONFIG} to ${configFile === undefined ? 'nps.config.json' : fileText(configFile)}`,
  }),
};

function shorterPeriods(every: string): string | undefined {
  if (every === 'day') return undefined;
  return `wait, or take shorter periods, such as --every ${every === 'week' ? 'day' : every === 'month' ? 'week' : 'month'}`;
}
