import { describe, expect, test } from 'vitest';
import { changePointOf, largestBreak, splitsOf } from '../../src/core/change-point.js';
import { periodLine } from '../../src/core/period-line.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { changePoints } from '../support/core/oracle.js';
import { EMPTY, period, seriesOf } from '../support/core/series.js';

describe.each(changePoints)('$id', (expected) => {
  const series = seriesOf(expected);
  const line = periodLine(series)!;

  test('has the splits of the table', () => {
    const splits = splitsOf(series, line);
    // The table counts from 1.
    expect(splits.map(({ lastBefore }) => lastBefore + 1)).toEqual(expected.splits.map(({ after }) => after));
    for (const [i, { npsLeft, npsRight, z }] of expected.splits.entries()) {
      expectNear(splits[i]!.before, npsLeft, 1e-9);
      expectNear(splits[i]!.after, npsRight, 1e-9);
      expectNear(splits[i]!.z, z, 1e-9);
    }
  });

  test('has the largest with its p-value', () => {
    const { lastBefore, before, after, z, statistic, pValue } = largestBreak(series, line);
    expect(lastBefore + 1).toBe(expected.after);
    expectNear(after - before, expected.change, 1e-9);
    expectNear(Math.abs(z), expected.maxAbsZ, 1e-9);
    expectNear(statistic, expected.statistic, 1e-9);
    expectClose(pValue, expected.p, 1e-8);
  });

  test('is told from six periods on', () => {
    const change = changePointOf(series, 0.95);
    if (expected.k < 6) {
      expect(change).toBeNull();
      return;
    }
    expect(change!.lastBefore + 1).toBe(expected.after);
    expect(change!.difference).toBe(change!.after - change!.before);
    expect(change!.significant).toBe(expected.p < 0.05);
  });
});

const quiet = (periods: number) => new Array(periods).fill(period(50, 30, 20));
const high = (periods: number) => new Array(periods).fill(period(70, 25, 5));

test('has its keys in the order of the JSON format', () => {
  expect(Object.keys(changePointOf([...quiet(3), ...high(3)], 0.95)!)).toEqual([
    'index',
    'lastBefore',
    'before',
    'after',
    'difference',
    'pValue',
    'significant',
  ]);
});

test('stands between the periods that have responses', () => {
  const series = [EMPTY, ...quiet(5), EMPTY, EMPTY, ...high(5), EMPTY];
  const { index, lastBefore, before, after } = changePointOf(series, 0.95)!;
  expect([index, lastBefore]).toEqual([8, 5]);
  expectNear(before, 30, 1e-9);
  expectNear(after, 65, 1e-9);
});

test('where nothing differs it is chance', () => {
  expect(changePointOf(quiet(8), 0.95)).toMatchObject({ difference: 0, pValue: 1, significant: false });
  expect(changePointOf(new Array(8).fill(period(0, 0, 4)), 0.95)).toMatchObject({ before: -100, pValue: 1 });
});

test('significant depends on the level', () => {
  const series = seriesOf(changePoints.find(({ id }) => id === 'step_quiet')!);
  expect(changePointOf(series, 0.99)!.significant).toBe(true);
  expect(changePointOf(series, 0.999)!.significant).toBe(false);
  expect(() => changePointOf(series, 99)).toThrow(RangeError);
  expect(() => changePointOf([], 99)).toThrow(RangeError);
});
