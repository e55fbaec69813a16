// The order of waves that have names and no days: as time goes where the names tell it, else the natural one.
import { compareNatural } from '../../core/natural.js';
import { readWrittenDate } from '../../input/cells/date.js';

/** One year in a name, and what is around it: "T1 2026", "2026 Wave 2". */
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/g;

/**
 * The names in time: by date where all are dates ("Jan 2026"), by year and then by the rest where each has one year
 * ("Q2 2025" before "Q1 2026"), else in natural order ("W2" before "W10").
 */
export function inWaveOrder(names: readonly string[]): string[] {
  const natural = [...names].sort(compareNatural);
  const dates = new Map(natural.map((name) => [name, dateOf(name)]));
  if (natural.every((name) => dates.get(name) !== null))
    return natural.sort((a, b) => dates.get(a)! - dates.get(b)!);
  const years = new Map(natural.map((name) => [name, yearOf(name)]));
  if (natural.every((name) => years.get(name) !== null))
    return natural.sort((a, b) => years.get(a)! - years.get(b)!);
  return natural;
}

/** Seconds; null where the name is no date, or one that depends on the order of day and month. */
function dateOf(name: string): number | null {
  const readings = readWrittenDate(name);
  return readings !== null && readings.DMY === readings.MDY ? readings.DMY : null;
}

function yearOf(name: string): number | null {
  const years = [...name.matchAll(YEAR)];
  return years.length === 1 ? Number(years[0]![1]) : null;
}
