// Which column a name on the command line means.
import { NpsError } from '../../core/errors.js';
import { quote } from '../cells/quote.js';
import type { Column } from '../table/header.js';
import { nearest } from './nearest.js';

/** The path as typed, as if it were a column of the file. */
export const FILE_COLUMN: Column = { name: '@file', position: 0, labels: ['@file'] };

const LISTED = 30;

/**
 * Finds the column that a text names: a header name (exact first, then trimmed and in any case; any header row),
 * `Name#2` for the second column of a name, a position `3` or `#3`, or `@file`.
 * @param label the file, for messages
 * @throws NpsError `unknown-column` with the nearest name, `ambiguous-column` where several have the name
 */
export function findColumn(text: string, columns: readonly Column[], label: string): Column {
  const found = lookUp(text, columns, label);
  if (found === undefined) throw unknownColumn(text, columns, label);
  return found;
}

/** That no column is called so, with the nearest name. */
export function unknownColumn(text: string, columns: readonly Column[], label: string): NpsError {
  const guess = nearest(
    text,
    [...columns, FILE_COLUMN].flatMap(({ labels }) => labels),
  );
  const names = columns.slice(0, LISTED).map(({ name }) => listed(name));
  const more = columns.length > LISTED ? `, and ${columns.length - LISTED} more` : '';
  return new NpsError('unknown-column', `${label} has no column ${quote(text)}`, {
    hint: `${guess === undefined ? 'the columns are' : `did you mean ${quote(guess)}? Columns:`} ${names.join(', ')}${more}`,
  });
}

/** The column that a text names, or undefined where there is none of that name. */
export function lookUp(text: string, columns: readonly Column[], label: string): Column | undefined {
  if (text.trim() === '') return undefined;
  for (const matches of called(text, columns)) {
    if (matches.length === 1) return matches[0];
    if (matches.length > 1) throw ambiguous(text, matches, label);
  }
  return (
    numbered(text, columns) ??
    atPosition(text, columns) ??
    (text.trim().toLowerCase() === '@file' ? FILE_COLUMN : undefined)
  );
}

/** The columns of a name: by the nearest reading of it first. */
function* called(text: string, columns: readonly Column[]): Generator<Column[]> {
  const wanted = text.trim().toLowerCase();
  const alike = (other: string) => other.trim().toLowerCase() === wanted;
  yield columns.filter(({ name }) => name === text);
  yield columns.filter(({ labels }) => labels.includes(text));
  yield columns.filter(({ name }) => alike(name));
  yield columns.filter(({ labels }) => labels.some(alike));
}

/** The text that names this column and no other: its name, or `Name#2`, or `#3` where it has no name. */
export function nameOf(column: Column, columns: readonly Column[]): string {
  if (column === FILE_COLUMN) return column.name;
  if (column.name === '') return `#${column.position}`;
  const same = columns.filter(({ name }) => name === column.name);
  return same.length === 1 ? column.name : `${column.name}#${same.indexOf(column) + 1}`;
}

function numbered(text: string, columns: readonly Column[]): Column | undefined {
  const match = /^(.+)#(\d+)$/s.exec(text);
  if (!match) return undefined;
  for (const matches of called(match[1]!, columns)) {
    const column = matches[Number(match[2]) - 1];
    if (column !== undefined) return column;
  }
  return undefined;
}

function atPosition(text: string, columns: readonly Column[]): Column | undefined {
  const match = /^#?(\d+)$/.exec(text.trim());
  return match ? columns[Number(match[1]) - 1] : undefined;
}

function ambiguous(text: string, matches: readonly Column[], label: string): NpsError {
  const positions = matches.map(({ position }) => `'#${position}'`);
  return new NpsError(
    'ambiguous-column',
    `${label} has ${matches.length} columns called ${quote(text)}, at positions ${matches.map(({ position }) => position).join(', ')}`,
    { hint: `name one by its position, for example ${positions[0]}, or as '${text}#2' for the second` },
  );
}

function listed(name: string): string {
  return name === ''
    ? '(no name)'
    : name.includes(',') || name.trim() !== name
      ? quote(name)
      : quote(name).slice(1, -1);
}
