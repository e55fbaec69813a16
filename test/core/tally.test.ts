import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryCounts, emptyTally, mergeTallies, tally, tallyOfCounts } from '../../src/core/tally.js';
import { anyTally } from './arbitrary.js';
import { single } from './oracle.js';

const scores = fc.array(fc.integer({ min: 0, max: 10 }));
const largest = Number.MAX_SAFE_INTEGER;

describe('tally', () => {
  test('counts each score at its index', () => {
    expect(tally([10, 0, 7, 10])).toEqual({ counts: [1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2] });
  });

  test('takes any iterable', () => {
    expect(tally(new Set([3]))).toEqual(tally([3]));
  });

  test.each([11, -1, 7.5, Number.NaN, '7'])('rejects %s', (score) => {
    expect(() => tally([10, score as number])).toThrow(RangeError);
  });

  test('of no scores is the empty tally', () => {
    expect(tally([])).toEqual(emptyTally());
    expect(emptyTally().counts).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('tallyOfCounts', () => {
  test('keeps a copy of the counts', () => {
    const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const result = tallyOfCounts(counts);
    counts[0] = 99;
    expect(result.counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test.each([10, 12])('rejects %i counts', (length) => {
    expect(() => tallyOfCounts(Array(length).fill(1))).toThrow(
      new RangeError(`a tally has 11 counts, for the scores 0 to 10, not ${length}`),
    );
  });

  test.each([-1, 0.5, Number.NaN, largest + 1])('rejects a count of %d', (count) => {
    expect(() => tallyOfCounts([count, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toThrow(RangeError);
  });

  test('rejects a missing count', () => {
    expect(() => tallyOfCounts(new Array(11))).toThrow(RangeError);
  });

  test('takes a total of 2^53 - 1 and no more', () => {
    expect(() => tallyOfCounts([largest - 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])).not.toThrow();
    expect(() => tallyOfCounts([largest, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])).toThrow(RangeError);
    expect(() => tallyOfCounts(Array(11).fill(largest))).toThrow(RangeError);
  });
});

describe('mergeTallies', () => {
  test('of the parts is the tally of the whole, in any order', () => {
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        const whole = tally([...a, ...b]);
        expect(mergeTallies(tally(a), tally(b))).toEqual(whole);
        expect(mergeTallies(tally(b), tally(a))).toEqual(whole);
      }),
    );
  });

  test('is associative, with the empty tally as its neutral element', () => {
    fc.assert(
      fc.property(anyTally, anyTally, anyTally, (a, b, c) => {
        const whole = mergeTallies(a, b, c);
        expect(mergeTallies(mergeTallies(a, b), c)).toEqual(whole);
        expect(mergeTallies(a, mergeTallies(b, c))).toEqual(whole);
        expect(mergeTallies(emptyTally(), whole)).toEqual(whole);
      }),
    );
    expect(mergeTallies()).toEqual(emptyTally());
  });

  test('leaves its parts alone', () => {
    const part = tally([10]);
    mergeTallies(part, part);
    expect(part).toEqual(tally([10]));
  });

  test('rejects a total over 2^53 - 1', () => {
    const full = tallyOfCounts([largest, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(() => mergeTallies(full, tally([10]))).toThrow(RangeError);
    expect(() => mergeTallies(full, tally([0]))).toThrow(RangeError);
  });
});

test.each(single)('categoryCounts of $id', ({ histogram, promoters, passives, detractors, n }) => {
  expect(categoryCounts(tallyOfCounts(histogram))).toEqual({ promoters, passives, detractors, responses: n });
});
