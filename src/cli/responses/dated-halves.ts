// The two sides of a comparison that days tell apart, before and after a change or two periods, each with its months.
import { type Days, dayNumber, daysCalled, dayText, periodOf, spanOf } from '../../core/calendar.js';
import { type Sample, sampleOf } from '../../core/contrast.js';
import { type Group, type GroupKey, mergeAlike, responsesOf } from '../../core/group.js';
import type { Source } from '../../input/bytes/source.js';
import type { DayHalves } from '../../input/columns/day-halves.js';
import { DAY, HALF } from '../../input/columns/keys.js';
import type { ResponseOptions } from '../options/types.js';
import type { Whose } from '../problem-places.js';
import type { EmptyWindow } from '../time-problem-kinds.js';
import {
  type Collected,
  marginsOf,
  readTallies,
  type Tallies,
  type Watch,
  weightedTallies,
} from './collect.js';
import { heldDays } from './held-days.js';
import { accountOf } from './parts.js';
import { today } from './today.js';

/** One of the sides. */
export interface DatedHalf {
  readonly collected: Collected;
  /** The days of its first and its last answer; null without any. */
  readonly span: Days | null;
  /** Answers that are later than today. */
  readonly later: number;
  /** Its months that have answers, in time. */
  readonly months: readonly Sample[];
  /** Where it has no answers: its days, and those of the files. */
  readonly empty?: { readonly window: EmptyWindow };
  /** Those of each segment, by {@link nameOfKey}. */
  readonly segmentMonths: ReadonlyMap<string, readonly Sample[]>;
}

/** A key of segments as one text. */
export const nameOfKey = (key: GroupKey) => JSON.stringify(key);

/** What asks for such sides. */
export interface DaysAsked {
  readonly splitAt?: string;
  readonly periods?: readonly [before: string, after: string];
}

/** The days of the sides; undefined where days do not tell them apart. */
export function dayHalvesOf({ splitAt, periods }: DaysAsked): DayHalves | undefined {
  if (splitAt !== undefined) {
    const { start } = daysCalled(splitAt)!;
    return {
      before: { start: Number.NEGATIVE_INFINITY, end: start - 1 },
      after: { start, end: Number.POSITIVE_INFINITY },
    };
  }
  if (periods === undefined) return undefined;
  const [before, after] = [daysCalled(periods[0])!, daysCalled(periods[1])!];
  return { before, after };
}

/** Reads all sources, which are one data set, and counts both sides; the account is that of both together. */
export async function collectDatedHalves(
  sources: readonly Source[],
  options: ResponseOptions,
  dayHalves: DayHalves,
  watch: Watch,
): Promise<readonly [before: DatedHalf, after: DatedHalf]> {
  const now = today(new Date());
  const margins = await marginsOf(options);
  const read = { ...options, dayHalves };
  const { tallies, reading } = await readTallies(sources, read, watch, margins, [HALF, DAY]);
  const weighted = (of: Tallies, limits: ResponseOptions, whose: Whose) =>
    weightedTallies(of, reading, limits, margins, whose);
  // There may be far more months of segments than segments.
  const unlimited = { ...options, maxSegments: Number.POSITIVE_INFINITY };
  const halfOf = async (half: 'before' | 'after'): Promise<DatedHalf> => {
    const [collected, byMonth] = [
      await weighted(only(half, tallies), options, { half }),
      await weighted(monthsOf(half, tallies), unlimited, { half }),
    ];
    const [months, ofSegments] = byMonth.breakdowns;
    const samples = inTime(months!.groups).map(({ tally }) => sampleOf(tally));
    return {
      collected,
      span: spanOfHalf(half, tallies.overall),
      later: laterThan(now, inHalf(tallies.overall, half)),
      months: samples,
      segmentMonths: bySegment(ofSegments?.groups ?? []),
    };
  };
  const [before, after] = [await halfOf('before'), await halfOf('after')];
  const isEmpty = before.span === null || after.span === null;
  const held = isEmpty ? await heldDays(sources, options) : undefined;
  const account = accountOf(reading, [before.collected, after.collected]);
  const told = (half: DatedHalf, days: Days): DatedHalf => ({
    ...half,
    collected: { ...half.collected, reading: account },
    ...(half.span === null && { empty: { window: { ...ends(days), held } } }),
  });
  return [told(before, dayHalves.before), told(after, dayHalves.after)];
}

/** The first and the last day, as far as there are any. */
function ends({ start, end }: Days) {
  const named = (day: number) => (Number.isFinite(day) ? dayText(day) : undefined);
  return { since: named(start), until: named(end) };
}

/** The groups of one half, without it and the day. */
function only(half: string, { overall, breakdowns }: Tallies): Tallies {
  const of = (groups: readonly Group[]) =>
    mergeAlike(inHalf(groups, half).map(({ key, tally }) => ({ key: key.slice(2), tally })));
  return {
    overall: of(overall),
    breakdowns: breakdowns.map(({ by, groups }) => ({ by, groups: of(groups) })),
  };
}

/** The months of one half as a breakdown, and those of the segments; the targets weigh them as they weigh the half. */
function monthsOf(half: string, { overall, breakdowns: [segments] }: Tallies): Tallies {
  const byMonth = (groups: readonly Group[]) =>
    mergeAlike(
      inHalf(groups, half).map(({ key: [, day, ...rest], tally }) => ({
        key: [monthOf(day!), ...rest],
        tally,
      })),
    );
  const whole = mergeAlike(inHalf(overall, half).map(({ key, tally }) => ({ key: key.slice(2), tally })));
  return {
    overall: whole,
    breakdowns: [overall, ...(segments === undefined ? [] : [segments.groups])].map((groups) => ({
      by: [],
      groups: byMonth(groups),
    })),
  };
}

const inHalf = (groups: readonly Group[], half: string) => groups.filter(({ key }) => key[0] === half);

/** @param day which the reader has made sure of: a row without one is left out */
const monthOf = (day: string | null) => periodOf(dayNumber(day!)!, 'month').name;

/** Months with answers, in time: their names sort so. */
function inTime(months: readonly Group[]): Group[] {
  return months.filter((month) => responsesOf(month) > 0).sort((a, b) => (a.key[0]! < b.key[0]! ? -1 : 1));
}

function bySegment(groups: readonly Group[]): ReadonlyMap<string, readonly Sample[]> {
  const segments = new Map<string, Sample[]>();
  for (const { key, tally } of inTime(groups)) {
    const name = nameOfKey(key.slice(1));
    segments.set(name, [...(segments.get(name) ?? []), sampleOf(tally)]);
  }
  return segments;
}

function laterThan(day: string, groups: readonly Group[]): number {
  return groups.filter(({ key }) => key[1]! > day).reduce((sum, group) => sum + responsesOf(group), 0);
}

function spanOfHalf(half: string, groups: readonly Group[]): Days | null {
  const days = inHalf(groups, half)
    .filter((group) => responsesOf(group) > 0)
    .map(({ key }) => dayNumber(key[1]!)!);
  return spanOf(days);
}
