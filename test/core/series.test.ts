// Series of periods: what is compared with what, what the whole of it tells, and what hidden periods keep to themselves.
import { describe, expect, test } from 'vitest';
import { block } from '../../src/core/block.js';
import { periodsOf } from '../../src/core/calendar.js';
import { compare } from '../../src/core/comparison.js';
import { nps } from '../../src/core/nps.js';
import { segmentSeriesOf } from '../../src/core/segment-series.js';
import { type PeriodTally, seriesOf } from '../../src/core/series.js';
import { emptyTally, type Tally, tallyOfCounts } from '../../src/core/tally.js';
import { trendOf } from '../../src/core/trend.js';

/** Detractors, passives, promoters. */
const of = (d: number, p: number, r: number) => tallyOfCounts([d, 0, 0, 0, 0, 0, 0, p, 0, r, 0]);
const EMPTY = emptyTally();

/** Months from January 2024 on. */
function months(tallies: readonly Tally[]): PeriodTally[] {
  return periodsOf({ start: 19_723, end: 19_723 + 31 * tallies.length }, 'month')
    .slice(0, tallies.length)
    .map(({ name, ...days }, i) => ({ name, days, partial: false, tally: tallies[i]! }));
}

describe('a series', () => {
  const steady = Array.from({ length: 14 }, (_, i) => of(20 + (i % 3), 20, 40 - (i % 2)));

  test('compares each period with the last one before it that has responses', () => {
    const { periods } = seriesOf(months([of(20, 20, 40), EMPTY, EMPTY, of(10, 20, 50)]));
    expect(periods.map(({ change }) => change?.since ?? null)).toEqual([null, null, null, '2024-01']);
    const [first, , , last] = periods;
    expect(last!.change!.difference).toBe(last!.nps! - first!.nps!);
    expect(periods[1]).toMatchObject({ period: '2024-02', nps: null, responses: 0, change: null });
  });

  test('compares with the same month of the year before, from the thirteenth on', () => {
    const { periods } = seriesOf(months(steady));
    expect(periods.slice(0, 12).every(({ yearOnYear }) => yearOnYear === null)).toBe(true);
    expect(periods.slice(12).map(({ yearOnYear }) => yearOnYear!.since)).toEqual(['2024-01', '2024-02']);
    expect(periods[13]!.yearOnYear!.difference).toBeCloseTo(nps(steady[13]!)! - nps(steady[1]!)!, 12);
  });

  test('of years compares with the year before once', () => {
    const years = periodsOf({ start: 18_628, end: 19_722 }, 'year').map(({ name, ...days }) => ({
      name,
      days,
      partial: false,
      tally: of(20, 20, 40),
    }));
    const { periods, tests } = seriesOf(years);
    expect(periods.map(({ yearOnYear }) => yearOnYear)).toEqual([null, null, null]);
    expect(tests.count).toBe(2);
  });

  test('tests its changes as one family: of one pair the p is that of the two alone', () => {
    const pair = [of(20, 20, 40), of(10, 20, 50)] as const;
    const { periods, tests } = seriesOf(months(pair));
    const alone = compare(pair[0], pair[1]);
    expect(tests).toEqual({ adjust: 'holm', method: 'adjusted-wald', count: 1, alpha: 0.05 });
    expect(periods[1]!.change!.pValue).toBeCloseTo(alone.pValue!, 12);
    expect(periods[1]!.change!.adjustedPValue).toBeCloseTo(alone.pValue!, 12);
    const three = seriesOf(months([...pair, of(11, 20, 50)]));
    expect(three.tests.count).toBe(2);
    expect(three.periods[1]!.change!.adjustedPValue!).toBeGreaterThan(three.periods[1]!.change!.pValue!);
  });

  test('has trend, break and limits only where there are periods enough', () => {
    const known = (count: number) => {
      const { trend, changePoint, periods } = seriesOf(months(steady.slice(0, count)));
      return [trend !== null, trend?.pValue != null, changePoint !== null, periods[0]!.limits !== null];
    };
    expect(known(2)).toEqual([false, false, false, false]);
    expect(known(3)).toEqual([true, false, false, false]);
    expect(known(5)).toEqual([true, true, false, false]);
    expect(known(6)).toEqual([true, true, true, false]);
    expect(known(8)).toEqual([true, true, true, true]);
  });

  test('names the periods around its largest break, whatever is empty between them', () => {
    const low = Array.from({ length: 5 }, () => of(40, 20, 20));
    const high = Array.from({ length: 5 }, () => of(10, 20, 50));
    const { changePoint } = seriesOf(months([...low, EMPTY, ...high]));
    expect(changePoint).toMatchObject({ lastBefore: '2024-05', period: '2024-07', significant: true });
    expect(changePoint!.before).toBeCloseTo(-25, 9);
    expect(changePoint!.after).toBeCloseTo(50, 9);
  });

  test('compares with no month that is empty, and no wave with another of its name', () => {
    const { periods, tests } = seriesOf(months(steady).with(0, { ...months(steady)[0]!, tally: EMPTY }));
    expect(periods.slice(12).map(({ yearOnYear }) => yearOnYear?.since ?? null)).toEqual([null, '2024-02']);
    // Twelve changes, and one to the year before.
    expect(tests.count).toBe(13);
    const waves = months(steady).map(({ name, tally }) => ({ name, partial: false, tally }));
    const found = seriesOf(waves);
    expect(found.periods.every(({ yearOnYear }) => yearOnYear === null)).toBe(true);
    expect(found.periods.map(({ start, end }) => [start, end])).toEqual(waves.map(() => [null, null]));
    expect(seriesOf(months(steady)).periods[1]).toMatchObject({ start: '2024-02-01', end: '2024-02-29' });
  });

  test('counts the changes that were tested: those of ten responses on either side', () => {
    expect(seriesOf(months([of(20, 20, 40), of(3, 3, 3), of(20, 20, 41)])).tests.count).toBe(0);
    expect(seriesOf(months([of(20, 20, 40), of(3, 3, 4), of(3, 3, 3)])).tests.count).toBe(1);
  });

  test('has windows where they were asked for: none until they are full, then those of their answers', () => {
    const [first, second] = months([of(20, 20, 40), of(10, 20, 50)]) as [PeriodTally, PeriodTally];
    const window = of(30, 40, 90);
    const { periods } = seriesOf([
      { ...first, rolling: null },
      { ...second, rolling: window },
    ]);
    expect(periods[0]!.rolling).toBeNull();
    expect(periods[1]!.rolling).toMatchObject({ nps: 37.5, responses: 160 });
    for (const period of seriesOf([first, second]).periods) expect(period).not.toHaveProperty('rolling');
  });

  test('tells nothing of a hidden period, nor takes it for anything else', () => {
    const shown = months(steady);
    const hidden = shown.map((period, i) => (i === 4 ? { ...period, hidden: true } : period));
    const without = shown.map((period, i) => (i === 4 ? { ...period, tally: EMPTY } : period));
    const told = seriesOf(hidden);
    expect(told.periods[4]).toMatchObject({
      nps: null,
      hidden: true,
      responses: 81,
      change: null,
      limits: null,
    });
    expect({ ...told, periods: told.periods.toSpliced(4, 1) }).toEqual({
      ...seriesOf(without),
      periods: seriesOf(without).periods.toSpliced(4, 1),
    });
  });
});

describe('the series of segments', () => {
  const rising = Array.from({ length: 8 }, (_, i) => of(30 - 3 * i, 20, 30 + 3 * i));
  const steady = Array.from({ length: 8 }, () => of(20, 20, 40));

  test('have their trends tested together', () => {
    const { series, tests } = segmentSeriesOf(
      [rising, steady].map((tallies) => ({ periods: months(tallies), hidden: false })),
      'holm',
    );
    const alone = trendOf(
      rising.map((tally) => seriesCounts(tally)),
      0.95,
    )!;
    expect(tests.count).toBe(2);
    expect(series[0]!.trend!.pValue).toBe(alone.pValue);
    expect(series[0]!.trend!.adjustedPValue).toBeCloseTo(2 * alone.pValue!, 15);
    expect(series.map(({ trend }) => trend!.significant)).toEqual([true, false]);
    expect(series[0]!.overall.responses).toBe(640);
  });

  test('are significant below alpha, not at it', () => {
    const at = (trend: number) =>
      segmentSeriesOf([{ periods: months(rising), hidden: false }], 'holm', {
        alphas: { changes: 0.05, changePoint: 0.05, limits: 0.05, trend },
      }).series[0]!.trend!;
    const p = at(0.05).adjustedPValue!;
    expect([at(p).significant, at(p * (1 + 1e-9)).significant]).toEqual([false, true]);
  });

  test('count as many tests as there are trends that can be tested', () => {
    const all = [rising, steady.slice(0, 2), steady.slice(0, 3), steady].map((tallies) => ({
      periods: months(tallies),
      hidden: false,
    }));
    const { series, tests } = segmentSeriesOf(all, 'none');
    expect(tests).toMatchObject({ adjust: 'none', count: 2, alpha: 0.05 });
    expect(series.map(({ trend }) => trend && trend.adjustedPValue === null)).toEqual([
      false,
      null,
      true,
      false,
    ]);
    expect(series[2]!.trend!.significant).toBeNull();
  });

  test('have the invitations of all their periods, where any are known', () => {
    const of4 = months(steady.slice(0, 4));
    const overall = (periods: readonly PeriodTally[], hidden = false) =>
      segmentSeriesOf([{ periods, hidden }], 'holm').series[0]!.overall;
    expect(overall(of4)).toMatchObject({ nps: 25, responses: 320 });
    expect(overall(of4).invitations).toBeUndefined();
    // 320 of 320 + 30 + 50 answered.
    const some = of4.with(1, { ...of4[1]!, unanswered: 30 }).with(3, { ...of4[3]!, unanswered: 50 });
    expect(overall(some).invitations).toMatchObject({ sent: 400, answered: 320, rate: 0.8 });
    expect(overall(of4, true)).toMatchObject({ nps: null, responses: 320, hidden: true });
  });

  function seriesCounts({ counts }: Tally) {
    const [detractors, passives, promoters] = [counts[0]!, counts[7]!, counts[9]!];
    return { detractors, passives, promoters, responses: detractors + passives + promoters };
  }
});

test('each period has the figures of a block, with the options of the series and those who did not answer', () => {
  const [first] = months([of(20, 20, 40)]) as [PeriodTally];
  const options = { level: 0.9, method: 'score' } as const;
  const { periods } = seriesOf([{ ...first, unanswered: 20 }], options);
  expect(periods[0]).toMatchObject(block(first.tally, { ...options, unanswered: 20 }));
  expect(periods[0]!.interval).toMatchObject(options);
  expect(periods[0]!.invitations).toMatchObject({ sent: 100, answered: 80, rate: 0.8 });
  expect(seriesOf([first]).periods[0]!.interval).toMatchObject({ level: 0.95, method: 'adjusted-wald' });
});
