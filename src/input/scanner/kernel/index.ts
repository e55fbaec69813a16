// What the wrapper calls and reads.
import {
  COLUMN_HASHES,
  COLUMN_REGISTERS,
  COLUMN_SIZE,
  CONFIG,
  GROUPS,
  HASH_SLOTS,
  LINES,
  MARKS,
  MEANINGS,
  MEANINGS_SIZE,
  MISSING_WORDS,
  MONTH_LETTERS,
  PAIR_SLOT,
  PAIR_SLOTS,
  PAIRS,
  PROFILE_CODES,
  PROFILE_COUNTS,
  REJECTS,
  REJECTS_SIZE,
  SCRATCH,
  SCRATCH_SIZE,
  UNCOMPARED,
  WINDOW,
  WINDOW_SIZE,
} from './layout';

export { forgetCells } from './cells';
export { wholeDates } from './days';
export { dateless, outside, weightless } from './filters';
export {
  blank,
  filtered,
  fold,
  isFull,
  longCount,
  longFirst,
  rejected,
  rows,
  shortCount,
  shortFirst,
} from './fold';
export { intern } from './intern';
export { logged, loggedText } from './log';
export { hasHighBytes, hasNul, lineCount, mark, wrongAt } from './marks';
export {
  addRow,
  profile,
  profiledLong,
  profiledLongFirst,
  profiledRows,
  profiledShort,
  profiledShortFirst,
} from './profile';
export { watched } from './watch';

export const config: usize = CONFIG;
export const marks: usize = MARKS;
export const lines: usize = LINES;
export const window: usize = WINDOW;
export const windowSize: usize = WINDOW_SIZE;
export const scratch: usize = SCRATCH;
export const scratchSize: usize = SCRATCH_SIZE;
export const meanings: usize = MEANINGS;
export const meaningsSize: usize = MEANINGS_SIZE;
export const rejects: usize = REJECTS;
export const rejectsSize: usize = REJECTS_SIZE;
export const groups: usize = GROUPS;
export const uncompared: usize = UNCOMPARED;
export const pairs: usize = PAIRS;
export const pairsSize: usize = PAIR_SLOTS * PAIR_SLOT;
export const missingWords: usize = MISSING_WORDS;
export const monthLetters: usize = MONTH_LETTERS;
export const profileCounts: usize = PROFILE_COUNTS;
export const profileCodes: i32 = PROFILE_CODES;
export const columnRegisters: usize = COLUMN_REGISTERS;
export const columnHashes: usize = COLUMN_HASHES;
export const hashSlots: usize = HASH_SLOTS;
export const columnSize: usize = COLUMN_SIZE;

// Where config.ts looks for what is asked: the wrapper writes there by these names.
export {
  ARE_DAYS,
  BREAKDOWN_COUNT,
  BREAKDOWNS,
  COLUMNS,
  DELIMITER,
  DISTINCT_MOST,
  FATE_SEGMENT,
  FATES,
  FILTER_COUNT,
  GROUP_LIMIT,
  HAS_HALVES,
  IS_DIRECT,
  IS_UNQUOTED,
  LOG,
  LOG_CUSTOMER,
  LOG_DATE,
  LOG_TEXTS,
  MISSING_BITS,
  PLAIN,
  RECORD_LIMIT,
  REGISTER_BITS,
  REPORTED,
  SAYS_WINDOW,
  SCORE,
  SEGMENT_COUNT,
  SIDES,
  UNANSWERED,
  UNANSWERED_AT,
  UNANSWERED_STEP,
  WATCHED,
  WATCHED_AT,
  WATCHED_MOST,
  WIDTH,
} from './config';
