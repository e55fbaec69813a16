// What the scanner can read, and how much of it at a time; for whoever decides whether to load it.
import type { Dialect } from '../table/dialect.js';
import { MOST_FIELDS } from '../table/records.js';

export interface ScanOptions {
  dialect: Dialect;
  /** Columns of the header. */
  width: number;
  /** Bytes that one record may have. */
  maxRecord: number;
  /** Where the first byte given is in the text; a record begins there. 0 unless given. */
  from?: number;
  /** Records that begin here or later are left to others; none unless given. */
  to?: number;
  /** Whether the bytes are known to be UTF-8 without a NUL. */
  isChecked?: boolean;
  /** Bytes looked at together, 64 or more; as many as the kernel can take unless given. */
  windowSize?: number;
  /** Bytes that are read at first for an odd record; 512 unless given. */
  slice?: number;
}

/** Columns beside the score that one scan may look at. */
export const MAX_COLUMNS = 32;

/** Columns of a file of which one scan may tell what they hold. */
export const MAX_PROFILED = 256;

/** Breakdowns that one scan may count. */
export const MAX_BREAKDOWNS = 64;

const QUOTE = 0x22;
const LF = 0x0a;

/** Whether the kernel can read such a file. In one column blank lines are rows: that is left to csv-parse. */
export function canScan({ delimiter, recordEnd }: Dialect, width: number): boolean {
  const code = delimiter.charCodeAt(0);
  const isByte = delimiter.length === 1 && code > 0 && code < 0x80;
  return recordEnd === 'lf' && width > 1 && isByte && code !== QUOTE && code !== LF && delimiter !== '\r';
}

/** Bytes of a record that the kernel reads; of longer ones csv-parse says whether they are too long, or too wide. */
export function scannedBytes({ maxRecord }: ScanOptions): number {
  return Math.min(maxRecord, MOST_FIELDS - 1);
}
