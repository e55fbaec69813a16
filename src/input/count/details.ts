// How a file was read, in one line.
import { counted } from '../../core/counted.js';
import { quoteDelimiter } from '../table/locate.js';
import type { Table } from '../table/table.js';
import type { ReadingPlan, RowReason } from './plan.js';

/** How a file was read, in one line. */
export function readingDetails({ label, encoding, dialect, header }: Table, plan: ReadingPlan): string {
  const vendor = header.vendor === null ? '' : `, ${header.vendor} export`;
  return `${label}: ${encoding.name}, delimiter ${quoteDelimiter(dialect.delimiter)}, ${counted(header.headerRows, 'header row')}${vendor}; ${planText(plan)}`;
}

function planText(plan: ReadingPlan): string {
  switch (plan.how) {
    case 'done':
      return 'read at once';
    case 'kernel':
      return `counted by the kernel in ${counted(plan.threads, 'thread')}`;
    case 'kernel-stream':
      return 'counted by the kernel as it comes';
    case 'rows':
      return `read row by row: ${WHY_ROWS[plan.why]}`;
    case 'csv-parse':
      return `read row by row by csv-parse: ${plan.why === 'dialect' ? 'its dialect' : 'many columns'}`;
  }
}

const WHY_ROWS: Record<RowReason, string> = {
  'not-aggregated': 'each answer is wanted',
  'category-counts': 'rows count categories',
  count: 'rows have counts',
  weight: 'rows have weights',
  latest: 'the latest answer of each customer is wanted',
  comments: 'comments are wanted',
  dates: 'dates are wanted',
  rejects: 'rejected rows are wanted',
  'file-condition': 'a condition is about the file',
  'many-keys': 'many columns are looked at',
};
