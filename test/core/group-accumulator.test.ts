// Groups of a breakdown: whatever parts the answers come in, and in whatever order the parts are merged, they are the same.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Batch } from '../../src/core/batch.js';
import type { Group } from '../../src/core/group.js';
import { GroupAccumulator } from '../../src/core/group-accumulator.js';
import { tally } from '../../src/core/tally.js';
import { expectClose } from '../support/core/near.js';

interface Answer {
  readonly score: number;
  readonly region: number;
  readonly plan: number;
  readonly repeat: number;
  readonly weight: number;
}

const REGIONS = ['EMEA', 'APAC', null];
const PLANS = ['free', 'pro'];

/** Each part has its own numbers for the values: those of the first are turned around. */
function batchOf(
  answers: readonly Answer[],
  { weighted, turned = false }: { weighted: boolean; turned?: boolean },
): Batch {
  const values = turned ? REGIONS.toReversed() : REGIONS;
  const code = (region: number) => (turned ? REGIONS.length - 1 - region : region);
  return {
    scores: Uint8Array.from(answers, ({ score }) => score),
    by: [
      [{ name: 'region', values, codes: Uint32Array.from(answers, ({ region }) => code(region)) }],
      [{ name: 'plan', values: PLANS, codes: Uint32Array.from(answers, ({ plan }) => plan) }],
    ],
    repeats: Float64Array.from(answers, ({ repeat }) => repeat),
    ...(weighted && { weights: Float64Array.from(answers, ({ weight }) => weight) }),
  };
}

const anyAnswers: fc.Arbitrary<Answer[]> = fc.array(
  fc.record({
    score: fc.nat(10),
    region: fc.nat(2),
    plan: fc.nat(1),
    repeat: fc.integer({ min: 1, max: 5 }),
    weight: fc.double({ min: 0.03, max: 30, noNaN: true }),
  }),
  { maxLength: 30 },
);

function counted(answers: readonly Answer[], weighted: boolean, turned = false): GroupAccumulator {
  const groups = new GroupAccumulator([0, 1], { limit: 100, weighted });
  groups.add(batchOf(answers, { weighted, turned }));
  return groups;
}

const byName = (groups: readonly Group[]) =>
  new Map(
    groups.map(({ key, tally }) => [JSON.stringify(key), tally]).toSorted() as [string, Group['tally']][],
  );

function expectSame(actual: readonly Group[], expected: readonly Group[]): void {
  const [some, others] = [byName(actual), byName(expected)];
  expect([...some.keys()]).toEqual([...others.keys()]);
  for (const [name, { counts, weights }] of some) {
    const other = others.get(name)!;
    expect(counts).toEqual(other.counts);
    expect(weights === undefined).toBe(other.weights === undefined);
    for (const sums of ['sums', 'squares'] as const)
      weights?.[sums].forEach((sum, score) => {
        expectClose(sum, other.weights![sums][score]!, 1e-12);
      });
  }
}

function merged(...parts: GroupAccumulator[]): GroupAccumulator {
  const [first, ...others] = parts as [GroupAccumulator, ...GroupAccumulator[]];
  for (const other of others) first.merge(other);
  return first;
}

describe.each([false, true])('merging (weighted: %s)', (weighted) => {
  const of = (answers: readonly Answer[], turned = false) => counted(answers, weighted, turned);

  test('parts make the whole, in the order in which groups were met', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(30), (answers, at) => {
        const whole = of(answers).result();
        const both = merged(of(answers.slice(0, at)), of(answers.slice(at), true)).result();
        expectSame(both, whole);
        expect(both.map(({ key }) => key)).toEqual(whole.map(({ key }) => key));
      }),
    );
  });

  test('is the same in any order and in any brackets', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, anyAnswers, (a, b, c) => {
        const expected = merged(of(a), of(b), of(c)).result();
        expectSame(merged(of(c), of(a, true), of(b)).result(), expected);
        expectSame(merged(of(a), merged(of(b), of(c))).result(), expected);
      }),
    );
  });

  test('of nothing changes nothing', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(merged(of(answers), of([])).result()).toEqual(of(answers).result());
        expect(merged(of([]), of(answers)).result()).toEqual(of(answers).result());
      }),
    );
  });
});

test('goes on counting after a merge, and leaves the other as it was', () => {
  const answer = { score: 9, region: 0, plan: 0, repeat: 1, weight: 1 };
  const [one, other] = [counted([answer], false), counted([{ ...answer, region: 1 }], false)];
  one.merge(other);
  one.add(batchOf([answer], { weighted: false }));
  expect(one.result()).toEqual([
    { key: ['EMEA', 'free'], tally: tally([9, 9]) },
    { key: ['APAC', 'free'], tally: tally([9]) },
  ]);
  expect(other.result()).toEqual([{ key: ['APAC', 'free'], tally: tally([9]) }]);
});

test('takes over more groups than fit on a stack', () => {
  const size = 300_000;
  const codes = Uint32Array.from({ length: size }, (_, i) => i);
  const id = { name: 'id', codes, values: Array.from(codes, String) };
  const groups = () => new GroupAccumulator([0], { limit: size, weighted: false });
  const [one, other] = [groups(), groups()];
  other.add({ scores: new Uint8Array(size), by: [[id]] });
  one.merge(other);
  expect(one.result()).toHaveLength(size);
});

test('an answer weighs what its batch says', () => {
  const groups = new GroupAccumulator([], { limit: 1, weighted: true });
  groups.add({
    scores: Uint8Array.of(10, 3),
    by: [],
    repeats: Float64Array.of(2, 1),
    weights: Float64Array.of(0.5, 4),
  });
  const [{ key, tally: whole }] = groups.result() as [Group];
  expect(key).toEqual([]);
  expect(whole.counts).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2]);
  expect(whole.weights!.sums[10]).toBe(1);
  expect(whole.weights!.squares[3]).toBe(16);
});
