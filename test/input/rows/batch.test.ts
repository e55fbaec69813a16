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

describe('answers that are alike but for their score', () => {
  it('are one for each score that was given', () => {
    const builder = new BatchBuilder(shape, 4);
    builder.addAlike({
      codes: [3, 1],
      first: 0,
      scores: 4,
      rows: [0, 2, 0, 5],
      from: 0,
      responses: 4,
      weight: 0.5,
    });
    const { scores, repeats, weights, squares, by } = builder.batch();
    expect([...scores]).toEqual([1, 3]);
    expect([...repeats!]).toEqual([8, 20]);
    expect([...weights!]).toEqual([0.5, 0.5]);
    expect([...squares!]).toEqual([2, 5]);
    expect(by.map(([key]) => [...key!.codes])).toEqual([
      [3, 3],
      [1, 1],
    ]);
  });

  it('follow what was added before, and begin with their lowest score', () => {
    const builder = new BatchBuilder(shape, 4);
    builder.addAlike({ codes: [0, 0], first: 9, scores: 1, rows: [1], from: 0, responses: 1, weight: 1 });
    builder.addAlike({ codes: [1, 2], first: 7, scores: 2, rows: [3, 1], from: 0, responses: 1, weight: 1 });
    builder.addUnanswered([2, 2], 0);
    const { scores, repeats, unanswered } = builder.batch();
    expect([...scores]).toEqual([9, 7, 8]);
    expect([...repeats!]).toEqual([1, 3, 1]);
    expect([...unanswered!.before]).toEqual([3]);
  });
});
