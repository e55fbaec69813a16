// The option that says that files hold counts of responses instead of responses.
import { flagOf } from '../../words/names.js';
import { cliError } from '../problems.js';
import type { OptionRecord } from './record.js';

const COUNTED_ALREADY = 'counted files say themselves what was counted';
const OF_ROWS = 'counts have no rows of single answers';

/** Options that `--counted` decides itself: the configuration's are off. */
const excludes = {
  score: COUNTED_ALREADY,
  category: COUNTED_ALREADY,
  categoryCodes: COUNTED_ALREADY,
  count: COUNTED_ALREADY,
  counts: COUNTED_ALREADY,
  weight: COUNTED_ALREADY,
  latestBy: 'the latest answers are found where responses are counted, by nps sql --latest-by',
  strict: OF_ROWS,
  join: 'join where they are counted, as nps tally does with its --join',
  rejects: OF_ROWS,
  tz: 'counted files have days: give the time zone where responses are counted',
} as const;

export const counted = {
  flags: '--counted',
  help: 'the files hold counts, from a query of nps sql or from nps tally',
  excludes,
} as const satisfies OptionRecord;

/** Options of some commands that need rows too. */
const OF_SOME = ['invited', 'comment', 'mean', 'rate'] as const;

/** Whether an option has no use where counts are read: then the configuration's is off. */
export function isOffWithCounts(key: string): boolean {
  return Object.hasOwn(excludes, key) || OF_SOME.some((one) => one === key);
}

/** The same where an engine is asked for counts. */
export function isOffWithEngine(key: string): boolean {
  return key === 'invited' || key === 'comment';
}

/**
 * Call it with the options of the command line.
 * @param flag `--counted`, or the other option that gives counts
 * @throws NpsError `usage` for an option that needs rows
 */
export function rejectOfRows(options: Readonly<Record<string, unknown>>, flag: string): void {
  const key = OF_SOME.find((one) => options[one] !== undefined);
  if (key !== undefined)
    throw cliError({ kind: 'flags-exclude', flags: [flag, flagOf(key)], instead: OF_ROWS });
}
