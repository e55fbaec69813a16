import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateDifference, rateLimits, responseRate } from '../../src/core/response-rate.js';
import { expectNear } from '../support/core/near.js';
import type { Limits } from '../support/core/oracle.js';
import { ROOT } from '../support/paths.js';

interface Rates {
  single: {
    answered: number;
    sent: number;
    rate: number | null;
    wilson: Record<string, Limits> | null;
  }[];
  pairs: {
    answered1: number;
    sent1: number;
    answered2: number;
    sent2: number;
    difference: number;
    newcombe: Record<string, Limits>;
  }[];
}

const rates: Rates = JSON.parse(readFileSync(join(ROOT, 'fixtures/oracle/rate.json'), 'utf8'));

describe('the table', () => {
  test.each(rates.single)('$answered of $sent', ({ answered, sent, rate, wilson }) => {
    expect(responseRate({ sent, answered }).rate).toBe(rate);
    if (wilson === null || sent === 0) {
      expect(responseRate({ sent, answered }).interval).toBe(null);
      return;
    }
    for (const [level, [low, high]] of Object.entries(wilson)) {
      const limits = rateLimits({ sent, answered }, Number(level))!;
      expectNear(limits.low, low, 1e-12);
      expectNear(limits.high, high, 1e-12);
    }
  });

  test.each(rates.pairs)('$answered1 of $sent1 less $answered2 of $sent2', (pair) => {
    const now = { sent: pair.sent1, answered: pair.answered1 };
    const then = { sent: pair.sent2, answered: pair.answered2 };
    for (const [level, [low, high]] of Object.entries(pair.newcombe)) {
      const found = rateDifference(then, now, Number(level))!;
      expectNear(found.difference, pair.difference, 1e-12);
      expectNear(found.low, low, 1e-12);
      expectNear(found.high, high, 1e-12);
    }
  });
});

const invited = fc
  .tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }))
  .map(([a, b]) => ({ answered: Math.min(a, b), sent: Math.max(a, b, 1) }));

test('the interval holds the rate, is within 0 and 1, and is exact at the ends', () => {
  fc.assert(
    fc.property(invited, ({ sent, answered }) => {
      const { rate, interval } = responseRate({ sent, answered });
      expect(interval!.low).toBeLessThanOrEqual(rate!);
      expect(interval!.high).toBeGreaterThanOrEqual(rate!);
      expect(interval!.low).toBeGreaterThanOrEqual(0);
      expect(interval!.high).toBeLessThanOrEqual(1);
      expect(interval!.low === 0).toBe(answered === 0);
      expect(interval!.high === 1).toBe(answered === sent);
    }),
  );
});

test('of nobody and of everybody the ends are 0 and 1 to the last digit', () => {
  for (let sent = 1; sent <= 300; sent++)
    for (const level of [0.8, 0.9, 0.95, 0.99]) {
      expect(rateLimits({ sent, answered: 0 }, level)!.low).toBe(0);
      expect(rateLimits({ sent, answered: sent }, level)!.high).toBe(1);
    }
});

test('who did not answer has the interval mirrored', () => {
  fc.assert(
    fc.property(invited, ({ sent, answered }) => {
      const { low, high } = rateLimits({ sent, answered })!;
      const mirrored = rateLimits({ sent, answered: sent - answered })!;
      expect(low).toBeCloseTo(1 - mirrored.high, 12);
      expect(high).toBeCloseTo(1 - mirrored.low, 12);
    }),
  );
});

test('a difference turned around has the other sign', () => {
  fc.assert(
    fc.property(invited, invited, (one, two) => {
      const there = rateDifference(one, two)!;
      const back = rateDifference(two, one)!;
      expect(there.low).toBeCloseTo(-back.high, 12);
      expect(there.high).toBeCloseTo(-back.low, 12);
    }),
  );
});

test('nothing sent has no rate and no difference', () => {
  const nothing = { sent: 0, answered: 0 };
  expect(responseRate(nothing)).toEqual({ sent: 0, answered: 0, rate: null, interval: null });
  expect(rateDifference(nothing, { sent: 10, answered: 2 })).toBe(null);
  expect(rateDifference({ sent: 10, answered: 2 }, nothing)).toBe(null);
});

test('a level that is none is an error', () => {
  expect(() => responseRate({ sent: 10, answered: 2 }, 95)).toThrow(RangeError);
});
