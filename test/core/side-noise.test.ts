import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../src/core/comparison.js';
import { contrastOf } from '../../src/core/contrast.js';
import { pooledCounts } from '../../src/core/respondent-line.js';
import { sideNoise } from '../../src/core/side-noise.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { studentQuantiles } from '../support/core/oracle.js';
import { EMPTY, period } from '../support/core/series.js';

/** Periods in which all answers are promoters or passives. */
const shares = (responses: number, ...promoters: number[]) =>
  promoters.map((count) => period(count, responses - count, 0));

describe('by hand', () => {
  // Scores .4 .5 .6 | .5 .6 .7 of 100 answers each; Σn(y − θ)² = 2 + 2. σ² = (300 · .25 + 300 · .24) / 598.
  const before = shares(100, 40, 50, 60);
  const after = shares(100, 50, 60, 70);
  const residual = 147 / 598;
  const between = (4 - 4 * residual) / 400;

  test('the variance between periods is what sampling leaves', () => {
    const { periodNoise, standardError, df } = sideNoise(before, after)!;
    expectClose(periodNoise, 100 * Math.sqrt(between), 1e-12);
    // A third of it remains in the mean of three, on either side.
    expectClose(standardError, 100 * Math.sqrt((2 / 3) * between), 1e-12);
    expect(df).toBe(4);
  });

  test('a change between the sides is no noise', () => {
    const higher = shares(100, 70, 80, 90);
    const residualThen = (300 * 0.25 + 300 * 0.16) / 598;
    expectClose(sideNoise(before, higher)!.periodNoise, 100 * Math.sqrt((4 - 4 * residualThen) / 400), 1e-12);
  });

  test('without noise there is none to add', () => {
    expect(sideNoise(shares(100, 50, 50, 51), shares(100, 60, 61, 61))).toEqual({
      periodNoise: 0,
      standardError: 0,
      df: null,
    });
    expect(sideNoise(shares(9, 9, 9, 9), shares(9, 9, 9, 9))).toMatchObject({ periodNoise: 0, df: null });
  });

  test('where sizes are far apart, none found is no proof', () => {
    const side = [...shares(20, 10, 10), ...shares(900, 450)];
    expect(sideNoise(side, side)).toEqual({ periodNoise: 0, standardError: 0, df: 4 });
  });
});

test('needs three periods with responses on each side', () => {
  const three = shares(50, 10, 30, 40);
  expect(sideNoise(three, three)).not.toBeNull();
  expect(sideNoise(three.slice(1), three)).toBeNull();
  expect(sideNoise(three, [...three.slice(1), EMPTY])).toBeNull();
  expect(sideNoise([], three)).toBeNull();
});

test('where all sizes are equal, two degrees are lost', () => {
  for (const [first, second] of [
    [3, 9],
    [6, 6],
    [12, 4],
  ] as const) {
    const side = (periods: number) =>
      shares(400, ...Array.from({ length: periods }, (_, i) => 120 + 160 * (i % 2)));
    expect(sideNoise(side(first), side(second))!.df).toBe(first + second - 2);
  }
});

test('a few large periods leave few degrees of freedom', () => {
  const small = shares(20, 6, 14, 10, 8, 12);
  const mixed = (one: number, two: number) => [...small, ...shares(2000, one, two)];
  expect(sideNoise(mixed(900, 1100), mixed(950, 1150))!.df).toBeLessThan(5);
});

test('empty periods change nothing', () => {
  const [before, after] = [shares(80, 20, 50, 30), shares(60, 30, 10, 50)];
  expect(sideNoise([EMPTY, ...before], [...after, EMPTY])).toEqual(sideNoise(before, after));
});

test('in a comparison it widens the interval and raises the p-value, by the law of Student', () => {
  const [before, after] = [shares(100, 40, 50, 60), shares(100, 60, 70, 80)];
  const sampled = [before, after].map((side) => ({ counts: pooledCounts(side), responses: 300 }));
  const contrast = contrastOf(sampled[1]!, sampled[0]!)!;
  const noise = { ...sideNoise(before, after)!, df: 7 };
  const quiet = comparisonOf(contrast, 0.95);
  const noisy = comparisonOf(contrast, 0.95, noise);
  const { quantile } = studentQuantiles.find(({ df, level }) => df === 7 && level === 0.95)!;
  const reach = quantile * Math.hypot(contrast.standardError, noise.standardError);
  expectNear(noisy.interval!.low, contrast.adjusted - reach, 1e-9);
  expectNear(noisy.interval!.high, contrast.adjusted + reach, 1e-9);
  expect(noisy.pValue).toBeGreaterThan(quiet.pValue!);
  expect([quiet.difference, noisy.difference]).toEqual([20, 20]);
});

test('the sides are alike', () => {
  const periods = fc.array(
    fc
      .tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }), fc.nat({ max: 99 }))
      .map((counts) => period(...counts)),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(periods, periods, (before, after) => {
      const [there, back] = [sideNoise(before, after), sideNoise(after, before)];
      if (there === null || back === null) {
        expect([there, back]).toEqual([null, null]);
        return;
      }
      expectNear(there.periodNoise, back.periodNoise, 1e-6);
      expectNear(there.standardError, back.standardError, 1e-6);
      if (there.df !== null) {
        expect(Number.isInteger(there.df)).toBe(true);
        expect(there.df).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});

test('the degrees of freedom are those of the quadratic form, with its matrix written out', () => {
  // Σn(y − θ)² is yᵀAy with A = diag(n) − nnᵀ/N; its variance is 2 tr((AΣ)²), Σ = diag(residual/n + σ²).
  const spreadOf = (sizes: readonly number[], residual: number, between: number) => {
    const whole = sizes.reduce((sum, n) => sum + n, 0);
    const product = sizes.map((n, i) =>
      sizes.map((m, j) => ((i === j ? n : 0) - (n * m) / whole) * (residual / m + between)),
    );
    return (
      2 *
      product.reduce((sum, row, i) => sum + row.reduce((all, one, j) => all + one * product[j]![i]!, 0), 0)
    );
  };
  const sides = [
    [
      [20, 4],
      [60, 42],
      [200, 90],
      [35, 30],
    ],
    [
      [50, 45],
      [400, 180],
      [30, 3],
      [90, 60],
      [15, 12],
    ],
  ] as const;
  const [before, after] = sides.map((side) => side.flatMap(([n, promoters]) => shares(n, promoters)));
  const { periodNoise, standardError, df } = sideNoise(before!, after!)!;
  const parts = sides.map((side) => {
    const sizes = side.map(([n]) => n);
    const whole = sizes.reduce((sum: number, n) => sum + n, 0);
    const theta = side.reduce((sum, [, promoters]) => sum + promoters, 0) / whole;
    return {
      sizes,
      whole,
      within: whole * theta * (1 - theta),
      between: side.reduce((sum, [n, promoters]) => sum + n * (promoters / n - theta) ** 2, 0),
      share: sizes.reduce((sum, n) => sum + (n / whole) ** 2, 0),
    };
  });
  const sum = (of: (part: (typeof parts)[number]) => number) =>
    parts.reduce((all, part) => all + of(part), 0);
  const residual = sum(({ within }) => within) / (sum(({ whole }) => whole) - 2);
  const sensitivity = sum(({ whole, share }) => whole * (1 - share));
  const variance = (sum(({ between }) => between) - 7 * residual) / sensitivity;
  const share = sum((part) => part.share);
  expectClose(periodNoise, 100 * Math.sqrt(variance), 1e-12);
  expectClose(standardError, 100 * Math.sqrt(share * variance), 1e-12);
  const estimate = share * variance + residual * sum(({ whole }) => 1 / whole);
  const uncertainty =
    (share ** 2 * sum(({ sizes }) => spreadOf(sizes, residual, variance))) / sensitivity ** 2;
  expect(df).toBe(Math.round((2 * estimate ** 2) / uncertainty));
  expect(df).toBeLessThan(7);
});
