// What was read, and its account as documents have it.
import type { InputAccount } from '../../core/account.js';
import type { Reading } from '../../input/options.js';
import type { CliWarning } from '../warnings.js';

/** What was read, with what is to be said of its weights. */
export interface CountedReading extends Omit<Reading, 'warnings'> {
  warnings: readonly CliWarning[];
  /** What `--last` came to, where it was given: days as 2026-06-01. */
  days?: LastDays;
}

/** The first and the last of the days that `--last` means. */
export interface LastDays {
  readonly since: string;
  readonly until: string;
}

/** The account without what only the messages need. */
export function inputOf({
  sources,
  rows,
  records,
  answered,
  blank,
  rejected,
  filtered,
  columns,
  join,
}: InputAccount): InputAccount {
  return {
    sources,
    rows,
    ...(records !== undefined && { records }),
    answered,
    blank,
    rejected,
    filtered,
    columns,
    ...(join !== undefined && { join }),
  };
}
