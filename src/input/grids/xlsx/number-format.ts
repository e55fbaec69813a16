// What a number format of a spreadsheet makes of a number: a day, a time, a share, or no more than a number.
// ECMA-376 part 1, 18.8.30 (numFmts) and 18.8.31.

export type FormatKind =
  | 'number'
  /** A day; a moment where the number is not whole. */
  | 'day'
  /** A day with its time, or a time alone. */
  | 'moment'
  /** Hours that go on after 24. */
  | 'duration'
  | 'percent';

/** Formats that have a number alone; those from 27 on are what they are in China, Japan, Korea or Thailand. */
const BUILT_IN: readonly (readonly [first: number, last: number, kind: FormatKind])[] = [
  [9, 10, 'percent'],
  [14, 17, 'day'],
  [18, 22, 'moment'],
  [27, 36, 'day'],
  [45, 45, 'moment'],
  [46, 46, 'duration'],
  [47, 47, 'moment'],
  [50, 58, 'day'],
  [67, 68, 'percent'],
  [71, 81, 'day'],
];

/** What is no code: text in quotes, a character after `\`, and after `_` or `*`, which only make room. */
const LITERAL = /"[^"]*"?|\\.|[_*]./gsu;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
/** Colours, conditions, currencies and languages. */
const BRACKETS = /\[[^\]]*\]/g;
/** Also what some writers put in the place of "General", which has letters of dates. */
const GENERAL = /^(?:general|standard|@)?$/i;

/**
 * What a format makes of a positive number.
 * @example
 * formatKind('dd/mm/yyyy hh:mm'); // => 'moment'
 * formatKind('0.0" days"'); // => 'number'
 */
export function formatKind(code: string): FormatKind {
  const plain = code.replace(LITERAL, '').split(';')[0]!.trim();
  if (GENERAL.test(plain)) return 'number';
  if (ELAPSED.test(plain)) return 'duration';
  const letters = plain.replace(BRACKETS, '');
  if (/[hs]|am\/pm|a\/p/i.test(letters)) return 'moment';
  // `e` and `b` are years of Japanese and Thai calendars, which come with months or days; alone, E is of 1E+10.
  if (/[ymd]/i.test(letters)) return 'day';
  return letters.includes('%') ? 'percent' : 'number';
}

/** What a format makes of a number that has no code but its own number. */
export function builtInKind(id: number): FormatKind {
  return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? 'number';
}
