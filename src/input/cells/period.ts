// The period that a moment is in, on the file's own clock.
import { type Period, periodOf } from '../../core/calendar.js';

const SECONDS_A_DAY = 86_400;

/**
 * The name of the period: `2026-06-01`, `2026-W23`, `2026-06`, `2026-Q2`, `2026`.
 * @param seconds since 1970-01-01 on the file's own clock
 */
export function periodName(seconds: number, every: Period): string {
  return periodOf(Math.floor(seconds / SECONDS_A_DAY), every).name;
}
