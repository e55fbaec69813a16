// The stretches of a table, as the reading plan says: counts as far as they go, then records.
import { FILE_COLUMN } from '../columns/find.js';
import { columnsOf, type Roles, scoreRules } from '../columns/roles.js';
import type { FileLedger } from '../ledger/file.js';
import { lookedAt } from '../ledger/kernel-question.js';
import { EXAMPLES } from '../ledger/ledger.js';
import type { Counts, Stretch } from '../ledger/stretch.js';
import type { ReadOptions } from '../options.js';
import { canScan, MAX_BREAKDOWNS, MAX_COLUMNS } from '../scanner/limits.js';
import { type Column, ownColumns } from '../table/header.js';
import { type KernelFault, planReading, type ReadingPlan, type RowReason } from '../table/reading-plan.js';
import type { RecordChunk } from '../table/record-chunk.js';
import type { Table } from '../table/table.js';
import type { CountRequest } from './part.js';
import { type Crew, largePart, PART, threadsFor } from './threads.js';

/** What a table is read for. */
export interface TableReading {
  readonly table: Table;
  readonly roles: Roles;
  readonly file: FileLedger;
  readonly options: ReadOptions & { readonly maxRecord: number; readonly maxSegments: number };
  readonly crew: Crew | undefined;
}

/** How a table is read; see reading-plan.ts. */
export async function planFor(reading: TableReading): Promise<ReadingPlan> {
  const { table, roles, file, options, crew } = reading;
  const { text, dialect, header, join } = table;
  const facts = {
    // A fault in the head is told as the rows of csv-parse are.
    isRead: text === undefined,
    fileBytes: text?.file && text.file.file.size - text.file.start - text.from,
    canScan: canScan(dialect, ownColumns(header.columns).length),
    kernelFault: text && (await faultOfKernel()),
    columns: new Set(ownColumns([...wantedColumns(reading), ...(join === undefined ? [] : [join.id])])).size,
    keys: lookedAt(roles, file.remarkers),
    breakdowns: file.times + file.remarkers.filter(({ wanted }) => wanted === undefined).length,
    aggregate: options.aggregate === true,
    needsRows: rowReason(reading),
    threads: crew?.isShort ? crew.size + 1 : threadsFor(options),
    isShortOfThreads: crew?.isShort === true,
    partBytes: options.partSize ?? PART,
  };
  return planReading(facts, { columns: MAX_COLUMNS, breakdowns: MAX_BREAKDOWNS - 1 });
}

/** Why the kernel cannot run here, which is loaded only where there is something for it to do. */
export async function faultOfKernel(): Promise<KernelFault | undefined> {
  return (await import('../scanner/kernel.js')).kernelFault();
}

function rowReason({ table, roles, file, options }: TableReading): RowReason | undefined {
  const reasons: Record<RowReason, boolean> = {
    'category-counts': roles.counts !== undefined,
    counted: roles.counted !== undefined,
    latest: roles.latestBy !== undefined && !(canBeLogged(roles, options) && !file.countsInvitations),
    customers: roles.customer !== undefined,
    comments: roles.comment !== undefined,
    dates: options.dates === true,
    measures: (options.mean?.length ?? 0) + (options.rate?.length ?? 0) > 0,
    joined: table.join !== undefined,
    rejects: options.onRejected !== undefined,
    rows: options.listener !== undefined,
    'file-condition': roles.conditions.some(({ column }) => column === FILE_COLUMN),
    'not-aggregated': false,
    'many-keys': false,
  };
  return (Object.keys(reasons) as RowReason[]).find((reason) => reasons[reason]);
}

/** Whether the kernel's log says all that is to be known of answers of which only the latest count. */
function canBeLogged(roles: Roles, options: ReadOptions): boolean {
  const isByScore = roles.by.flat().some(({ key }) => key.of === 'category');
  const isWithin = options.latestWithin !== undefined || options.zone !== undefined;
  const isMore = options.records === true || options.apart !== undefined || roles.weight !== undefined;
  return !isByScore && !isWithin && !isMore;
}

/** All stretches of a table, in order. Whoever takes one does so before asking for the next. */
export async function* stretchesOf(reading: TableReading, plan: ReadingPlan): AsyncGenerator<Stretch> {
  const { table, file, options } = reading;
  const { text, grid, head, join } = table;
  await join?.want(wantedColumns(reading));
  // Where titles may be above the header, a label may be below the rows, in any column; the ids of a join too.
  if (grid?.headerRows !== undefined && join === undefined && !isWhole(reading))
    grid.want(new Set(wantedColumns(reading).map(({ position }) => position - 1)));
  let from: number | undefined;
  if (plan.how === 'kernel' || plan.how === 'kernel-stream') from = yield* acceptedCounts(reading, plan);
  else {
    yield head;
    if (plan.how === 'rows') from = text!.from;
    else yield* table.records();
  }
  if (from === undefined) return;
  const { scannedRows } = await import('./rows.js');
  yield* scannedRows(table, from, file.taken, wantedColumns(reading), options.maxRecord);
}

/** All rows of a table with the cells of these columns, by default of all; other cells may be '' after the head. */
export async function* allRows(
  table: Table,
  maxRecord: number,
  wanted: readonly Column[] = table.header.columns,
): AsyncGenerator<RecordChunk> {
  const { head, text, header, dialect, join } = table;
  yield head;
  await join?.want(wanted);
  const inFile = ownColumns(header.columns).length;
  const isScanned = canScan(dialect, inFile) && ownColumns(wanted).length < MAX_COLUMNS;
  if (text === undefined || !isScanned || (await faultOfKernel()) !== undefined) yield* table.records();
  else {
    const { scannedRows } = await import('./rows.js');
    yield* scannedRows(table, text.from, head.records.length, wanted, maxRecord);
  }
}

/** Counts as far as they can be made and are accepted; in the end, where the rows begin that remain. */
async function* acceptedCounts(
  reading: TableReading,
  plan: CountingPlan,
): AsyncGenerator<Counts, number | undefined> {
  const { file } = reading;
  const counts = await countsBy(reading, plan);
  try {
    for (;;) {
      const { done, value } = await counts.next();
      if (done) return value;
      if (!file.accepts(value)) return value.from;
      yield value;
    }
  } finally {
    await counts.return(undefined);
  }
}

type CountingPlan = Extract<ReadingPlan, { how: 'kernel' | 'kernel-stream' }>;

async function countsBy(
  { table, roles, file, options, crew }: TableReading,
  plan: CountingPlan,
): Promise<AsyncGenerator<Counts, number | undefined>> {
  const { dialect, header } = table;
  const text = table.text!;
  const { maxRecord, maxSegments, strict = false, ragged = false, onBytes, partSize } = options;
  const ask = (): CountRequest => ({
    ...file.question(),
    dialect,
    width: header.columns.length,
    maxRecord,
    maxSegments,
    rules: scoreRules(options),
    codes: roles.codes,
    examples: EXAMPLES,
    strict,
    ragged,
  });
  // The kernel counts the rows of the head too: to take them one by one would be done by code that is not compiled yet.
  const from = table.head.offsets[0]!;
  const { countPart: read } = await import('./part.js');
  if (plan.how === 'kernel-stream') {
    const { countStream } = await import('./stream.js');
    return countStream(await text.bytes(from), from, ask, read, partSize);
  }
  const { countFile } = await import('./file.js');
  const threads = plan.threads > 1 ? crew : undefined;
  const at = { ...text.file!, from };
  const partBytes = partSize ?? partFor(ask(), at.file.size - at.start - at.from, plan.threads);
  return countFile({ ...at, ask, read, crew: threads, partBytes, onBytes });
}

/**
 * Bytes of a part. Each day is a group of every part that has it, so that fewer parts make fewer groups; crossed with
 * other keys there might be more of them in a part than there is room for.
 */
function partFor({ segments, log }: CountRequest, bytes: number, threads: number): number {
  // Of every row there is something to keep until its turn comes.
  if (log !== undefined) return PART / 2;
  const [only, ...others] = segments;
  const isOfDays = others.length === 0 && only?.reading.as === 'period' && only.reading.every === 'day';
  return isOfDays ? largePart(bytes, threads) : PART;
}

/** Whether whole rows are passed on. */
function isWhole({ roles, options }: TableReading): boolean {
  const isListed = options.listener !== undefined && roles.listed === undefined;
  return isListed || options.onRejected !== undefined;
}

/** The columns whose cells are looked at; all, where somebody is told of whole rows. */
function wantedColumns(reading: TableReading): readonly Column[] {
  const { table, roles, file } = reading;
  if (isWhole(reading)) return table.header.columns;
  return [...columnsOf(roles), ...file.remarkers.map(({ column }) => column)];
}
