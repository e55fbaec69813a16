import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleFor, shareOf, tightScale } from '../../../src/report/html/scale.js';

const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 20 });
const most = fc.integer({ min: 2, max: 8 });

describe('scaleFor', () => {
  it.each([
    [[-12, 38], 5, [-20, 0, 20, 40]],
    [[0, 0], 5, [0, 0.1]],
    [[-100, 100], 5, [-100, -50, 0, 50, 100]],
    [[100], 5, [100, 100.1]],
  ])('%j in at most %i steps', (some, steps, ticks) => {
    expect(scaleFor(some, steps).ticks).toEqual(ticks);
  });

  it('holds all values, from its first tick to its last, in steps that are not too many', () => {
    fc.assert(
      fc.property(values, most, (some, steps) => {
        const { low, high, ticks } = scaleFor(some, steps);
        expect(low).toBeLessThanOrEqual(Math.min(...some) + 1e-9);
        expect(high).toBeGreaterThanOrEqual(Math.max(...some) - 1e-9);
        expect([ticks[0], ticks.at(-1)]).toEqual([low, high]);
        expect(ticks.length - 1).toBeLessThanOrEqual(steps);
      }),
    );
  });
});

describe('tightScale', () => {
  it('holds all values with a little room, its ticks within it', () => {
    fc.assert(
      fc.property(values, most, (some, ticks_) => {
        const { low, high, ticks } = tightScale(some, ticks_);
        expect(low).toBeLessThan(Math.min(...some));
        expect(high).toBeGreaterThan(Math.max(...some));
        expect(ticks.length).toBeLessThanOrEqual(ticks_);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(low);
          expect(tick).toBeLessThanOrEqual(high);
        }
      }),
    );
  });
});

describe('shareOf', () => {
  it('is linear: differences keep their proportion', () => {
    const scale = { low: -40, high: 60 };
    expect(shareOf(scale, -40)).toBe(0);
    expect(shareOf(scale, 60)).toBe(1);
    expect(shareOf(scale, 10)).toBe(0.5);
    expect(shareOf(scale, 35) - shareOf(scale, 10)).toBeCloseTo(0.25, 12);
  });

  it('goes no further than the scale', () => {
    expect(shareOf({ low: 0, high: 10 }, 11)).toBe(1);
    expect(shareOf({ low: 0, high: 10 }, -1)).toBe(0);
  });
});
