// --rejects: the rows whose score cell was no score, as a CSV file to look through.
import { stringify } from 'csv-stringify/sync';
import type { RejectedRow } from '../../input/options.js';
import type { OutputFile } from './output-file.js';

const FLUSH_ROWS = 1000;

/** Takes rejected rows and writes them, some at a time, so that memory stays flat. */
export function openRejects(file: OutputFile) {
  let rows: string[][] = [['file', 'record', 'reason', 'value']];
  const flush = () => {
    file.write(stringify(rows, { escape_formulas: true }));
    rows = [];
  };
  return {
    add: ({ source, record, reason, value }: RejectedRow) => {
      rows.push([source, String(record), reason, value]);
      if (rows.length === FLUSH_ROWS) flush();
    },
    end: flush,
  };
}
