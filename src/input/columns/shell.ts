// Names and values as they are typed on a command line.

import type { Column } from '../table/header.js';
import { nameOf } from './find.js';

const LONGEST_NAME = 60;

/** A column as it is best named on a command line: by its position where the name is long or has line breaks. */
export function shellName(column: Column, columns: readonly Column[]): string {
  const name = nameOf(column, columns);
  return name.length > LONGEST_NAME || /\p{Cc}/u.test(name) ? `'#${column.position}'` : shellQuote(name);
}

/** A word as it must stand on a command line. */
export function shellQuote(text: string): string {
  if (/^[\w./:-]+$/.test(text)) return text;
  return /['\\!$`]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text.replaceAll('"', '\\"')}"`;
}
