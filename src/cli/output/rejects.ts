// --rejects: the rows whose score cell was no score, whole, as a CSV file to mend and to read again.
import { stringify } from 'csv-stringify/sync';
import type { RejectedRow } from '../../input/options.js';
import { csvDialect } from '../../report/csv.js';
import { type CsvReader, csvMark } from '../../report/csv-reader.js';
import { freeNames, JoinedColumns } from './joined-columns.js';
import type { OutputFile } from './output-file.js';
import { Spool } from './spool.js';

/** In front of the columns of the files; where one of them has such a name, with a word before it. */
const OWN = ['file', 'record', 'reason'];
const AT_ONCE = 1000;

/** A row that waits: what is in front of it, the number of its layout, its fields. */
type Waiting = [front: string[], layout: number, row: readonly string[]];

/**
 * Takes rejected rows. They are written in the end, when the columns of all files are known: those of one name, the
 * second of a name with the second, are one column.
 */
export function openRejects(file: OutputFile, reader: CsvReader | undefined) {
  const csv = (some: string[][]) => stringify(some, csvDialect(reader));
  const rows = new Spool<Waiting>(file.place);
  const columns = new JoinedColumns();
  return {
    add: ({ source, record, reason, row, columns: names }: RejectedRow) =>
      rows.add([[source, String(record), reason], columns.layoutOf(names), row]),
    end() {
      file.write(csvMark(reader) + csv([[...freeNames(OWN, columns.names), ...columns.names]]));
      let some: string[][] = [];
      const flush = () => {
        file.write(csv(some));
        some = [];
      };
      for (const [front, layout, row] of rows.values()) {
        some.push([...front, ...columns.placed(row, layout)]);
        if (some.length === AT_ONCE) flush();
      }
      flush();
    },
  };
}
