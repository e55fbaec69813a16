// Days and periods as a language writes them, by Intl.
import type { Customs } from './customs.js';

const same = (text: string) => text;
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function written(language: string, date: Date, parts: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${Object.keys(parts).join()}`;
  const format = FORMATS.get(key) ?? new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' });
  FORMATS.set(key, format);
  return format.format(date);
}

/** "2026-06-28" → "28 juin 2026"; what is no day stays as it is. */
export function dayText({ language, mended = same }: Customs, day: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  return mended(written(language, new Date(day), { day: 'numeric', month: 'short', year: 'numeric' }));
}

/** "2026-01-04" → "4 janv." */
export function dayOfMonth({ language, mended = same }: Customs, day: string): string {
  return mended(written(language, new Date(day), { day: 'numeric', month: 'short' }));
}

/** A day, week, month, quarter or year by its name; what is none stays as it is. */
export function periodText(customs: Customs, name: string): string {
  const { language, week, quarter } = customs;
  const found = /^(\d{4})-(?:(\d\d)|W(\d\d)|Q(\d))$/.exec(name);
  if (found === null) return dayText(customs, name);
  const [, year, month, weekNumber, quarterNumber] = found;
  if (weekNumber !== undefined) return week(Number(weekNumber), Number(year));
  if (quarterNumber !== undefined) return quarter(Number(quarterNumber), Number(year));
  return written(language, new Date(Date.UTC(Number(year), Number(month) - 1)), {
    month: 'short',
    year: 'numeric',
  });
}
