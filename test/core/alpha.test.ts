// What counts as a finding, apart from the confidence of intervals: an alpha moves marks, and no other figure.
import { describe, expect, test } from 'vitest';
import { periodsOf } from '../../src/core/calendar.js';
import { compare } from '../../src/core/comparison.js';
import { alphaOf } from '../../src/core/contrast.js';
import { CrossCounts } from '../../src/core/cross-counts.js';
import { driversOf } from '../../src/core/drivers.js';
import type { Group } from '../../src/core/group.js';
import { RatingRows } from '../../src/core/rating-rows.js';
import { searchSegments } from '../../src/core/segment-search.js';
import { segmentSeriesOf } from '../../src/core/segment-series.js';
import { breakDown } from '../../src/core/segments.js';
import { type PeriodTally, seriesOf } from '../../src/core/series.js';
import { tally, tallyOfCounts } from '../../src/core/tally.js';
import { findThemes, namedThemes } from '../../src/core/themes.js';
import { commentersOf, wordsOf } from '../support/core/comments.js';

const LEVEL = 0.95;
/** Detractors, passives, promoters. */
const of = (d: number, p: number, r: number) => tallyOfCounts([d, 0, 0, 0, 0, 0, 0, p, 0, r, 0]);

/** All texts and numbers of some data, but for what says whether it counts. */
function withoutMarks(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data, (key, value: unknown) =>
      ['significant', 'alpha', 'detectable'].includes(key) ? undefined : value,
    ),
  );
}

/** For each kind of finding: all figures and the marks, as they are judged by an alpha. */
const JUDGED: Record<string, (alpha?: number) => { data: unknown; p: number; found: unknown }> = {
  'a segment': (alpha) => {
    const groups: Group[] = [
      { key: ['a'], tally: of(46, 30, 24) },
      { key: ['b'], tally: of(25, 35, 40) },
      { key: ['c'], tally: of(26, 35, 39) },
    ];
    const data = breakDown(groups, ['x'], { adjust: 'holm', level: LEVEL, pairs: true, alpha });
    expect(data.tests.alpha).toBe(alpha ?? 0.05);
    const one = data.segments.find(({ segment }) => segment.x === 'a')!;
    return { data, p: one.adjustedPValue!, found: one.significant };
  },
  'a pair of segments': (alpha) => {
    const groups: Group[] = [
      { key: ['a'], tally: of(40, 30, 30) },
      { key: ['b'], tally: of(22, 35, 43) },
    ];
    const data = breakDown(groups, ['x'], { adjust: 'holm', level: LEVEL, pairs: true, alpha });
    const [pair] = data.pairs!;
    return { data, p: pair!.adjustedPValue!, found: pair!.significant };
  },
  'a comparison': (alpha) => {
    const data = compare(of(40, 30, 30), of(25, 35, 40), LEVEL, alpha);
    return { data, p: data.pValue!, found: data.significant };
  },
  'a segment of a search': (alpha) => {
    const crossed = new CrossCounts({ depth: 1, mostValues: 100, mostCells: 10_000 });
    const codes = Uint32Array.from({ length: 300 }, (_, i) => i % 3);
    const scores = Uint8Array.from(codes, (code, i) => (i % 30 < (code === 0 ? 16 : 8) ? 2 : 10));
    crossed.add({ scores, by: [[{ name: 'x', values: ['a', 'b', 'c'], codes }]] });
    const data = searchSegments(crossed.result(), { atLeast: 30, side: 'detractors', level: LEVEL, alpha });
    expect(data.tests.alpha).toBe(alpha ?? 0.05);
    const [first] = data.found;
    // What is found, its intervals and how much there is of it follow from the marks.
    return { data: data.searched, p: first?.adjustedPValue ?? 1, found: first !== undefined };
  },
  'a driver': (alpha) => {
    const rows = new RatingRows([], Number);
    const [some, others] = [of(20, 10, 20), of(10, 10, 30)];
    const groups = [some, others].map((one, i) => ({ key: [String(i)], tally: one }));
    rows.add({ scores: Uint8Array.of(10, 3), by: [] });
    const data = driversOf(rows, null, [{ column: 'x', groups, hidden: new Set() }], LEVEL, alpha);
    expect(data.tests.alpha).toBe(alpha ?? 0.05);
    return { data, p: data.categories[0]!.adjustedPValue!, found: data.categories[0]!.significant };
  },
};

describe.each(Object.entries(JUDGED))('%s', (_, judged) => {
  const usual = judged();

  test('is judged by 1 − level unless an alpha is given', () => {
    expect(judged(alphaOf(LEVEL))).toEqual(usual);
    expect(usual.found).toBe(true);
    expect(usual.p).toBeLessThan(0.05);
  });

  test('is a finding where its p is below alpha, and nothing else moves with it', () => {
    const stricter = judged(usual.p / 2);
    expect(stricter.found).toBe(false);
    expect(withoutMarks(stricter.data)).toEqual(withoutMarks(usual.data));
    expect(judged((usual.p + 0.05) / 2).found).toBe(true);
  });

  test.each([0, -0.01, 0.51, Number.NaN])('is not judged by %d', (alpha) => {
    expect(() => judged(alpha)).toThrow(RangeError);
  });
});

describe('a series', () => {
  const SIZES = [20, 22, 19, 24, 27, 31, 30, 33, 36, 34, 22, 60];
  const months = (): PeriodTally[] =>
    periodsOf({ start: 19_723, end: 19_723 + 31 * SIZES.length }, 'month')
      .slice(0, SIZES.length)
      .map(({ name, ...days }, i) => ({
        name,
        days,
        partial: false,
        tally: of(80 - SIZES[i]!, 40, 80 + SIZES[i]!),
      }));
  const usual = { trend: 0.05, changePoint: 0.05, changes: 0.05, limits: 0.05 };
  const marksOf = ({ trend, changePoint, periods }: ReturnType<typeof seriesOf>) => ({
    trend: trend!.significant,
    changePoint: changePoint!.significant,
    changes: periods.some(({ change }) => change?.significant),
    limits: periods.some(({ limits }) => limits!.outside),
  });

  test('is judged as before unless alphas are given', () => {
    expect(seriesOf(months(), { alphas: usual })).toEqual(seriesOf(months()));
  });

  test.each(Object.keys(usual) as (keyof typeof usual)[])('has an alpha of its own for its %s', (kind) => {
    const all = seriesOf(months(), { alphas: { trend: 0.5, changePoint: 0.5, changes: 0.5, limits: 0.5 } });
    const one = seriesOf(months(), {
      alphas: { trend: 0.5, changePoint: 0.5, changes: 0.5, limits: 0.5, [kind]: 1e-12 },
    });
    expect(marksOf(all)[kind]).toBe(true);
    expect(marksOf(one)).toEqual({ ...marksOf(all), [kind]: false });
  });

  test('widens its limits, never under three standard errors, and moves no other figure', () => {
    const strict = seriesOf(months(), { alphas: { ...usual, limits: 0.001 } });
    const loose = seriesOf(months(), { alphas: { ...usual, limits: 0.5 } });
    const width = ({ periods }: typeof strict) => periods[0]!.limits!.high - periods[0]!.limits!.low;
    expect(width(strict)).toBeGreaterThan(width(seriesOf(months())));
    expect(width(loose)).toBe(width(seriesOf(months())));
    const rest = ({ periods, ...series }: typeof strict) => ({
      ...series,
      periods: periods.map(({ limits: _, ...period }) => period),
    });
    expect(rest(strict)).toEqual(rest(seriesOf(months())));
  });

  test('of a segment passes them on', () => {
    const alphas = { trend: 1e-12, changePoint: 1e-12, changes: 1e-12, limits: 1e-12 };
    const { series, tests } = segmentSeriesOf([{ periods: months(), hidden: false }], 'holm', { alphas });
    expect(tests.alpha).toBe(1e-12);
    const { trend, changePoint, periods } = series[0]!;
    expect([trend!.significant, changePoint!.significant]).toEqual([false, false]);
    expect(periods.some(({ change, limits }) => change?.significant || limits?.outside)).toBe(false);
  });
});

describe('themes', () => {
  const texts = Array.from({ length: 400 }, (_, i) => (i < 60 ? 'slow' : i < 72 ? 'nice' : '(the)'));
  const scores = Uint8Array.from(
    texts,
    (text, i) => (text === 'slow' ? [0, 3, 6, 8] : [10, 9, 8, 5])[i % 4]!,
  );
  const commenters = commentersOf(
    texts.map((text) => [wordsOf(text)]),
    scores,
  );

  test('are found where their p is below alpha', () => {
    const found = findThemes(commenters, { level: LEVEL });
    const [slow] = found.themes;
    const p = slow!.adjustedPValue!;
    expect(findThemes(commenters, { level: LEVEL, alpha: 0.05 })).toEqual(found);
    expect(findThemes(commenters, { level: LEVEL, alpha: 2 * p }).themes).toEqual([slow]);
    const strict = findThemes(commenters, { level: LEVEL, alpha: p / 2 });
    expect([strict.themes, strict.tests.alpha]).toEqual([[], p / 2]);
    expect(strict.nearest[0]).toMatchObject({ name: 'slow', adjustedPValue: p });
  });

  test('that were named keep their intervals', () => {
    const sideOf = (comment: number) => 1 + (comment % 2);
    const judged = (alpha?: number) =>
      namedThemes(commenters, [], { level: LEVEL, alpha, sideOf }).changeTests!.alpha;
    expect([judged(), judged(0.01)]).toEqual([0.05, 0.01]);
  });
});

test('a tally that is compared by a wider alpha keeps its interval', () => {
  const [some, others] = [tally([10, 9, 8, 3]), tally([3, 2, 7, 9])];
  expect(compare(some, others, 0.99, 0.5).interval).toEqual(compare(some, others, 0.99).interval);
});
