// From --via to sources and options: the query is made of the options, the client runs it, and its answer is read.
import type { Source } from '../../input/bytes/source.js';
import { countQuery } from '../../sql/count-query.js';
import { dialectOfClient } from '../../sql/dialects.js';
import { COUNTED, type CountQuery, type DialectName } from '../../sql/query.js';
import { scoresQuery, withAnswers } from '../../sql/scores-query.js';
import { flagOf } from '../../words/names.js';
import { isOffWithCounts, rejectOfRows } from '../options/counted.js';
import type { Host } from '../output/terminal.js';
import { tell } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { answersIn } from './answer-texts.js';
import { type Client, clientOf, nameOfClient } from './client-words.js';
import { countQueryOf, type EngineCommand, type EngineOptions } from './count-query-of.js';
import { queryText } from './query-text.js';
import type { Given, Readable } from './reading.js';
import { type Around, answerOf } from './via.js';

/** What an engine counts by for checks. */
export interface CountedBy extends Pick<EngineOptions, 'ownConditions'> {
  readonly by: readonly string[];
}

/** What --via has to know about a command. */
export interface ViaCommand {
  readonly command: string;
  /** What the engine counts by for checks, in addition to the options. */
  readonly keys?: CountedBy | undefined;
}

/** The options of a command that runs a client; it may have others. */
type ViaOptions = Readable &
  Omit<EngineOptions, 'dialect' | 'table'> & {
    readonly table?: string | readonly string[] | undefined;
    readonly dialect?: DialectName | undefined;
  };

/**
 * The answers of the client as sources, and the options by which they are read.
 * @param operands files; it is an error if there are any
 * @throws NpsError `usage`
 */
export async function viaGiven<Options extends Readable>(
  operands: readonly string[],
  given: Options,
  host: Pick<Host, 'stderr' | 'env'>,
  { command, keys: own }: ViaCommand,
): Promise<Given<Options>> {
  const options = given as Options & ViaOptions;
  if (operands.length > 0) throw cliError({ kind: 'via-and-files', file: operands[0]! });
  rejectOfRows(options, '--via');
  rejectUnasked(options);
  const client = clientOf(options.via!);
  const dialect = options.dialect ?? dialectOfClient(client.program) ?? dialectOfClient(options.via!);
  if (dialect === undefined) throw cliError({ kind: 'via-dialect', client: nameOfClient(client) });
  const text = options.query === undefined ? undefined : await queryText(options.query);
  const tables = options.table === undefined ? [undefined] : [options.table].flat();
  const run = new Run(client, dialect, host, options.verbose === true && options.quiet !== true);
  const asked = tables.map((table) =>
    countQueryOf(askedAs(command, options), {
      ...options,
      ...own,
      dialect,
      table,
      query: text,
    } as EngineOptions),
  );
  const { reading } = asked[0]!;
  const sources = asked.map(({ query }, i) => run.source(query, options, tables[i]));
  const { weightSums, where: _, by: keys, ...columns } = reading;
  // The date is a column of the answer if days are wanted.
  const kept = Object.entries(options).filter(([key]) => key !== 'date' && !isOffWithCounts(key));
  const weight = weightSums ? COUNTED.sumOfWeights : columns.weight;
  return {
    sources,
    options: {
      ...Object.fromEntries(kept),
      ...columns,
      ...(keys && own === undefined && { by: typeof options.by === 'string' ? keys[0] : keys }),
      ...(weight !== undefined && { weight }),
      where: [],
      counted: true,
      engine: { dialect, typed: typedOf(options), columns: namesOf(options) },
    } as unknown as Options,
  };
}

/** Options that need more than counts, and why. */
const OF_ROWS = {
  category: 'categories',
  counts: 'counts',
  tz: 'zone',
  strict: 'rows',
  rejects: 'rows',
  join: 'join',
} as const;

/** @throws NpsError `usage`, also of the configuration */
function rejectUnasked(options: Readonly<Record<string, unknown>>): void {
  for (const [key, why] of Object.entries(OF_ROWS))
    if (options[key] !== undefined) throw cliError({ kind: 'engine-refuses', flag: flagOf(key), why });
}

/** The options that the engine has applied, as typed: documents list them. */
function typedOf({ where, latestBy, weight }: ViaOptions): object {
  return {
    ...(where && { where }),
    ...(latestBy && { latestBy }),
    ...(weight && { weight }),
  };
}

/** The names in the table of columns of the answer. */
function namesOf({ score = 'score', weight, count }: ViaOptions): Readonly<Record<string, string>> {
  return {
    [COUNTED.score]: score,
    ...(weight && { [COUNTED.weight]: weight, [COUNTED.sumOfWeights]: weight }),
    ...(count && { [COUNTED.count]: count }),
  };
}

/** A page has periods where a column of dates is named. */
function askedAs(command: string, { date }: ViaOptions): EngineCommand {
  if (command === 'report') return date === undefined ? 'segment' : 'trend';
  return command as EngineCommand;
}

/** The runs of one client. */
class Run {
  constructor(
    private readonly client: Client,
    private readonly dialect: DialectName,
    private readonly around: Around,
    private readonly isVerbose: boolean,
  ) {}

  /** The answer to a query; the client is started when it is read. */
  source(query: CountQuery, options: ViaOptions, table: string | undefined): Source {
    const name = this.nameOf(table);
    return { name, stream: this.answer(name, query, options) };
  }

  private nameOf(table: string | undefined): string {
    const client = nameOfClient(this.client);
    return table === undefined ? client : `${client}:${table}`;
  }

  private async *answer(name: string, query: CountQuery, options: ViaOptions): AsyncGenerator<Uint8Array> {
    if (query.latest === undefined) {
      yield* this.ask(countQuery(query, this.dialect));
      return;
    }
    const stream = this.ask(scoresQuery(query, this.dialect));
    const answers = await answersIn({ name, stream }, options);
    yield* this.ask(countQuery(withAnswers(query, answers), this.dialect));
  }

  private async *ask(sql: string): AsyncGenerator<Uint8Array> {
    if (this.isVerbose) await tell(this.around.stderr, sql);
    yield* answerOf(this.client, sql, this.around);
  }
}
