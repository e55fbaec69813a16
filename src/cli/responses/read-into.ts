// One reading that feeds all accumulators.
import type { Accumulator } from '../../core/batch.js';
import { NpsError } from '../../core/errors.js';
import type { Source } from '../../input/bytes/source.js';
import type { Reading } from '../../input/options.js';
import type { InputProblem } from '../../input/problems.js';
import { readAll } from '../../input/read.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';

/** Takes batches. */
export interface Taker extends Pick<Accumulator<unknown>, 'add'> {
  /** The breakdowns that it looks at, by their indexes; all unless given. */
  readonly breakdowns?: readonly number[];
}

/** Reads all sources into accumulators. @returns what was read, in the end */
export type ReadInto = (
  sources: readonly Source[],
  options: ResponseOptions,
  accumulators: readonly Taker[],
) => Promise<Reading>;

/** The account, with the names that columns have in the table of an engine. */
function withOwnNames(reading: Reading, { engine }: ResponseOptions): Reading {
  if (engine === undefined) return reading;
  // The column of counts is one of the answer, not of the table.
  const { count, ...columns } = reading.columns;
  const own = count === undefined ? undefined : engine.columns[String(count)];
  const called = (names: string | readonly string[]) =>
    typeof names === 'string'
      ? (engine.columns[names] ?? names)
      : names.map((name) => engine.columns[name] ?? name);
  const named = Object.entries({ ...columns, ...(own !== undefined && { count: own }) }).map(
    ([role, names]) => [role, called(names as string | readonly string[])] as const,
  );
  return { ...reading, columns: Object.fromEntries(named) };
}

/** One reading feeds all accumulators; who shares one with others brings it along as `options.readInto`. */
export const readInto: ReadInto = async (
  sources,
  { readInto: shared, ...options }: ResponseOptions & { readonly readInto?: ReadInto },
  accumulators,
) => {
  if (shared !== undefined) return shared(sources, options, accumulators);
  const batches = readAll(sources, {
    ...options,
    ...(options.tz !== undefined && { zone: options.tz }),
    latePeriods: true,
    aggregate: true,
  });
  try {
    for (;;) {
      const { done, value } = await batches.next();
      if (done) return withOwnNames(value, options);
      for (const accumulator of accumulators) accumulator.add(value);
    }
  } catch (error) {
    throw options.engine === undefined ? error : answerless(error, options.engine);
  }
};

/** Errors about a client's output name the client, not a file. */
function answerless(error: unknown, { dialect }: NonNullable<ResponseOptions['engine']>): unknown {
  if (!(error instanceof NpsError)) return error;
  const problem = error.problem as InputProblem;
  if (problem.kind === 'counted-nothing')
    return cliError({ kind: 'client-silent', source: problem.file }, error);
  if (problem.kind !== 'not-counted' || !problem.isNone) return error;
  const { file, found } = problem;
  return cliError({ kind: 'client-answerless', source: file, dialect, found }, error);
}
