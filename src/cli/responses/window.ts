// --last: the days that it means, counted back from the newest answer, which a first reading finds.
import { type Days, dayNumber, dayText, firstOfLast, lookbackCalled, spanOf } from '../../core/calendar.js';
import { responsesOf } from '../../core/group.js';
import { GroupAccumulator } from '../../core/group-accumulator.js';
import type { Source } from '../../input/bytes/source.js';
import { DAY } from '../../input/columns/keys.js';
import { answerScale } from '../../input/options.js';
import type { ResponseOptions } from '../options/types.js';
import type { CliWarning } from '../warnings.js';
import type { LastDays } from './account.js';
import { columnOfDays } from './day-column.js';
import { readInto } from './read-into.js';
import { replayed } from './replay.js';
import { today } from './today.js';

/** Sources that were read once to see their days, and what is known since. */
export interface Looked {
  /** To be read again. */
  readonly sources: readonly Source[];
  /** From the first day on which an answer was given to the last; null where there is no answer. */
  readonly span: Days | null;
  readonly warnings: readonly CliWarning[];
  /** Gives back what was kept of streams. */
  close(): void;
}

/**
 * Reads the sources once for the days of their answers; streams are kept, so that they can be read again.
 * @param asOf the day that counts as today: what is later is not taken for the newest
 */
export async function lookForDays(
  sources: readonly Source[],
  options: ResponseOptions,
  asOf: string,
): Promise<Looked> {
  const kept = sources.map(replayed);
  const close = () => {
    for (const one of kept) one.close();
  };
  try {
    const first = kept.map((one) => one.first);
    const { column, days } = await daysOf(first, options);
    const span = spanOf(days.flatMap(({ day }) => (day <= asOf ? [dayNumber(day)!] : [])));
    const later = days.filter(({ day }) => day > asOf).reduce((sum, { answers }) => sum + answers, 0);
    const warnings = later === 0 ? [] : [{ code: 'later-answers', column, count: later, asOf } as const];
    return { sources: kept.map(({ second }) => second), span, warnings, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** The days on which answers were given, by their column. */
async function daysOf(
  sources: readonly Source[],
  options: ResponseOptions,
): Promise<{ readonly column: string; readonly days: readonly { day: string; answers: number }[] }> {
  const weighted = options.weight !== undefined;
  const how = { limit: Number.POSITIVE_INFINITY, weighted, scale: answerScale(options) };
  const groups = new GroupAccumulator([0], how);
  // The newest answer of each customer is among all of them; what is wrong with rows is told by the second reading.
  const { latestBy: _, strict: __, ...others } = options;
  const { by } = await readInto(sources, { ...others, by: [[DAY]], dated: true }, [groups]);
  return {
    column: columnOfDays(by[0]![0]!),
    days: groups.result().flatMap((group) => {
      const answers = responsesOf(group);
      return answers > 0 ? [{ day: group.key[0]!, answers }] : [];
    }),
  };
}

/** Sources and options with the days that `--last` means, and what is to be said of them. */
export interface Windowed {
  readonly sources: readonly Source[];
  readonly options: ResponseOptions;
  readonly warnings: readonly CliWarning[];
  /** The days that `--last` means, where it was given and there are any. */
  readonly days?: LastDays;
  close(): void;
}

/** Options without `--last` stay as they are. */
export async function withWindow(
  sources: readonly Source[],
  options: ResponseOptions,
  asOf = today(new Date()),
): Promise<Windowed> {
  const { last, ...others } = options;
  if (last === undefined) return { sources, options, warnings: [], close: () => {} };
  const { span, ...looked } = await lookForDays(sources, others, asOf);
  if (span === null) return { ...looked, options: others };
  const since = dayText(firstOfLast(lookbackCalled(last)!, span.end));
  const until = dayText(span.end);
  return {
    ...looked,
    options: { ...others, since, until },
    days: { since, until },
    warnings: [...looked.warnings, { code: 'last-days', last, since, until }],
  };
}
