// A series of periods as results have it: the NPS of each, what it changed by, and what of that is more than chance.
import { type BlockOptions, block, hiddenBlock, type ToldBlock } from './block.js';
import { type Days, dayText } from './calendar.js';
import { type ChangePoint, changePointOf } from './change-point.js';
import { alphaOf, sampleOf } from './contrast.js';
import { type ControlLimits, controlLimits } from './control-limits.js';
import { DEFAULT_INTERVAL } from './interval.js';
import { changesOf, type PeriodChange, type PeriodPair } from './period-changes.js';
import { periodLine } from './period-line.js';
import { categoryCounts, emptyTally, type Tally } from './tally.js';
import type { FamilySummary } from './test-family.js';
import { type Trend, trendOf } from './trend.js';

/** A period, or a wave that has no days, with its responses. */
export interface PeriodTally {
  /** What it is called; no two of a series are called the same. */
  readonly name: string;
  /** Undefined of a wave. */
  readonly days?: Days | undefined;
  /** The data do not reach from its first day to its last. */
  readonly partial: boolean;
  readonly tally: Tally;
  /** Invitations without an answer; undefined where they are not known. */
  readonly unanswered?: number | undefined;
  /** The responses of a window that ends with it, where one was asked for; null until it is full. */
  readonly rolling?: Tally | null;
  /** Too few may be told apart: its figures stay hidden, and it counts for nothing else. */
  readonly hidden?: boolean;
}

/** How much a period differs from an earlier one. */
export interface ChangeSince extends PeriodChange {
  /** The earlier period. */
  readonly since: string;
}

/** One period of a series. */
export type PeriodFigures = ToldBlock & {
  readonly period: string;
  /** Its first and its last day, as 2026-06-01; null of a wave. */
  readonly start: string | null;
  readonly end: string | null;
  readonly partial: boolean;
  /** To the last period before it that has responses; null of the first, and without responses. */
  readonly change: ChangeSince | null;
  /** To the same period of the year before; null where that has no responses, or there is none. */
  readonly yearOnYear: ChangeSince | null;
  /** Only where a window was asked for. */
  readonly rolling?: ToldBlock | null;
  /** Null in a series of fewer than 8 periods with responses. */
  readonly limits: ControlLimits | null;
};

/** Where a series breaks most. */
export interface LargestBreak extends Omit<ChangePoint, 'index' | 'lastBefore'> {
  /** The first period after it, and the last one with responses before it. */
  readonly period: string;
  readonly lastBefore: string;
}

/** A series of periods, with what is known of it as a whole. */
export interface Series {
  readonly periods: readonly PeriodFigures[];
  /** Null where fewer than three periods have responses. */
  readonly trend: Trend | null;
  /** Null where fewer than six have. */
  readonly changePoint: LargestBreak | null;
  /** The changes and those to the year before, as they were tested: all of them are one family. */
  readonly tests: FamilySummary;
}

/**
 * The chance of a false finding that is accepted of each kind of finding that a series has, above 0, up to 0.5. A page
 * on which they are all told parts one chance among them.
 */
export interface SeriesAlphas {
  /** That it rises or falls. */
  readonly trend: number;
  /** That it breaks. */
  readonly changePoint: number;
  /** That any period differs from the one before it or from that of the year before. */
  readonly changes: number;
  /** That any period lies outside its limits. */
  readonly limits: number;
}

/** How the figures of a series are made. */
export interface SeriesOptions extends BlockOptions {
  /** Unless given 1 − level of each kind, and 0.05 of the limits at any level. */
  readonly alphas?: SeriesAlphas | undefined;
}

/**
 * The figures of a series.
 * @param periods in time; one without responses keeps its place
 * @throws RangeError on a confidence level outside 0.5 to under 1, and on an alpha outside its range
 * @example
 * const wave = (name, scores) => ({ name, partial: false, tally: tally(scores) });
 * const waves = [wave('W1', [10, 9, 3, 8]), wave('W2', []), wave('W3', [10, 9, 10, 7])];
 * const { periods, trend } = seriesOf(waves);
 * periods.map(({ nps }) => nps); // => [25, null, 75]
 * [periods[2].change.since, periods[2].change.difference, trend]; // => ['W1', 50, null]
 */
export function seriesOf(
  periods: readonly PeriodTally[],
  { alphas, ...options }: SeriesOptions = {},
): Series {
  const level = options.level ?? DEFAULT_INTERVAL.level;
  // What is hidden must not follow from a line, a limit or a change.
  const samples = periods.map(({ tally, hidden }) => sampleOf(hidden ? emptyTally(tally.scale) : tally));
  const counts = samples.map((sample) => sample.counts);
  const line = periodLine(counts);
  const pairs = pairsOf(
    periods,
    counts.map(({ responses }) => responses),
  );
  const changes = changesOf(
    samples,
    pairs.map(({ places }) => places),
    line,
    level,
    alphas?.changes,
  );
  const limits = controlLimits(counts, alphas?.limits);
  const found = (kind: Pair['kind'], later: number): ChangeSince | null => {
    const at = pairs.findIndex((pair) => pair.kind === kind && pair.places[0] === later);
    const change = at === -1 ? null : changes[at]!;
    return change && { ...change, since: periods[pairs[at]!.places[1]]!.name };
  };
  const told = (tally: Tally, hidden: boolean, unanswered?: number): ToldBlock =>
    hidden ? hiddenBlock(categoryCounts(tally).responses) : block(tally, { ...options, unanswered });
  const point = changePointOf(counts, level, alphas?.changePoint);
  return {
    periods: periods.map(({ name, days, partial, tally, unanswered, rolling, hidden = false }, i) => ({
      period: name,
      start: days === undefined ? null : dayText(days.start),
      end: days === undefined ? null : dayText(days.end),
      partial,
      ...told(tally, hidden, unanswered),
      change: found('change', i),
      yearOnYear: found('yearOnYear', i),
      ...(rolling !== undefined && { rolling: rolling && told(rolling, false) }),
      limits: limits[i]!,
    })),
    trend: trendOf(counts, level, alphas?.trend),
    changePoint: point && withNames(point, periods),
    tests: {
      adjust: 'holm',
      method: 'adjusted-wald',
      count: changes.filter((change) => change !== null && change.pValue !== null).length,
      alpha: alphaOf(level, alphas?.changes),
    },
  };
}

function withNames(
  { index, lastBefore, ...point }: ChangePoint,
  periods: readonly PeriodTally[],
): LargestBreak {
  return { period: periods[index]!.name, lastBefore: periods[lastBefore]!.name, ...point };
}

interface Pair {
  readonly kind: 'change' | 'yearOnYear';
  readonly places: PeriodPair;
}

/** What is compared: each period with responses with the last one before it, and with that of the year before. */
function pairsOf(periods: readonly PeriodTally[], responses: readonly number[]): Pair[] {
  const places = new Map(periods.map(({ name }, i) => [name, i]));
  const pairs: Pair[] = [];
  let before: number | undefined;
  for (const [i, { name, days }] of periods.entries()) {
    if (responses[i] === 0) continue;
    if (before !== undefined) pairs.push({ kind: 'change', places: [i, before] });
    const yearBefore = days === undefined ? undefined : places.get(aYearBefore(name));
    // Of years the year before is the period before.
    if (yearBefore !== undefined && responses[yearBefore]! > 0 && name.length > 4)
      pairs.push({ kind: 'yearOnYear', places: [i, yearBefore] });
    before = i;
  }
  return pairs;
}

/** The same quarter, month, week or day; 29 February has none, and week 53 mostly has none. */
function aYearBefore(name: string): string {
  return `${String(Number(name.slice(0, 4)) - 1).padStart(4, '0')}${name.slice(4)}`;
}
