// A join: rows of the responses get the columns of another file by an id; with the account of what was matched.

import { resolve } from 'node:path';
import type { JoinAccount } from '../../core/account.js';
import type { NpsError } from '../../core/errors.js';
import type { Source } from '../bytes/source.js';
import { findColumn, nameOf } from '../columns/find.js';
import type { OfBoth } from '../join-problem-kinds.js';
import { MAX_RECORD, type ReadOptions } from '../options.js';
import { inputError } from '../problems.js';
import { openCsv } from '../table/csv.js';
import type { Column } from '../table/header.js';
import type { Table } from '../table/table.js';
import type { InputWarning } from '../warnings.js';
import { joinedColumns, labelKeys } from './columns.js';
import { idOf, JoinedFile } from './joined-file.js';
import { JoinedTable } from './joined-table.js';
import { nearIds, STRAYS_LOOKED_AT } from './near-ids.js';
import { idColumns, joinedNames } from './on.js';

/** What is joined to the tables of a data set, and what became of their ids. */
export class Join {
  /** Rows whose id the joined file has, whose id it has not, and that have none. */
  private readonly rows = { matched: 0, unmatched: 0, blank: 0 };
  private readonly used: Uint8Array;
  /** Different ids that match nothing, as far as they are looked at. */
  private readonly strays = new Set<string>();

  private constructor(
    private readonly source: Source,
    private readonly file: JoinedFile,
    /** The columns with the id, by names that hold in every file. */
    private readonly on: OfBoth,
    /** The columns that are joined. */
    private readonly columns: readonly Column[],
    /** What columns are called in the first table: a name means the same in every file. */
    private readonly firstLabels: ReadonlySet<string>,
    private readonly isShown: boolean,
  ) {
    this.used = new Uint8Array(file.size + 1);
  }

  /**
   * Opens the file that the options join to the responses.
   * @param first the first table of the responses
   * @throws NpsError where it cannot be read, or its columns and ids cannot be used
   */
  static async open(first: Table, options: ReadOptions): Promise<Join> {
    const { join, on, maxRecord = MAX_RECORD, unquoted = false, encoding } = options;
    const source = sourceOf(join);
    const sheets = sheetsFor(first, options);
    let names: OfBoth | undefined;
    let id: Column | undefined;
    const ids = new Set<string>();
    const idIn = (table: Table) => {
      const found = idColumns(on, first, table);
      for (const row of first.head.records) ids.add(idOf(row, found.own));
      names = [nameOf(found.own, first.header.columns), nameOf(found.joined, table.header.columns)];
      id = found.joined;
      return found.joined;
    };
    const file = await JoinedFile.open(source, idIn, ids, { ...sheets, maxRecord, unquoted, encoding });
    const columns = file.header.columns.filter((column) => column !== id);
    return new Join(source, file, names!, columns, labelKeys(first.header.columns), !unquoted);
  }

  /** Whether the joined file has sheets. */
  get hasSheets(): boolean {
    return this.file.hasSheets;
  }

  /** Whether rows were seen, and none has an id of the joined file. */
  get isMatchless(): boolean {
    const { matched, unmatched, blank } = this.rows;
    return matched === 0 && unmatched + blank > 0;
  }

  /** A table of the responses with the joined columns. @throws NpsError where it has no such column of ids */
  table(own: Table): JoinedTable {
    const { columns: ownOnes } = own.header;
    const id = findColumn(this.on[0], ownOnes, own.label);
    const taken = new Set([...this.firstLabels, ...labelKeys(ownOnes)]);
    const columns = joinedColumns(this.columns, ownOnes.length, taken, this.source.name);
    // Of the first rows all cells are known.
    let filled: readonly number[] = [...columns.keys()];
    return new JoinedTable(own, columns, {
      id,
      cellsFor: (row) => this.cellsFor(row, id, filled),
      want: async (wanted) => {
        const isWanted = new Set(wanted);
        filled = [...columns.keys()].filter((i) => isWanted.has(columns[i]!));
        await this.file.want(filled.map((i) => this.columns[i]!));
      },
    });
  }

  /** Of a row, the record that is joined to it. */
  private match(row: readonly string[], id: Column): number | undefined {
    const { rows, file, used, strays } = this;
    const text = idOf(row, id);
    const record = file.records.get(text);
    if (record !== undefined) {
      rows.matched++;
      used[record] = 1;
    } else if (text === '') rows.blank++;
    else {
      rows.unmatched++;
      if (strays.size < STRAYS_LOOKED_AT) strays.add(text);
    }
    return record;
  }

  /** @param filled the places of the columns that are wanted: the cells of others are '' */
  private cellsFor(row: readonly string[], id: Column, filled: readonly number[]): string[] {
    const record = this.match(row, id);
    const { file, columns } = this;
    const cells = new Array<string>(columns.length).fill('');
    if (record !== undefined) for (const i of filled) cells[i] = file.cell(record, columns[i]!);
    return cells;
  }

  /** What was matched. */
  account(): JoinAccount {
    const { source, file, on, rows } = this;
    const unused = file.records.size - this.used.reduce((sum, one) => sum + one, 0);
    return {
      file: source.name,
      on: [...on],
      ...rows,
      ids: file.records.size,
      unused,
      withoutId: file.blank,
    };
  }

  /** What is to be said of the joined file, and that rows have no id or one that matches nothing. */
  warnings(): InputWarning[] {
    const { matched, unmatched, blank } = this.rows;
    if (unmatched + blank === 0) return [...this.file.warnings];
    return [
      ...this.file.warnings,
      {
        code: 'unmatched-rows',
        file: this.source.name,
        count: unmatched + blank,
        rows: matched + unmatched + blank,
        blank,
        near: nearIds(this.strays, this.file.records.keys(), this.isShown),
        looked: this.strays.size,
      },
    ];
  }

  /** The error for rows of which none has an id of the joined file. @param cause what was met because of that */
  matchless(cause?: unknown): NpsError {
    const { source, file, on, rows, strays, isShown } = this;
    const [stray] = strays;
    const [other] = file.records.keys();
    const areThere = isShown && stray !== undefined && other !== undefined;
    const problem = {
      kind: 'no-id-matches' as const,
      file: source.name,
      on,
      rows: rows.unmatched + rows.blank,
      blank: rows.blank,
      ids: file.records.size,
      near: nearIds(strays, file.records.keys(), isShown),
      looked: strays.size,
      examples: areThere ? ([stray, other] as const) : undefined,
    };
    return inputError(problem, cause);
  }
}

/**
 * The columns that rows get from the joined file, by a look at its beginning.
 * @param first the first table of the responses
 * @throws NpsError where it cannot be read
 */
export async function columnsFrom(first: Table, options: ReadOptions): Promise<Column[]> {
  const { join, on, maxRecord = MAX_RECORD } = options;
  const source = sourceOf(join);
  const table = await openCsv(source, { ...sheetsFor(first, options), maxRecord });
  await table.close();
  const id = on === undefined ? undefined : idColumns(on, first, table).joined;
  const columns = table.header.columns.filter((column) => column !== id);
  const own = first.header.columns;
  return joinedColumns(columns, own.length, labelKeys(own), source.name);
}

const sourceOf = (join: string | undefined) => ({ name: join!, path: join! });

/** Which sheet of the joined file is read: an option says it where the responses have none, else one with the ids is found. */
function sheetsFor(first: Table, { join, on, sheet }: ReadOptions) {
  const ownSheet = first.grid?.sheet;
  const takesSheet = ownSheet === undefined;
  return {
    takesSheet,
    ...(takesSheet && { sheet }),
    columns: on === undefined ? [] : joinedNames(on),
    ...(isSameFile(first.source, sourceOf(join)) && { besides: ownSheet }),
  };
}

function isSameFile(one: Source, other: Source): boolean {
  return 'path' in one && 'path' in other && resolve(one.path) === resolve(other.path);
}
