// Where everything is in the kernel's memory. The wrapper knows the same places through the exported functions.

/** Bytes of the file that are looked at together. */
export const WINDOW_SIZE: usize = 256 * 1024;
/** Bytes beyond the end of what is looked at that may be read. */
const MARGIN: usize = 128;

/** What the wrapper asks for; see config.ts. */
export const CONFIG: usize = 1024;
const CONFIG_SIZE: usize = 16 * 1024;
/** Of the row at hand: the value of each segment column, and its group in each breakdown. */
export const ROW_VALUES: usize = CONFIG + CONFIG_SIZE;
/** Of each filter, how many rows it could not compare, as 64-bit floats. */
export const UNCOMPARED: usize = ROW_VALUES + 512;
export const ROW_GROUPS: usize = ROW_VALUES + 1024;
/** 32 bytes; see cells.ts. */
export const KEEPERS: usize = ROW_GROUPS + 1024;
/** Where the number of a day is written as text, at most 16 bytes; see days.ts. */
export const DAY_TEXT: usize = KEEPERS + 512;
/** Places of the delimiters and line ends outside quotes, after one place for "before the first record". */
export const MARKS: usize = KEEPERS + 1024;
const MARKS_SIZE: usize = 4 * (WINDOW_SIZE + 64);
/** For each line end, the address just after its mark. */
export const LINES: usize = MARKS + MARKS_SIZE;
const LINES_SIZE: usize = 4 * (WINDOW_SIZE + 64);
export const WINDOW: usize = LINES + LINES_SIZE + MARGIN;
/** The table of cells that were met; see cells.ts. */
export const CELLS: usize = WINDOW + WINDOW_SIZE + MARGIN;
export const CELL_SLOT_BITS: i32 = 15;
export const CELL_SLOTS: usize = 1 << CELL_SLOT_BITS;
export const CELL_SLOT: usize = 32;
/** The bytes of cells that are too long for their slot. */
export const TEXTS: usize = CELLS + CELL_SLOTS * CELL_SLOT;
export const TEXTS_END: usize = TEXTS + 1024 * 1024;
/** Which slots of the table are taken, as addresses. */
export const TAKEN_SLOTS: usize = TEXTS_END + MARGIN;
/** The table of pairs of values; see pairs.ts. */
export const PAIRS: usize = TAKEN_SLOTS + 4 * CELL_SLOTS;
export const PAIR_SLOT_BITS: i32 = 17;
export const PAIR_SLOTS: usize = 1 << PAIR_SLOT_BITS;
export const PAIR_SLOT: usize = 8;
/** Where the wrapper writes a record that it parsed, as one line. */
export const SCRATCH: usize = PAIRS + PAIR_SLOTS * PAIR_SLOT + MARGIN;
export const SCRATCH_SIZE: usize = 64 * 1024;
/** For each line and wanted column what the cell means; see intern.ts. */
export const MEANINGS: usize = SCRATCH + SCRATCH_SIZE + MARGIN;
export const MEANINGS_SIZE: usize = 512 * 1024;
/** How many rows hold each text that is no score, as 64-bit floats: the text that means REJECTED − n is the n-th. */
export const REJECTS: usize = MEANINGS + MEANINGS_SIZE;
export const REJECTS_SIZE: usize = 8 * 1024;
/** The counts of each group, to the end of the memory, which the wrapper makes large enough. */
export const GROUPS: usize = REJECTS + REJECTS_SIZE;
/**
 * Of each group, for each score, then for blank, rejected and filtered rows: how many, and the first row, as 32-bit
 * numbers, for a part is of far fewer rows. Where answers are counted, what is after the scores are the rows without an
 * answer.
 */
export const GROUP_SIZE: usize = 14 * 8;
export const UNANSWERED_SLOT: i32 = 11;

/** What is known of the words for a missing answer and of months, a bit each, and how many cells have each code: profile.ts. */
export const MISSING_WORDS: usize = MEANINGS;
export const MONTH_LETTERS: usize = MISSING_WORDS + 8 * 1024;
export const PROFILE_COUNTS: usize = MEANINGS + 16 * 1024;
export const PROFILE_CODES: i32 = 1 << 14;
/** Where a cell is written without what doubles its quotes; half of a window is enough. */
export const UNESCAPED: usize = PROFILE_COUNTS + 4 * PROFILE_CODES;
/** Where there are profiles instead of groups: of each column its sums, its registers and its hashes. */
export const COLUMN_REGISTERS: usize = 64;
export const COLUMN_HASHES: usize = COLUMN_REGISTERS + (1 << 14);
export const HASH_SLOTS: usize = 1 << 14;
export const COLUMN_SIZE: usize = COLUMN_HASHES + 8 * HASH_SLOTS;
