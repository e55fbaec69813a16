// --rejects: the rows whose score cell was no score, whole, as a CSV file to mend and to read again.
import { stringify } from 'csv-stringify/sync';
import type { RejectedRow } from '../../input/options.js';
import { csvDialect, csvMark } from '../../report/csv.js';
import type { CsvReader } from '../../report/csv-reader.js';
import type { OutputFile } from './output-file.js';
import { Spool } from './spool.js';

/** In front of the columns of the files; where one of them has such a name, with a word before it. */
const OWN = ['file', 'record', 'reason'];
const PREFIX = 'nps_';
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
  const columns = new Columns();
  return {
    add: ({ source, record, reason, row, columns: names }: RejectedRow) =>
      rows.add([[source, String(record), reason], columns.layoutOf(names), row]),
    end() {
      file.write(csvMark(reader) + csv([[...freeNames(columns.names), ...columns.names]]));
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

/** The columns of several files as one list. */
class Columns {
  readonly names: string[] = [];
  private readonly places = new Map<string, number>();
  /** Of each list of names that came, where its columns are among all. */
  private readonly layouts: number[][] = [];
  private readonly known = new Map<readonly string[], number>();

  /** The number of a list of names, which is new once a file. */
  layoutOf(names: readonly string[]): number {
    const known = this.known.get(names);
    if (known !== undefined) return known;
    const seen = new Map<string, number>();
    const layout = names.map((name) => {
      const times = seen.get(name) ?? 0;
      seen.set(name, times + 1);
      return this.placeOf(name, times);
    });
    this.known.set(names, this.layouts.length);
    return this.layouts.push(layout) - 1;
  }

  /** The fields of a row in their places; those beyond its last column come after all. */
  placed(row: readonly string[], layout: number): string[] {
    const places = this.layouts[layout]!;
    const fields = new Array<string>(this.names.length).fill('');
    for (const [i, field] of row.entries()) {
      if (i < places.length) fields[places[i]!] = field;
      else fields.push(field);
    }
    return fields;
  }

  private placeOf(name: string, times: number): number {
    const key = `${times} ${name}`;
    const place = this.places.get(key) ?? this.names.push(name) - 1;
    this.places.set(key, place);
    return place;
  }
}

function freeNames(taken: readonly string[]): string[] {
  const others = new Set(taken.map((name) => name.trim().toLowerCase()));
  return OWN.map((name) => {
    let free = name;
    while (others.has(free)) free = PREFIX + free;
    return free;
  });
}
