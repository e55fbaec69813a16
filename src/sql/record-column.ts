// An answer as one column, each of its rows a record of CSV: for clients that write no CSV themselves (MySQL's).
import { sqlError } from './problems.js';
import type { Selected } from './selected.js';

/** A column of the answer; a text needs quotes in a record of CSV. */
export interface AnswerColumn extends Selected {
  readonly isNumber?: true;
}

/** Characters that the name of a column of an answer may have: https://dev.mysql.com/doc/refman/8.4/en/identifier-length.html */
const LONGEST = 256;

/** The record. CONCAT_WS would leave out what is NULL: nothing here is. */
export function recordColumn(columns: readonly AnswerColumn[]): string {
  const fields = columns.map(({ sql, isNumber }) =>
    isNumber ? sql : `CONCAT('"', REPLACE(${sql}, '"', '""'), '"')`,
  );
  return `CONCAT_WS(',',\n    ${fields.join(',\n    ')}\n  )`;
}

/** What the column is called: the header of the CSV. @throws NpsError `usage` where it is too long */
export function recordHeading(columns: readonly AnswerColumn[]): string {
  const heading = columns
    .map(({ as }) => (/^\w+$/.test(as) ? as : `"${as.replaceAll('"', '""')}"`))
    .join(',');
  const { length } = [...heading];
  if (length > LONGEST) throw sqlError({ kind: 'sql-heading', length, most: LONGEST });
  return `\`${heading.replaceAll('`', '``')}\``;
}
