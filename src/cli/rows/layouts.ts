// Where the cells of the list are in the rows of each file, and what the list calls its columns.

import type { ListedFile } from '../../input/answered-rows.js';
import { FILE_COLUMN, lookUp, nameOf } from '../../input/columns/find.js';
import type { Column } from '../../input/table/header.js';
import { freeNames, JoinedColumns } from '../output/joined-columns.js';

/** The last column of every list. */
export const CATEGORY_COLUMN = 'nps_category';
/** What the column of `@file` is called. */
const FILE_NAME = 'file';

/** How the rows of one file become rows of the list. */
export interface Layout {
  readonly source: string;
  /** Of each column of the list but the last, its place in a row: -1 for the name of the file, undefined for none. */
  readonly positions: readonly (number | undefined)[];
  /** Those columns of the list that are masked, by their places in it. */
  readonly redacted: readonly number[];
}

/** What is known of the columns, by the names that the first file gives them. */
export interface Redacted {
  /** Those that hold texts, or may. */
  readonly texts: ReadonlySet<string>;
  /** All that were looked at. */
  readonly known: ReadonlySet<string>;
}

/**
 * The layouts of all files. Without chosen columns the columns of several files are joined by name, and what the list
 * has is known once all files are open.
 */
export class Layouts {
  private readonly files: ListedFile[] = [];
  private readonly joined = new JoinedColumns();
  private readonly numbers: number[] = [];

  constructor(
    /** Whether there is one file. */
    private readonly isSingle: boolean,
    private readonly redacted: () => Redacted | undefined,
  ) {}

  /** Takes a file; its rows come next. */
  open(file: ListedFile): void {
    this.files.push(file);
    if (this.isKnown) return;
    const { name } = this.files[0]!.score;
    this.numbers.push(
      this.joined.layoutOf(file.columns.map((column) => (column === file.score ? name : called(column)))),
    );
  }

  /** Those of all files. */
  all(): Layout[] {
    return this.files.map((_, number) => this.layout(number));
  }

  /** Whether all columns are known before all files are. */
  get isKnown(): boolean {
    return this.isSingle || this.files[0]?.listed !== undefined;
  }

  /** The rows above the list, the names first. */
  header(): string[][] {
    const { columns, listed, header } = this.files[0]!;
    if (!this.isKnown) return withCategory([this.joined.names]);
    const kept = listed ?? columns;
    const nameIn = (row: readonly string[]) => (column: Column) => {
      if (column === FILE_COLUMN) return FILE_NAME;
      return header.length === 0 ? called(column) : row[column.position - 1]!;
    };
    return withCategory((header.length === 0 ? [[]] : header).map((row) => kept.map(nameIn(row))));
  }

  /** Of a file by its number. */
  layout(number: number): Layout {
    const file = this.files[number]!;
    const { source, columns, listed } = file;
    const kept: readonly (Column | undefined)[] = this.isKnown
      ? (listed ?? columns)
      : this.columnsOfJoined(file, this.numbers[number]!);
    const redacted = this.redactedIn(file);
    return {
      source,
      positions: kept.map((column) => column && column.position - 1),
      redacted: kept.flatMap((column, i) => (column !== undefined && redacted.has(column) ? [i] : [])),
    };
  }

  /** For each column of all files the one of this file. */
  private columnsOfJoined({ columns }: ListedFile, number: number): (Column | undefined)[] {
    const places = this.joined.placed(
      columns.map((_, i) => String(i)),
      number,
    );
    return places.map((place) => (place === '' ? undefined : columns[Number(place)]));
  }

  /** The columns of a file that are masked: the texts, and what nobody has looked at, which may hold anything. */
  private redactedIn({ columns, source }: ListedFile): ReadonlySet<Column> {
    const redacted = this.redacted();
    if (redacted === undefined) return new Set();
    const own = new Map(columns.map((column) => [nameOf(column, columns), column]));
    const called = (names: ReadonlySet<string>) =>
      new Set(Array.from(names, (name) => own.get(name) ?? lookUp(name, columns, source)));
    const [texts, known] = [called(redacted.texts), called(redacted.known)];
    return new Set(columns.filter((column) => texts.has(column) || !known.has(column)));
  }
}

const called = ({ name, position }: Column) => name || `#${position}`;

/** With the column of the category after all others; a row of ids for programs has one for it too. */
function withCategory([names = [], ...others]: readonly (readonly string[])[]): string[][] {
  const [category] = freeNames([CATEGORY_COLUMN], names);
  const id = (row: readonly string[]) =>
    row.some((cell) => cell.includes('{"ImportId"')) ? JSON.stringify({ ImportId: category }) : '';
  return [[...names, category!], ...others.map((row) => [...row, id(row)])];
}

/** The names of columns, each once: the second of a name is `Name#2`, one without a name `#3`. */
export function differentNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const own = name.trim() === '' ? `#${i + 1}` : name;
    let free = own;
    for (let times = 2; taken.has(free); times++) free = `${own}#${times}`;
    taken.add(free);
    return free;
  });
}
