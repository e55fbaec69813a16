// Invitations without an answer, from the rows of a batch to the rates of a breakdown.
import { describe, expect, test } from 'vitest';
import type { Batch } from '../../src/core/batch.js';
import { block } from '../../src/core/block.js';
import { type Group, keepLargest } from '../../src/core/group.js';
import { GroupAccumulator } from '../../src/core/group-accumulator.js';
import { applyFactors } from '../../src/core/raking.js';
import { breakDown } from '../../src/core/segments.js';
import { tally } from '../../src/core/tally.js';

const VALUES = ['EMEA', 'APAC', 'LATAM'];
/** Answers and rows without one, each by the number of its region; the latter with their invitations. */
function batchOf(
  answers: readonly (readonly [region: number, score: number])[],
  others: readonly (readonly [region: number, invitations: number])[],
): Batch {
  const key = (regions: readonly number[]) => ({
    name: 'region',
    values: VALUES,
    codes: Uint32Array.from(regions),
  });
  return {
    scores: Uint8Array.from(answers, ([, score]) => score),
    by: [[key(answers.map(([region]) => region))]],
    unanswered: {
      by: [[key(others.map(([region]) => region))]],
      before: Uint32Array.from(others, () => 0),
      invitations: Float64Array.from(others, ([, invitations]) => invitations),
    },
  };
}

const LIMITS = { limit: 10, weighted: false };
const first = batchOf(
  [
    [0, 10],
    [1, 3],
  ],
  [
    [0, 2],
    [2, 5],
    [1, 0],
  ],
);
const second = batchOf([[2, 9]], [[0, 1]]);
const unansweredOf = (groups: readonly Group[]) =>
  Object.fromEntries(groups.map(({ key, unanswered = 0 }) => [key[0], unanswered]));

describe('groups', () => {
  test('have the invitations of all their rows', () => {
    const regions = new GroupAccumulator([0], LIMITS);
    regions.add(first);
    regions.add(second);
    expect(unansweredOf(regions.result())).toEqual({ EMEA: 3, LATAM: 5, APAC: 0 });
  });

  test('and so they have where parts were counted apart', () => {
    const [one, two] = [new GroupAccumulator([0], LIMITS), new GroupAccumulator([0], LIMITS)];
    one.add(first);
    two.add(second);
    one.merge(two);
    expect(unansweredOf(one.result())).toEqual({ EMEA: 3, LATAM: 5, APAC: 0 });
  });

  test('have none where nobody counted them', () => {
    const regions = new GroupAccumulator([0], LIMITS);
    const { invitations: _, ...unanswered } = first.unanswered!;
    regions.add({ ...first, unanswered });
    expect(regions.result().every((group) => !('unanswered' in group))).toBe(true);
  });
});

const groups: Group[] = [
  { key: ['EMEA'], tally: tally([10, 9, 3]), unanswered: 7 },
  { key: ['APAC'], tally: tally([7]), unanswered: 4 },
  { key: ['LATAM'], tally: tally([]), unanswered: 5 },
  { key: ['DACH'], tally: tally([9]) },
];

test('a pool has those of all that it pools', () => {
  expect(unansweredOf(keepLargest(groups, 1))).toEqual({ EMEA: 7, '(other)': 9 });
});

test('weights by targets leave them as they are', () => {
  const crossed = groups.map(({ key, ...group }) => ({ ...group, key: ['all', key[0]!] }));
  const cells = groups.map(({ key }) => ({ key, factor: 2 }));
  expect(unansweredOf(applyFactors(crossed, cells))).toEqual({ all: 16 });
});

test('a block has a rate where it is known who was invited', () => {
  expect(block(tally([10, 9, 3]))).not.toHaveProperty('invitations');
  const { invitations } = block(tally([10, 9, 3]), { unanswered: 7, level: 0.9 });
  expect(invitations).toMatchObject({ sent: 10, answered: 3, rate: 0.3 });
  // As R's prop.test(3, 10, conf.level = 0.9, correct = FALSE) says.
  expect(invitations!.interval!.low).toBeCloseTo(0.12687658390319784, 12);
});

describe('a breakdown', () => {
  const rates = (options: Parameters<typeof breakDown>[2]) =>
    breakDown(groups, ['region'], { sort: 'file', ...options }).segments.map(({ invitations }) =>
      invitations ? [invitations.answered, invitations.sent] : invitations,
    );

  test('has the rate of each segment, of those too in which nobody answered', () => {
    expect(rates({ invited: true })).toEqual([
      [3, 10],
      [1, 5],
      [0, 5],
      [1, 1],
    ]);
  });

  test('has none where it is not known who was invited', () => {
    expect(rates({})).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('hides those of the segments that it hides', () => {
    expect(rates({ invited: true, minN: 2 })).toEqual([[3, 10], null, null, null]);
  });
});
