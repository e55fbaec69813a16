import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controlLimits } from '../../src/core/control-limits.js';
import { periodLine } from '../../src/core/period-line.js';
import { expectNear } from '../support/core/near.js';
import { smoothing } from '../support/core/oracle.js';
import { EMPTY, period, seriesOfHistograms } from '../support/core/series.js';

const months = seriesOfHistograms(smoothing.histograms);

describe('agree with the table', () => {
  test("by Laney's distance, where periods differ by more than sampling", () => {
    expect(smoothing.laney.sigmaZ).toBeGreaterThan(1);
    for (const [i, limits] of controlLimits(months).entries()) {
      expectNear(limits!.low, smoothing.laney.lower[i]!, 1e-9);
      expectNear(limits!.high, smoothing.laney.upper[i]!, 1e-9);
      expect(limits!.outside).toBe(false);
    }
  });

  test("by Shewhart's, where they differ by less", () => {
    // The same answers in an order without jumps: neighbours are nearer, the pooled figures the same.
    const order = [...months.keys()].sort((a, b) => scoreOf(a) - scoreOf(b));
    for (const [place, limits] of controlLimits(order.map((i) => months[i]!)).entries()) {
      expectNear(limits!.low, smoothing.shewhart.lower[order[place]!]!, 1e-9);
      expectNear(limits!.high, smoothing.shewhart.upper[order[place]!]!, 1e-9);
    }
  });
});

function scoreOf(month: number): number {
  const { promoters, detractors, responses } = months[month]!;
  return (promoters - detractors) / responses;
}

test('a period without responses has none, and stands between no neighbours', () => {
  const gap = controlLimits([EMPTY, ...months.slice(0, 5), EMPTY, EMPTY, ...months.slice(5)]);
  expect([gap[0], gap[6], gap[7]]).toEqual([null, null, null]);
  expect(gap.filter((limits) => limits !== null)).toEqual(controlLimits(months));
});

test('need eight periods with responses', () => {
  expect(controlLimits(months.slice(0, 7))).toEqual(new Array(7).fill(null));
  expect(controlLimits([...months.slice(0, 7), EMPTY])).toEqual(new Array(8).fill(null));
  expect(controlLimits(months.slice(0, 8))).not.toContain(null);
  expect(controlLimits([])).toEqual([]);
});

test('end at ±100, and what is there is not outside', () => {
  const high = Array.from({ length: 10 }, (_, i) => period(10, i % 2, 0));
  for (const limits of controlLimits(high)) expect(limits).toMatchObject({ high: 100, outside: false });
  const low = high.map(({ promoters, passives }) => period(0, passives, promoters));
  for (const limits of controlLimits(low)) expect(limits).toMatchObject({ low: -100, outside: false });
});

test('where all answers are alike nothing is outside', () => {
  for (const unanimous of [period(5, 0, 0), period(0, 5, 0), period(0, 0, 5)]) {
    for (const limits of controlLimits(new Array(9).fill(unanimous))) {
      expect(limits!.low).toBe(limits!.high);
      expect(limits!.outside).toBe(false);
    }
  }
});

test('where sizes are far apart, noise between periods is as large in a large period', () => {
  // A hundred times the answers, and ten points off the others: by sampling alone it is never that far.
  const small = [52, 48, 55, 45, 51, 49, 54, 46, 60].map((promoters) =>
    period(promoters, 100 - promoters, 0),
  );
  const series = [...small, period(6000, 4000, 0)];
  const { periodNoise, sizes, variance } = periodLine(series)!;
  expect(periodNoise).toBeGreaterThan(0);
  const centre =
    (100 *
      series.reduce((sum, { promoters, responses }, i) => sum + (sizes[i]! * promoters) / responses, 0)) /
    sizes.reduce((sum, size) => sum + size);
  const limits = controlLimits(series);
  for (const [i, { responses }] of series.entries()) {
    const error = Math.sqrt((100 * 100 * variance) / responses + periodNoise ** 2);
    expectNear(limits[i]!.low, centre - 3 * error, 1e-9);
    expectNear(limits[i]!.high, centre + 3 * error, 1e-9);
  }
});

test('of many periods they are farther out than three standard errors', () => {
  const quiet = (periods: number) => Array.from({ length: periods }, () => period(50, 30, 20));
  const half = (periods: number) => controlLimits(quiet(periods))[0]!.high - 30;
  expectNear(half(12), 3 * Math.sqrt(61), 1e-9);
  expectNear(half(18), half(12), 1e-9);
  // R: qnorm(1 - 0.025 / 36)
  expectNear(half(36) / Math.sqrt(61), 3.197, 0.001);
});

test('a period is outside exactly where its score is', () => {
  const shares = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 40 }));
  fc.assert(
    fc.property(fc.array(shares, { minLength: 8, maxLength: 30 }), (answers) => {
      const series = answers.map((counts) => period(...counts));
      for (const [i, limits] of controlLimits(series).entries()) {
        if (limits === null) continue;
        const { promoters, detractors, responses } = series[i]!;
        const nps = (100 * (promoters - detractors)) / responses;
        expect(limits.low).toBeGreaterThanOrEqual(-100);
        expect(limits.high).toBeLessThanOrEqual(100);
        expect(limits.outside).toBe(nps < limits.low || nps > limits.high);
      }
    }),
  );
});

test('where all answers are alike every period is at the centre, and no other could be', () => {
  const alike = Array.from({ length: 9 }, (_, i) => {
    const responses = 40 + (i % 3);
    return { promoters: responses, passives: 0, detractors: 0, responses };
  });
  for (const limits of controlLimits(alike)) {
    expect(limits).not.toBeNull();
    for (const value of Object.values(limits!)) if (typeof value === 'number') expect(value).toBe(100);
  }
});
