// Responses by period: the days of their answers, put together.
import {
  type Days,
  dayNumber,
  dayText,
  type NamedPeriod,
  PERIODS,
  type Period,
  periodFor,
  periodsOf,
  spanOf,
} from '../../core/calendar.js';
import type { Source } from '../../input/bytes/source.js';
import { DAY } from '../../input/columns/keys.js';
import type { Rolling } from '../options/parsers.js';
import { AUTO } from '../options/time.js';
import { cliError } from '../problems.js';
import type { Collected, Watch } from './collect.js';
import type { CollectedPeriods, PeriodOptions } from './collected-periods.js';
import { columnOfDays } from './day-column.js';
import { collectParts, type Parted, together } from './parts.js';

/** Nobody reads more rows. */
const MOST_PERIODS = 5000;

/** Reads all sources and counts by period. */
export async function collectPeriods(
  sources: readonly Source[],
  options: PeriodOptions,
  watch: Watch,
): Promise<CollectedPeriods> {
  const { every, latestBy } = options;
  if (!isTime(every)) return (await import('./waves.js')).collectWaves(sources, options, watch);
  // The latest answer of each customer in each period is known only where the periods are.
  if (every !== AUTO || latestBy === undefined) return periods(sources, options, watch);
  const { lookForDays } = await import('./window.js');
  const { span, sources: again, close } = await lookForDays(sources, options, options.asOf);
  try {
    const known = span === null ? 'day' : periodFor(span);
    return await periods(again, { ...options, every: known }, watch);
  } finally {
    close();
  }
}

/** Whether a text is a period of time, not what tells waves apart. */
export function isTime(every: string): every is Period | typeof AUTO {
  return every === AUTO || (PERIODS as readonly string[]).includes(every);
}

async function periods(
  sources: readonly Source[],
  options: PeriodOptions,
  watch: Watch,
): Promise<CollectedPeriods> {
  const { every: asked, weekStart, asOf, rolling } = options;
  const read = {
    ...options,
    dated: true,
    ...(asked !== AUTO && { latestWithin: { every: asked as Period, weekStart } }),
  };
  const parted = await collectParts(sources, read, watch, DAY);
  const { span, later } = daysOf(parted, dayNumber(asOf)!);
  const every = asked === AUTO ? (span === null ? 'month' : periodFor(span)) : (asked as Period);
  const named = span === null ? [] : periodsOf(span, every, weekStart);
  rejectTooMany(named, every, span);
  const nameOf = namer(named, span);
  const collected = await parted.parts(
    named.map(({ name }) => name),
    nameOf,
    (period) => ({ period }),
  );
  const windows = rolling && span && (await rollingOf(rolling, named, span, parted));
  const { reading, whole } = await together(parted, (value) => nameOf(value) !== undefined, later);
  const column = columnOfDays(parted.title);
  return {
    every,
    isTime: true,
    span,
    periods: named.map(({ name, start, end }, i) => ({
      name,
      days: { start, end },
      partial: start < span!.start || end > span!.end,
      collected: collected[i]!,
      ...(rolling && { rolling: windows?.[i] ?? null }),
    })),
    whole,
    reading: { ...reading, columns: { ...reading.columns, date: column } },
    warnings: later === 0 ? [] : [{ code: 'left-out-later', column, count: later, asOf }],
  };
}

/** The days of the first and the last answer up to today, and how many answers are later. */
function daysOf({ values }: Parted, today: number): { span: Days | null; later: number } {
  const days: number[] = [];
  let later = 0;
  for (const [value, responses] of values) {
    const day = dayNumber(value ?? '');
    if (day === null || responses === 0) continue;
    if (day > today) later += responses;
    else days.push(day);
  }
  return { span: spanOf(days), later };
}

function rejectTooMany(named: readonly NamedPeriod[], every: string, span: Days | null): void {
  if (named.length <= MOST_PERIODS) return;
  const [first, last] = [dayText(span!.start), dayText(span!.end)];
  throw cliError({
    kind: 'too-many-periods',
    periods: named.length,
    every,
    first,
    last,
    most: MOST_PERIODS,
  });
}

/** The name of the period that a day is in, of periods that follow each other; undefined outside the span. */
function namer(
  named: readonly NamedPeriod[],
  span: Days | null,
): (value: string | null) => string | undefined {
  return (value) => {
    const day = dayNumber(value ?? '');
    if (day === null || span === null || day < span.start || day > span.end) return undefined;
    let [low, high] = [0, named.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (named[middle]!.start <= day) low = middle;
      else high = middle - 1;
    }
    return named[low]!.name;
  };
}

/** The responses of the window of each period: whole periods, or days up to its end and the newest answer. */
async function rollingOf(
  rolling: Rolling,
  named: readonly NamedPeriod[],
  span: Days,
  parted: Parted,
): Promise<(Collected | null)[]> {
  const windows: (Collected | null)[] = [];
  for (const [i, { end }] of named.entries()) {
    const until = Math.min(end, span.end);
    const since = 'days' in rolling ? until - rolling.days + 1 : named[i - rolling.periods + 1]?.start;
    const isFull = since !== undefined && ('periods' in rolling || since >= span.start);
    windows.push(isFull ? await windowOf(parted, since, until) : null);
  }
  return windows;
}

async function windowOf(parted: Parted, since: number, until: number): Promise<Collected> {
  const isIn = (day: number | null) => day !== null && day >= since && day <= until;
  const [window] = await parted.parts(
    ['window'],
    (value) => (isIn(dayNumber(value ?? '')) ? 'window' : undefined),
    () => ({ period: `${dayText(since)} to ${dayText(until)}` }),
  );
  return window!;
}
