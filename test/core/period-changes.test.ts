import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustPValues } from '../../src/core/adjust.js';
import { comparisonOf } from '../../src/core/comparison.js';
import { contrastOf, type Sample } from '../../src/core/contrast.js';
import { exactTest } from '../../src/core/exact-test.js';
import { changesOf, type PeriodPair } from '../../src/core/period-changes.js';
import type { CategoryCounts } from '../../src/core/tally.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { differences, studentQuantiles } from '../support/core/oracle.js';
import { period, seriesOfHistograms } from '../support/core/series.js';

const sample = (counts: CategoryCounts): Sample => ({ counts, responses: counts.responses });
const sampled = (...counts: [number, number, number][]) => counts.map((each) => sample(period(...each)));
const neighbours = (periods: number): PeriodPair[] =>
  Array.from({ length: periods - 1 }, (_, i): PeriodPair => [i + 1, i]);

test.each(differences)('without noise one change is the difference of $a and $b', (expected) => {
  const { histogramA, histogramB, nA, nB, difference, adjustedWald, ci } = expected;
  const samples = seriesOfHistograms([histogramB, histogramA]).map(sample);
  const [change] = changesOf(samples, [[1, 0]], null, 0.95);
  if (!adjustedWald) {
    expect(change).toBeNull();
    return;
  }
  expectNear(change!.difference, difference, 1e-9);
  if (nA < 10 || nB < 10) {
    expect(change).toMatchObject({ interval: null, pValue: null, adjustedPValue: null, significant: null });
    return;
  }
  expectClose(change!.pValue, adjustedWald.p, 1e-9);
  expect(change!.adjustedPValue).toBe(change!.pValue);
  const [low, high] = ci!['0.95']!.adjustedWald;
  expectNear(change!.interval!.low, Math.max(-200, Math.min(low, difference!)), 1e-9);
  expectNear(change!.interval!.high, Math.min(200, Math.max(high, difference!)), 1e-9);
});

describe('with noise', () => {
  test.each(
    studentQuantiles.filter(({ df }) => df === 10),
  )('a difference of $quantile standard errors, of which noise is a part, is as unlikely as its tails', ({
    level,
    quantile,
  }) => {
    const samples = sampled([600, 200, 200], [450, 300, 250]);
    const { adjusted, standardError } = contrastOf(samples[1]!, samples[0]!)!;
    // The noise that makes the difference just that many standard errors: points, then the unit scale.
    const variance = ((adjusted / quantile) ** 2 - standardError ** 2) / 2 / 10_000;
    const [change] = changesOf(samples, [[1, 0]], { betweenVariance: variance, df: 10 }, 0.95);
    expect(variance).toBeGreaterThan(0);
    expectClose(change!.pValue, 1 - level, 1e-9);
  });

  test('the interval is as wide as Student says, about the adjusted difference', () => {
    const samples = sampled([60, 20, 20], [45, 30, 25]);
    const { adjusted, standardError } = contrastOf(samples[1]!, samples[0]!)!;
    const [change] = changesOf(samples, [[1, 0]], { betweenVariance: 0.0016, df: 7 }, 0.95);
    // 4 points of noise in each.
    const { quantile } = studentQuantiles.find((row) => row.df === 7 && row.level === 0.95)!;
    const half = quantile * Math.sqrt(standardError ** 2 + 2 * 4 ** 2);
    expectNear(change!.interval!.low, adjusted - half, 1e-9);
    expectNear(change!.interval!.high, adjusted + half, 1e-9);
  });

  test('the same change may be chance', () => {
    const samples = sampled([50, 30, 20], [50, 30, 20], [80, 12, 8]);
    const quiet = changesOf(samples, neighbours(3), null, 0.95);
    const noisy = changesOf(samples, neighbours(3), { betweenVariance: 0.02, df: 5 }, 0.95);
    expect(quiet.map((change) => change!.significant)).toEqual([false, true]);
    expect(noisy.map((change) => change!.significant)).toEqual([false, false]);
    expect(noisy[1]!.difference).toBe(quiet[1]!.difference);
  });
});

describe('the family', () => {
  test('is corrected for all pairs together, of which those not tested count for nothing', () => {
    const samples = sampled([50, 30, 20], [60, 30, 10], [3, 0, 0], [40, 30, 30], [0, 0, 0]);
    const pairs: PeriodPair[] = [
      [1, 0],
      [2, 1],
      [3, 1],
      [3, 0],
      [4, 3],
    ];
    const changes = changesOf(samples, pairs, null, 0.95);
    const pValues = changes.map((change) => change?.pValue ?? null);
    expect(pValues.map((p) => p === null)).toEqual([false, true, false, false, true]);
    expect(changes.map((change) => change?.adjustedPValue ?? null)).toEqual(adjustPValues(pValues, 'holm'));
    expect(changes[4]).toBeNull();
    expect(changes[1]!.difference).toBe(50);
  });

  const many = sampled(
    ...Array.from({ length: 12 }, (_, i): [number, number, number] => [
      50 + (i % 2) * 25,
      25,
      25 - (i % 2) * 25,
    ]),
  );

  test('of more than ten takes the larger p of two tests', () => {
    const changes = changesOf(many, neighbours(12), null, 0.95);
    const larger = changes.map((change, i) =>
      Math.max(change!.pValue!, exactTest(many[i + 1]!.counts, many[i]!.counts)),
    );
    expect(larger.some((p, i) => p > changes[i]!.pValue!)).toBe(true);
    expect(changes.map((change) => change!.adjustedPValue)).toEqual(adjustPValues(larger, 'holm'));
    const ten = changesOf(many, neighbours(11), null, 0.95);
    expect(ten.map((change) => change!.adjustedPValue)).toEqual(
      adjustPValues(
        ten.map((change) => change!.pValue),
        'holm',
      ),
    );
  });

  test('of answers with weights that cannot be redrawn stays with one', () => {
    const weighted = many.map(({ counts, responses }) => ({ counts, responses: 2 * responses }));
    const changes = changesOf(weighted, neighbours(12), null, 0.95);
    expect(changes.map((change) => change!.adjustedPValue)).toEqual(
      adjustPValues(
        changes.map((change) => change!.pValue),
        'holm',
      ),
    );
  });
});

test('a difference that adding responses turns around is not significant', () => {
  const samples = sampled([32_500_000, 67_500_000, 0], [4, 6, 0]);
  const turned = contrastOf(samples[1]!, samples[0]!)!;
  expect([Math.sign(turned.raw), Math.sign(turned.adjusted)]).toEqual([1, -1]);
  expect(changesOf(samples, [[1, 0]], null, 0.5)[0]).toMatchObject({ significant: false });
});

test.each([0.3, 1, 95])('rejects the level %d', (level) => {
  expect(() => changesOf([], [], null, level)).toThrow(RangeError);
});

test('without noise one change is what compare says', () => {
  const counts = fc.tuple(fc.nat({ max: 90 }), fc.nat({ max: 90 }), fc.integer({ min: 10, max: 90 }));
  fc.assert(
    fc.property(counts, counts, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (a, b, level) => {
      const [first, second] = sampled(a, b);
      const { interval, ...rest } = comparisonOf(contrastOf(second!, first!), level);
      const { low, high } = interval!;
      expect(changesOf([first!, second!], [[1, 0]], null, level)[0]).toEqual({
        ...rest,
        interval: { low, high },
        adjustedPValue: rest.pValue,
      });
    }),
  );
});
