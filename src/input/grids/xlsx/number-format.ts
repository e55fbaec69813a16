// What the number format of a cell makes of a number: a day, a time, a percentage, or a plain number.
// ECMA-376 part 1, 18.8.30 (numFmts) and 18.8.31.

export type FormatKind =
  | 'number'
  /** A day; a day with a time where the number is not whole. */
  | 'day'
  /** A day with a time, or only a time. */
  | 'moment'
  /** A duration: hours that go on after 24. */
  | 'duration'
  | 'percent';

/** Built-in formats, which have only a number; those from 27 on are as in China, Japan, Korea or Thailand. */
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

/** Literals: text in quotes, a character after `\`, and a character after `_` or `*`, which are for spacing. */
const LITERAL = /"[^"]*"?|\\.|[_*]./gsu;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
/** Colours, conditions, currencies and languages. */
const BRACKETS = /\[[^\]]*\]/g;
/** "General", and what some writers write instead; its letters would look like those of a date. */
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
  // `e` and `b` are years of Japanese and Thai calendars and come with months or days; a lone E is that of 1E+10.
  if (/[ymd]/i.test(letters)) return 'day';
  return letters.includes('%') ? 'percent' : 'number';
}

/** What a built-in format makes of a number. */
export function builtInKind(id: number): FormatKind {
  return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? 'number';
}
