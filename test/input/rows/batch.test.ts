// Batches of answers that were counted together.
import { describe, expect, it } from 'vitest';
import { NPS_SCALE } from '../../../src/core/scale.js';
import { BatchBuilder, type BatchShape } from '../../../src/input/rows/batch.js';
import { Dictionary } from '../../../src/input/rows/dictionary.js';

const asked = { comments: false, dates: false, customers: false, records: false, times: false };
const shape: BatchShape = {
  ...asked,
  scale: NPS_SCALE,
  dictionaries: [[new Dictionary('region', 10)], [new Dictionary('plan', 10)]],
  ofAllRows: [true, true],
  repeats: true,
  weights: true,
  squares: true,
  measures: 0,
  invitations: false,
};

const NONE = { codes: [], before: [], invitations: [] };

describe('answers that were counted', () => {
  it('have the sum of the squares of their weights', () => {
    const builder = new BatchBuilder(shape, 4);
    builder.addCounted(
      {
        scores: Uint8Array.of(1, 3),
        codes: [Uint32Array.of(3, 3), Uint32Array.of(1, 1)],
        repeats: Float64Array.of(8, 20),
        weights: Float64Array.of(0.5, 0.25),
      },
      NONE,
    );
    const { scores, repeats, weights, squares, by } = builder.batch();
    expect([...scores]).toEqual([1, 3]);
    expect([...repeats!]).toEqual([8, 20]);
    expect([...weights!]).toEqual([0.5, 0.25]);
    expect([...squares!]).toEqual([8 * 0.5 ** 2, 20 * 0.25 ** 2]);
    expect(by.map(([key]) => [...key!.codes])).toEqual([
      [3, 3],
      [1, 1],
    ]);
  });

  it('follow what was added before, and the rows without one with them', () => {
    const builder = new BatchBuilder(shape, 4);
    const one = (score: number, repeat: number) => ({
      scores: Uint8Array.of(score),
      codes: [Uint32Array.of(1), Uint32Array.of(2)],
      repeats: Float64Array.of(repeat),
      weights: Float64Array.of(1),
    });
    builder.addCounted(one(9, 1), NONE);
    builder.addCounted(one(7, 3), { codes: [[2, 2]], before: [1], invitations: [0] });
    builder.addUnanswered([2, 2], 0);
    const { scores, repeats, unanswered } = builder.batch();
    expect([...scores]).toEqual([9, 7]);
    expect([...repeats!]).toEqual([1, 3]);
    expect([...unanswered!.before]).toEqual([2, 2]);
  });
});
