// Which column a name on the command line means.
import type { NpsError } from '../../core/errors.js';
import { type ColumnRole, inputError, type ListOption, type NamedColumn } from '../problems.js';
import type { Column } from '../table/header.js';

/** The path as typed, as if it were a column of the file. */
export const FILE_COLUMN: Column = { name: '@file', position: 0, labels: ['@file'] };

/**
 * Finds the column that a text names: a header name (exact first, then trimmed and in any case; any header row),
 * `Name#2` for the second column of a name, a position `3` or `#3`, or `@file`.
 * @param file the name of the source, for messages
 * @param role what the column is wanted for, where that helps whoever explains an error
 * @throws NpsError `unknown-column` with all names, `ambiguous-column` where several columns have the name, in this file or
 *   in this file and the joined one
 */
export function findColumn(
  text: string,
  columns: readonly Column[],
  file: string,
  role?: ColumnRole,
): Column {
  const found = lookUp(text, columns, file, role);
  if (found === undefined) throw unknownColumn(text, columns, file, role);
  return found;
}

/** That no column is called so. @param likely the one that would be taken where none is named */
export function unknownColumn(
  text: string,
  columns: readonly Column[],
  file: string,
  role?: ColumnRole,
  likely?: NamedColumn,
): NpsError {
  return inputError({
    kind: 'unknown-column',
    file,
    column: text,
    columns: columns.map(({ name }) => name),
    labels: [...columns, FILE_COLUMN].flatMap(({ labels }) => labels),
    role,
    likely,
  });
}

/** The column that a text names, or undefined where there is none of that name. */
export function lookUp(
  text: string,
  columns: readonly Column[],
  file: string,
  role?: ColumnRole,
): Column | undefined {
  if (text.trim() === '') return undefined;
  const twins = twinsOf(text, columns);
  for (const matches of called(text, columns)) {
    if (matches.length > 0 && twins.length > 0) throw inBothFiles(text, matches, twins, columns, file);
    if (matches.length === 1) return matches[0];
    if (matches.length > 1) throw ambiguous(text, matches, file, role);
  }
  return (
    numbered(text, columns) ??
    atPosition(text, columns) ??
    (text.trim().toLowerCase() === '@file' ? FILE_COLUMN : undefined)
  );
}

/** The columns of a name: by the nearest reading of it first. */
function* called(text: string, columns: readonly Column[]): Generator<Column[]> {
  const wanted = alikeKey(text);
  const alike = (other: string) => alikeKey(other) === wanted;
  yield columns.filter(({ name }) => name === text);
  yield columns.filter(({ labels }) => labels.includes(text));
  yield columns.filter(({ name }) => alike(name));
  yield columns.filter(({ labels }) => labels.some(alike));
}

/** A name without case and outer spaces: two names are alike if these are equal. */
export function alikeKey(name: string): string {
  return name.trim().toLowerCase();
}

/** The joined columns with this name in their own file, where the responses have a column of that name too. */
function twinsOf(text: string, columns: readonly Column[]): Column[] {
  const wanted = alikeKey(text);
  return columns.filter(({ joined }) => joined?.isTwin && alikeKey(joined.name) === wanted);
}

/** The text that names this column and no other: its name, or `Name#2`, or `#3` where it has no name. */
export function nameOf(column: Column, columns: readonly Column[]): string {
  if (column === FILE_COLUMN) return column.name;
  if (column.name === '') return `#${column.position}`;
  const same = columns.filter(({ name }) => name === column.name);
  return same.length === 1 && twinsOf(column.name, columns).length === 0
    ? column.name
    : `${column.name}#${same.indexOf(column) + 1}`;
}

/** The same for each column. */
export function namesOf(columns: readonly Column[]): string[] {
  const twins = new Set(columns.flatMap(({ joined }) => (joined?.isTwin ? alikeKey(joined.name) : [])));
  const counts = new Map<string, number>();
  for (const { name } of columns) counts.set(name, (counts.get(name) ?? 0) + 1);
  const met = new Map<string, number>();
  return columns.map(({ name, position }) => {
    if (name === '') return `#${position}`;
    const place = (met.get(name) ?? 0) + 1;
    met.set(name, place);
    return counts.get(name) === 1 && !twins.has(alikeKey(name)) ? name : `${name}#${place}`;
  });
}

/**
 * The names of columns that an option lists, in the order given.
 * @throws NpsError as {@link findColumn}; `usage` where two texts mean one column
 */
export function distinctNames(
  texts: readonly string[],
  option: ListOption,
  columns: readonly Column[],
  file: string,
): string[] {
  const found = texts.map((text) => findColumn(text, columns, file));
  if (new Set(found).size < found.length)
    throw inputError({ kind: 'column-twice', option, text: texts.join(',') });
  return found.map((column) => nameOf(column, columns));
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

function inBothFiles(
  column: string,
  matches: readonly Column[],
  twins: readonly Column[],
  columns: readonly Column[],
  file: string,
): NpsError {
  return inputError({
    kind: 'in-both-files',
    column,
    files: [file, twins[0]!.joined!.file],
    names: [nameOf(matches[0]!, columns), nameOf(twins[0]!, columns)],
  });
}

function ambiguous(
  column: string,
  matches: readonly Column[],
  file: string,
  role: ColumnRole | undefined,
): NpsError {
  const positions = matches.map(({ position }) => position);
  return inputError({ kind: 'ambiguous-column', file, column, positions, role });
}

/** The column for a message that says how to name it. */
export function named(column: Column, columns: readonly Column[]): NamedColumn {
  return { name: nameOf(column, columns), position: column.position };
}
