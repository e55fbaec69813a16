// Batches that name the customer of each answer, with its record and when it was given.
import { expect, test } from 'vitest';
import type { Batch } from '../../../src/core/batch.js';
import { readAll } from '../../../src/input/read.js';
import { textSource } from '../../support/reading.js';

const HEAD = 'member,answered,nps';

async function batchesOf(rows: readonly string[], aggregate = true): Promise<Batch[]> {
  const text = [HEAD, ...rows].map((row) => `${row}\n`).join('');
  const batches: Batch[] = [];
  for await (const batch of readAll([textSource(text)], { customer: 'member', aggregate }))
    batches.push(batch);
  return batches;
}

const DAY = 86_400;

test('have ids trimmed, nobody for those that name nobody, and the records of the answers', async () => {
  const [batch] = await batchesOf([
    ' a ,2026-01-02,9',
    'a,2026-01-03,',
    ',2026-01-04,8',
    'Anonymous,2026-01-05,7',
  ]);
  expect(batch!.customers).toEqual(['a', '', '']);
  expect([...batch!.records!]).toEqual([1, 3, 4]);
});

test('have both readings of dates that could be two, and no time where there is no date', async () => {
  const [batch] = await batchesOf([
    'a,2/1/1970,9',
    'b,,8',
    'c,1/1/1970 00:01,7',
    ...Array.from({ length: 12 }, (_, i) => `d${i},5/6/1970,9`),
  ]);
  const { DMY, MDY, order } = batch!.times!;
  expect(order).toBeUndefined();
  expect([DMY[0], MDY[0]]).toEqual([DAY, 31 * DAY]);
  expect([DMY[1], MDY[1]]).toEqual([Number.NaN, Number.NaN]);
  expect([DMY[2], MDY[2]]).toEqual([60, 60]);
});

test('have one reading where the column shows the order', async () => {
  const [batch] = await batchesOf(['a,2/1/1970,9', 'b,31/1/1970,8']);
  const { DMY, MDY, order } = batch!.times!;
  expect(order).toBe('DMY');
  expect([DMY[0], MDY[0]]).toEqual([DAY, DAY]);
});

test('have no times without a column of dates', async () => {
  const [batch] = await batchesOf(['a,soon,9', 'b,later,8']);
  expect(batch!.times).toBeUndefined();
  expect(batch!.customers).toEqual(['a', 'b']);
});
