// How themes rise and fall: the share of comments that hold them and the NPS of those, one half against the other.
import { type Adjustment, adjustPValues } from './adjust.js';
import {
  alphaOf,
  contrastOf,
  isSignificant,
  type Judging,
  MIN_TESTED,
  pValueOf,
  reachOfContrast,
  sampleOf,
} from './contrast.js';
import type { Corpus } from './corpus.js';
import { differenceLimits } from './difference-limits.js';
import { effectiveCounts } from './effective.js';
import { exactTest } from './exact-test.js';
import type { Interval } from './interval.js';
import { nps } from './nps.js';
import { rateDifference } from './response-rate.js';
import { twoSidedP } from './tails.js';
import { categoryCounts, type Tally, weightedCounts } from './tally.js';
import type { FamilyTest } from './test-family.js';
import type { Members, SideOf, TwoTallies } from './theme-members.js';

/** A figure before and after. */
export interface ThemeMove extends FamilyTest {
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  /** Of the difference. */
  readonly interval:
    | (Interval & { readonly method: 'newcombe' | 'adjusted-wald'; readonly level: number })
    | null;
}

/** What became of a theme. */
export interface ThemeChange {
  /** Of the comments that hold it, as fractions. */
  readonly share: ThemeMove;
  /** Of those who say it, in points; everything is null where it may not be told. */
  readonly nps: ThemeMove;
}

/** What was tested over time, and how. */
export interface ThemeChanges {
  /** One for each theme, in their order. */
  readonly changes: readonly ThemeChange[];
  readonly tests: { readonly adjust: Adjustment; readonly count: number; readonly alpha: number };
}

/**
 * The day from which on comments are in the second half; null where all are of one day.
 * @param corpus of batches with dates
 * @example
 * const themes = new ThemeAccumulator({ wordsOf: () => [], weighted: false });
 * const dates = Float64Array.of(20_000, 20_003, 20_010, 20_020);
 * themes.add({ scores: Uint8Array.of(9, 9, 3, 3), comments: ['a', 'b', 'c', 'd'], dates, by: [] });
 * middleDay(themes.result().corpus); // => 20010
 */
export function middleDay(corpus: Corpus): number | null {
  const days: number[] = [];
  for (let comment = 0; comment < corpus.size; comment++) {
    const day = corpus.day(comment);
    if (day !== undefined) days.push(day);
  }
  const sorted = Float64Array.from(days).sort();
  const median = sorted[sorted.length >> 1];
  if (median === undefined || sorted[0] === sorted.at(-1)) return null;
  // All comments of a day are on one side: that of the two borders of the day which is nearer to the middle.
  const first = sorted.indexOf(median);
  const after = sorted.findIndex((day) => day > median);
  const isEarlier = first > 0 && (after < 0 || sorted.length / 2 - first <= after - sorted.length / 2);
  return isEarlier ? median : sorted[after]!;
}

/**
 * Comments before a day, and from it on; those without a date are on neither side.
 * @example
 * const themes = new ThemeAccumulator({ wordsOf: () => [], weighted: false });
 * const dates = Float64Array.of(20_000, Number.NaN, 20_010);
 * themes.add({ scores: Uint8Array.of(9, 9, 3), comments: ['a', 'b', 'c'], dates, by: [] });
 * [0, 1, 2].map(sidesByDay(themes.result().corpus, 20_010)); // => [1, 0, 2]
 */
export function sidesByDay(corpus: Corpus, first: number): SideOf {
  return (comment) => {
    const day = corpus.day(comment);
    if (day === undefined) return 0;
    return day < first ? 1 : 2;
  };
}

/**
 * Compares the two sides: each share by the exact test (by the difference of two shares where many or weighted), with
 * Newcombe's interval; each NPS as any two, by the larger of two p-values. All are one family of tests.
 */
export function themeChanges(
  { all, themes }: NonNullable<Members['sides']>,
  {
    adjust,
    level,
    alpha: given,
    minN = 1,
  }: Judging & { adjust: Adjustment; level: number; minN?: number | undefined },
): ThemeChanges {
  const alpha = alphaOf(level, given);
  const moves = themes.flatMap((theme) => [shareMove(theme, all, level), npsMove(theme, level)]);
  const adjusted = adjustPValues(
    moves.map(({ pValue }) => pValue),
    adjust,
  );
  const tested = moves.map(({ isTurned = false, ...move }, i): ThemeMove => {
    const adjustedPValue = adjusted[i]!;
    return {
      ...move,
      adjustedPValue,
      significant: adjustedPValue === null ? null : adjustedPValue < alpha && !isTurned,
    };
  });
  const isSmall = (tally: Tally) => responsesOf(tally) > 0 && responsesOf(tally) < minN;
  return {
    changes: themes.map((theme, i) => ({
      share: tested[2 * i]!,
      nps: theme.some(isSmall) ? UNTOLD : tested[2 * i + 1]!,
    })),
    tests: { adjust, count: moves.filter(({ pValue }) => pValue !== null).length, alpha },
  };
}

const UNTOLD: ThemeMove = {
  before: null,
  after: null,
  difference: null,
  interval: null,
  pValue: null,
  adjustedPValue: null,
  significant: null,
};

interface Move extends Omit<ThemeMove, 'adjustedPValue' | 'significant'> {
  /** The difference that is shown has another direction than the one that was tested. */
  readonly isTurned?: boolean;
}

const responsesOf = (tally: Tally) => categoryCounts(tally).responses;

function shareMove(theme: TwoTallies, all: TwoTallies, level: number): Move {
  const sides = all.map((tally, i) => {
    const sent = effectiveCounts(tally).responses;
    const sum = weightedCounts(tally).responses;
    const share = sum === 0 ? 0 : weightedCounts(theme[i]!).responses / sum;
    return { sent, answered: tally.weights ? share * sent : responsesOf(theme[i]!) };
  });
  const [before, after] = sides as [(typeof sides)[0], (typeof sides)[0]];
  const found = rateDifference(before, after, level);
  if (found === null) return UNTOLD;
  const { difference, ...limits } = found;
  const isTested =
    all.every((tally) => responsesOf(tally) >= MIN_TESTED) &&
    responsesOf(theme[0]) + responsesOf(theme[1]) >= MIN_TESTED;
  return {
    before: before.answered / before.sent,
    after: after.answered / after.sent,
    difference,
    interval: { method: 'newcombe', level, ...limits },
    pValue: isTested ? shareP(before, after, all[0].weights !== undefined) : null,
  };
}

interface Share {
  readonly sent: number;
  readonly answered: number;
}

function shareP(before: Share, after: Share, weighted: boolean): number {
  const counts = ({ sent, answered }: Share) => ({
    promoters: answered,
    passives: 0,
    detractors: sent - answered,
    responses: sent,
  });
  if (!weighted) return exactTest(counts(after), counts(before));
  const pooled = (before.answered + after.answered) / (before.sent + after.sent);
  const variance = pooled * (1 - pooled) * (1 / before.sent + 1 / after.sent);
  if (variance <= 0) return 1;
  return twoSidedP((after.answered / after.sent - before.answered / before.sent) / Math.sqrt(variance));
}

function npsMove([before, after]: TwoTallies, level: number): Move {
  const contrast = contrastOf(sampleOf(after), sampleOf(before));
  const values = { before: nps(before), after: nps(after) };
  if (contrast === null) return { ...UNTOLD, ...values };
  const wald = pValueOf(contrast);
  return {
    ...values,
    difference: contrast.raw,
    interval: {
      method: 'adjusted-wald',
      level,
      ...differenceLimits(contrast, reachOfContrast(contrast, level)),
    },
    pValue:
      wald === null || before.weights
        ? wald
        : Math.max(wald, exactTest(categoryCounts(after), categoryCounts(before))),
    isTurned: !isSignificant(contrast, 0, 1),
  };
}
