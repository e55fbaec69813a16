// `options` of the JSON documents: what was asked for, as far as it can change a figure.
import { bandsOf, bandsText, rangeText } from '../../core/scale.js';
import { answerScale } from '../../input/options.js';
import { ANSWERS, ANSWERS_ALONE } from './columns.js';
import { COUNTING } from './reading.js';
import { inOrder, type OptionGroup, optionsIn } from './record.js';
import { PRIVACY } from './segment.js';
import { INTERVALS } from './statistics.js';
import type { ResponseOptions } from './types.js';

/** Documents began with these from the first; the others follow as help has them. */
const FIRST = ['scale', 'fractions', 'where', 'latestBy', 'dateFormat'];

const BESIDE = [COUNTING, INTERVALS, PRIVACY];

/** The options of a command that tells response rates too. */
export const OF_RATES: readonly OptionGroup[] = [ANSWERS, ...BESIDE];

/**
 * Every option that can change a figure, with the value that it had.
 * @param groups the options that the command has; those of reading, of intervals and of privacy unless given
 */
export function figureOptions(
  options: Partial<ResponseOptions>,
  groups: readonly OptionGroup[] = [ANSWERS_ALONE, ...BESIDE],
): Record<string, unknown> {
  const scale = answerScale(options);
  const values: Readonly<Record<string, unknown>> = {
    ...options,
    ...options.engine?.typed,
    scale: rangeText(scale),
    bands: bandsText(bandsOf(scale)),
  };
  return Object.fromEntries(
    inOrder(optionsIn(groups), FIRST)
      .filter(([, { figure }]) => figure)
      .map(([key, record]) => [key, values[key] ?? record.default ?? record.absent ?? null]),
  );
}
