// Rows without an answer: they count nothing, but the groups that they are in are there.
import { describe, expect, test } from 'vitest';
import type { Batch, KeyColumn } from '../../src/core/batch.js';
import { GroupAccumulator } from '../../src/core/group-accumulator.js';
import { GroupTallies } from '../../src/core/group-tallies.js';
import { emptyTally, tally } from '../../src/core/tally.js';
import { weigh } from '../support/core/weighted.js';

const values = ['EMEA', 'APAC', null];
const region = (...codes: number[]): KeyColumn => ({
  name: 'region',
  codes: Uint32Array.from(codes),
  values,
});
const scores = (...list: number[]) => Uint8Array.from(list);
const places = (...list: number[]) => Uint32Array.from(list);

describe('GroupTallies', () => {
  test('meets groups in the order of all rows', () => {
    const tallies = new GroupTallies(10);
    tallies.add([region(1, 1)], scores(10, 3), {}, { columns: [region(2, 1)], before: places(0, 1) });
    tallies.add([region()], scores(), {}, { columns: [region(0, 2)], before: places(0, 0) });
    expect(tallies.groups()).toEqual([
      { key: [null], tally: emptyTally() },
      { key: ['APAC'], tally: tally([10, 3]) },
      { key: ['EMEA'], tally: emptyTally() },
    ]);
  });

  test('has a place for each of them, as for others', () => {
    const tallies = new GroupTallies(1);
    const without = { columns: [region(1)], before: places(1) };
    expect(() => tallies.add([region(0)], scores(9), {}, without)).toThrow('more than 1 combination');
  });

  test('has no weights of nobody', () => {
    const tallies = new GroupTallies(10, true);
    const without = { columns: [region(1)], before: places(1) };
    tallies.add([region(0)], scores(9), { weights: Float64Array.of(2) }, without);
    expect(tallies.groups()).toEqual([
      { key: ['EMEA'], tally: weigh([9], [2]) },
      { key: ['APAC'], tally: weigh([], []) },
    ]);
  });
});

describe('GroupAccumulator', () => {
  const category: KeyColumn = { name: '@category', codes: Uint32Array.of(0), values: ['promoter'] };
  const batch: Batch = {
    scores: scores(10),
    by: [[region(0)], [category], [region(0)]],
    unanswered: { by: [[region(1)], undefined, [region(2)]], before: places(0) },
  };
  const keysOf = (...breakdowns: number[]) => {
    const groups = new GroupAccumulator(breakdowns, { limit: 10, weighted: false });
    groups.add(batch);
    return groups.result().map(({ key }) => key);
  };

  test('crosses breakdowns of rows without an answer too', () => {
    expect(keysOf(0)).toEqual([['APAC'], ['EMEA']]);
    expect(keysOf(0, 2)).toEqual([
      ['APAC', null],
      ['EMEA', 'EMEA'],
    ]);
  });

  test('but not where one is known of answers alone, nor without any', () => {
    expect(keysOf(1)).toEqual([['promoter']]);
    expect(keysOf(0, 1)).toEqual([['EMEA', 'promoter']]);
    expect(keysOf()).toEqual([[]]);
  });

  test('merges groups of nobody with those of others', () => {
    const [one, two] = [0, 2].map((index) => {
      const groups = new GroupAccumulator([index], { limit: 10, weighted: false });
      groups.add(batch);
      return groups;
    });
    one!.merge(two!);
    expect(one!.result()).toEqual([
      { key: ['APAC'], tally: emptyTally() },
      { key: ['EMEA'], tally: tally([10, 10]) },
      { key: [null], tally: emptyTally() },
    ]);
  });
});
