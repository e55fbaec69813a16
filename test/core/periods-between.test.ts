// The distance of periods, by the laws that hold for it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumber, PERIODS, periodsOf, WEEK_STARTS } from '../../src/core/calendar.js';
import { periodsBetween } from '../../src/core/periods-between.js';

const [FIRST, LAST] = [dayNumber('1970-01-01')!, dayNumber('2100-12-31')!];
const period = fc.constantFrom(...PERIODS);
const weekStart = fc.constantFrom(...WEEK_STARTS);

it('is how many periods there are from one to the other, less one', () => {
  const day = fc.integer({ min: FIRST, max: LAST - 1000 });
  const days = fc.tuple(day, fc.nat({ max: 1000 }));
  fc.assert(
    fc.property(days, period, weekStart, ([start, length], every, begin) => {
      const end = start + length;
      expect(periodsBetween(start, end, every, begin)).toBe(
        periodsOf({ start, end }, every, begin).length - 1,
      );
    }),
  );
});

it('adds up, and has a sign', () => {
  const day = fc.integer({ min: FIRST, max: LAST });
  fc.assert(
    fc.property(day, day, day, period, weekStart, (a, b, c, every, begin) => {
      const between = (from: number, to: number) => periodsBetween(from, to, every, begin);
      expect(between(a, b) + between(b, c)).toBe(between(a, c));
      expect(between(b, a) + between(a, b)).toBe(0);
    }),
  );
});
