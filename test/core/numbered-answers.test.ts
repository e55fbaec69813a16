// One answer for each of many customers: what was put last, or is the latest, however many customers there are.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Batch } from '../../src/core/batch.js';
import { NO_ANSWER, NumberedAnswers } from '../../src/core/numbered-answers.js';

interface Put {
  readonly customer: number;
  readonly score: number;
  readonly weight: number;
  readonly comment: string;
  readonly time: number;
  readonly isLater: boolean;
}

const anyPut: fc.Arbitrary<Put> = fc.record({
  // Few who answer often, and some far beyond the first room.
  customer: fc.oneof(fc.nat({ max: 5 }), fc.constantFrom(1023, 1024, 1536, 20_000)),
  score: fc.nat({ max: 10 }),
  weight: fc.integer({ min: 1, max: 9 }),
  comment: fc.constantFrom('', 'slow', 'nice'),
  time: fc.oneof(fc.integer({ min: -2, max: 4 }), fc.constant(Number.NaN)),
  isLater: fc.boolean(),
});

function batchOf({ score, weight, comment }: Put): Batch {
  return {
    scores: Uint8Array.of(9, score),
    weights: Float64Array.of(9, weight),
    comments: ['x', comment],
    by: [],
  };
}

function answersOf(puts: readonly Put[], kept = { weights: true, comments: true }): NumberedAnswers {
  const answers = new NumberedAnswers(kept);
  for (const put of puts) {
    if (put.isLater) answers.putLater(put.customer, batchOf(put), 1, put.time);
    else answers.put(put.customer, batchOf(put), 1, put.time);
  }
  return answers;
}

/** The same in a map. */
function modelOf(puts: readonly Put[]): Map<number, Put> {
  const model = new Map<number, Put>();
  for (const put of puts) {
    const before = model.get(put.customer);
    const isKept = put.isLater && before !== undefined && before.time > put.time;
    if (!isKept) model.set(put.customer, put);
  }
  return model;
}

const CUSTOMERS = [0, 1, 2, 3, 4, 5, 6, 1023, 1024, 1025, 1536, 20_000, 20_001, 99_999];

describe.each([true, false])('weights and comments kept: %s', (isKept) => {
  const kept = { weights: isKept, comments: isKept };

  test('has of each customer what a map has', () => {
    fc.assert(
      fc.property(fc.array(anyPut, { maxLength: 30 }), (puts) => {
        const answers = answersOf(puts, kept);
        const copy = answers.copy();
        const model = modelOf(puts);
        for (const one of [answers, copy])
          for (const customer of CUSTOMERS) {
            const put = model.get(customer);
            expect(one.has(customer)).toBe(put !== undefined);
            expect(one.score(customer)).toBe(put?.score ?? NO_ANSWER);
            if (put === undefined) continue;
            // 0 stays 0, whatever its sign.
            expect(one.time(customer) + 0).toBe(put.time + 0);
            expect(one.weight(customer)).toBe(isKept ? put.weight : 1);
            expect(one.comment(customer)).toBe(isKept ? put.comment : '');
          }
      }),
    );
  });

  test('is like another one that has the same, whatever the times and the room', () => {
    const same = (one: Put | undefined, other: Put | undefined) =>
      one?.score === other?.score &&
      (!isKept || (one?.weight === other?.weight && one?.comment === other?.comment));
    const few = fc.array(
      anyPut.map((put) => ({
        ...put,
        customer: put.customer % 3,
        score: put.score % 2,
        weight: 1 + (put.weight % 2),
      })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(few, few, fc.boolean(), (puts, others, hasRoom) => {
        const [one, other] = [modelOf(puts), modelOf(others)];
        const isLike = [0, 1, 2].every((customer) => same(one.get(customer), other.get(customer)));
        const [own, its] = [answersOf(puts, kept), answersOf(others, kept)];
        expect(own.isLike(its)).toBe(isLike);
        const beyond: Put = { customer: 5000, score: 5, weight: 1, comment: '', time: 0, isLater: false };
        if (hasRoom) its.put(beyond.customer, batchOf(beyond), 1, 0);
        expect(own.isLike(its)).toBe(isLike && !hasRoom);
        expect(its.isLike(own)).toBe(isLike && !hasRoom);
      }),
    );
  });
});

test('a copy goes its own way', () => {
  const put: Put = { customer: 3, score: 10, weight: 2, comment: 'nice', time: 7, isLater: false };
  const answers = answersOf([put]);
  const copy = answers.copy();
  const next = { ...put, score: 0, weight: 5, comment: 'slow', time: 8 };
  copy.put(3, batchOf(next), 1, 8);
  const of = (one: NumberedAnswers) => [one.score(3), one.weight(3), one.comment(3), one.time(3)];
  expect(of(answers)).toEqual([10, 2, 'nice', 7]);
  expect(of(copy)).toEqual([0, 5, 'slow', 8]);
});

test('two are alike where all they keep is the same, but for their times', () => {
  const answer = { customer: 3, score: 9, weight: 2, comment: 'slow', time: 5, isLater: false };
  const one = answersOf([answer]);
  expect(one.isLike(answersOf([{ ...answer, time: 7 }]))).toBe(true);
  for (const other of [
    { score: 8 },
    { weight: 3 },
    { comment: 'nice' },
    { customer: 4 },
    { customer: 3000 },
  ]) {
    expect(one.isLike(answersOf([{ ...answer, ...other }])), JSON.stringify(other)).toBe(false);
    expect(answersOf([{ ...answer, ...other }]).isLike(one), JSON.stringify(other)).toBe(false);
  }
  expect(one.isLike(answersOf([answer, { ...answer, customer: 9 }]))).toBe(false);
  expect(answersOf([]).isLike(answersOf([]))).toBe(true);
});
