// The reader: files to batches of answers, and an account of every row.
import type { InputAccount, Warning } from '../core/account.js';
import { counted } from '../core/counted.js';
import { NpsError } from '../core/errors.js';
import { type Source, sourceLabel } from './bytes/source.js';
import { quote } from './cells/quote.js';
import { type ColumnNames, columnsOf, nameColumns, planFor } from './columns/roles.js';
import { Crew, isLarge, threadsFor } from './count/crew.js';
import { Folding } from './count/folding.js';
import {
  dataWarnings,
  rejectMostlyRejected,
  rejectUnknownHalves,
  rejectZeroWeights,
  tableDetails,
  tableWarnings,
} from './ledger/notes.js';
import { type ReadState, RowFault } from './ledger/read-state.js';
import { remarkersFor } from './ledger/remarks.js';
import { type Batch, MAX_RECORD, MAX_SEGMENTS, type Reading, type ReadOptions } from './options.js';
import { BatchBuilder } from './rows/batch.js';
import { Decoder } from './rows/decode.js';
import { Dictionary } from './rows/dictionary.js';
import { LatestAnswers } from './rows/latest.js';
import { type Ahead, openTable, type Table, type TableOptions } from './table/table.js';

/** The options of a command that say how a file is opened. */
export function tableOptions({
  delimiter,
  encoding,
  headerRows,
  skipLines,
  maxRecord,
  onBytes,
}: ReadOptions): TableOptions {
  return { delimiter, encoding, headerRows, skipLines, maxRecord: maxRecord ?? MAX_RECORD, onBytes };
}

/**
 * Reads the answers of several sources as one data set.
 * @returns after the last batch, the account of all rows
 * @throws NpsError for whatever the user can mend, naming file and record
 */
export async function* readAll(
  sources: readonly Source[],
  options: ReadOptions = {},
): AsyncGenerator<Batch, Reading> {
  const state = emptyState(sources, options);
  const warnings: Warning[] = [];
  const details: string[] = [];
  let names: ColumnNames | undefined;
  let crew: Crew | undefined;
  try {
    for (const source of sources) {
      // They get ready while the beginning of the file is looked at.
      if (crew === undefined && options.aggregate && isLarge(source, options.partSize))
        crew = await Crew.hire(threadsFor(options) - 1);
      const table = await openTable(source, tableOptions(options));
      try {
        if (names === undefined) {
          names = nameColumns(table, options);
          warnings.push(...describeColumns(table, names, state, options));
        }
        warnings.push(...(yield* readTable(table, names, state, options, crew)));
        details.push(tableDetails(table));
      } finally {
        await table.close();
      }
    }
  } finally {
    crew?.end();
  }
  if (names === undefined) throw new RangeError('readAll needs at least one source');
  rejectMostlyRejected(state, names, options);
  rejectUnknownHalves(names);
  rejectZeroWeights(state, names);
  if (state.latest !== undefined) warnings.push(...(yield* latestAnswers(state, names)));
  return {
    ...state.account,
    by: names.by,
    customers: state.customers,
    warnings: [...warnings, ...dataWarnings(state, names, options)],
    details,
  };
}

function emptyState(sources: readonly Source[], options: ReadOptions): ReadState {
  return {
    account: {
      sources: sources.map(({ name }) => name),
      rows: 0,
      answered: 0,
      blank: 0,
      rejected: 0,
      filtered: 0,
      columns: {},
      ...((options.count !== undefined || options.counts !== undefined) && { records: 0 }),
    },
    shape: {
      dictionaries: [],
      comments: options.comment !== undefined,
      repeats: options.count !== undefined || options.counts !== undefined || options.aggregate === true,
      weights: options.weight !== undefined,
      halves: options.halves !== undefined,
    },
    customers: [new Set(), new Set()],
    latest: options.latestBy === undefined ? undefined : new LatestAnswers(options.dateFormat),
    waiting: 0,
    cells: { answered: 0, blank: 0, rejected: 0 },
    weights: { zero: false, positive: false },
    blanks: [],
    rejects: [],
    labelledOne: false,
    scores: { zeros: 0, aboveFive: 0 },
  };
}

/** Writes the columns into the account, and says which one was taken for the score where nobody named it. */
function describeColumns(
  table: Table,
  names: ColumnNames,
  state: ReadState,
  options: ReadOptions,
): Warning[] {
  const { comment, date, latestBy, weight, count, counts } = names;
  const roles = {
    [options.category === undefined ? 'score' : 'category']: names.score,
    by: names.by.flat(),
    comment,
    date,
    latestBy,
    weight,
    count,
    counts,
  };
  state.account.columns = Object.fromEntries(
    Object.entries(roles).filter(([, name]) => name !== undefined && name.length > 0),
  ) as InputAccount['columns'];
  state.shape.dictionaries = names.by.map((group) =>
    group.map((name) => new Dictionary(name, options.maxSegments ?? MAX_SEGMENTS)),
  );
  if (names.why === null) return [];
  const { position } = planFor(table, names, options).score!;
  return [
    { code: 'score-column', message: `score: ${quote(names.score!)} (column ${position}), ${names.why}` },
  ];
}

async function* readTable(
  table: Table,
  names: ColumnNames,
  state: ReadState,
  options: ReadOptions,
  crew: Crew | undefined,
): AsyncGenerator<Batch, Warning[]> {
  const plan = planFor(table, names, options);
  const score = options.category === undefined ? plan.score : undefined;
  const remarkers = remarkersFor(table, score, state.customers, options.latestBy !== undefined);
  const decoder = new Decoder(table, plan, options, state, remarkers);
  const wanted = [...columnsOf(plan), ...remarkers.map(({ column }) => column)];
  const folding = new Folding(plan, options, state, decoder, remarkers, table.source.name);
  try {
    for await (const chunk of table.rows(wanted, aheadWith(folding, options, crew))) {
      yield* folding.batches();
      const batch = decoder.decode(chunk);
      if (batch.scores.length > 0) yield batch;
    }
    yield* folding.batches();
  } catch (error) {
    throw error instanceof RowFault ? await describe(error, table) : error;
  }
  return [
    ...tableWarnings(table, decoder.shapes, true),
    ...remarkers.flatMap((remarker) => remarker.warnings()),
  ];
}

/** How rows behind the sample are counted by the kernel, where none needs to be looked at by itself. */
function aheadWith(folding: Folding, options: ReadOptions, crew: Crew | undefined): Ahead | undefined {
  if (!options.aggregate || !folding.isPossible) return undefined;
  const { partSize } = options;
  const load = () => import('./count/ahead.js');
  return {
    file: async (text) => (await load()).foldFile(text, folding, crew, partSize),
    stream: async (text, bytes) => (await load()).foldStream(text, bytes, folding, partSize),
  };
}

async function describe({ code, message, record, offset, hint }: RowFault, table: Table): Promise<NpsError> {
  return new NpsError(code, `${await table.locate(record, offset)}: ${message}`, { hint });
}

async function* latestAnswers(
  { latest, waiting, account, shape }: ReadState,
  names: ColumnNames,
): AsyncGenerator<Batch, Warning[]> {
  if (latest!.isAmbiguous) {
    throw new NpsError(
      'ambiguous-date',
      `${account.sources.map(sourceLabel).join(', ')}: the dates in column ${quote(names.date!)} do not show whether day or month stands first`,
      { hint: 'say --date-format DMY (3/12 is 3 December) or --date-format MDY (3/12 is March 12)' },
    );
  }
  const answers = [...latest!.answers()];
  const builder = new BatchBuilder(shape, answers.length);
  for (const answer of answers) builder.add(answer);
  if (answers.length > 0) yield builder.batch();
  const superseded = waiting - answers.reduce((sum, { repeat }) => sum + repeat, 0);
  if (superseded === 0) return [];
  account.answered -= superseded;
  account.filtered += superseded;
  const message = `${counted(superseded, 'answer is', 'answers are')} left out: a later one of the same ${quote(names.latestBy!)} stands`;
  return [{ code: 'superseded-answers', message, count: superseded }];
}
