// How files are read, as it is told of each: every reason for which the kernel does not count.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../../src/input/options.js';
import { readAll } from '../../../src/input/read.js';
import type { ReadingPlan } from '../../../src/input/table/reading-plan.js';
import { temporaryFolder } from '../../support/folder.js';
import { textSource } from '../../support/reading.js';

const folder = temporaryFolder();
const COLUMNS = Array.from({ length: 70 }, (_, i) => `c${i}`);
const HEADER = ['nps', 'when', 'n', 'd', 'p', 'r', ...COLUMNS];
const ROW = ['9', '2025-03-31', '2', '1', '0', '2', ...COLUMNS.map((_, i) => String(i % 3))];
/** More than the sample. */
const TEXT = `${HEADER.join(',')}\n${`${ROW.join(',')}\n${ROW.with(2, '3').join(',')}\n`.repeat(1500)}`;
const path = join(folder, 'plan.csv');
writeFileSync(path, TEXT);

async function planOf(
  options: ReadOptions,
  source = { name: path, path } as Parameters<typeof readAll>[0][0],
): Promise<ReadingPlan> {
  const batches = readAll([source], { score: 'nps', aggregate: true, ...options });
  for (;;) {
    const { done, value } = await batches.next();
    if (done) return value.details[0]!.plan;
  }
}

const COUNTED: ReadingPlan = { how: 'kernel', threads: 1 };

describe('a file is', () => {
  test.each<[string, ReadOptions, ReadingPlan]>([
    ['counted by the kernel', {}, { how: 'kernel', threads: 1 }],
    [
      'counted by periods, bins and categories',
      { by: ['when:week', 'n:1,5,@category'] },
      { how: 'kernel', threads: 1 },
    ],
    [
      'counted by halves',
      { halves: { before: ['n=2'], after: ['n=3'] }, where: ['n>1'] },
      { how: 'kernel', threads: 1 },
    ],
    ['counted in threads', { partSize: 50_000, threads: 2 }, { how: 'kernel', threads: 2 }],
    [
      'read by rows where each answer is wanted',
      { aggregate: false },
      { how: 'rows', why: 'not-aggregated' },
    ],
    [
      'counts of categories',
      { score: undefined as never, counts: ['d', 'p', 'r'] },
      { how: 'rows', why: 'category-counts' },
    ],
    ['counts of responses', { count: 'n' }, COUNTED],
    ['weights', { weight: 'n' }, COUNTED],
    ['latest answers', { latestBy: 'n' }, COUNTED],
    ['the latest within a period', { latestBy: 'n', latestWithin: 'key' }, { how: 'rows', why: 'latest' }],
    ['weighted latest answers', { latestBy: 'n', weight: 'd' }, { how: 'rows', why: 'latest' }],
    ['comments', { comment: 'c1' }, { how: 'rows', why: 'comments' }],
    ['dates', { date: 'when', dates: true }, { how: 'rows', why: 'dates' }],
    [
      'rejects, of which all columns are wanted',
      { onRejected: () => undefined },
      { how: 'csv-parse', why: 'many-columns' },
    ],
    ['a condition on the file', { where: ['@file~plan'] }, { how: 'rows', why: 'file-condition' }],
    [
      'many keys',
      { by: [COLUMNS.slice(0, 4), ...COLUMNS.slice(4)] },
      { how: 'csv-parse', why: 'many-columns' },
    ],
  ])('%s', async (_, options, plan) => {
    expect(await planOf(options)).toEqual(plan);
  });

  test('read by rows where rejects of few columns are wanted', async () => {
    const few = textSource('id,nps,plan\n1,9,pro\n'.concat('2,x,free\n3,8,pro\n'.repeat(1500)));
    const told: unknown[] = [];
    const options = { onRejected: (row: unknown) => told.push(row), missing: [] };
    await expect(planOf(options, few)).rejects.toThrow();
    expect(told).toHaveLength(1500);
    expect(told.at(-1)).toEqual({
      ...{ source: '-', record: 3000, value: 'x', reason: 'not a score' },
      ...{ row: ['2', 'x', 'free'], columns: ['id', 'nps', 'plan'] },
    });
  });

  test('read by rows where one column is read in many ways', async () => {
    const by = Array.from({ length: 70 }, (_, i) => `n:${i}`);
    expect(await planOf({ by })).toEqual({ how: 'rows', why: 'many-keys' });
  });
});

test('a stream is counted as it comes, and what is small is read at once', async () => {
  expect(await planOf({ by: ['when:year'] }, textSource(TEXT, '-', 5000))).toEqual({ how: 'kernel-stream' });
  expect(await planOf({}, textSource('nps,c\n9,1\n'))).toEqual({ how: 'done' });
});

test('a file of one column is read by csv-parse', async () => {
  expect(await planOf({}, textSource(`nps\n${'9\n'.repeat(40_000)}`))).toEqual({
    how: 'csv-parse',
    why: 'dialect',
  });
});
