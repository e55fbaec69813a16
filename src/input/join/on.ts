// Which columns hold the ids by which rows of two files belong together: `id`, or `response_id=crm_id`.
import { alikeKey, lookUp, nameOf, namesOf } from '../columns/find.js';
import { inputError } from '../problems.js';
import { type Column, ownColumns } from '../table/header.js';
import type { Table } from '../table/table.js';

/** The column with the id in each of two files. */
export interface IdColumns {
  readonly own: Column;
  readonly joined: Column;
}

type Looked = Pick<Table, 'label' | 'header'>;

/**
 * The columns that a text names: one name for both files, or `own=joined`; `\=` is a sign in a name.
 * @param text undefined where nobody said it
 * @throws NpsError `usage` where nothing was said, or two columns may be meant; `unknown-column`, `ambiguous-column`
 */
export function idColumns(text: string | undefined, own: Looked, joined: Looked): IdColumns {
  if (text === undefined) {
    const files = [own.label, joined.label] as const;
    throw inputError({ kind: 'join-without-on', files, shared: sharedNames(own, joined) });
  }
  const readings = readingsOf(text);
  const found = readings.flatMap(([left, right]) => {
    const one = columnCalled(left, own);
    const other = columnCalled(right, joined);
    return one === undefined || other === undefined ? [] : [{ own: one, joined: other }];
  });
  if (found.length > 1) {
    const instead = found.map((one) => typedOn(one, own, joined));
    if (new Set(instead).size > 1) throw inputError({ kind: 'unclear-on', text, instead });
  }
  if (found[0] !== undefined) return found[0];
  const [left, right] = readings.at(-1)!;
  const lacking = columnCalled(left, own) === undefined ? own : joined;
  throw inputError({
    kind: 'no-id-column',
    text,
    lacking: lacking === own ? 'own' : 'joined',
    name: lacking === own ? left : right,
    file: lacking.label,
    names: namesOf(lacking.header.columns),
    on: [left, right],
  });
}

/** What the column with the id may be called in the joined file. */
export function joinedNames(text: string): string[] {
  return readingsOf(text).map(([, right]) => right);
}

/** The ways to part a text: as one name for both first. */
function readingsOf(text: string): [left: string, right: string][] {
  const whole = unescaped(text);
  const signs = [...text.matchAll(/(?<!\\)=/g)].map(({ index }) => index);
  const parted = signs.map((at): [string, string] => [
    unescaped(text.slice(0, at)),
    unescaped(text.slice(at + 1)),
  ]);
  return [[whole, whole], ...parted.filter(([left, right]) => left !== '' && right !== '')];
}

const unescaped = (text: string) => text.replaceAll('\\=', '=').trim();
const escaped = (name: string) => name.replaceAll('=', '\\=');

/** The text that names two columns and no others. */
function typedOn(columns: IdColumns, own: Looked, joined: Looked): string {
  const left = escaped(nameOf(columns.own, own.header.columns));
  const right = escaped(nameOf(columns.joined, joined.header.columns));
  return left === right ? left : `${left}=${right}`;
}

/** A column of the file itself: not `@file`, which is no id. */
function columnCalled(text: string, { header, label }: Looked): Column | undefined {
  const column = lookUp(text, ownColumns(header.columns), label);
  return column === undefined || column.position === 0 ? undefined : column;
}

/** Names that both files have, as the first one writes them. */
function sharedNames(own: Looked, joined: Looked): string[] {
  const others = new Set(joined.header.columns.map(({ name }) => alikeKey(name)));
  return own.header.columns.flatMap(({ name }) => (name !== '' && others.has(alikeKey(name)) ? [name] : []));
}
