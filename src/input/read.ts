// The reader: for each source open, plan, take its stretches into the ledger, and give the answers out.
import type { Batch } from '../core/batch.js';
import { NpsError } from '../core/errors.js';
import type { Source } from './bytes/source.js';
import { bindRoles } from './columns/bind-roles.js';
import { nameRoles } from './columns/name-roles.js';
import type { FoundScore } from './columns/own-score.js';
import type { NamedRoles, Roles } from './columns/roles.js';
import { surveyColumns } from './columns/survey.js';
import { planFor, stretchesOf } from './count/stretches.js';
import { Crew, isLarge, threadsFor } from './count/threads.js';
import type { Join } from './join/join.js';
import { FileLedger } from './ledger/file.js';
import { Ledger } from './ledger/ledger.js';
import {
  columnWarnings,
  dataWarnings,
  fileReading,
  growthWarning,
  scaleWarning,
  tableWarnings,
} from './ledger/notes.js';
import { refuse } from './ledger/refusals.js';
import type { Stretch } from './ledger/stretch.js';
import { openFor } from './open-table.js';
import { MAX_RECORD, type Reading, type ReadOptions, valueLimit } from './options.js';
import { type InputProblem, inputError } from './problems.js';
import { RowFault } from './rows/fault.js';
import { WantedSheet } from './table/sheets.js';
import type { Table } from './table/table.js';
import type { FileReading, InputWarning } from './warnings.js';

/** What is known of a data set once its first table is open. */
interface DataSet {
  readonly names: NamedRoles;
  readonly ledger: Ledger;
}

/**
 * Reads the answers of several sources as one data set.
 * @returns after the last batch, the account of all rows
 * @throws NpsError for whatever the user can mend, naming file and record
 */
export async function* readAll(
  sources: readonly Source[],
  given: ReadOptions = {},
): AsyncGenerator<Batch, Reading> {
  let options = given;
  const warnings: InputWarning[] = [...scaleWarning(options)];
  const details: FileReading[] = [];
  let set: DataSet | undefined;
  const scores: FoundScore[] = [];
  const sheets = new WantedSheet(sources, options.sheet);
  let isEmpty = true;
  let crew: Crew | undefined;
  let join: Join | undefined;
  try {
    for (const source of sources) {
      // They get ready while the beginning of the file is looked at.
      if (crew === undefined && mayCount(options) && isLarge(source, options.partSize))
        crew = await Crew.hire(threadsFor(options) - 1);
      const own = await openFor(source, options, set?.names);
      try {
        if (options.join !== undefined) {
          join ??= await joinTo(own, options);
          sheets.joined(options.join, join.hasSheets);
        }
        sheets.opened(own);
        const table = join === undefined ? own : join.table(own);
        if (set === undefined) {
          options = withChosen(table, options);
          const names = nameRoles(table, options);
          set = {
            names,
            ledger: new Ledger(
              sources.map(({ name }) => name),
              names,
              options,
            ),
          };
          if (names.detected !== null) scores.push(foundIn(table, names));
        }
        const told = yield* readTable(table, set, options, crew);
        isEmpty &&= told.isEmpty;
        warnings.push(...told.warnings);
        details.push(told.details);
        const { score } = told;
        if (score !== undefined && !scores.some(({ column }) => column === score.column)) scores.push(score);
      } finally {
        await own.close();
      }
    }
  } catch (error) {
    throw join?.isMatchless && isOfCells(error) ? join.matchless(error) : error;
  } finally {
    crew?.end();
  }
  if (set === undefined) throw new RangeError('readAll needs at least one source');
  if (join?.isMatchless) throw join.matchless();
  const { names, ledger } = set;
  if (options.counted !== undefined && isEmpty)
    throw inputError({ kind: 'counted-no-rows', files: ledger.account.sources });
  if (!options.isPart) refuse(ledger, names, options);
  ledger.settlePeriods();
  if (ledger.latest !== undefined) warnings.push(...(yield* latestAnswers(ledger, names, options)));
  const invitations = ledger.invitations?.read;
  return {
    ...ledger.account,
    ...(join && { join: join.account() }),
    columns: columnsOf(ledger, scores),
    by: names.by.map((keys) => keys.map(({ title }) => title)),
    byText: names.by.map((keys) => keys.map((key) => key.of === 'column' && key.reading.as === 'text')),
    customers: ledger.customers.halves,
    customerColumn: ledger.customers.column,
    ...(invitations && { invitations }),
    warnings: [
      ...columnWarnings(names, scores, options),
      ...warnings,
      ...(join?.warnings() ?? []),
      ...(options.isPart ? [] : dataWarnings(ledger, names, options)),
    ],
    details,
  };
}

/** Whether answers may be counted without a look at each row. */
function mayCount({ aggregate = false, join, counted }: ReadOptions): boolean {
  return aggregate && join === undefined && counted === undefined;
}

/** Loaded only where it is needed: few runs join anything. */
export async function joinTo(first: Table, options: ReadOptions): Promise<Join> {
  return (await import('./join/join.js')).Join.open(first, options);
}

const OF_CELLS: ReadonlySet<unknown> = new Set<InputProblem['kind']>([
  ...(['no-numbers', 'not-a-weight', 'not-a-count', 'not-a-date', 'nothing-compared'] as const),
]);

/** Whether an error is about the contents of cells; if no row was matched by the join, that is its cause. */
function isOfCells(error: unknown): boolean {
  return error instanceof NpsError && OF_CELLS.has((error.problem as InputProblem).kind);
}

/** With the columns that are chosen by what the first rows show. */
function withChosen(table: Table, options: ReadOptions): ReadOptions {
  const { choose, ...others } = options;
  if (choose === undefined) return options;
  const { by = [], ...chosen } = choose(surveyColumns(table, nameRoles(table, others), others), table.label);
  return { ...others, ...chosen, by: [...(others.by ?? []), ...by] };
}

function foundIn({ label }: Table, { score, detected }: NamedRoles): FoundScore {
  const { why, position } = detected!;
  return { file: label, column: score!, position, why };
}

/** By role; all names of the score, where files call it by several. */
function columnsOf({ account: { columns } }: Ledger, scores: readonly FoundScore[]): Reading['columns'] {
  return scores.length < 2 ? columns : { ...columns, score: scores.map(({ column }) => column) };
}

/** What is known about a table after it was read. */
interface ReadTable {
  readonly warnings: InputWarning[];
  readonly details: FileReading;
  readonly score: FoundScore | undefined;
  /** Whether it has no rows. */
  readonly isEmpty: boolean;
}

/** Takes one table into the ledger. */
async function* readTable(
  table: Table,
  { names, ledger }: DataSet,
  options: ReadOptions,
  crew: Crew | undefined,
): AsyncGenerator<Batch, ReadTable> {
  const roles = bindRoles(table, names, options);
  const file = new FileLedger(ledger, table, roles, options);
  if (options.listener !== undefined) await tellFile(table, roles, options);
  const { maxRecord = MAX_RECORD } = options;
  const limits = { maxRecord, maxSegments: valueLimit(options) };
  const reading = { table, roles, file, options: { ...options, ...limits }, crew };
  const plan = await planFor(reading);
  const take = (stretch: Stretch) => {
    const before = file.taken;
    const batches = file.take(stretch);
    options.onRows?.(file.taken - before);
    return batches.filter(hasAnswers);
  };
  try {
    for await (const stretch of stretchesOf(reading, plan)) yield* take(stretch);
    file.totals?.end();
  } catch (error) {
    // What is wrong may come of a change.
    table.growth();
    throw error instanceof RowFault ? await placed(error, table) : error;
  }
  return {
    warnings: [
      ...growthWarning(table),
      ...tableWarnings(table, file.forms, true, options),
      ...file.takeSummary(table.summary),
      ...file.remarkers.flatMap((remarker) => remarker.warnings()),
    ],
    details: fileReading(table, plan, file.hasOddDates),
    score: roles.foundScore,
    isEmpty: file.taken === 0,
  };
}

/** Tells whoever lists the answers what they are the answers of. */
async function tellFile(table: Table, roles: Roles, options: ReadOptions): Promise<void> {
  const { copiedHeader } = await import('./columns/copied-header.js');
  const { score, listed, count } = roles;
  if (score === undefined || count !== undefined)
    throw inputError({ kind: 'rows-of-counts', file: table.label });
  const header = copiedHeader(table, roles, options);
  options.listener!.onFile({
    source: table.source.name,
    columns: table.header.columns,
    listed,
    score,
    header,
  });
}

function hasAnswers({ scores, unanswered }: Batch): boolean {
  return scores.length > 0 || unanswered !== undefined;
}

/** The error for a row that stops the reading: its problem, and where the row is. */
async function placed({ problem, record, offset }: RowFault, table: Table): Promise<NpsError> {
  return inputError({ ...problem, place: await table.locate(record, offset) });
}

async function* latestAnswers(
  ledger: Ledger,
  names: NamedRoles,
  { latestWithin, listener }: ReadOptions,
): AsyncGenerator<Batch, InputWarning[]> {
  const undated = ledger.latest!.undecided;
  if (undated !== undefined) throw inputError({ kind: 'not-a-date', ...undated });
  if (ledger.latest!.isAmbiguous)
    throw inputError({ kind: 'dates-not-settled', files: ledger.account.sources, column: names.date! });
  if (listener !== undefined) (await import('./ledger/tell.js')).tellLatest(listener, ledger);
  const { batch, superseded } = ledger.latestAnswers();
  if (hasAnswers(batch)) yield batch;
  if (superseded === 0) return [];
  const within = latestWithin === 'key' ? (names.by[0] ?? []).map(({ title }) => title) : latestWithin?.every;
  return [{ code: 'superseded-answers', column: names.latestBy!, count: superseded, within }];
}
