// What the reader tells a program: the words of its errors and remarks, which name the options of the library.
import type { Warning } from '../core/account.js';
import { NpsError } from '../core/errors.js';
import type { Reading as RawReading } from '../input/options.js';
import { libraryNames } from '../words/names.js';
import { toldOfReader } from '../words/reader.js';
import { toldWarningOfReader } from '../words/reader-warnings.js';
import { readingLine } from '../words/reading-line.js';

/** What was read in the end: the counts of rows and what there is to say about them. */
export interface Reading extends Omit<RawReading, 'warnings' | 'details'> {
  warnings: Warning[];
  /** How each file was read, one line a file. */
  details: string[];
}

/** The account as a program gets it. */
export function readingInWords({ warnings, details, ...reading }: RawReading): Reading {
  return {
    ...reading,
    warnings: warnings.map((warning) => toldWarningOfReader(warning, libraryNames)),
    details: details.map(readingLine),
  };
}

/** The error as a program gets it: every error that reading throws passes here once. */
export function errorInWords(error: unknown): unknown {
  return error instanceof NpsError ? toldOfReader(error, libraryNames) : error;
}
