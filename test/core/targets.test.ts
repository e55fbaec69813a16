import { describe, expect, test } from 'vitest';
import type { Group } from '../../src/core/group.js';
import { emptyTally } from '../../src/core/tally.js';
import {
  dropUnmatched,
  type Margin,
  representation,
  sharesOfTargets,
  unmatchedValues,
} from '../../src/core/targets.js';
import { tallyOf } from '../support/core/arbitrary.js';
import { expectNear } from '../support/core/near.js';
import { weigh } from '../support/core/weighted.js';

const margin = (variable: string, targets: Record<string, number>): Margin => ({
  variable,
  targets: new Map(Object.entries(targets)),
});

const cell = (responses: number, ...key: (string | null)[]): Group => ({
  key,
  tally: tallyOf(0, 0, responses),
});

describe('sharesOfTargets', () => {
  const shares = { a: 0.25, b: 0.75 };

  test.each([
    ['shares', { a: 0.25, b: 0.75 }],
    ['percents', { a: 25, b: 75 }],
    ['people', { a: 1500, b: 4500 }],
  ])('takes %s', (_, targets) => {
    expect(sharesOfTargets([margin('x', targets)])).toEqual([margin('x', shares)]);
  });

  test('takes each variable in its own way', () => {
    const margins = [
      margin('x', { a: 1, b: 3 }),
      margin('y', { a: 25, b: 75 }),
      margin('z', { a: 0.25, b: 0.75 }),
      margin('u', { a: 1, b: 3 }),
    ];
    expect(sharesOfTargets(margins)).toEqual(['x', 'y', 'z', 'u'].map((name) => margin(name, shares)));
  });

  test('forgives a millionth and takes it out', () => {
    const [{ targets }] = sharesOfTargets([margin('x', { a: 33.33333, b: 66.66666 })]) as [Margin];
    expectNear(targets.get('a')! + targets.get('b')!, 1, 1e-15);
    expect(() => sharesOfTargets([margin('x', { a: 33.333, b: 66.666 })])).toThrow('sum to 99.999');
  });

  test.each([
    ['nearly percents', { a: 40, b: 59 }, 'the targets of x sum to 99'],
    ['nearly shares', { a: 0.5, b: 0.57 }, 'the targets of x sum to 1.07'],
    ['fewer than one', { a: 0.1, b: 0.2 }, 'the targets of x sum to 0.3'],
    ['none', {}, 'the targets of x sum to 0'],
    ['a zero', { a: 0, b: 100 }, 'the target of x = a is 0'],
    ['a negative one', { a: -5, b: 105 }, 'the target of x = a is -5'],
    ['no number', { a: Number.NaN, b: 100 }, 'the target of x = a is NaN'],
    ['an infinite one', { a: Infinity, b: 100 }, 'the target of x = a is Infinity'],
  ])('rejects %s', (_, targets, message) => {
    expect(() => sharesOfTargets([margin('x', targets)])).toThrow(
      expect.objectContaining({ code: 'bad-value', message }),
    );
  });

  test('rejects populations of two sizes', () => {
    expect(() => sharesOfTargets([margin('x', { a: 5000 }), margin('y', { a: 4000, b: 800 })])).toThrow(
      'the targets of y sum to 4800, those of x to 5000',
    );
  });
});

const cells = [cell(10, 'N', 'free'), cell(20, 'S', 'free'), cell(5, null, 'pro')];
const matching = [
  {
    variable: 'region',
    targets: new Map([
      ['N', 0.5],
      ['S', 0.3],
      [null, 0.2],
    ] as [string | null, number][]),
  },
  margin('plan', { free: 0.6, pro: 0.4 }),
];

describe('unmatchedValues', () => {
  test('are none where both sides have the same, blank among them', () => {
    expect(unmatchedValues(cells, matching)).toEqual([]);
  });

  test('lists both sides of each variable', () => {
    const margins = [
      margin('region', { N: 0.5, W: 0.5 }),
      margin('plan', { free: 0.5, pro: 0.4, team: 0.1 }),
    ];
    expect(unmatchedValues(cells, margins)).toEqual([
      { variable: 'region', withoutTarget: ['S', null], withoutResponses: ['W'] },
      { variable: 'plan', withoutTarget: [], withoutResponses: ['team'] },
    ]);
  });
});

describe('dropUnmatched', () => {
  test('leaves alone what matches', () => {
    expect(dropUnmatched(cells, matching)).toEqual({ cells, margins: matching });
  });

  test('drops what has no counterpart, and what has none after that', () => {
    // Without blank regions nobody has the plan "pro".
    const margins = [margin('region', { N: 0.25, S: 0.25, W: 0.5 }), margin('plan', { free: 0.6, pro: 0.4 })];
    expect(dropUnmatched(cells, margins)).toEqual({
      cells: cells.slice(0, 2),
      margins: [margin('region', { N: 0.5, S: 0.5 }), margin('plan', { free: 1 })],
    });
  });

  test('may leave nothing', () => {
    const nothing = dropUnmatched(cells, [margin('region', { X: 1 }), margin('plan', { free: 1 })]);
    expect(nothing).toEqual({ cells: [], margins: [margin('region', {}), margin('plan', {})] });
  });
});

describe('representation', () => {
  test('compares shares of the sample with the targets, in the order of the targets', () => {
    const rows = representation(cells, matching);
    expect(rows.map(({ variable, category, target }) => [variable, category, target])).toEqual([
      ['region', 'N', 0.5],
      ['region', 'S', 0.3],
      ['region', null, 0.2],
      ['plan', 'free', 0.6],
      ['plan', 'pro', 0.4],
    ]);
    expect(rows.map(({ sample }) => sample)).toEqual([10 / 35, 20 / 35, 5 / 35, 30 / 35, 5 / 35]);
    for (const { target, sample, difference } of rows) expect(difference).toBe(sample! - target);
  });

  test('counts responses by the weights that they already have', () => {
    const weighted = [
      { key: ['a'], tally: weigh([10, 3], [1, 2]) },
      { key: ['b'], tally: weigh([10], [9]) },
    ];
    expect(representation(weighted, [margin('x', { a: 0.5, b: 0.5 })])).toMatchObject([
      { sample: 0.25, difference: -0.25 },
      { sample: 0.75, difference: 0.25 },
    ]);
  });

  test('shows a target without responses as missing, and knows nothing of no sample', () => {
    expect(representation([cell(1, 'a')], [margin('x', { b: 1 })])).toMatchObject([
      { sample: 0, difference: -1 },
    ]);
    const none = [{ key: ['a'], tally: emptyTally() }];
    expect(representation(none, [margin('x', { a: 1 })])).toMatchObject([{ sample: null, difference: null }]);
  });
});
