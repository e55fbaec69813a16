// The option that says that files hold counts of responses and not the responses.
import type { OptionRecord } from './record.js';

const COUNTED_ALREADY = 'counted files say themselves what was counted';
const OF_ROWS = 'counted files have no rows of single answers';

/** What `--counted` decides itself: these of the configuration are off. */
const excludes = {
  score: COUNTED_ALREADY,
  category: COUNTED_ALREADY,
  categoryCodes: COUNTED_ALREADY,
  count: COUNTED_ALREADY,
  counts: COUNTED_ALREADY,
  weight: COUNTED_ALREADY,
  latestBy: 'say which answer of a customer counts where they are counted: nps sql --latest-by',
  invited: OF_ROWS,
  comment: OF_ROWS,
  mean: OF_ROWS,
  rate: OF_ROWS,
  strict: OF_ROWS,
  join: OF_ROWS,
  rejects: OF_ROWS,
  tz: 'counted files have days: say the zone where they are counted',
} as const;

export const counted = {
  flags: '--counted',
  help: 'the files hold counts, as the query of nps sql and nps tally give them',
  excludes,
} as const satisfies OptionRecord;

/** Whether a key of the configuration is off with `--counted`. */
export function isOffWithCounted(key: string): boolean {
  return Object.hasOwn(excludes, key);
}
