// Rows that nothing but their date leaves out: how many, the first of them, and what is to be said of them.
import type { InWindow, NamedWindow } from '../columns/window.js';
import type { ReadOptions } from '../options.js';
import { inputError } from '../problems.js';
import type { InputWarning, RecordName } from '../warnings.js';

/** A row whose date cannot be read, and its cell. */
type UnreadableDate = RecordName & { readonly value: string };

export class Windowed {
  /** Rows of days that do not count. */
  outside = 0;
  /** Rows without a date, and with one that cannot be read. */
  blank = 0;
  unreadable = 0;
  readonly examples: UnreadableDate[] = [];

  /** @param limit examples that are kept */
  constructor(private readonly limit: number) {}

  /** Enters equal rows. */
  see(place: InWindow, rows: number, example: () => UnreadableDate): void {
    if (place === 'outside') this.outside += rows;
    else if (place === 'blank') this.blank += rows;
    else if (place === 'unreadable') this.add({ outside: 0, blank: 0, unreadable: rows }, [example()]);
  }

  /** Enters rows that were counted, and the first of those whose date cannot be read. */
  add(
    { outside, blank, unreadable }: Pick<Windowed, 'outside' | 'blank' | 'unreadable'>,
    examples: readonly UnreadableDate[],
  ): void {
    this.outside += outside;
    this.blank += blank;
    this.unreadable += unreadable;
    this.examples.push(...examples.slice(0, this.limit - this.examples.length));
  }

  get undated(): number {
    return this.blank + this.unreadable;
  }
}

/** What is to be said of rows that are left out because they have no date. */
export function windowNotes(
  { undated, unreadable, examples }: Windowed,
  window: NamedWindow | undefined,
  { unquoted }: ReadOptions,
): InputWarning[] {
  if (window === undefined || undated === 0) return [];
  const shown = unquoted ? examples.map(({ value: _, ...record }) => record) : examples;
  const { name } = window.column;
  return [{ code: 'undated-rows', column: name, count: undated, unreadable, examples: shown }];
}

/**
 * More than half of the rows have no date that can be read: then it is not the column of dates, or the wrong export.
 * @param inside rows that nothing leaves out
 * @throws NpsError
 */
export function refuseUndated(
  { outside, undated, unreadable, blank, examples }: Windowed,
  inside: number,
  files: readonly string[],
  window: NamedWindow | undefined,
  { unquoted }: ReadOptions,
): void {
  const rows = inside + outside + undated;
  if (window === undefined || undated * 2 <= rows) return;
  throw inputError({
    kind: 'mostly-undated',
    files,
    column: window.column,
    rows,
    unreadable,
    blank,
    examples: unquoted ? [] : [...new Set(examples.map(({ value }) => value))],
  });
}
