import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodLine } from '../../src/core/period-line.js';
import { respondentLine } from '../../src/core/respondent-line.js';
import { studentTwoSidedP } from '../../src/core/student.js';
import { twoSidedP } from '../../src/core/tails.js';
import { trendOf } from '../../src/core/trend.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { overdispersed, trends } from '../support/core/oracle.js';
import { EMPTY, period, seriesOf, seriesOfHistograms } from '../support/core/series.js';

const anyPeriod = fc
  .tuple(fc.nat({ max: 300 }), fc.nat({ max: 300 }), fc.nat({ max: 300 }))
  .map((counts) => period(...counts));
const anySeries = fc
  .array(anyPeriod, { minLength: 5, maxLength: 20 })
  .filter((series) => series.filter(({ responses }) => responses > 0).length >= 5);

describe.each(trends)('without noise, $id', ({ histograms, mantel, respondentOls }) => {
  const line = respondentLine(seriesOfHistograms(histograms))!;

  test('is the regression of respondents', () => {
    if (respondentOls === null) {
      expect(line).toMatchObject({ slope: 0, mantel: 0, residualVariance: 0 });
      return;
    }
    const standardError = 100 * Math.sqrt(line.residualVariance / line.spread);
    expectNear(100 * line.slope, respondentOls.slope, 1e-8);
    expectNear(standardError, respondentOls.se, 1e-8);
    // R counts from 1.
    expectNear(100 * (line.meanScore - line.slope * (line.meanIndex + 1)), respondentOls.intercept, 1e-8);
    expectClose(
      studentTwoSidedP((100 * line.slope) / standardError, line.responses - 2),
      respondentOls.p,
      1e-8,
    );
  });

  test("has Mantel's test", () => {
    expectNear(line.mantel, mantel.z ?? 0, 1e-9);
    expectClose(twoSidedP(line.mantel), mantel.p ?? 1, 1e-9);
  });
});

describe.each(overdispersed)('with noise, $id', (expected) => {
  const series = seriesOf(expected);
  const line = periodLine(series)!;
  const { effective } = expected;

  test('agrees with the table', () => {
    expect([line.periods, line.answered]).toEqual([series.length, expected.k]);
    expectClose(line.betweenVariance, effective.tau2Unit, 1e-9);
    expectClose(line.periodNoise, effective.periodNoise, 1e-9);
    for (const [i, size] of effective.sizes.entries()) expectClose(line.sizes[i]!, size, 1e-9);
    expectNear(line.nps, effective.nps, 1e-9);
    expectClose(line.meanIndex + 1, effective.meanIndex, 1e-9);
    expectClose(line.spread, effective.Stt, 1e-9);
    expectNear(line.slope, effective.slope, 1e-9);
    expectClose(line.standardError, effective.seSlope, 1e-9);
    expectNear(line.statistic, effective.statistic, 1e-9);
    expectClose(line.pValue, effective.p, 1e-9);
    expect(line.df).toBe(effective.tau2Unit > 0 ? expected.k - 2 : null);
    expectClose(line.variance, expected.Sss / expected.responses, 1e-12);
    expectClose(line.residualVariance, expected.sigma2Unit, 1e-9);
  });

  test('has the slope with its interval', () => {
    const trend = trendOf(series, 0.95)!;
    expect(trend.slope).toBe(line.slope);
    expectNear(trend.interval.low, effective.slopeLower95, 1e-9);
    expectNear(trend.interval.high, effective.slopeUpper95, 1e-9);
    expect(trend.periodNoise).toBe(line.periodNoise);
    expect(trend.pValue).toBe(expected.k < 5 ? null : line.pValue);
    expect(trend.significant).toBe(expected.k < 5 ? null : effective.p < 0.05);
  });

  test('without noise it is the line of the respondents', () => {
    const plain = respondentLine(series)!;
    expectClose(100 * Math.sqrt(plain.residualVariance / plain.spread), expected.seSlopePlain, 1e-9);
    expectNear(plain.mantel, expected.mantelM, 1e-9);
  });
});

describe('trendOf', () => {
  const rising = [period(20, 60, 20), period(25, 60, 15), period(30, 60, 10), period(36, 58, 6)];

  test('has the keys of the JSON format, in their order', () => {
    expect(Object.keys(trendOf(rising, 0.95)!)).toEqual([
      'slope',
      'interval',
      'pValue',
      'significant',
      'periodNoise',
    ]);
  });

  test('needs three periods with responses, for a test five', () => {
    expect(trendOf(rising.slice(0, 2), 0.95)).toBeNull();
    expect(trendOf([EMPTY, rising[0]!, EMPTY, rising[1]!], 0.95)).toBeNull();
    expect(trendOf([], 0.95)).toBeNull();
    expect(trendOf(rising, 0.95)).toMatchObject({ pValue: null, significant: null });
    expect(trendOf([...rising, EMPTY], 0.95)).toMatchObject({ pValue: null, significant: null });
    expect(trendOf([...rising, period(42, 54, 4)], 0.95)).toMatchObject({ significant: true });
  });

  test('at a lower level it is narrower, and finds more', () => {
    const few = overdispersed.find(({ id }) => id === 'twelve_quiet')!;
    const trend = trendOf(seriesOf(few), 0.95)!;
    const lower = trendOf(seriesOf(few), 0.6)!;
    expect(lower.interval.low).toBeGreaterThan(trend.interval.low);
    expect([trend.significant, lower.significant]).toEqual([false, true]);
  });

  test.each([0.4, 1, 95])('rejects the level %d, whatever the series', (level) => {
    expect(() => trendOf([], level)).toThrow(RangeError);
  });
});

describe('laws', () => {
  test('backwards in time it falls as it rose', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const there = periodLine(series)!;
        const back = periodLine(series.toReversed())!;
        expectNear(back.slope, -there.slope, 1e-8);
        expectNear(back.periodNoise, there.periodNoise, 1e-6);
        expect(back.answered).toBe(there.answered);
      }),
    );
  });

  test('promoters for detractors, it falls as it rose', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const turned = series.map((counts) => ({
          ...counts,
          promoters: counts.detractors,
          detractors: counts.promoters,
        }));
        expectNear(periodLine(turned)!.slope, -periodLine(series)!.slope, 1e-8);
        expectNear(periodLine(turned)!.nps, -periodLine(series)!.nps, 1e-8);
      }),
    );
  });

  test('empty periods before and after change nothing', () => {
    fc.assert(
      fc.property(anySeries, fc.nat({ max: 9 }), (series, before) => {
        const { slope, pValue } = periodLine(series)!;
        const moved = periodLine([...new Array(before).fill(EMPTY), ...series, EMPTY])!;
        expectNear(moved.slope, slope, 1e-8);
        expectNear(moved.pValue, pValue, 1e-6);
      }),
    );
  });

  test('all figures are numbers, the p-value a probability', () => {
    const unanimous = fc.constantFrom(
      period(5, 0, 0),
      period(0, 0, 7),
      period(0, 3, 0),
      EMPTY,
      period(1, 0, 0),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(unanimous, anyPeriod), { maxLength: 12 }), (series) => {
        const line = periodLine(series);
        if (line === null) return;
        const { sizes, df, ...figures } = line;
        for (const figure of [...Object.values(figures), ...sizes]) expect(figure).toBeTypeOf('number');
        for (const figure of [...Object.values(figures), ...sizes])
          expect(Number.isFinite(figure)).toBe(true);
        expect(line.pValue).toBeGreaterThanOrEqual(0);
        expect(line.pValue).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('counts in fractions will do: half of each has the same slope', () => {
    const series = seriesOf(overdispersed.find(({ id }) => id === 'twelve_noise5_n300')!);
    const half = series.map(({ promoters, passives, detractors, responses }) => ({
      promoters: promoters / 2,
      passives: passives / 2,
      detractors: detractors / 2,
      responses: responses / 2,
    }));
    expectNear(respondentLine(half)!.slope, respondentLine(series)!.slope, 1e-12);
  });
});
