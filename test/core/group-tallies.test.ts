import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CodedColumn, GroupTallies, RunningTally } from '../../src/core/group-tallies.js';
import { emptyTally, mergeTallies, tally, tallyOfCounts } from '../../src/core/tally.js';
import { weigh, weightedResponses } from '../support/core/weighted.js';

const scores = (...values: number[]) => Uint8Array.from(values);
const numbers = (...values: number[]) => Float64Array.from(values);
const column = (values: (string | null)[], ...codes: number[]): CodedColumn => ({
  codes: Uint32Array.from(codes),
  values,
});

describe('RunningTally', () => {
  test('counts batch after batch', () => {
    const running = new RunningTally();
    expect(running.tally()).toEqual(emptyTally());
    running.add(scores(10, 3));
    running.add(scores(3));
    expect(running.tally()).toEqual(tally([10, 3, 3]));
  });

  test('counts a row as often as it says', () => {
    const running = new RunningTally();
    running.add(scores(10, 3, 7), { repeats: numbers(3, 1, 0) });
    running.add(scores(10));
    expect(running.tally()).toEqual(tally([10, 10, 10, 3, 10]));
  });

  test('counts rows of detractors, passives and promoters', () => {
    const running = new RunningTally();
    running.add(scores(0, 7, 9), { repeats: numbers(12, 30, 58) });
    expect(running.tally()).toEqual(tallyOfCounts([12, 0, 0, 0, 0, 0, 0, 30, 0, 58, 0]));
  });

  test('counts to 2^53 - 1 and no further', () => {
    const running = new RunningTally();
    running.add(scores(10, 0), { repeats: numbers(Number.MAX_SAFE_INTEGER - 1, 1) });
    expect(running.tally().counts[10]).toBe(Number.MAX_SAFE_INTEGER - 1);
    running.add(scores(5));
    expect(() => running.tally()).toThrow(RangeError);
  });

  test('sums the weights and their squares', () => {
    const running = new RunningTally(true);
    running.add(scores(10, 3, 10), { weights: numbers(0.5, 2, 3) });
    const { counts, weights } = running.tally();
    expect(counts).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2]);
    expect(weights).toEqual({
      sums: [0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 3.5],
      squares: [0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 9.25],
    });
  });

  test('multiplies counts and weights', () => {
    const running = new RunningTally(true);
    running.add(scores(10, 3), { repeats: numbers(3, 2), weights: numbers(0.5, 2) });
    expect(running.tally()).toEqual(weigh([10, 10, 10, 3, 3], [0.5, 0.5, 0.5, 2, 2]));
  });

  test('is weighted from the start', () => {
    expect(new RunningTally(true).tally().weights).toBeDefined();
    expect(new RunningTally().tally()).not.toHaveProperty('weights');
  });

  test('gives responses the weight 1 where a batch says nothing', () => {
    const running = new RunningTally(true);
    running.add(scores(10, 3));
    expect(running.tally()).toEqual(weigh([10, 3], [1, 1]));
  });

  test.each([0, -1, Number.NaN, Infinity, 1e-101, 1e101])('rejects a weight of %d', (weight) => {
    expect(() => new RunningTally(true).add(scores(10), { weights: numbers(weight) })).toThrow(RangeError);
  });

  test('rejects weights that it would forget', () => {
    expect(() => new RunningTally().add(scores(10), { weights: numbers(2) })).toThrow(RangeError);
  });

  test('loses nothing over many small weights', () => {
    const running = new RunningTally(true);
    const tenths = { weights: new Float64Array(10_000).fill(0.1) };
    for (let batch = 0; batch < 100; batch += 1) running.add(new Uint8Array(10_000), tenths);
    expect(running.tally().weights!.sums[0]).toBe(100_000);
  });
});

describe('GroupTallies', () => {
  test('numbers groups as they are met, blank among them', () => {
    const groups = new GroupTallies(10);
    groups.add([column(['a', null], 1, 0, 1)], scores(10, 3, 5));
    groups.add([column(['a', null, 'b'], 2, 0)], scores(7, 8));
    expect(groups.groups()).toEqual([
      { key: [null], tally: tally([10, 5]) },
      { key: ['a'], tally: tally([3, 8]) },
      { key: ['b'], tally: tally([7]) },
    ]);
  });

  test('crosses columns', () => {
    const groups = new GroupTallies(10);
    groups.add([column(['a', 'b'], 0, 1, 0), column(['x', 'y'], 1, 1, 1)], scores(10, 3, 5));
    expect(groups.groups()).toEqual([
      { key: ['a', 'y'], tally: tally([10, 5]) },
      { key: ['b', 'y'], tally: tally([3]) },
    ]);
  });

  test('crosses columns of any codes, also the largest', () => {
    const codes = [0, 1, 2 ** 21, 2 ** 26 - 1, 2 ** 26, 2 ** 32 - 1];
    const pairs = codes.flatMap((left) => codes.map((right) => [left, right] as const));
    const groups = new GroupTallies(pairs.length);
    const named = (side: 0 | 1) => ({
      codes: Uint32Array.from([...pairs, ...pairs], (pair) => pair[side]),
      values: new Proxy([], { get: (_, code) => `v${String(code)}` }),
    });
    groups.add([named(0), named(1)], new Uint8Array(2 * pairs.length).fill(9));
    expect(groups.groups()).toEqual(
      pairs.map(([left, right]) => ({ key: [`v${left}`, `v${right}`], tally: tally([9, 9]) })),
    );
  });

  test('two codes of one value are one group in the end', () => {
    const groups = new GroupTallies(10);
    const values = ['a|b', 'c', 'b'];
    groups.add([{ codes: Uint32Array.of(0, 1, 2, 0), values }], scores(10, 9, 3, 8));
    values[0] = 'b';
    expect(groups.groups()).toEqual([
      { key: ['b'], tally: tally([10, 3, 8]) },
      { key: ['c'], tally: tally([9]) },
    ]);
  });

  test('without columns is one group of all', () => {
    const groups = new GroupTallies(10);
    groups.add([], scores(10, 3));
    expect(groups.groups()).toEqual([{ key: [], tally: tally([10, 3]) }]);
  });

  test('stops at the limit', () => {
    const groups = new GroupTallies(2);
    groups.add([column(['a', 'b', 'c'], 0, 1)], scores(10, 3));
    expect(() => groups.add([column(['a', 'b', 'c'], 2)], scores(5))).toThrow(
      expect.objectContaining({ code: 'too-many-segments' }),
    );
  });

  test('of weighted responses make up the weighted whole, however many there are', () => {
    fc.assert(
      fc.property(weightedResponses, fc.integer({ min: 1, max: 40 }), (responses, parts) => {
        const groups = new GroupTallies(100, true);
        const codes = responses.map((_, i) => i % parts);
        const values = Array.from({ length: parts }, (_, i) => `${i}`);
        const repeats = Float64Array.from(responses, (_, i) => i);
        const weights = Float64Array.from(responses, ({ weight }) => weight);
        const answers = Uint8Array.from(responses, ({ score }) => score);
        groups.add([column(values, ...codes)], answers, { repeats, weights });
        const running = new RunningTally(true);
        running.add(answers, { repeats, weights });
        const whole = mergeTallies(groups.groups().map((group) => group.tally));
        expect(whole.counts).toEqual(running.tally().counts);
        whole.weights!.sums.forEach((sum, score) => {
          expect(sum).toBeCloseTo(running.tally().weights!.sums[score]!, 9);
        });
      }),
    );
  });
});
