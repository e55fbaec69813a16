// The formats of rows that go out one by one: CSV and JSON Lines.
import { type CsvReader, csvMark } from '../../report/csv-reader.js';
import { csvRowWriter } from '../../report/csv-rows.js';
import { jsonlRowWriter } from '../../report/jsonl-rows.js';
import type { RowText } from './takers.js';

/** @param visible whether people watch, on a terminal */
export function csvText(
  { raw, for: reader }: { readonly raw?: true; readonly for?: CsvReader },
  visible: boolean,
): RowText {
  const line = csvRowWriter({ reader, raw, visible });
  return { begin: (header) => csvMark(reader) + header.map(line).join(''), line };
}

export function jsonlText(): RowText {
  let line: RowText['line'];
  return {
    begin(_, names) {
      line = jsonlRowWriter(names);
      return '';
    },
    line: (cells) => line(cells),
  };
}
