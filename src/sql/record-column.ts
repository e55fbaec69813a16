// An answer as one column whose rows are records of CSV, for clients that write no CSV (MySQL's).
import { sqlError } from './problems.js';
import type { Selected } from './selected.js';

/** A column of the answer; a text needs quotes in a record of CSV. */
export interface AnswerColumn extends Selected {
  readonly isNumber?: true;
}

/** Characters that an alias of a column may have: https://dev.mysql.com/doc/refman/8.4/en/identifier-length.html */
const LONGEST = 256;

/** The record. CONCAT_WS would leave out NULL, but nothing here is NULL. */
export function recordColumn(columns: readonly AnswerColumn[]): string {
  const fields = columns.map(({ sql, isNumber }) =>
    isNumber ? sql : `CONCAT('"', REPLACE(${sql}, '"', '""'), '"')`,
  );
  return `CONCAT_WS(',',\n    ${fields.join(',\n    ')}\n  )`;
}

/** The name of the column: the header of the CSV. @throws NpsError `usage` where it is too long */
export function recordHeading(columns: readonly AnswerColumn[]): string {
  const heading = columns
    .map(({ as }) => (/^\w+$/.test(as) ? as : `"${as.replaceAll('"', '""')}"`))
    .join(',');
  const { length } = [...heading];
  if (length > LONGEST) throw sqlError({ kind: 'sql-heading', length, most: LONGEST });
  return `\`${heading.replaceAll('`', '``')}\``;
}
