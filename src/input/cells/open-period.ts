// Periods of dates of which nobody knows yet whether day or month comes first: both readings as one text, until the
// whole column shows it.
import type { DateOrder } from './date.js';

const BETWEEN = '|';

/** The period of both readings; '' where a reading is impossible. */
export type OpenPeriod = Readonly<Record<DateOrder, string>>;

/** "2026-03-12|2026-12-03", "2026-12-13|" where the date is possible in one order only; one period where both agree. */
export function openText({ DMY, MDY }: OpenPeriod): string {
  return DMY === MDY ? DMY : `${DMY}${BETWEEN}${MDY}`;
}

/** The two readings of such a text; undefined where the order does not matter to it. */
export function openPeriod(text: string): OpenPeriod | undefined {
  const at = text.indexOf(BETWEEN);
  return at === -1 ? undefined : { DMY: text.slice(0, at), MDY: text.slice(at + BETWEEN.length) };
}
