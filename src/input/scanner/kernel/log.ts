// The log of answered rows, one by one, for whoever keeps the latest of each customer.
import { lookUp, meaning } from './cells';
import { asked, LOG, LOG_TEXTS } from './config';
import { secondsOfDay } from './days';
import { end, find, start } from './found';
import { hashOf } from './hash';
import { ROW_GROUPS } from './layout';

/** Bytes of an entry: date, seconds of the day, hash (8), row, group, where its text ends, score; see scanner/answer-log.ts. */
const ENTRY: usize = 32;
/** Bytes of a day in 2026-01-02 10:30. */
const DAY: usize = 10;
const ZERO: u8 = 0x30;

/** How many answers the last call has logged, and how long their texts are. */
export let logged: i32 = 0;
export let loggedText: usize = 0;

/** Forgets what was logged before. */
export function startLog(): void {
  logged = 0;
  loggedText = 0;
}

/** Logs an answer; its text is the half and the customer, or nothing where the cell names none. @returns whether it does */
export function log(from: usize, to: usize, row: f64, score: i32, half: i32): bool {
  const entry = <usize>asked(LOG) + <usize>logged * ENTRY;
  const text = <usize>asked(LOG_TEXTS) + loggedText;
  const isNamed = from !== to && find(from, to);
  if (isNamed) {
    const length = end - start;
    store<u8>(text, ZERO + <u8>half);
    memory.copy(text + 1, start, length);
    store<u64>(entry, hashOf(text, length + 1), 8);
    loggedText += length + 1;
  }
  store<i32>(entry, -1);
  store<i32>(entry, 0, 4);
  store<u32>(entry, <u32>row, 16);
  store<u32>(entry, load<u32>(ROW_GROUPS), 20);
  store<u32>(entry, <u32>loggedText, 24);
  store<i32>(entry, score, 28);
  logged++;
  return isNamed;
}

/** Adds the date to the answer that was logged last: what its day or its cell means, and the seconds since. */
export function logDate(column: i32, from: usize, to: usize): void {
  const entry = <usize>asked(LOG) + <usize>(logged - 1) * ENTRY;
  const seconds = secondsOfDay(from, to);
  store<i32>(entry, seconds < 0 ? meaning(column, from, to) : lookUp(column, from, from + DAY));
  store<i32>(entry, max(seconds, 0), 4);
}
