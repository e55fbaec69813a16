// What the wrapper asks for: 32-bit numbers that it writes into the memory from CONFIG on.
import { CONFIG } from './layout';

/** Fields that a row should have. */
export const WIDTH = 0;
/** Position of the score column, from 0, as of all columns. */
export const SCORE = 1;
export const FILTER_COUNT = 2;
export const SEGMENT_COUNT = 3;
export const BREAKDOWN_COUNT = 4;
/** Groups that a breakdown may have. */
export const GROUP_LIMIT = 5;
/** Bytes that a record may have. */
export const RECORD_LIMIT = 6;
/** Position of the column that is watched, or -1. */
export const WATCHED = 7;
/** Blank rows that are reported, from the first, as many rejected ones, and as many that a filter could not compare. */
export const REPORTED = 8;
export const DELIMITER = 9;
/** What the plain cells 0, 1, … 10 mean. */
export const PLAIN = 10;
/** 1 where the data set has two halves. */
export const HAS_HALVES = 21;
/** The breakdown that counts rows without an answer too, plus 1, and the segment that it is by; 0 where there is none. */
export const FATES = 22;
export const FATE_SEGMENT = 23;
/** 1 where quotes are text. */
export const IS_UNQUOTED = 24;
/**
 * The table of the groups of rows without an answer, plus 1, or 0 where they have none; where their segments are, as
 * those of a breakdown, from BREAKDOWNS on; and the number of the first step of crossing them.
 */
export const UNANSWERED = 27;
export const UNANSWERED_AT = 25;
export const UNANSWERED_STEP = 26;
/** 1 where the meanings of the first segment say too whether a row is in the window, which is the last filter then. */
export const SAYS_WINDOW = 28;
/** Different cells of a column that are counted one by one, and bits of their hashes that choose a register; see profile.ts. */
export const DISTINCT_MOST = 29;
export const REGISTER_BITS = 30;
/** Bits of the hashes of words for a missing answer; see text.ts. */
export const MISSING_BITS = 31;
/** Positions of the filters, then of the segment columns; or of the wanted columns. */
export const COLUMNS = 32;
/** For each wanted column 1 where the wrapper reads its cells itself; see intern.ts. */
export const IS_DIRECT = 64;
/** For each filter which rows it is about: all that count, those of one half of the data set, then days, then weights. */
export const SIDES = 96;
/** For each filter and segment column 1 where its cells are read as days; see days.ts. */
export const ARE_DAYS = 128;
/** For each breakdown the number of its segments, then which of the segments they are; the one after the last is the half. */
export const BREAKDOWNS = 160;

/**
 * Where answers are logged one by one: the address of the log, or 0; that of the texts of their customers; the column of
 * these, and of dates, or -1.
 */
export const LOG = 3072;
export const LOG_TEXTS = 3073;
export const LOG_CUSTOMER = 3074;
export const LOG_DATE = 3075;

/** Where the customers of the watched column are written, 8 bytes each, and how many are wanted. */
export const WATCHED_AT = 3076;
export const WATCHED_MOST = 3077;

export function asked(index: usize): i32 {
  return load<i32>(CONFIG + 4 * index);
}
