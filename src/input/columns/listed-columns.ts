// The columns that a list of answers has, by what people type; and the one that says when each was given.
import type { AnswerListener } from '../answered-rows.js';
import { inputError, type NamedColumn } from '../problems.js';
import type { Column } from '../table/header.js';
import { dateColumns, theDateColumn } from './date-column.js';
import { distinctNames, lookUp, named } from './find.js';

/**
 * The names that texts mean, in their order: each text is one name where a column is called so, else commas part names;
 * `\,` is a comma in a name.
 * @throws NpsError `unknown-column`, `ambiguous-column`; `usage` where a column is named twice
 */
export function listedNames(texts: readonly string[], columns: readonly Column[], label: string): string[] {
  const names = texts.flatMap((text) => {
    const whole = unescaped(text);
    if (lookUp(whole, columns, label) !== undefined) return [whole];
    return text.split(/(?<!\\),/).map(unescaped);
  });
  return distinctNames(names, 'columns', columns, label);
}

const unescaped = (text: string) => text.replaceAll('\\,', ',').trim();

/** The first file: its columns and its first rows. */
interface FirstFile {
  readonly columns: readonly Column[];
  readonly sample: readonly (readonly string[])[];
  readonly label: string;
}

/**
 * The column of dates for who is told of dates and named no column.
 * @throws NpsError `unknown-column` without one, `ambiguous-column` where there are several, if it is needed
 */
export function listedDateColumn(
  listener: AnswerListener | undefined,
  { columns, sample, label }: FirstFile,
): NamedColumn | undefined {
  if (listener?.dates === undefined) return undefined;
  if (listener.dates === 'if-found') {
    const [only, ...others] = dateColumns(columns, sample);
    return only !== undefined && others.length === 0 ? named(only, columns) : undefined;
  }
  const column = theDateColumn(columns, sample, label, 'when');
  if (column === undefined) throw inputError({ kind: 'no-date-column', file: label });
  return named(column, columns);
}
