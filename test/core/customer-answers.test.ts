// One answer a customer and wave: the latest; and who is in which wave.
import { describe, expect, test } from 'vitest';
import type { Batch, DayOrder } from '../../src/core/batch.js';
import { CustomerAnswers, type CustomerAnswersOptions, type Wave } from '../../src/core/customer-answers.js';
import { listedMovers } from '../../src/core/listed-movers.js';
import { scaleOf } from '../../src/core/parse-scale.js';
import { tally, weightedCounts } from '../../src/core/tally.js';

/** An answer: who, score, and when by either order of day and month. */
interface Row {
  id: string;
  score: number;
  time?: number | [DMY: number, MDY: number];
  weight?: number;
  comment?: string;
}

function batchOf(rows: readonly Row[], order?: DayOrder, first = 1): Batch {
  const isDated = rows.some(({ time }) => time !== undefined);
  const at = (i: 0 | 1) =>
    Float64Array.from(rows, ({ time = Number.NaN }) => (typeof time === 'number' ? time : time[i]));
  return {
    scores: Uint8Array.from(rows, ({ score }) => score),
    by: [],
    customers: rows.map(({ id }) => id),
    records: Float64Array.from(rows, (_, i) => first + i),
    ...(rows.some(({ comment }) => comment !== undefined) && {
      comments: rows.map(({ comment = '' }) => comment),
    }),
    ...(rows.some(({ weight }) => weight !== undefined) && {
      weights: Float64Array.from(rows, ({ weight = 1 }) => weight),
    }),
    ...(isDated && { times: { DMY: at(0), MDY: at(1), order } }),
  };
}

function taken(before: readonly Row[], after: readonly Row[], options: CustomerAnswersOptions = {}) {
  const answers = new CustomerAnswers(options);
  for (const [wave, rows] of Object.entries({ before, after }))
    expect(answers.add(batchOf(rows), () => wave as Wave)).toBe(true);
  return answers;
}

const scoresOf = (answers: CustomerAnswers) =>
  [...answers.movers()].map(({ id, before, after }) => `${id} ${before} ${after}`);

describe('the latest answer', () => {
  test('is the later row without dates', () => {
    const answers = taken(
      [
        { id: 'a', score: 3 },
        { id: 'b', score: 9 },
        { id: 'a', score: 10 },
      ],
      [{ id: 'a', score: 0 }],
    );
    expect(scoresOf(answers)).toEqual(['a 10 0']);
    expect(answers.account('before')).toMatchObject({ customers: 2, superseded: 1, unnamed: 0 });
    expect([...answers.onlyIn('before')]).toEqual(['b']);
    expect([...answers.onlyIn('after')]).toEqual([]);
  });

  test('is the later date, whatever the order of the rows; in a tie the later row', () => {
    const answers = taken(
      [
        { id: 'a', score: 10, time: 200 },
        { id: 'a', score: 3, time: 100 },
        { id: 'b', score: 10, time: 5 },
        { id: 'b', score: 9, time: 5 },
        { id: 'c', score: 10, time: 0 },
        { id: 'c', score: 4, time: -1 },
      ],
      ['a', 'b', 'c'].map((id) => ({ id, score: 7 })),
    );
    expect(scoresOf(answers)).toEqual(['a 10 7', 'b 9 7', 'c 10 7']);
  });

  test('of each wave is found by itself', () => {
    const answers = new CustomerAnswers();
    const rows = [
      { id: 'a', score: 9, time: 1 },
      { id: 'a', score: 2, time: 2 },
      { id: 'a', score: 8, time: 3 },
    ];
    answers.add(batchOf(rows), (i) => (['before', undefined, 'after'] as const)[i]);
    expect(scoresOf(answers)).toEqual(['a 9 8']);
  });

  test('keeps its own weight and comment', () => {
    const answers = taken(
      [
        { id: 'a', score: 9, time: 2, weight: 3, comment: 'late' },
        { id: 'a', score: 0, time: 1, weight: 5, comment: 'early' },
      ],
      [{ id: 'a', score: 0, time: 9, weight: 7, comment: 'now' }],
      { weightFrom: 'before', comments: true },
    );
    expect([...answers.movers()]).toEqual([
      { id: 'a', before: 9, after: 0, comments: { before: 'late', after: 'now' } },
    ]);
    const { transitions } = answers.byCustomer();
    expect(transitions.weights!.sums.promoter.detractor).toBe(3);
    expect(transitions.weights!.squares.promoter.detractor).toBe(9);
  });
});

describe('the order of day and month', () => {
  // 2/3 and 3/2: the first is later as month/day, the second as day/month.
  const rows: Row[] = [
    { id: 'a', score: 10, time: [200, 300] },
    { id: 'a', score: 0, time: [300, 200] },
  ];

  test('that nothing shows leaves the latest open', () => {
    const answers = taken(rows, [{ id: 'a', score: 7 }]);
    expect(answers.account('before').isAmbiguous).toBe(true);
  });

  test('that nothing shows does not matter where the latest is the same', () => {
    const answers = taken([{ ...rows[0]!, score: 0 }, rows[1]!, { id: 'b', score: 1, time: [4, 5] }], []);
    expect(answers.account('before').isAmbiguous).toBe(false);
  });

  test.each<[DayOrder, number]>([
    ['DMY', 0],
    ['MDY', 10],
  ])('%s, as a later batch shows it, decides on all', (order, score) => {
    const answers = new CustomerAnswers();
    answers.add(batchOf(rows), () => 'before');
    answers.add(batchOf([{ id: 'b', score: 5, time: 900 }], order, 3), () => 'before');
    answers.add(batchOf([{ id: 'a', score: 7, time: [9, 9] }]), () => 'after');
    expect(answers.account('before').isAmbiguous).toBe(false);
    expect(scoresOf(answers)).toEqual([`a ${score} 7`]);
  });
});

test.each<[DayOrder, string[], boolean]>([
  ['DMY', ['a 10 7', 'b 3 7'], false],
  ['MDY', ['a 0 7', 'b 9 7'], false],
])('the order %s, known from the first batch on, decides on each as it comes', (order, movers, isAmbiguous) => {
  const answers = new CustomerAnswers();
  const rows: Row[] = [
    { id: 'a', score: 10, time: [300, 200] },
    { id: 'b', score: 9, time: [200, 300] },
    { id: 'a', score: 0, time: [200, 300] },
    { id: 'b', score: 3, time: [300, 200] },
  ];
  for (const row of rows) answers.add(batchOf([row], order), () => 'before');
  answers.add(
    batchOf([
      { id: 'a', score: 7, time: [9, 9] },
      { id: 'b', score: 7, time: [9, 9] },
    ]),
    () => 'after',
  );
  expect(scoresOf(answers)).toEqual(movers);
  expect(answers.account('before')).toMatchObject({ isAmbiguous, superseded: 2 });
});

describe('who is in both waves, and who in one', () => {
  const before = [
    { id: 'stays', score: 9, weight: 2 },
    { id: 'leaves', score: 3, weight: 3 },
    { id: 'falls', score: 8, weight: 4 },
  ];
  const after = [
    { id: 'stays', score: 10, weight: 5 },
    { id: 'joins', score: 2, weight: 6 },
    { id: 'joins too', score: 7, weight: 7 },
    { id: 'falls', score: 0, weight: 8 },
  ];

  test('is counted by it', () => {
    const { transitions, stayers, joiners, leavers } = taken(before, after).byCustomer();
    expect(stayers).toEqual({ before: tally([9, 8]), after: tally([10, 0]) });
    expect([joiners, leavers]).toEqual([tally([2, 7]), tally([3])]);
    const none = { promoter: 0, passive: 0, detractor: 0 };
    expect(transitions.counts).toEqual({
      promoter: { ...none, promoter: 1 },
      passive: { ...none, detractor: 1 },
      detractor: none,
    });
  });

  test.each([
    ['before', 2, 4],
    ['after', 5, 8],
  ] as const)('who stays weighs what they did %s, the others what they did in their wave', (weightFrom, one, other) => {
    const { transitions, stayers, joiners, leavers } = taken(before, after, { weightFrom }).byCustomer();
    expect(weightedCounts(stayers.after)).toMatchObject({ promoters: one, detractors: other });
    expect(weightedCounts(stayers.before)).toMatchObject({ promoters: one, passives: other });
    expect(weightedCounts(joiners)).toMatchObject({ detractors: 6, passives: 7, promoters: 0 });
    expect(weightedCounts(leavers)).toMatchObject({ detractors: 3, passives: 0, promoters: 0 });
    expect(transitions.weights!.sums.passive.detractor).toBe(other);
  });
});

describe('an answer without a date', () => {
  test('stands where it is the only one of its customer', () => {
    const answers = taken(
      [
        { id: 'a', score: 10, time: Number.NaN },
        { id: 'b', score: 9, time: 5 },
      ],
      [{ id: 'a', score: 0 }],
    );
    expect(answers.account('before').undated).toBeUndefined();
    expect(scoresOf(answers)).toEqual(['a 10 0']);
  });

  test.each([
    ['first', [Number.NaN, 5]],
    ['later', [5, Number.NaN]],
  ])('is told by the record where there is another one: %s', (_, times) => {
    const answers = taken(
      [{ id: 'b', score: 1, time: 1 }, ...times.map((time) => ({ id: 'a', score: 10, time }))],
      [],
    );
    expect(answers.account('before').undated).toBe(3);
  });
});

test('who names nobody is in neither wave', () => {
  const answers = taken([{ id: '', score: 10 }], [{ id: '', score: 0 }]);
  expect(answers.account('before')).toMatchObject({ customers: 0, unnamed: 1 });
  expect(answers.customers).toBe(0);
});

test('ids are compared to the letter, also those that objects know', () => {
  const answers = taken(
    [
      { id: '__proto__', score: 10 },
      { id: 'A', score: 10 },
    ],
    [
      { id: '__proto__', score: 0 },
      { id: 'a', score: 0 },
    ],
  );
  expect(scoresOf(answers)).toEqual(['__proto__ 10 0']);
});

test('thousands of customers keep their numbers as arrays grow', () => {
  const rows = Array.from({ length: 5000 }, (_, i) => ({ id: `c${i}`, score: i % 11, time: i }));
  const moved = rows.map(({ id, score }) => ({ id, score: 10 - score, time: 1 })).reverse();
  const answers = taken(rows, moved);
  const { transitions, stayers, joiners, leavers } = answers.byCustomer();
  expect(stayers.before.counts).toEqual(
    Array.from({ length: 11 }, (_, score) => rows.filter((row) => row.score === score).length),
  );
  expect([joiners, leavers].flatMap(({ counts }) => counts).every((count) => count === 0)).toBe(true);
  const all = rows.filter(({ score }) => score >= 9).length;
  expect(transitions.counts.promoter.detractor).toBe(all);
});

describe('the list', () => {
  const moved = [
    { id: 'up', before: 0, after: 10 },
    { id: 'a little down', before: 9, after: 8 },
    { id: 'down', before: 9, after: 6 },
    { id: 'further down', before: 10, after: 0 },
    { id: 'also down', before: 9, after: 6 },
  ];

  test('has the worst news first, equal ones as they were met', () => {
    expect(listedMovers(moved).map(({ id }) => id)).toEqual([
      'further down',
      'down',
      'also down',
      'a little down',
      'up',
    ]);
  });

  test('has no scores where there are only categories, and the bands of other scales', () => {
    expect(listedMovers(moved.slice(0, 1), undefined, true)[0]).toMatchObject({ scores: null });
    const scale = scaleOf('1-5', '1-3,4,5');
    expect(listedMovers([{ id: 'a', before: 5, after: 4 }], scale)[0]).toMatchObject({
      before: 'promoter',
      after: 'passive',
    });
  });
});

test('a mover is listed with both categories, and with both scores unless categories are all that is told', () => {
  const moved = [{ id: 'a', before: 9, after: 6, comments: { before: 'fine', after: 'slow' } }];
  expect(listedMovers(moved)).toEqual([
    {
      id: 'a',
      before: 'promoter',
      after: 'detractor',
      scores: { before: 9, after: 6 },
      comments: { before: 'fine', after: 'slow' },
    },
  ]);
  expect(listedMovers([{ id: 'a', before: 9, after: 6 }], undefined, true)).toEqual([
    { id: 'a', before: 'promoter', after: 'detractor', scores: null },
  ]);
});
