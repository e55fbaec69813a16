// Days, weeks, months, quarters and years, by the names that sort as time does.

export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

const DAY_MS = 86_400_000;
const two = (number: number) => String(number).padStart(2, '0');

/**
 * The period that a moment is in: `2026-06-01`, `2026-W23` (ISO 8601: weeks begin on Monday, week 1 has the year's
 * first Thursday), `2026-06`, `2026-Q2`, `2026`.
 * @param seconds since 1970-01-01 on the file's own clock
 */
export function periodName(seconds: number, every: Period): string {
  const date = new Date(seconds * 1000);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  const month = date.getUTCMonth() + 1;
  switch (every) {
    case 'day':
      return `${year}-${two(month)}-${two(date.getUTCDate())}`;
    case 'week':
      return weekName(date);
    case 'month':
      return `${year}-${two(month)}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'year':
      return year;
  }
}

function weekName(date: Date): string {
  const day = Math.floor(date.getTime() / DAY_MS);
  // 1970-01-01 was a Thursday: the Thursday of the week decides its year.
  const thursday = new Date((day - ((((day + 3) % 7) + 7) % 7) + 3) * DAY_MS);
  const first = new Date(thursday).setUTCMonth(0, 1);
  const week = Math.floor((thursday.getTime() - first) / (7 * DAY_MS)) + 1;
  return `${String(thursday.getUTCFullYear()).padStart(4, '0')}-W${two(week)}`;
}
