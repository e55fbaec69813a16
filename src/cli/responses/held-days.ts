// Where no answer is of the days that were asked for: which days the files have.
import { dayText } from '../../core/calendar.js';
import type { AnswerDays } from '../../core/results.js';
import { canReopen, type Source } from '../../input/bytes/source.js';
import type { ResponseOptions } from '../options/types.js';

/** Later than any answer. */
const NO_END = '9999-12-31';

/**
 * Reads the files once more, for the days of their answers whatever was asked for.
 * @returns undefined where there are no answers at all, or what was read cannot be read again
 */
export async function heldDays(
  sources: readonly Source[],
  { since: _, until: __, last: ___, dayHalves: ____, ...options }: ResponseOptions,
): Promise<AnswerDays | undefined> {
  if (!sources.every(canReopen)) return undefined;
  const { lookForDays } = await import('./window.js');
  const { span } = await lookForDays(sources, options, NO_END);
  return span === null ? undefined : { from: dayText(span.start), to: dayText(span.end) };
}
