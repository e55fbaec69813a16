import { describe, expect, test } from 'vitest';
import { changePointOf } from '../../src/core/change-point.js';
import { areFarApart, noisiestLine } from '../../src/core/noisiest-line.js';
import { periodLine } from '../../src/core/period-line.js';
import { chiSquareUpperTail } from '../../src/core/tails.js';
import { trendOf } from '../../src/core/trend.js';
import { expectNear } from '../support/core/near.js';
import { EMPTY, period } from '../support/core/series.js';

/** Half of the answers promoters, give or take some hundredths, the others passives. */
const score = (responses: number, hundredths: number) => {
  const promoters = Math.round((responses * (50 + hundredths)) / 100);
  return period(promoters, responses - promoters, 0);
};

test('sizes are far apart where one is more than four times another', () => {
  expect(areFarApart([score(100, 0), score(400, 0), EMPTY])).toBe(false);
  expect(areFarApart([score(100, 0), score(401, 0), EMPTY])).toBe(true);
  expect(areFarApart([])).toBe(false);
});

describe('noisiestLine', () => {
  const far = [score(2000, 0), score(30, 12), score(2000, 3), score(30, -12), score(2000, 5)];

  test('has the noise at which the squares are at the lower third', () => {
    const line = noisiestLine(far, periodLine(far)!);
    const squares = line.sizes.reduce((sum, size, index) => {
      const { promoters, responses } = far[index]!;
      const expected = (line.nps + line.slope * (index - line.meanIndex)) / 100;
      return sum + size * (promoters / responses - expected) ** 2;
    }, 0);
    expectNear(chiSquareUpperTail(squares / line.residualVariance, 3), 2 / 3, 1e-9);
    expect(line.periodNoise).toBeGreaterThan(periodLine(far)!.periodNoise);
    expect(line.df).toBeNull();
  });

  test('is the line itself where sizes are alike, or nothing varies', () => {
    const alike = [0, 3, 1, 6, 2].map((hundredths) => score(200, hundredths));
    expect(noisiestLine(alike, periodLine(alike)!)).toEqual(periodLine(alike));
    const unanimous = [period(9, 0, 0), period(900, 0, 0), period(9, 0, 0)];
    expect(noisiestLine(unanimous, periodLine(unanimous)!)).toEqual(periodLine(unanimous));
  });

  test('of what lies closer to the line than chance it has no noise', () => {
    const close = [score(2000, 0), score(20, 0), score(2000, 0), score(20, 0), score(2000, 0)];
    expect(noisiestLine(close, periodLine(close)!).periodNoise).toBe(0);
  });
});

test('a trend that three large periods make is not told from noise', () => {
  const series = [score(2000, 0), score(20, 0), score(2000, 2), score(20, 0), score(2000, 4)];
  const noisy = [score(2000, 0), score(20, 15), score(2000, 2), score(20, -10), score(2000, 4)];
  expect(trendOf(series, 0.95)).toMatchObject({ significant: true });
  const trend = trendOf(noisy, 0.95)!;
  expect(trend.pValue).toBeLessThan(0.05);
  expect(trend.significant).toBe(false);
});

test('nor is a break that three large periods make', () => {
  const calm = [score(2000, 0), score(20, 0), score(2000, 0), score(20, 4), score(2000, 6), score(20, 4)];
  const noisy = [
    score(2000, 0),
    score(20, 10),
    score(2000, 1),
    score(20, -10),
    score(2000, 4),
    score(20, 10),
  ];
  expect(changePointOf(calm, 0.95)).toMatchObject({ significant: true });
  const change = changePointOf(noisy, 0.95)!;
  expect(change.pValue).toBeLessThan(0.05);
  expect(change.significant).toBe(false);
});

test('a trend is found below alpha by the noisiest line too, not at it', () => {
  // Three hundredths a period, and the small ones off it by twelve to either side.
  const rising = [0, 3 + 12, 6, 9 - 12, 12, 15 + 12, 18].map((hundredths, i) =>
    score(i % 2 === 0 ? 2000 : 30, hundredths),
  );
  const line = periodLine(rising)!;
  const alpha = noisiestLine(rising, line).pValue;
  expect(line.pValue).toBeLessThan(alpha);
  const at = (accepted: number) => trendOf(rising, 0.95, accepted)!.significant;
  expect([at(line.pValue), at(alpha), at(alpha * (1 + 1e-9))]).toEqual([false, false, true]);
});
