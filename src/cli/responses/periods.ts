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
} from '../../core/calendar.js';
import type { Source } from '../../input/bytes/source.js';
import { DAY } from '../../input/columns/keys.js';
import type { Rolling } from '../options/parsers.js';
import { AUTO } from '../options/time.js';
import { cliError } from '../problems.js';
import type { Collected, Watch } from './collect.js';
import type { CollectedPeriods, PeriodOptions } from './collected-periods.js';
import { collectParts, type Parted, together } from './parts.js';
import { columnOfDays } from './window.js';

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
  const { spanOf } = await import('./window.js');
  const { span, sources: again, close } = await spanOf(sources, options, options.asOf);
  try {
    const known = span === null ? 'day' : periodFor({ start: span.first, end: span.last });
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
  const today = dayNumber(asOf)!;
  const dayOf = (value: string | null) => dayNumber(value ?? '');
  const days = [...parted.values].flatMap(([value, responses]) => {
    const day = dayOf(value);
    return day !== null && responses > 0 ? [{ day, responses }] : [];
  });
  const known = days.filter(({ day }) => day <= today).map(({ day }) => day);
  const later = days.filter(({ day }) => day > today).reduce((sum, { responses }) => sum + responses, 0);
  const span = known.length === 0 ? null : spanOfDays(known);
  const every = asked === AUTO ? (span === null ? 'month' : periodFor(span)) : (asked as Period);
  const named = span === null ? [] : periodsOf(span, every, weekStart);
  rejectTooMany(named, every, span);
  const nameOf = namer(named);
  const inSpan = (value: string | null) => {
    const day = dayOf(value);
    return day === null || day > today || span === null ? undefined : day;
  };
  const names = named.map(({ name }) => name);
  const collected = await parted.parts(
    names,
    (value) => {
      const day = inSpan(value);
      return day === undefined ? undefined : nameOf(day);
    },
    (period) => ({ period }),
  );
  const windows = rolling && span && (await rollingOf(rolling, named, span, parted));
  const { reading, whole } = await together(parted, (value) => inSpan(value) !== undefined, later);
  const column = columnOfDays(parted.title);
  return {
    every,
    isTime: true,
    span,
    periods: named.map(({ name, start, end }, i) => ({
      name,
      days: { start, end },
      partial: span !== null && (start < span.start || end > span.end),
      collected: collected[i]!,
      ...(rolling && { rolling: windows?.[i] ?? null }),
    })),
    whole,
    reading: { ...reading, columns: { ...reading.columns, date: column } },
    warnings: later === 0 ? [] : [{ code: 'left-out-later', column, count: later, asOf }],
  };
}

function spanOfDays(days: readonly number[]): Days {
  return { start: days.reduce((a, b) => Math.min(a, b)), end: days.reduce((a, b) => Math.max(a, b)) };
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

/** The name of the period that a day is in, of periods that follow each other. */
function namer(named: readonly NamedPeriod[]): (day: number) => string {
  return (day) => {
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
