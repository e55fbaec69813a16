// How the reader of a sentence names an option: on the command line, or in a call of the library.
import type { ReadOptions } from '../input/options.js';
import type { NamedColumn } from '../input/problems.js';
import { parseCategoryCodes } from './category-codes.js';
import { shellQuote } from './shell.js';

/**
 * The name of an option, with its value where one is given, as it is typed.
 * @param key of the option, such as `maxSegments`
 * @returns undefined where the reader has no such option
 */
export interface Names {
  (key: string, value?: string): string | undefined;
  /** The command that runs, as it is typed after nps. */
  readonly command?: string;
  /** Whether the reader may give an option more than once, for several values. */
  takesSeveral?(key: string): boolean;
}

/** `maxSegments` → `--max-segments`. */
export function flagOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The names of a command, by whether it has an option. */
export function commandNames(
  has: (key: string) => boolean,
  of: Pick<Names, 'command' | 'takesSeveral'> = {},
): Names {
  const names = (key: string, value?: string) => {
    if (!has(key)) return undefined;
    return value === undefined ? flagOf(key) : `${flagOf(key)} ${shellQuote(value)}`;
  };
  return Object.assign(names, of);
}

/** The names of the command line where no command is known to lack an option. */
export const anyCommand: Names = commandNames(() => true);

/** Options of the library that a sentence may name, and what they take. */
const LIBRARY: Readonly<Partial<Record<keyof ReadOptions | 'before' | 'after', 'text' | 'codes' | 'other'>>> =
  {
    score: 'text',
    category: 'text',
    categoryCodes: 'codes',
    by: 'text',
    date: 'text',
    since: 'text',
    until: 'text',
    dateFormat: 'text',
    where: 'text',
    latestBy: 'text',
    weight: 'text',
    join: 'text',
    on: 'text',
    count: 'text',
    counts: 'text',
    before: 'text',
    after: 'text',
    scale: 'text',
    bands: 'text',
    missing: 'text',
    fractions: 'text',
    delimiter: 'text',
    quote: 'text',
    encoding: 'text',
    headerRows: 'other',
    skipLines: 'other',
    sheet: 'text',
    invited: 'other',
    ragged: 'other',
    maxRecord: 'other',
    maxSegments: 'other',
    strict: 'other',
  };
const HALVES: Readonly<Record<string, string>> = { before: 'halves.before', after: 'halves.after' };

/** The names of the options of `readResponses`. */
export const libraryNames: Names = (key, value) => {
  const kind = LIBRARY[key as keyof typeof LIBRARY];
  if (kind === undefined) return undefined;
  const name = HALVES[key] ?? key;
  if (value === undefined) return name;
  if (kind === 'codes') return `${name}: ${JSON.stringify(parseCategoryCodes(value))}`;
  return `${name}: ${kind === 'text' ? JSON.stringify(value) : value}`;
};

const LONGEST_NAME = 60;

/** The text by which a column is best typed: its position where the name is long or has line breaks. */
export function typed({ name, position }: NamedColumn): string {
  return name.length > LONGEST_NAME || /\p{Cc}/u.test(name) ? `#${position}` : name;
}
