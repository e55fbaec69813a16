import { describe, expect, it } from 'vitest';
import { MeasureAccumulator } from '../../src/core/measure-accumulator.js';
import { meanOf, ratedOf } from '../../src/core/measured.js';
import { mergeMoments, NO_MOMENTS, varianceOf, withNumber } from '../../src/core/moments.js';

const moments = (values: readonly number[]) => values.reduce(withNumber, NO_MOMENTS);

describe('moments', () => {
  const values = [4, 8, 15, 16, 23, 42];

  it('are the same in parts, in whatever order', () => {
    const parts = mergeMoments(
      moments(values.slice(4)),
      mergeMoments(NO_MOMENTS, moments(values.slice(0, 4))),
    );
    const whole = moments(values);
    expect(parts.count).toBe(6);
    expect(parts.mean).toBeCloseTo(18, 12);
    expect(parts.squares).toBeCloseTo(whole.squares, 10);
    // R: var(c(4, 8, 15, 16, 23, 42)) is 182.
    expect(varianceOf(whole)).toBeCloseTo(182, 10);
  });

  it('have no variance of one number', () => {
    expect(varianceOf(moments([4]))).toBeNull();
    expect(meanOf(moments([4]))).toEqual({ responses: 1, mean: 4, interval: null });
  });
});

it('the mean and the rate of nobody are not known', () => {
  expect(meanOf(NO_MOMENTS)).toEqual({ responses: 0, mean: null, interval: null });
  expect(ratedOf(NO_MOMENTS)).toEqual({ responses: 0, rate: null, interval: null });
});

it('have the intervals of R: t.test(sleep$extra[1:10]), and prop.test of 2 in 10 without its correction', () => {
  const sleep = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
  expect(meanOf(moments(sleep))).toEqual({
    responses: 10,
    mean: expect.closeTo(0.75, 12),
    interval: {
      method: 't',
      level: 0.95,
      low: expect.closeTo(-0.5297804, 6),
      high: expect.closeTo(2.0297804, 6),
    },
  });
  expect(ratedOf(moments([1, 0, 0, 1, 0, 0, 0, 0, 0, 0]))).toEqual({
    responses: 10,
    rate: 0.2,
    interval: {
      method: 'wilson',
      level: 0.95,
      low: expect.closeTo(0.0566822, 6),
      high: expect.closeTo(0.5098375, 6),
    },
  });
});

it('a rate is counted exactly among many', () => {
  const all = mergeMoments({ count: 333_333, mean: 1, squares: 0 }, { count: 666_667, mean: 0, squares: 0 });
  expect(ratedOf(all).rate).toBe(333_333 / 1_000_000);
});

describe('the measures of groups', () => {
  const region = { name: 'region', values: ['EMEA', null] };
  const plan = { name: 'plan', values: ['pro', 'free'] };
  const batch = (regions: number[], plans: number[], spend: number[]) => ({
    scores: new Uint8Array(regions.length),
    by: [
      [
        { ...region, codes: Uint32Array.from(regions) },
        { ...plan, codes: Uint32Array.from(plans) },
      ],
    ],
    measures: [Float64Array.from(spend)],
  });

  it('are those of crossed keys, without what is not known, over batches and parts', () => {
    const one = new MeasureAccumulator(0);
    one.add(batch([0, 0, 1], [0, 1, 0], [10, 20, Number.NaN]));
    one.add(batch([0], [0], [30]));
    const other = new MeasureAccumulator(0);
    other.add(batch([1, 0], [0, 1], [7, 40]));
    one.merge(other);
    const found = one.result().map(({ key, moments: [spend] }) => [key, spend!.count, spend!.mean]);
    expect(found).toEqual([
      [['EMEA', 'pro'], 2, 20],
      [['EMEA', 'free'], 2, 30],
      [[null, 'pro'], 1, 7],
    ]);
  });
});
