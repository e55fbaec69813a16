// `options` of the JSON documents: what was asked for, as far as it can change a figure.
import { ANSWERS } from './columns.js';
import { COUNTING } from './reading.js';
import { inOrder, type Options, optionsIn } from './record.js';
import { INTERVALS } from './statistics.js';
import type { ResponseOptions } from './types.js';

/** Documents began with these from the first; the others follow as help has them. */
const FIRST = ['scale', 'fractions', 'where', 'latestBy', 'dateFormat'];

/** Every option of the reading that can change a figure, with the value that it had. */
export function figureOptions(options: Partial<ResponseOptions>): Record<string, unknown> {
  const values: Readonly<Record<string, unknown>> = { ...options };
  const records: Options = optionsIn([ANSWERS, COUNTING, INTERVALS]);
  return Object.fromEntries(
    inOrder(records, FIRST)
      .filter(([, { figure }]) => figure)
      .map(([key, record]) => [key, values[key] ?? record.default ?? record.absent ?? null]),
  );
}
