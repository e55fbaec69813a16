// The account of rows in one line.
import type { InputAccount } from '../core/account.js';
import { counted, grouped } from '../core/counted.js';

/** "4,310 rows = 4,298 answered + 9 blank + 3 rejected" */
export function accountLine({
  rows,
  records,
  answered,
  blank,
  rejected,
  filtered,
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
  return `${all} = ${sum}`;
}
