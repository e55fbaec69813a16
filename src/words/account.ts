// The account of rows in one line.
import { basename } from 'node:path';
import type { InputAccount, JoinAccount } from '../core/account.js';
import { counted, grouped } from '../core/counted.js';

/** "4,310 rows = 4,298 answered + 9 blank + 3 rejected" */
export function accountLine({
  rows,
  records,
  answered,
  blank,
  rejected,
  filtered,
  join,
}: Omit<InputAccount, 'sources' | 'columns'>): string {
  const parts = Object.entries({ blank, rejected, filtered }).filter(([, count]) => count > 0);
  const sum = [
    `${grouped(answered)} answered`,
    ...parts.map(([name, count]) => `${grouped(count)} ${name}`),
  ].join(' + ');
  const all =
    records === undefined
      ? counted(rows, 'row')
      : `${counted(records, 'row')} with ${counted(rows, 'response')}`;
  return `${all} = ${sum}${join === undefined ? '' : `; ${joinedLine(join)}`}`;
}

/** "4,201 of 4,310 rows found in crm.csv" */
function joinedLine(join: JoinAccount): string {
  const { matched, all, file } = joinedRows(join);
  return `${grouped(matched)} of ${counted(all, 'row')} found in ${file}`;
}

/** How many rows are in a joined file, and its name without the folder. */
export function joinedRows({ file, matched, unmatched, blank }: JoinAccount) {
  return { matched, all: matched + unmatched + blank, file: basename(file) };
}
