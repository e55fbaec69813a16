// How a file was read, in one line: its form, and the plan.
import { counted } from '../core/counted.js';
import type { ReadingPlan, RowReason } from '../input/table/reading-plan.js';
import type { FileReading } from '../input/warnings.js';
import { fileText } from './files.js';
import { FORMATS } from './formats.js';
import { delimiterText } from './input-files.js';
import { quote } from './quote.js';

/** How a file was read, in one line. */
export function readingLine(reading: FileReading): string {
  const { file, headerRows, vendor, plan, hasOddDates } = reading;
  const tool = vendor === null ? '' : `, ${vendor} export`;
  return `${fileText(file)}: ${formText(reading)}, ${counted(headerRows, 'header row')}${tool}; ${planText(plan)}${hasOddDates ? ODD_DATES : ''}`;
}

/** The format of a file, or its encoding and delimiter. */
function formText({ grid, sheet, encoding, delimiter, unquoted }: FileReading): string {
  if (grid !== undefined) return `${FORMATS[grid]}${sheet === undefined ? '' : `, sheet ${quote(sheet)}`}`;
  return `${encoding}, delimiter ${delimiterText(delimiter)}${unquoted ? ', quotes are text' : ''}`;
}

const ODD_DATES = ', which looks dates of some forms up one by one';

function planText(plan: ReadingPlan): string {
  switch (plan.how) {
    case 'done':
      return 'read at once';
    case 'kernel':
      return `counted by the kernel in ${counted(plan.threads, 'thread')}${plan.isShort ? ', for no more can be started here' : ''}`;
    case 'kernel-stream':
      return 'counted by the kernel as it comes';
    case 'rows':
      return `read row by row: ${WHY_ROWS[plan.why]}`;
    case 'csv-parse':
      return `read row by row by csv-parse: ${WHY_CSV_PARSE[plan.why]}`;
  }
}

const WHY_ROWS: Record<RowReason, string> = {
  'not-aggregated': 'each answer is wanted',
  'category-counts': 'rows count categories',
  counted: 'rows count responses by their texts',
  latest: 'the latest answer of each customer is wanted',
  customers: 'the customer of each answer is wanted',
  comments: 'comments are wanted',
  dates: 'dates are wanted',
  measures: 'numbers and rates are wanted',
  joined: 'a second file is joined to them',
  rejects: 'rejected rows are wanted',
  rows: 'whole rows are wanted',
  'file-condition': 'a condition is about the file',
  'many-keys': 'many columns are looked at',
};

const WHY_CSV_PARSE = {
  dialect: 'the kernel reads no such delimiter, line end or single column',
  'many-columns': 'many columns are looked at',
  'no-webassembly': 'the kernel needs WebAssembly, which this Node.js was started without',
  'no-memory': 'there is no memory for the kernel',
} as const;
