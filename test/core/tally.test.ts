import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  categoryCounts,
  emptyTally,
  mergeTallies,
  scaleWeights,
  squaredWeights,
  subtractTally,
  type Tally,
  tally,
  tallyOfCounts,
  weightedCounts,
} from '../../src/core/tally.js';
import { anyTally, tallyOf } from '../support/core/arbitrary.js';
import { expectClose } from '../support/core/near.js';
import { single } from '../support/core/oracle.js';
import { tallyOfResponses, weigh, weightedResponses, weightedTally } from '../support/core/weighted.js';

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

  test('takes weights that fit the counts, and copies them', () => {
    const counts = [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const sums = [3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const squares = [5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const { weights } = tallyOfCounts(counts, { sums, squares });
    expect(weights).toEqual({ sums, squares });
    expect(weights!.sums).not.toBe(sums);
    expect(weights!.squares).not.toBe(squares);
  });

  test.each([
    ['none for a response', 0, 1, 0],
    ['negative ones', -1, 1, 0],
    ['infinite squares', 1, Infinity, 0],
    ['no number', Number.NaN, 1, 0],
    ['some without a response', 1, 1, 1],
  ])('rejects weights: %s', (_, sum, square, elsewhere) => {
    const counts = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const row = (value: number) => [value, elsewhere, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(() => tallyOfCounts(counts, { sums: row(sum), squares: row(square) })).toThrow(RangeError);
    expect(() => tallyOfCounts(counts, { sums: [1], squares: [1] })).toThrow(RangeError);
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
        expect(mergeTallies([tally(a), tally(b)])).toEqual(whole);
        expect(mergeTallies([tally(b), tally(a)])).toEqual(whole);
      }),
    );
  });

  test('is associative, with the empty tally as its neutral element', () => {
    fc.assert(
      fc.property(anyTally, anyTally, anyTally, (a, b, c) => {
        const whole = mergeTallies([a, b, c]);
        expect(mergeTallies([mergeTallies([a, b]), c])).toEqual(whole);
        expect(mergeTallies([a, mergeTallies([b, c])])).toEqual(whole);
        expect(mergeTallies([emptyTally(), whole])).toEqual(whole);
      }),
    );
    expect(mergeTallies([])).toEqual(emptyTally());
  });

  test('leaves its parts alone', () => {
    const part = tally([10]);
    mergeTallies([part, part]);
    expect(part).toEqual(tally([10]));
  });

  test('rejects a total over 2^53 - 1', () => {
    const full = tallyOfCounts([largest, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(() => mergeTallies([full, tally([10])])).toThrow(RangeError);
    expect(() => mergeTallies([full, tally([0])])).toThrow(RangeError);
  });
});

describe('mergeTallies of weighted responses', () => {
  test('gives the tally of the whole, in any order', () => {
    fc.assert(
      fc.property(weightedResponses, weightedResponses, weightedResponses, (...parts) => {
        const whole = tallyOfResponses(parts.flat());
        const [a, b, c] = parts.map(tallyOfResponses) as [Tally, Tally, Tally];
        expectSame(mergeTallies([a, b, c]), whole);
        expectSame(mergeTallies([c, a, b]), whole);
        expectSame(mergeTallies([mergeTallies([a, b]), c]), whole);
        expectSame(mergeTallies([a, mergeTallies([b, c])]), whole);
      }),
    );
  });

  test('keeps small weights beside large ones, in any order', () => {
    const small = new Array<Tally>(1000).fill(weigh([5], [1]));
    const large = weigh([5], [2 ** 53]);
    for (const parts of [
      [large, ...small],
      [...small, large],
    ]) {
      expect(mergeTallies(parts).weights!.sums[5]).toBe(2 ** 53 + 1000);
    }
  });

  test('has the empty tally as its neutral element', () => {
    const weighted = weigh([3, 10], [2, 0.5]);
    expect(mergeTallies([weighted, emptyTally()])).toEqual(weighted);
    expect(mergeTallies([weigh([], []), weighted])).toEqual(weighted);
  });

  test('does not guess the weights of responses that have none', () => {
    expect(() => mergeTallies([weigh([3], [1]), tally([3])])).toThrow(RangeError);
    expect(() => mergeTallies([tally([3]), weigh([3], [1])])).toThrow(RangeError);
  });
});

describe('subtractTally', () => {
  test('takes a part out of the whole', () => {
    fc.assert(
      fc.property(anyTally, anyTally, (a, b) => {
        expect(subtractTally(mergeTallies([a, b]), b)).toEqual(a);
      }),
    );
    fc.assert(
      fc.property(weightedTally, weightedTally, (a, b) => {
        expectSame(subtractTally(mergeTallies([a, b]), b), a, 1e-8);
      }),
    );
  });

  test('leaves nothing of the whole', () => {
    const whole = weigh([3, 3, 10], [0.1, 0.2, 0.3]);
    expect(subtractTally(whole, whole)).toEqual(weigh([], []));
    expect(subtractTally(whole, emptyTally())).toEqual(whole);
  });

  test('leaves a response that vanishes beside the whole with some weight, worth at most one', () => {
    const part = weigh([3, 4], [1e30, 1e30]);
    const { counts, weights } = subtractTally(mergeTallies([part, weigh([3], [1])]), part);
    expect(counts[3]).toBe(1);
    expect(weights!.sums[3]).toBeGreaterThan(0);
    expect(weights!.squares[3]).toBeGreaterThanOrEqual(weights!.sums[3]! ** 2);
  });

  test('rejects what is no part, and weights on one side alone', () => {
    expect(() => subtractTally(tally([3]), tally([4]))).toThrow(RangeError);
    expect(() => subtractTally(weigh([3, 3], [1, 1]), tally([3]))).toThrow(RangeError);
    expect(() => subtractTally(tally([3, 3]), weigh([3], [1]))).toThrow(RangeError);
  });
});

describe('scaleWeights', () => {
  test('multiplies every weight', () => {
    expect(scaleWeights(weigh([3, 3, 10], [1, 2, 4]), 8)).toEqual(weigh([3, 3, 10], [8, 16, 32]));
  });

  test('gives responses without weights this one', () => {
    expect(scaleWeights(tally([3, 3, 10]), 0.5)).toEqual(weigh([3, 3, 10], [0.5, 0.5, 0.5]));
  });

  test.each([0, -1, 1e200, 1e-200, Number.NaN])('rejects a factor of %d', (factor) => {
    expect(() => scaleWeights(tally([3]), factor)).toThrow(RangeError);
  });
});

test('weights by category, where each response weighs 1 unless it says otherwise', () => {
  const weighted = weigh([0, 6, 7, 9, 10], [1, 2, 3, 4, 5]);
  expect(weightedCounts(weighted)).toEqual({ detractors: 3, passives: 3, promoters: 9, responses: 15 });
  expect(squaredWeights(weighted)).toEqual({ detractors: 5, passives: 9, promoters: 41, responses: 55 });
  expect(categoryCounts(weighted)).toEqual({ detractors: 2, passives: 1, promoters: 2, responses: 5 });
  const plain = tallyOf(3, 4, 5);
  expect(weightedCounts(plain)).toEqual(categoryCounts(plain));
  expect(squaredWeights(plain)).toEqual(categoryCounts(plain));
});

test.each(single)('categoryCounts of $id', ({ histogram, promoters, passives, detractors, n }) => {
  expect(categoryCounts(tallyOfCounts(histogram))).toEqual({ promoters, passives, detractors, responses: n });
});

function expectSame(actual: Tally, expected: Tally, tolerance = 1e-12): void {
  expect(actual.counts).toEqual(expected.counts);
  for (const kind of ['sums', 'squares'] as const) {
    expected.weights![kind].forEach((sum, score) => {
      expectClose(actual.weights![kind][score]!, sum, tolerance);
    });
  }
}
