// The option that says that files hold counts of responses and not the responses.
import { flagOf } from '../../words/names.js';
import { cliError } from '../problems.js';
import type { OptionRecord } from './record.js';

const COUNTED_ALREADY = 'counted files say themselves what was counted';
const OF_ROWS = 'counts have no rows of single answers';

/** What `--counted` decides itself: these of the configuration are off. */
const excludes = {
  score: COUNTED_ALREADY,
  category: COUNTED_ALREADY,
  categoryCodes: COUNTED_ALREADY,
  count: COUNTED_ALREADY,
  counts: COUNTED_ALREADY,
  weight: COUNTED_ALREADY,
  latestBy:
    'say which answer of a customer counts where they are counted, as nps sql does with its --latest-by',
  strict: OF_ROWS,
  join: 'join where they are counted, as nps tally does with its --join',
  rejects: OF_ROWS,
  tz: 'counted files have days: say the zone where they are counted',
} as const;

export const counted = {
  flags: '--counted',
  help: 'the files hold counts, as the query of nps sql and nps tally give them',
  excludes,
} as const satisfies OptionRecord;

/** Options that not all commands have, and that need rows too. */
const OF_SOME = ['invited', 'comment', 'mean', 'rate'] as const;

/** Whether an option is of no use where counts are read: then it is off in the configuration. */
export function isOffWithCounts(key: string): boolean {
  return Object.hasOwn(excludes, key) || OF_SOME.some((one) => one === key);
}

/** The same where an engine is asked for counts. */
export function isOffWithEngine(key: string): boolean {
  return key === 'invited' || key === 'comment';
}

/**
 * Call it with what the command line says.
 * @param flag `--counted`, or what else gives counts
 * @throws NpsError `usage` for an option that needs rows
 */
export function rejectOfRows(options: Readonly<Record<string, unknown>>, flag: string): void {
  const key = OF_SOME.find((one) => options[one] !== undefined);
  if (key !== undefined)
    throw cliError({ kind: 'flags-exclude', flags: [flag, flagOf(key)], instead: OF_ROWS });
}
