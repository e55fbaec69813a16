import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Adjustment, adjustPValues } from '../../src/core/adjust.js';
import { pValueSets } from '../support/core/oracle.js';

const methods: Adjustment[] = ['holm', 'bh', 'none'];
const anyP = fc.double({ min: 0, max: 1, noNaN: true });
const anySet = fc.array(fc.option(anyP, { freq: 5 }), { maxLength: 12 });

// To the last digit: the operations are those of R.
test.each(pValueSets)('$id', ({ p, holm, bh }) => {
  expect(adjustPValues(p, 'holm')).toEqual(holm);
  expect(adjustPValues(p, 'bh')).toEqual(bh);
  expect(adjustPValues(p, 'none')).toEqual(p);
});

test('what was not tested stays null and counts for nothing', () => {
  expect(adjustPValues([null, 0.01, null, 0.04], 'holm')).toEqual([null, 0.02, null, 0.04]);
  expect(adjustPValues([0.04, null, 0.01], 'bh')).toEqual([0.04, null, 0.02]);
  expect(adjustPValues([null, null], 'holm')).toEqual([null, null]);
});

describe('laws', () => {
  test.each(methods)('%s: a p-value never falls nor leaves 0 to 1, one alone stays', (method) => {
    fc.assert(
      fc.property(anySet, (set) => {
        adjustPValues(set, method).forEach((adjusted, i) => {
          expect(adjusted === null).toBe(set[i] === null);
          expect(adjusted ?? 1).toBeGreaterThanOrEqual(set[i] ?? 1);
          expect(adjusted ?? 1).toBeLessThanOrEqual(1);
        });
      }),
    );
    expect(adjustPValues([0.03], method)).toEqual([0.03]);
  });

  test.each(methods)('%s: the order of the p-values stays', (method) => {
    fc.assert(
      fc.property(fc.array(anyP), (set) => {
        const rising = adjustPValues(
          set.toSorted((a, b) => a - b),
          method,
        );
        expect(rising).toEqual(rising.toSorted((a, b) => a! - b!));
      }),
    );
  });

  test.each(methods)('%s: it does not matter in which order they come', (method) => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(adjustPValues(set.toReversed(), method)).toEqual(adjustPValues(set, method).reverse());
      }),
    );
  });

  test('Holm corrects at least as much as Benjamini–Hochberg', () => {
    fc.assert(
      fc.property(fc.array(anyP), (set) => {
        const bh = adjustPValues(set, 'bh');
        adjustPValues(set, 'holm').forEach((p, i) => {
          expect(p! * (1 + 1e-15)).toBeGreaterThanOrEqual(bh[i]!);
        });
      }),
    );
  });
});
