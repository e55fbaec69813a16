import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alphaOf,
  contrastOf,
  isSignificant,
  pValueOf,
  sampleOf,
  withNoise,
} from '../../src/core/contrast.js';
import { emptyTally, type Tally, tallyOfCounts } from '../../src/core/tally.js';
import { answeredTally, anyTally, tallyOf, weighEqually } from '../support/core/arbitrary.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { differences } from '../support/core/oracle.js';
import { outcomes } from '../support/core/outcomes.js';

const contrast = (a: Tally, b: Tally) => contrastOf(sampleOf(a), sampleOf(b));

describe.each(differences)('$a and $b', ({ histogramA, histogramB, nA, nB, difference, adjustedWald }) => {
  const actual = contrast(tallyOfCounts(histogramA), tallyOfCounts(histogramB));

  test('agree with the table', () => {
    if (!adjustedWald) {
      expect(actual).toBeNull();
      return;
    }
    const { raw, adjusted, standardError, tested } = actual!;
    expectNear(raw, difference, 1e-9);
    expectNear(adjusted, adjustedWald.difference, 1e-9);
    expectNear(standardError, adjustedWald.se, 1e-9);
    expectClose(adjusted / standardError, adjustedWald.z, 1e-9);
    expect(tested).toBe(nA >= 10 && nB >= 10);
    expectClose(pValueOf({ ...actual!, tested: true }), adjustedWald.p, 1e-9);
  });
});

test('what has fewer than 10 answers on either side is not tested', () => {
  const ten = tallyOf(2, 3, 5);
  const nine = tallyOf(2, 3, 4);
  expect(pValueOf(contrast(ten, ten)!)).toBe(1);
  for (const [a, b] of [
    [nine, ten],
    [ten, nine],
  ] as const) {
    expect(pValueOf(contrast(a, b)!)).toBeNull();
    expect(isSignificant(contrast(a, b)!, null, 0.05)).toBeNull();
  }
});

test('answers decide what is tested, the responses that they are worth what the test says', () => {
  const counts = { promoters: 2.5, passives: 1.5, detractors: 1, responses: 5 };
  const ten = sampleOf(tallyOf(2, 3, 5));
  expect(contrastOf({ counts, responses: 10 }, ten)!.tested).toBe(true);
  expect(contrastOf({ counts, responses: 9 }, ten)!.tested).toBe(false);
  // ((2.5 - 1) / 8 - (5 - 2) / 13) · 100
  expectNear(contrastOf({ counts, responses: 10 }, ten)!.adjusted, 100 * (1.5 / 8 - 3 / 13), 1e-12);
});

test('a difference that adding responses turns around is not significant', () => {
  // Ten at +40 against millions at +35: shrunken to +30.8, at a level of 50 % below the others' +35.
  const few = tallyOf(3, 0, 7);
  const many = tallyOf(32_500_000, 0, 67_500_000);
  const turned = contrast(few, many)!;
  expect(turned.raw).toBeGreaterThan(0);
  expect(turned.adjusted).toBeLessThan(0);
  expect(isSignificant(turned, 1e-6, 0.05)).toBe(false);
  expect(isSignificant({ ...turned, adjusted: 1 }, 1e-6, 0.05)).toBe(true);
});

test('significant is below alpha, not at it', () => {
  const { raw, ...rest } = contrast(tallyOf(10, 0, 0), tallyOf(0, 0, 10))!;
  expect(isSignificant({ raw, ...rest }, 0.049, 0.05)).toBe(true);
  expect(isSignificant({ raw, ...rest }, 0.05, 0.05)).toBe(false);
  expect(isSignificant({ ...rest, raw: 0 }, 0.049, 0.05)).toBe(false);
});

test.each([
  [0.5, 0.5],
  [0.9, 0.1],
  [0.95, 0.05],
  [0.999, 0.001],
])('alpha of %d is %d', (level, alpha) => {
  expect(alphaOf(level)).toBe(alpha);
});

test('without responses there is nothing to contrast', () => {
  expect(contrast(emptyTally(), tallyOf(1, 1, 1))).toBeNull();
  expect(contrast(tallyOf(1, 1, 1), emptyTally())).toBeNull();
});

describe('laws', () => {
  test('the other way round it is the same difference with the other sign', () => {
    fc.assert(
      fc.property(answeredTally, answeredTally, (a, b) => {
        const there = contrast(a, b)!;
        const back = contrast(b, a)!;
        expect([back.raw, back.adjusted]).toEqual([0 - there.raw, 0 - there.adjusted]);
        expect(back.standardError).toBe(there.standardError);
        expect(pValueOf(back)).toBe(pValueOf(there));
      }),
    );
  });

  test('the same answers twice differ by nothing', () => {
    fc.assert(
      fc.property(answeredTally, (any) => {
        const { raw, adjusted, tested } = contrast(any, any)!;
        expect([raw, adjusted]).toEqual([0, 0]);
        expect(pValueOf(contrast(any, any)!)).toBe(tested ? 1 : null);
      }),
    );
  });

  test('equal weights change nothing', () => {
    fc.assert(
      fc.property(answeredTally, answeredTally, fc.constantFrom(0.25, 1, 7), (a, b, weight) => {
        const plain = contrast(a, b)!;
        const weighted = contrast(weighEqually(a, weight), weighEqually(b, 2 * weight))!;
        expect(weighted.tested).toBe(plain.tested);
        for (const figure of ['raw', 'adjusted', 'standardError'] as const) {
          expectNear(weighted[figure], plain[figure], 1e-9);
        }
      }),
    );
  });

  test('a detractor turned promoter raises it', () => {
    const count = fc.nat({ max: 200 });
    fc.assert(
      fc.property(count, count, count, answeredTally, (d, s, p, other) => {
        const before = contrast(tallyOf(d + 1, s, p), other)!;
        const after = contrast(tallyOf(d, s, p + 1), other)!;
        expect(after.raw).toBeGreaterThan(before.raw);
        expect(after.adjusted).toBeGreaterThan(before.adjusted);
      }),
    );
  });

  test('it stays possible, its p-value a probability', () => {
    fc.assert(
      fc.property(anyTally, anyTally, (a, b) => {
        const any = contrast(a, b);
        if (any === null) return;
        expect(Math.abs(any.raw)).toBeLessThanOrEqual(200);
        expect(any.standardError).toBeGreaterThan(0);
        expect(pValueOf({ ...any, tested: true })).toBeLessThanOrEqual(1);
        expect(pValueOf({ ...any, tested: true })).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('false alarms at 5 %, over all samples there can be', () => {
  // The exact size of adjusted Wald: the chance of p < 0.05 when both have the same shares.
  test.each([
    [10, 10, 0.5, 0.2, 0.038],
    [10, 100, 0.9, 0.02, 0.036],
    [5, 200, 0.9, 0.02, 0.077],
    [30, 30, 0.5, 0.2, 0.047],
  ])('%i and %i responses, promoters %d, detractors %d: %d', (n1, n2, p, d, size) => {
    const second = outcomes(n2, p, d);
    let alarms = 0;
    for (const a of outcomes(n1, p, d)) {
      for (const b of second) {
        const { adjusted, standardError } = contrastOf(a, b)!;
        if (Math.abs(adjusted) > 1.959963984540054 * standardError) alarms += a.chance * b.chance;
      }
    }
    expectNear(alarms, size, 0.0005);
  });
});

test('noise is added at a right angle, and has its law only where there is any', () => {
  const sampled = { raw: 10, adjusted: 9.7, standardError: 3, tested: true };
  expect(withNoise(sampled, { standardError: 4, df: 8 })).toEqual({ ...sampled, standardError: 5, df: 8 });
  expect(Object.keys(withNoise(sampled, { standardError: 0, df: null }))).toEqual(Object.keys(sampled));
});

test('an alpha is that of the level unless it is given, in its range', () => {
  expect([0.9, 0.95, 0.99].map((level) => alphaOf(level))).toEqual([0.1, 0.05, 0.01]);
  expect([0.001, 0.5].map((alpha) => alphaOf(0.95, alpha))).toEqual([0.001, 0.5]);
  for (const alpha of [0, -0.1, 0.51, Number.NaN])
    expect(() => alphaOf(0.95, alpha)).toThrow(
      new RangeError(`an alpha is above 0, up to 0.5, not ${alpha}`),
    );
});
