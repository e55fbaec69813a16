// The command line that follows the customers whom two compared waves share.
import { shellQuote } from '../../words/shell.js';
import { ANSWERS_OF_CUSTOMERS, MOVERS } from '../options/movers.js';
import { CONFIGURATION } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import { longFlag, optionsIn } from '../options/record.js';
import { INTERVALS } from '../options/statistics.js';
import type { Typed } from '../options/typed.js';
import type { ResponseOptions } from '../options/types.js';

/** What decides on answers there as it does here. */
const SHARED = new Set(
  Object.values(optionsIn([MOVERS, ANSWERS_OF_CUSTOMERS, COUNTING, INTERVALS, CONFIGURATION]))
    .filter(({ hidden }) => !hidden)
    .map(longFlag)
    .filter((flag) => flag !== '--rejects'),
);

/**
 * @param line the command line of the comparison, after the command
 * @param id the column that names the customers
 * @returns undefined where responses are counted or weighted in a way that does not follow customers
 */
export function moversLine(
  line: readonly Typed[],
  id: string,
  { count, counts, weight, targets, minN }: ResponseOptions,
): string | undefined {
  if ([count, counts, weight, targets].some((value) => value !== undefined)) return undefined;
  const words = line.filter(({ flag }) => flag === undefined || SHARED.has(flag.replace('--no-', '--')));
  return [
    'nps movers',
    ...words.filter(({ flag }) => flag === undefined).map(({ value }) => shellQuote(value!)),
    `--id ${shellQuote(id)}`,
    ...words
      .filter(({ flag }) => flag !== undefined)
      .map(({ flag, value }) => (value === undefined ? flag : `${flag} ${shellQuote(value)}`)),
    ...(minN === undefined ? [] : [`--min-n ${minN}`]),
  ].join(' ');
}
