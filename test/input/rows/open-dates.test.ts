// Days of which the first rows do not show whether day or month comes first: the whole column settles it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { responsesOf } from '../../../src/core/group.js';
import { GroupAccumulator } from '../../../src/core/group-accumulator.js';
import type { Source } from '../../../src/input/bytes/source.js';
import { DAY, HALF, type KeyText } from '../../../src/input/columns/keys.js';
import type { ReadOptions } from '../../../src/input/options.js';
import { readAll } from '../../../src/input/read.js';
import { temporaryFolder } from '../../support/folder.js';
import { errorOf, file, textSource } from '../../support/reading.js';

const folder = temporaryFolder();

const HEADER = 'when,nps,region\n';
/** Sorted by month: one to twelve, then one to 28 of the second part. */
const dates = (write: (first: number, second: number) => string) =>
  Array.from({ length: 28 }, (_, b) => Array.from({ length: 12 }, (_, a) => write(a + 1, b + 1)))
    .flat()
    .flatMap((date, i) =>
      Array.from({ length: 10 }, (_, k) => `${date},${(i + k) % 11},${k < 5 ? 'EMEA' : 'APAC'}\n`),
    );
const monthFirst = dates((a, b) => `${a}/${b}/26 ${b % 24}:30`);
const dayFirst = dates((a, b) => `${b}/${a}/2026`);

/** How many answers each group has. */
async function groupsOf(
  sources: readonly Source[],
  options: ReadOptions = {},
  key: readonly KeyText[] = [DAY],
): Promise<Record<string, number>> {
  const accumulator = new GroupAccumulator([0], { limit: 100_000, weighted: options.weight !== undefined });
  const batches = readAll(sources, { score: 'nps', date: 'when', ...options, by: [key] });
  for (let step = await batches.next(); !step.done; step = await batches.next()) accumulator.add(step.value);
  const groups = accumulator.result();
  expect(new Set(groups.map(({ key: one }) => one.join(' '))).size).toBe(groups.length);
  return Object.fromEntries(groups.map((group) => [group.key.join(' '), responsesOf(group)]));
}

const written = (name: string, rows: readonly string[]) => {
  const path = join(folder, name);
  writeFileSync(path, HEADER + rows.join(''));
  return path;
};

const two = (number: number) => String(number).padStart(2, '0');
/** 28 days of 12 months, ten answers each. */
const YEAR = Object.fromEntries(
  Array.from({ length: 28 }, (_, b) =>
    Array.from({ length: 12 }, (_, a) => [`2026-${two(a + 1)}-${two(b + 1)}`, 10]),
  ).flat(),
);

describe.each([
  ['month first', monthFirst],
  ['day first', dayFirst],
])('a file sorted so that its first rows show nothing, %s', (name, rows) => {
  const path = written(`${name}.csv`, rows);

  test.each<[string, ReadOptions]>([
    ['row by row', {}],
    ['by the kernel', { aggregate: true }],
    ['in parts', { aggregate: true, partSize: 9000, threads: 2 }],
  ])('is counted %s', async (_, options) => {
    expect(await groupsOf([file(path)], options)).toEqual(YEAR);
  });

  test('is counted as a stream and packed', async () => {
    const text = HEADER + rows.join('');
    expect(await groupsOf([textSource(text, '-', 5000)], { aggregate: true })).toEqual(YEAR);
    expect(await groupsOf([textSource(gzipSync(text), '-', 5000)], { aggregate: true })).toEqual(YEAR);
  });

  test('is settled by a later file, whose column is elsewhere', async () => {
    const early = written(
      'early.csv',
      rows.filter((row) => /^\d\/\d\//.test(row)),
    );
    const late = join(folder, 'late.csv');
    const others = rows.filter((row) => !/^\d\/\d\//.test(row));
    writeFileSync(
      late,
      `region,nps,when\n${others.map((row) => row.trimEnd().split(',').reverse().join(',')).join('\n')}\n`,
    );
    for (const aggregate of [false, true])
      expect(await groupsOf([file(early), file(late)], { aggregate })).toEqual(YEAR);
  });

  test('crossed, with halves and with dates in two forms', async () => {
    const mixed = written('mixed.csv', [...rows, '2026-03-05,9,EMEA\n']);
    const halves = { before: ['region=EMEA'], after: ['region=APAC'] };
    for (const aggregate of [false, true]) {
      const found = await groupsOf([file(mixed)], { aggregate, halves }, [DAY, HALF]);
      expect(Object.keys(found).length).toBe(2 * 28 * 12);
      expect(found['2026-03-05 before']).toBe(6);
      expect(found['2026-05-03 after']).toBe(5);
    }
  });
});

test('the periods of a column that a caller may settle late', async () => {
  const path = written('months.csv', monthFirst);
  for (const aggregate of [false, true]) {
    const months = await groupsOf([file(path)], { aggregate, latePeriods: true }, ['when:month']);
    expect(Object.values(months)).toEqual(new Array(12).fill(280));
    const error = await errorOf(groupsOf([file(path)], { aggregate }, ['when:month']));
    expect(error).toMatchObject({ code: 'ambiguous-date' });
  }
});

describe.each([false, true])('aggregated: %s', (aggregate) => {
  const open = monthFirst.filter((row) => /^\d+\/(?:\d|1[012])\//.test(row));

  test('nothing settles it', async () => {
    const path = written('open.csv', open);
    expect(await errorOf(groupsOf([file(path)], { aggregate }))).toMatchObject({
      code: 'ambiguous-date',
      message: `${path}: the dates in column "when" do not show whether day or month comes first`,
      hint: 'say --date-format DMY (3/12 is 3 December) or --date-format MDY (3/12 is March 12)',
    });
    expect((await groupsOf([file(path)], { aggregate, dateFormat: 'MDY' }))['2026-01-02']).toBe(10);
    const alike = written(
      'alike.csv',
      open.filter((row) => /^(\d+)\/\1\//.test(row)),
    );
    expect(Object.keys(await groupsOf([file(alike)], { aggregate })).length).toBe(12);
  });

  test('two dates contradict each other, which the error names', async () => {
    const path = written('both.csv', [...open, '1/31/2026,9,EMEA\n', ...open, '30/1/2026,9,EMEA\n', ...open]);
    const record = 2 * open.length + 2;
    expect((await errorOf(groupsOf([file(path)], { aggregate }))).message).toBe(
      `${path}, record ${record} (line ${record + 1}): "30/1/2026" does not fit the order of day and month of the dates before it, such as 2026-01-31`,
    );
  });

  test('the first rows settle it, and a later one contradicts them', async () => {
    const path = written('first.csv', ['1/31/2026,9,EMEA\n', ...open, '30/1/2026,9,EMEA\n']);
    expect((await errorOf(groupsOf([file(path)], { aggregate }))).message).toMatch(
      /: "30\/1\/2026" does not fit the order of day and month of the dates before it, such as 01\/31\/2026$/,
    );
  });
});
