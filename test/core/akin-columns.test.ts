// Which columns are readings of one, and whether the values of the one lie within those of the other: by the calendar.
import { describe, expect, test } from 'vitest';
import { areAkin, areNested } from '../../src/core/akin-columns.js';
import { PERIODS, periodOf } from '../../src/core/calendar.js';

test('columns are akin that are read of one, each in its way', () => {
  const readings = ['day', 'week', 'month', 'quarter', 'year', 'quartiles', '18,35,50', '1-3', '0.5, 1.5'];
  for (const one of readings) {
    expect(areAkin('date', `date:${one}`), one).toBe(true);
    expect(areAkin(`date:${one}`, 'date'), one).toBe(true);
    expect(areAkin(`date:${one}`, `other:${one}`), one).toBe(false);
    expect(areAkin(`date:${one}`, `date:${one}`), one).toBe(false);
    for (const other of readings)
      if (one !== other) expect(areAkin(`date:${one}`, `date:${other}`), `${one} ${other}`).toBe(true);
  }
  // What is no reading is part of the name.
  for (const name of ['date:hour', 'date:months', 'date:xyear', 'date:', 'dates', 'date:18,x'])
    expect(areAkin('date', name), name).toBe(false);
  expect(areAkin('a:b:month', 'a:b')).toBe(true);
  expect(areAkin('a:b:month', 'a')).toBe(false);
  expect(areAkin('a\nb:month', 'a\nb')).toBe(true);
});

describe('of two readings each value of the one lies within one of the other', () => {
  const days = Array.from({ length: 800 }, (_, i) => 19_700 + i);
  test.each(
    PERIODS.flatMap((one) => PERIODS.map((other) => [one, other] as const)),
  )('%s and %s', (one, other) => {
    const within = (inner: (typeof PERIODS)[number], outer: (typeof PERIODS)[number]) =>
      days.every((day) => {
        const { start, end } = periodOf(day, inner);
        return periodOf(start, outer).name === periodOf(end, outer).name;
      });
    expect(areNested(`date:${one}`, `date:${other}`)).toBe(within(one, other) || within(other, one));
  });

  test.each([
    ['age', 'age:18,35', true],
    ['age:18,35', 'age', true],
    ['age:18,35', 'age:18,25,35', true],
    ['age:18,25,35', 'age:18,35', true],
    ['age:18,35', 'age:35,18', true],
    ['age:18,35', 'age:18,25,50', false],
    ['age:18,25,50', 'age:18,35', false],
    ['age:18,35', 'age:20,40', false],
    ['age:quartiles', 'age:18,35', false],
    ['age:18', 'age:quartiles', false],
    ['score:0-6,7', 'score:0-6,7,9', false],
    ['date:month', 'date:18,35', false],
    ['date:month', 'date:quartiles', false],
    ['date:week', 'date:18', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(areNested(one, other)).toBe(expected);
  });
});
