import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decompose } from '../../src/core/decomposition.js';
import type { Group } from '../../src/core/group.js';
import { decomposeTold } from '../../src/core/told-decomposition.js';
import { tallyOf } from '../support/core/arbitrary.js';

const TESTS = { adjust: 'holm', level: 0.95 } as const;

type Counts = readonly [number, number, number];
const group = (name: string | null, counts: Counts): Group => ({ key: [name], tally: tallyOf(...counts) });
const count = fc.nat({ max: 20 });
const counts = fc.tuple(count, count, count);

test('answers that change hands between hidden segments change nothing that is told', () => {
  fc.assert(
    fc.property(
      fc.array(counts, { minLength: 8, maxLength: 8 }),
      fc.integer({ min: 1, max: 5 }),
      ([a, b, c, d, e, f, g, h], moved) => {
        const [fromA, toB]: [Counts, Counts] = [
          [a![0] + moved, a![1], a![2]],
          [b![0], b![1], b![2] + moved],
        ];
        // The two have as many answers as before, but of each other's kinds.
        const [otherA, otherB]: [Counts, Counts] = [
          [a![0], a![1], a![2] + moved],
          [b![0] + moved, b![1], b![2]],
        ];
        const told = (one: Counts, two: Counts) =>
          decomposeTold(
            [group('a', one), group('b', two), group('c', c!), group('d', d!)],
            [group('a', e!), group('b', f!), group('c', g!), group('d', h!)],
            ['x'],
            TESTS,
            [['b'], ['a']],
          );
        expect(told(fromA, toB)).toEqual(told(otherA, otherB));
      },
    ),
  );
});

test('hidden segments come after the others of their kind, by name, and the sums are the change', () => {
  const before = [
    group('a', [1, 1, 1]),
    group('b', [2, 0, 9]),
    group(null, [3, 3, 3]),
    group('c', [0, 1, 1]),
  ];
  const after = [group('a', [1, 1, 2]), group('b', [1, 0, 9]), group(null, [3, 3, 9]), group('c', [0, 1, 3])];
  const told = decomposeTold(before, after, ['x'], TESTS, [['c'], ['a']])!;
  expect(told.segments.map(({ segment, hidden = false }) => [segment.x, hidden])).toEqual([
    ['b', false],
    ['a', true],
    ['c', true],
    [null, false],
  ]);
  const all = decompose(before, after, ['x'])!;
  expect(told.rate + told.mix).toBeCloseTo(all.rate + all.mix, 9);
});

test('nothing is told where all are hidden', () => {
  const wave = [group('a', [1, 1, 1]), group('b', [2, 0, 9])];
  expect(decomposeTold(wave, wave, ['x'], TESTS, [['a'], ['b']])).toBeNull();
});

test('hidden segments are not tested, and their numbers of answers stay; another pool is a segment like any', () => {
  const pool = (counts: Counts): Group => ({ ...group('(other)', counts), other: true });
  const before = [group('a', [20, 5, 5]), group('b', [9, 1, 2]), group('c', [1, 1, 1]), pool([15, 5, 5])];
  const after = [group('a', [5, 5, 20]), group('b', [2, 1, 9]), group('c', [2, 2, 2]), pool([14, 6, 5])];
  const told = decomposeTold(before, after, ['x'], TESTS, [['b'], ['c']])!;
  expect(told.tests.count).toBe(2);
  expect(
    told.segments.map(({ segment, responsesBefore, pValue }) => [
      segment.x,
      responsesBefore,
      pValue === null,
    ]),
  ).toEqual([
    ['a', 30, false],
    ['b', 12, true],
    ['c', 3, true],
    ['(other)', 25, false],
  ]);
});
