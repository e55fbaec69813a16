// Segments are made by all rows that count: where every score is blank or rejected, nobody answered, and the segment is
// there. A model of a few lines says what must come of a file; small files are read row by row, large ones counted.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { responsesOf } from '../../src/core/group.js';
import { GroupAccumulator } from '../../src/core/group-accumulator.js';
import { HALF, type KeyText } from '../../src/input/columns/keys.js';
import type { Batch, ReadOptions } from '../../src/input/options.js';
import { readAll } from '../../src/input/read.js';
import { temporaryFolder } from '../support/folder.js';
import { collectText, errorOf, file, textSource } from '../support/reading.js';

const folder = temporaryFolder();

async function batchesOf(text: string, options: ReadOptions): Promise<Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of readAll([textSource(text)], options)) batches.push(batch);
  return batches;
}

/** "EMEA pro 3": the groups of one breakdown with their responses, as they were met. */
async function segmentsOf(
  text: string,
  by: readonly KeyText[],
  options: ReadOptions = {},
): Promise<string[]> {
  return groupsOf(readAll([textSource(text)], { ...options, by: [by] }), options);
}

async function groupsOf(batches: AsyncIterable<Batch>, { weight }: ReadOptions): Promise<string[]> {
  const groups = new GroupAccumulator([0], { limit: 1000, weighted: weight !== undefined });
  for await (const batch of batches) groups.add(batch);
  return groups
    .result()
    .map((group) => [...group.key.map((value) => value ?? '-'), responsesOf(group)].join(' '));
}

const ROWS = `region,plan,date,id,w,nps
EMEA,pro,2025-01-03,a,1,9
APAC,pro,2025-02-03,b,,
LATAM,free,2025-03-03,c,x,eleven
EMEA,free,2025-03-03,d,1,0
,free,2025-03-04,e,1,n/a
DACH,free,2025-03-05,a,1,8
`;

test('rows without an answer come beside the answers, with their keys and their place among them', async () => {
  const [batch, ...others] = await batchesOf(ROWS, { by: ['region', '@category', 'region,plan'] });
  expect(others).toEqual([]);
  expect([...batch!.scores]).toEqual([9, 0, 8]);
  const { by, before } = batch!.unanswered!;
  expect([...before]).toEqual([1, 1, 2]);
  expect(by[0]!.map(({ codes, values }) => [...codes].map((code) => values[code]))).toEqual([
    ['APAC', 'LATAM', null],
  ]);
  expect(by[1]).toBeUndefined();
  expect(by[2]!.map(({ name }) => name)).toEqual(['region', 'plan']);
});

test('they are not told where there are no breakdowns, or where these are known of answers alone', async () => {
  for (const by of [[], ['@category']]) {
    const batches = await batchesOf(ROWS, { by });
    expect(batches.map(({ unanswered }) => unanswered)).toEqual([undefined]);
  }
  expect(await batchesOf('nps\n\n\n', { score: 'nps' })).toEqual([]);
});

describe('a segment without an answer is there', () => {
  test.each<[readonly KeyText[], ReadOptions, string[]]>([
    [['region'], {}, ['EMEA 2', 'APAC 0', 'LATAM 0', '- 0', 'DACH 1']],
    [['date:month'], {}, ['2025-01 1', '2025-02 0', '2025-03 2']],
    [
      ['plan', 'region'],
      {},
      ['pro EMEA 1', 'pro APAC 0', 'free LATAM 0', 'free EMEA 1', 'free - 0', 'free DACH 1'],
    ],
    [['region', '@category'], {}, ['EMEA promoter 1', 'EMEA detractor 1', 'DACH passive 1']],
    [['@file'], { where: ['region=APAC'] }, ['- 0']],
    [['region'], { where: ['plan=free'] }, ['LATAM 0', 'EMEA 1', '- 0', 'DACH 1']],
    // What is no weight matters only where there is an answer.
    [['region'], { weight: 'w' }, ['EMEA 2', 'APAC 0', 'LATAM 0', '- 0', 'DACH 1']],
    // DACH has the later answer of a; EMEA keeps another.
    [['region'], { latestBy: 'id', date: 'date' }, ['DACH 1', 'APAC 0', 'LATAM 0', 'EMEA 1', '- 0']],
    [
      [HALF, 'region'],
      { halves: { before: ['plan=pro'], after: ['plan=free'] } },
      ['before EMEA 1', 'before APAC 0', 'after LATAM 0', 'after EMEA 1', 'after - 0', 'after DACH 1'],
    ],
  ])('by %j with %j', async (by, options, expected) => {
    expect(await segmentsOf(ROWS, by, { score: 'nps', ...options })).toEqual(expected);
  });

  test('but not where conditions, weights or counts leave its rows out', async () => {
    const rows = 'region,n,w,nps\nEMEA,1,1,9\nAPAC,0,1,\nLATAM,1,0,\nDACH,2,1,\n';
    expect(await segmentsOf(rows, ['region'], { where: ['region!=DACH'] })).toEqual([
      'EMEA 1',
      'APAC 0',
      'LATAM 0',
    ]);
    expect(await segmentsOf(rows, ['region'], { count: 'n', score: 'nps' })).toEqual([
      'EMEA 1',
      'LATAM 0',
      'DACH 0',
    ]);
    expect(await segmentsOf(rows, ['region'], { weight: 'w', score: 'nps' })).toEqual([
      'EMEA 1',
      'APAC 0',
      'DACH 0',
    ]);
  });

  test('where a row counts nobody, but not where it is left out', async () => {
    const rows = 'region,d,p,r\nEMEA,1,2,3\nAPAC,0,0,0\nLATAM,0,0,0\n';
    const counted = { counts: ['d', 'p', 'r'], where: ['region!=LATAM'] };
    expect(await segmentsOf(rows, ['region'], counted)).toEqual(['EMEA 6', 'APAC 0']);
  });

  test('where an answer was replaced by a later one elsewhere, if another row of it is blank', async () => {
    const rows = 'region,id,nps\nEMEA,a,9\nEMEA,b,\nAPAC,c,8\nLATAM,a,7\nAPAC,a,6\n';
    expect(await segmentsOf(rows, ['region'], { latestBy: 'id', score: 'nps' })).toEqual([
      'APAC 2',
      'EMEA 0',
    ]);
  });

  test('and counts among those that a column may have', async () => {
    const rows = 'region,nps\nEMEA,9\nAPAC,\nLATAM,\n';
    expect((await errorOf(collectText(rows, { by: ['region'], maxSegments: 2 }))).message).toBe(
      'standard input, record 3: column "region" has more than 2 different values; it looks like an id',
    );
  });
});

describe('a model', { timeout: 60_000 }, () => {
  const row = fc.record({
    region: fc.constantFrom('first', 'EMEA', 'APAC', 'LATAM', 'DACH', ''),
    plan: fc.constantFrom('free', 'pro'),
    n: fc.constantFrom(0, 1, 2, 3),
    w: fc.constantFrom('1', '0.5', '0', ''),
    nps: fc.constantFrom('9', '3', '8', '', '', 'n/a', '55'),
  });
  type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;
  const options = fc.constantFrom<ReadOptions>({}, { count: 'n' }, { weight: 'w' }, { where: ['plan=pro'] });
  const keys = fc.constantFrom<(keyof Row)[]>(['region'], ['plan', 'region'], ['region', 'plan']);

  function expected(rows: readonly Row[], by: readonly (keyof Row)[], { count, weight, where }: ReadOptions) {
    const groups = new Map<string, number>();
    for (const one of rows) {
      if ((count && one.n === 0) || (weight && one.w === '0') || (where && one.plan !== 'pro')) continue;
      const key = by.map((column) => one[column] || '-').join(' ');
      groups.set(key, (groups.get(key) ?? 0) + (/^\d$/.test(one.nps) ? (count ? one.n : 1) : 0));
    }
    return [...groups].map(([key, responses]) => `${key} ${responses}`);
  }

  test.each([
    ['small', 0],
    ['large', 1200],
  ])('says what comes of %s files', async (_, least) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        options,
        keys,
        async (few, chosen, by) => {
          // An answer needs a weight.
          const valid = few.filter(({ w, nps }) => !chosen.weight || w !== '' || !/^\d$/.test(nps));
          // What is rejected stays below half, and the sample holds answers alone.
          const answers = Array.from({ length: Math.max(least, 60) }, (): Row => {
            return { region: 'first', plan: 'pro', n: 1, w: '1', nps: '9' };
          });
          const rows = [...answers, ...valid];
          const text = rows
            .map(({ region, plan, n, w, nps }) => `${region},${plan},${n},${w},${nps}\n`)
            .join('');
          const path = join(folder, 'model.csv');
          writeFileSync(path, `region,plan,n,w,nps\n${text}`);
          for (const how of [{}, { partSize: 500, threads: 2 }]) {
            const read = { score: 'nps', ...chosen, ...how, aggregate: true, by: [by] };
            expect(await groupsOf(readAll([file(path)], read), chosen)).toEqual(expected(rows, by, chosen));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
