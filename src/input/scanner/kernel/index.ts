// What the wrapper calls and reads.
import {
  CELL_SLOT,
  CELL_SLOTS,
  CELLS,
  CONFIG,
  GROUPS,
  LINES,
  MARKS,
  MEANINGS,
  MEANINGS_SIZE,
  PAIR_SLOT,
  PAIR_SLOTS,
  PAIRS,
  REJECTS,
  REJECTS_SIZE,
  SCRATCH,
  SCRATCH_SIZE,
  UNCOMPARED,
  WINDOW,
  WINDOW_SIZE,
} from './layout';

export { wholeDates } from './days';
export {
  blank,
  dateless,
  filtered,
  fold,
  isFull,
  longCount,
  longFirst,
  outside,
  rejected,
  rows,
  shortCount,
  shortFirst,
  weightless,
} from './fold';
export { intern } from './intern';
export { hasHighBytes, hasNul, lineCount, mark, wrongAt } from './marks';

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
export const cells: usize = CELLS;
export const cellsSize: usize = CELL_SLOTS * CELL_SLOT;
export const pairs: usize = PAIRS;
export const pairsSize: usize = PAIR_SLOTS * PAIR_SLOT;

// Where config.ts looks for what is asked: the wrapper writes there by these names.
export {
  ARE_DAYS,
  BREAKDOWN_COUNT,
  BREAKDOWNS,
  COLUMNS,
  DELIMITER,
  FATE_SEGMENT,
  FATES,
  FILTER_COUNT,
  GROUP_LIMIT,
  HAS_HALVES,
  IS_DIRECT,
  IS_UNQUOTED,
  PLAIN,
  RECORD_LIMIT,
  REPORTED,
  SAYS_WINDOW,
  SCORE,
  SEGMENT_COUNT,
  SIDES,
  UNANSWERED,
  UNANSWERED_AT,
  UNANSWERED_STEP,
  WATCHED,
  WIDTH,
} from './config';
