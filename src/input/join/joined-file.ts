// The file whose columns are joined to the responses: which record each id has, and the cells that are wanted.
import { NpsError } from '../../core/errors.js';
import { statsOf } from '../bytes/file-fault.js';
import { canReopen, type Source } from '../bytes/source.js';
import { nameOf } from '../columns/find.js';
import { allRows } from '../count/stretches.js';
import { growthWarning, tableWarnings } from '../ledger/notes.js';
import { type InputProblem, inputError } from '../problems.js';
import { noOddRows, seeForm } from '../rows/form.js';
import { openCsv } from '../table/csv.js';
import type { Column } from '../table/header.js';
import type { Table } from '../table/table.js';
import type { InputWarning } from '../warnings.js';
import { CodedColumn } from './coded-column.js';

/** Bytes up to which all columns of a file are kept at the first reading. */
const SMALL = 8 * 1024 * 1024;

export interface JoinedFileOptions {
  readonly maxRecord: number;
  /** The encoding of the responses, where it was named: that of this file, if this is not UTF-8. */
  readonly encoding?: string | undefined;
  /** The sheet that was asked for; where none was, one with a column of such a name, which is not `besides`. */
  readonly sheet?: string | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly besides?: string | undefined;
  /** Whether an option says which sheet is read. */
  readonly takesSheet?: boolean | undefined;
  /** Cells are not shown. */
  readonly unquoted: boolean;
  /** Bytes up to which all columns are kept at the first reading; 8 MiB unless given. */
  readonly keepUpTo?: number | undefined;
}

/** A file by id. Of a large one that can be read again only the columns that are asked for are in memory. */
export class JoinedFile {
  /** Of each id, trimmed, its record from 1. */
  readonly records = new Map<string, number>();
  /** How many records there are. */
  size = 0;
  /** Records without an id. */
  blank = 0;
  /** What is to be said of the file. */
  warnings: readonly InputWarning[] = [];
  private readonly columns = new Map<number, CodedColumn>();
  /** Of a large file, the records of the ids that were asked for at the first reading. */
  private readonly first = new Map<number, readonly string[]>();
  private readonly keepsAll: boolean;

  private constructor(
    private readonly source: Source,
    readonly header: Table['header'],
    private readonly id: Column,
    private readonly options: JoinedFileOptions,
    /** Whether it has sheets. */
    readonly hasSheets: boolean,
  ) {
    const size = 'path' in source ? (statsOf(source.path)?.size ?? 0) : 0;
    this.keepsAll = !canReopen(source) || size <= (options.keepUpTo ?? SMALL);
  }

  /**
   * Opens a file and reads its ids.
   * @param idIn the column with the id, once its columns are known
   * @param wanted ids whose records are known at once
   * @throws NpsError where it cannot be read, or has an id twice
   */
  static async open(
    source: Source,
    idIn: (table: Table) => Column,
    wanted: ReadonlySet<string>,
    options: JoinedFileOptions,
  ): Promise<JoinedFile> {
    return reading(source, options, async (table) => {
      const file = new JoinedFile(source, table.header, idIn(table), options, hasSheets(table));
      await file.readIds(table, wanted);
      return file;
    });
  }

  /** A cell by the number of its record and its column; '' of a column that is not wanted. */
  cell(record: number, { position }: Column): string {
    return this.columns.get(position)?.get(record) ?? this.first.get(record)?.[position - 1] ?? '';
  }

  /** Reads the cells of columns that are not known yet. @throws NpsError where the file is not what it was */
  async want(columns: readonly Column[]): Promise<void> {
    const missing = columns.filter(({ position }) => !this.columns.has(position));
    if (this.keepsAll || missing.length === 0) return;
    const { id, options, records: known } = this;
    await reading(this.source, options, async (table) => {
      const kept = this.newColumns(missing);
      for await (const { records } of allRows(table, options.maxRecord, [id, ...missing]))
        for (const cells of records) {
          const record = known.get(idOf(cells, id));
          if (record !== undefined) keep(kept, record, cells);
        }
    });
  }

  private async readIds(table: Table, wanted: ReadonlySet<string>): Promise<void> {
    const { id, records: known, first, keepsAll, options } = this;
    const { columns } = table.header;
    const kept = keepsAll ? this.newColumns(columns) : [];
    const forms = noOddRows();
    for await (const { records, offsets } of allRows(table, options.maxRecord))
      for (const [i, cells] of records.entries()) {
        const record = ++this.size;
        if (seeForm(forms, cells, columns.length, record) === 'long') {
          const place = await table.locate(record, offsets[i]!);
          const found = cells.length;
          throw inputError({ kind: 'too-many-fields', expected: columns.length, found, place });
        }
        const text = idOf(cells, id);
        const before = known.get(text);
        if (before !== undefined) throw await this.repeated(table, text, before, offsets[i]!);
        if (text === '') this.blank++;
        else {
          known.set(text, record);
          if (keepsAll) keep(kept, record, cells);
          else if (wanted.has(text)) first.set(record, cells);
        }
      }
    this.warnings = [
      ...growthWarning(table),
      ...tableWarnings(table, forms, true, { unquoted: options.unquoted }).map((warning) =>
        warning.code === 'other-sheets' && !options.takesSheet
          ? { ...warning, isFound: true as const }
          : warning,
      ),
    ];
  }

  private newColumns(columns: readonly Column[]): KeptColumn[] {
    return columns.map(({ position }) => {
      const cells = new CodedColumn();
      this.columns.set(position, cells);
      return { position, cells };
    });
  }

  private async repeated(table: Table, text: string, first: number, offset: number): Promise<NpsError> {
    return inputError({
      kind: 'repeated-id',
      place: await table.locate(this.size, offset),
      column: nameOf(this.id, table.header.columns),
      value: this.options.unquoted ? undefined : text,
      first,
    });
  }
}

const hasSheets = ({ grid }: Table) => grid?.sheet !== undefined;

interface KeptColumn {
  readonly position: number;
  readonly cells: CodedColumn;
}

function keep(columns: readonly KeptColumn[], record: number, cells: readonly string[]): void {
  for (const one of columns) one.cells.set(record, cells[one.position - 1] ?? '');
}

/** The id in a record, as ids are compared; '' where it has none. */
export function idOf(cells: readonly string[], { position }: Column): string {
  return (cells[position - 1] ?? '').trim();
}

/** Opens a file for one reading. What is wrong with it is told as of the joined file. */
async function reading<Read>(
  source: Source,
  options: JoinedFileOptions,
  read: (table: Table) => Promise<Read>,
  readAs?: string,
): Promise<Read> {
  try {
    const { maxRecord, sheet, columns, besides } = options;
    const isWhole = canReopen(source);
    const table = await openCsv(source, { maxRecord, sheet, columns, besides, encoding: readAs, isWhole });
    try {
      const result = await read(table);
      table.growth();
      return result;
    } finally {
      await table.close();
    }
  } catch (error) {
    const problem = error instanceof NpsError ? (error.problem as InputProblem) : undefined;
    if (problem === undefined || OF_BOTH.has(problem.kind)) throw error;
    const { encoding, takesSheet } = options;
    if (problem.kind === 'not-utf8' && encoding !== undefined && readAs === undefined && canReopen(source))
      return reading(source, options, read, encoding);
    throw inputError({ kind: 'of-joined-file', problem, takesSheet }, error);
  }
}

/** Problems of which the sentences know that two files are read. */
const OF_BOTH: ReadonlySet<InputProblem['kind']> = new Set([
  ...(['join-without-on', 'no-id-column', 'unclear-on', 'repeated-id'] as const),
]);
