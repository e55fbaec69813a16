// One reading that feeds all accumulators.
import type { Accumulator } from '../../core/batch.js';
import type { Source } from '../../input/bytes/source.js';
import type { Reading } from '../../input/options.js';
import { readAll } from '../../input/read.js';
import type { ResponseOptions } from '../options/types.js';

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
  for (;;) {
    const { done, value } = await batches.next();
    if (done) return value;
    for (const accumulator of accumulators) accumulator.add(value);
  }
};
