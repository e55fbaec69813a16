import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalEquivalent, studentCriticalValue, studentTwoSidedP } from '../../src/core/student.js';
import { twoSidedP } from '../../src/core/tails.js';
import { expectClose } from '../support/core/near.js';
import { studentQuantiles, studentTails } from '../support/core/oracle.js';

const anyDf = fc.integer({ min: 1, max: 3000 });
const wrongDf = [0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY];

describe('studentTwoSidedP', () => {
  test('agrees with the table', () => {
    expect(studentTails.length).toBeGreaterThan(500);
    for (const { t, df, twoSidedP: p } of studentTails) {
      expectClose(studentTwoSidedP(t, df), p, 1e-11);
      expectClose(studentTwoSidedP(-t, df), p, 1e-11);
    }
  });

  test('with one degree of freedom it is that of Cauchy, with two that of a root', () => {
    for (const t of [1e-9, 0.3, 1, 4, 1e6, 1e150]) {
      expectClose(studentTwoSidedP(t, 1), (2 / Math.PI) * Math.atan2(1, t), 1e-13);
      expectClose(studentTwoSidedP(t, 2), 2 / (2 + t * t) / (1 + t / Math.hypot(t, Math.SQRT2)), 1e-13);
    }
  });

  test('with many degrees of freedom it is nearly normal', () => {
    for (const t of [0.1, 1, 1.96, 5]) expectClose(studentTwoSidedP(t, 1_000_000), twoSidedP(t), 2e-4);
  });

  test('falls as t grows, across the change of form too, and is a probability', () => {
    const t = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(t, t, anyDf, (a, b, df) => {
        const near = studentTwoSidedP(Math.min(a, b), df);
        const far = studentTwoSidedP(Math.max(a, b), df);
        expect(near).toBeLessThanOrEqual(1);
        expect(far).toBeGreaterThanOrEqual(0);
        expect(far).toBeLessThanOrEqual(near * (1 + 1e-12));
      }),
    );
  });

  test('has its limits', () => {
    expect(studentTwoSidedP(0, 5)).toBe(1);
    expect(studentTwoSidedP(Number.POSITIVE_INFINITY, 5)).toBe(0);
    expect(studentTwoSidedP(1e200, 5)).toBe(0);
    expect(studentTwoSidedP(Number.NaN, 5)).toBeNaN();
  });

  test.each(wrongDf)('rejects %d degrees of freedom', (df) => {
    expect(() => studentTwoSidedP(1, df)).toThrow(RangeError);
  });
});

describe('studentCriticalValue', () => {
  test('agrees with the table', () => {
    expect(studentQuantiles.length).toBeGreaterThan(500);
    for (const { level, df, quantile } of studentQuantiles) {
      expectClose(studentCriticalValue(level, df), quantile, 2e-12);
    }
  });

  test('is where the two tails leave the level between them', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1 - 1e-12, noNaN: true }), anyDf, (level, df) => {
        expectClose(studentTwoSidedP(studentCriticalValue(level, df), df), 1 - level, 1e-9);
      }),
    );
  });

  test.each([0.49, 1, 95, Number.NaN])('rejects the level %d', (level) => {
    expect(() => studentCriticalValue(level, 5)).toThrow(
      new RangeError(`a confidence level is a fraction from 0.5 to under 1, not ${level}`),
    );
  });

  test.each(wrongDf)('rejects %d degrees of freedom', (df) => {
    expect(() => studentCriticalValue(0.95, df)).toThrow(RangeError);
  });
});

describe('normalEquivalent', () => {
  test('is as unlikely as the value that it stands for', () => {
    for (const { t, df, twoSidedP: p } of studentTails) {
      expectClose(twoSidedP(normalEquivalent(t, df)), p, 1e-11);
      expect(normalEquivalent(-t, df)).toBe(-normalEquivalent(t, df));
    }
  });

  test('has its limits', () => {
    expect(Math.abs(normalEquivalent(0, 3))).toBe(0);
    expect(normalEquivalent(1e300, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(normalEquivalent(-1e300, 3)).toBe(Number.NEGATIVE_INFINITY);
  });
});
