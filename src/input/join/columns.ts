// The columns of a second file as columns of the responses.
import { basename } from 'node:path';
import { alikeKey } from '../columns/find.js';
import type { Column } from '../table/header.js';

/** What columns are called, by {@link alikeKey}: also in later header rows. */
export function labelKeys(columns: readonly Column[]): Set<string> {
  return new Set(columns.flatMap(({ labels }) => labels.map(alikeKey)));
}

/**
 * Columns of another file after those of the responses. One whose name the responses have too is called with the name of its file.
 * @param width how many columns the responses have
 * @param taken what columns of the responses are called, in any of their files: {@link labelKeys}
 * @param path of the other file
 */
export function joinedColumns(
  columns: readonly Column[],
  width: number,
  taken: ReadonlySet<string>,
  path: string,
): Column[] {
  const file = basename(path);
  return columns.map((column, i) => {
    const isTwin = taken.has(alikeKey(column.name));
    const name = column.name === '' ? `#${column.position}` : column.name;
    const full = `${name} (${file})`;
    const others = column.labels.filter((label) => label !== column.name && !taken.has(alikeKey(label)));
    const isNamed = column.name !== '' && !isTwin;
    return {
      name: isNamed ? name : full,
      position: width + 1 + i,
      labels: isNamed ? [name, full, ...others] : [full, ...others],
      joined: { file, name: column.name, isTwin },
    };
  });
}
