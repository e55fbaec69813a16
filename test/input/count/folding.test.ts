// A large file that is counted by the kernel, whole or in parts, gives what its rows give one by one. The rows one by
// one are the same file cut into files so small that csv-parse reads them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NpsError } from '../../../src/core/errors.js';
import { GroupAccumulator } from '../../../src/core/group-accumulator.js';
import type { Source } from '../../../src/input/bytes/source.js';
import { HALF } from '../../../src/input/columns/keys.js';
import type { Batch, Reading, ReadOptions } from '../../../src/input/options.js';
import { readAll } from '../../../src/input/read.js';
import { temporaryFolder } from '../../support/folder.js';
import { addGroups } from '../../support/groups.js';
import { asPiped } from '../../support/piped.js';
import { errorOf } from '../../support/reading.js';

const folder = temporaryFolder();
const WEIGHTED = { limit: 10_000, weighted: true };

const HEADER = 'id,region,plan,nps,status,comment';
/** More than the sample: the kernel counts it. */
const ROWS = 2600;
/** Fewer than the sample. */
const SMALL = 700;

/**
 * What was counted: for each breakdown its groups in the order of the file, those without an answer too, with the
 * number of each score.
 */
interface Counted {
  groups: [string, number[]][][];
  account: Omit<Reading, 'sources' | 'warnings' | 'details' | 'customers' | 'by'>;
  notes: Record<string, number>;
}

async function count(
  sources: readonly Source[],
  options: ReadOptions,
  told: (batch: Batch) => unknown = () => undefined,
): Promise<Counted | string> {
  const maps = (options.by ?? []).map(() => new Map<string, number[]>());
  const batches = readAll(sources, options);
  try {
    for (;;) {
      const { done, value } = await batches.next();
      if (!done) {
        addGroups(maps, value);
        told(value);
        continue;
      }
      const { sources: _, warnings, details: __, customers: ___, by: ____, ...account } = value;
      // Some are said of each file.
      const notes: Record<string, number> = {};
      for (const warning of warnings) {
        const { code } = warning;
        notes[code] = (notes[code] ?? 0) + ('count' in warning ? warning.count : 0);
      }
      return { groups: maps.map((map) => [...map]), account, notes };
    }
  } catch (error) {
    if (error instanceof NpsError) return error.code;
    throw error;
  }
}

/** All of one name, as they are one data set. */
const NAME = 'data.csv';
const file = (path: string): Source => ({ name: NAME, path });

/** The same bytes as a stream, in chunks of so many. */
function stream(path: string, size: number): Source {
  async function* chunks() {
    const bytes = readFileSync(path);
    for (let at = 0; at < bytes.length; at += size) yield asPiped(bytes.subarray(at, at + size));
  }
  return { name: NAME, stream: chunks() };
}

/** Writes the rows as one file, and as small ones; each row ends its line. */
function written(rows: readonly string[]): { whole: string; pieces: string[] } {
  const whole = join(folder, 'whole.csv');
  writeFileSync(whole, `${HEADER}\n${rows.join('')}`);
  const pieces: string[] = [];
  for (let from = 0; from < rows.length; from += SMALL) {
    const piece = join(folder, `piece-${pieces.length}.csv`);
    writeFileSync(piece, `${HEADER}\n${rows.slice(from, from + SMALL).join('')}`);
    pieces.push(piece);
  }
  return { whole, pieces };
}

const cells = {
  id: fc.constantFrom(
    '1',
    '',
    '"x""y"',
    '"1,5"',
    '-20',
    '2025-01-31',
    '2024-12-30 08:15',
    '3/4/2025',
    '13/4/2025',
  ),
  region: fc.constantFrom(
    'EMEA',
    'APAC',
    ' EMEA ',
    '"EMEA"',
    '"EMEA" ',
    '',
    '"a,b"',
    '日本',
    'North America and the islands',
    '5" wide',
  ),
  plan: fc.constantFrom('free', 'pro', '', '"two\nlines"'),
  score: fc.constantFrom(
    '0',
    '1',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    ' 9 ',
    '"10"',
    '"10"\t',
    '',
    'n/a',
    '11',
    'text',
    '10 - Likely',
    '1 - Never',
    '8.0',
  ),
  status: fc.constantFrom('Complete', 'Preview', '', 'Spam'),
  comment: fc.constantFrom(
    '',
    'ok',
    '"fine, really"',
    '"fine, really" ',
    '"He said ""ok""\nand left"',
    '"\n1,EMEA,pro,0,Complete,x\n"',
    'é"quote"',
    '"日\r\n本"',
  ),
};
const end = fc.constantFrom('\n', '\n', '\n', '\r\n');
const row = fc.oneof(
  {
    weight: 60,
    arbitrary: fc
      .tuple(cells.id, cells.region, cells.plan, cells.score, cells.status, cells.comment, end)
      .map((parts) => `${parts.slice(0, -1).join(',')}${parts.at(-1)}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('\n', '\r\n', '3,EMEA\n', '4,APAC,pro,9,Complete,x,,\n', ' \n') },
);
const some = fc.array(row, { minLength: 3, maxLength: 40 });
const seed = fc.integer({ min: 1, max: 1e6 });
/** Thousands of rows from a few, in an order that depends on the seed. */
function many(few: readonly string[], from: number): string[] {
  let state = from;
  return Array.from({ length: ROWS }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return few[state % few.length]!;
  });
}
/** In two halves, that share rows now and then. */
const halves = fc.constantFrom(
  { before: ['plan=free'], after: ['plan=pro'] },
  { before: ['plan!=pro', 'status=Complete'], after: ['plan=pro', 'region~e'] },
  { before: ['plan=free'], after: ['status=Spam'] },
  { before: ['plan=nowhere'], after: ['plan=pro'] },
  { before: ['id<2025-01-01'], after: ['id>=2025-01-01', 'plan=free|pro'] },
);
const rules = {
  where: fc.constantFrom<string[]>(
    [],
    ['plan=pro'],
    ['region!=EMEA', 'status~p'],
    ['plan=nowhere'],
    ['id=1'],
    ['id=1|-20|2025-01-31'],
    ['id!=1|', 'region=EMEA|Mars'],
    ['id>=1'],
    ['plan=pro', 'id<1.2'],
    ['id<2025-02', 'id>=2024-01-01'],
    ['id<=2025-04-03', 'region!=APAC'],
  ),
  score: fc.constant('nps'),
  fractions: fc.constantFrom('reject' as const, 'floor' as const),
};
const options: fc.Arbitrary<ReadOptions> = fc.oneof(
  fc.record(
    {
      ...rules,
      by: fc.constantFrom<string[][]>(
        [],
        ['region'],
        ['region,plan'],
        ['region', 'plan'],
        ['plan', 'region,plan', 'status'],
        ['id:-5,1.5'],
        ['@category'],
        ['region', '@category,id:0,plan', 'id:1,id:2'],
        ['id:month'],
        ['id:week,@category', '@file', 'id'],
      ),
      dateFormat: fc.constantFrom('DMY' as const, 'MDY' as const),
    },
    { requiredKeys: ['where', 'score', 'fractions', 'by'] },
  ),
  fc.record({
    ...rules,
    by: fc.constantFrom<NonNullable<ReadOptions['by']>>(
      [[HALF]],
      ['region', [HALF]],
      [[HALF, 'region']],
      [['id:0,5', HALF, '@category'], 'plan', [HALF]],
    ),
    halves,
  }),
);

describe('a file that the kernel counts', { timeout: 300_000 }, () => {
  test.for([undefined, 1500, 10_000, 40_000])('in parts of %s bytes', async (partSize) => {
    await fc.assert(
      fc.asyncProperty(some, seed, options, async (few, from, chosen) => {
        const { whole, pieces } = written(many(few, from));
        const expected = await count(pieces.map(file), chosen);
        const more = partSize === undefined ? {} : { partSize, threads: 2 };
        expect(await count([file(whole)], { ...chosen, aggregate: true, ...more })).toEqual(expected);
        expect(await count([file(whole)], chosen)).toEqual(expected);
        const piped = stream(whole, 1 + (from % 5000));
        expect(await count([piped], { ...chosen, aggregate: true, ...more })).toEqual(expected);
      }),
      { numRuns: partSize === undefined ? 60 : 40 },
    );
  });

  test('where only the latest answer of each customer counts', async () => {
    const day = fc.constantFrom(
      ...['2025-01-31', '2024-12-30 08:15', '2024-12-30 08:15:07', '2024-12-30T23:59:59', ' 2025-01-01'],
      ...[
        '"2025-01-02"',
        '2025-01-31 00:00:00.5',
        '"Jan 2, 2025"',
        '2025-01-31 00:00',
        '2025-01-30 24:00:00',
      ],
    );
    const score = fc.constantFrom('0', '1', '6', '7', '8', '9', '10', '', 'n/a', ' 9 ', '"10"');
    const number = fc.constantFrom('1', '2', '0', '3');
    const customer = fc.oneof(
      cells.comment,
      fc.integer({ min: 1, max: 30 }).map((n) => `a name that is longer than most of them are ${n}`),
    );
    const rowOf = (date: fc.Arbitrary<string>, who: fc.Arbitrary<string>) =>
      fc
        .tuple(date, cells.region, cells.plan, score, number, who, end)
        .map((parts) => `${parts.slice(0, -1).join(',')}${parts.at(-1)}`);
    const dated = rowOf(
      day.filter((text) => !text.includes('24:00')),
      customer,
    );
    const few = fc.array(dated, { minLength: 3, maxLength: 40 });
    // Where the order of day and month matters, or a date is missing, the rows from there on are looked at.
    const odd = fc.oneof(
      rowOf(fc.constantFrom('3/4/2025', '4/4/2025', '13/4/2025', '2025-01-31 00:01:60'), customer),
      rowOf(fc.constantFrom('', 'soon'), fc.constantFrom('nobody else', '')),
    );
    const late = fc.oneof(fc.constant<string[]>([]), fc.array(odd, { minLength: 1, maxLength: 3 }));
    const latest: fc.Arbitrary<ReadOptions> = fc.record(
      {
        score: fc.constant('nps'),
        where: fc.constantFrom<string[]>([], [], ['plan=pro'], ['region!=EMEA']),
        by: fc.constantFrom<NonNullable<ReadOptions['by']>>(
          [],
          ['region'],
          ['region', 'region,plan'],
          ['@category'],
          ['@file', 'plan'],
        ),
        latestBy: fc.constantFrom('comment', 'comment', 'region', 'plan'),
        date: fc.constant('id'),
        count: fc.constant('status'),
        halves: fc.constantFrom({ before: ['plan=free'], after: ['plan=pro'] }),
      },
      { requiredKeys: ['score', 'where', 'by', 'latestBy', 'date'] },
    );
    const halvedBy: NonNullable<ReadOptions['by']> = [[HALF, 'region']];
    let figures = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(few, late, seed),
        latest,
        fc.boolean(),
        fc.constantFrom(1500, 10_000, undefined),
        async ([rows, others, from], options, isDated, partSize) => {
          const { date, halves: both, ...rest } = options;
          const chosen = {
            ...rest,
            ...(isDated && { date }),
            ...(both && { halves: both, by: halvedBy }),
          };
          const all = many(rows, from);
          all.splice(2200, 0, ...others);
          const { whole } = written(all);
          const expected = await count([file(whole)], chosen);
          if (typeof expected !== 'string') figures++;
          const more = { ...chosen, aggregate: true, ...(partSize && { partSize, threads: 2 }) };
          expect(await count([file(whole)], more)).toEqual(expected);
          expect(await count([stream(whole, 1 + (from % 5000))], more)).toEqual(expected);
          // The rows of the second file follow what the kernel has kept of the first.
          const twice = [file(whole), file(whole)];
          expect(await count(twice, more)).toEqual(await count(twice, chosen));
        },
      ),
      { numRuns: 80, endOnFailure: true },
    );
    expect(figures).toBeGreaterThan(40);
  });

  test('by the quartiles of its sample', async () => {
    const by = fc.constantFrom(['id:quartiles'], ['id:quartiles,region', 'id:quartiles']);
    await fc.assert(
      fc.asyncProperty(some, seed, by, async (few, from, quartiles) => {
        const { whole } = written(many(['1,EMEA,pro,9,,\n', ...few], from));
        const chosen = { score: 'nps', by: quartiles };
        const expected = await count([file(whole)], chosen);
        const counting = { ...chosen, aggregate: true };
        expect(await count([file(whole)], { ...counting, partSize: 10_000, threads: 2 })).toEqual(expected);
        expect(await count([file(whole)], { ...counting, threads: 1 })).toEqual(expected);
        expect(await count([stream(whole, 1 + (from % 5000))], counting)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('with weights, of which some are 0', async () => {
    // Their sums are exact.
    const weight = fc.constantFrom('1', '0.5', '"3"', ' 12 ', '1e2', '0', '0.0');
    const weighed = fc
      .tuple(weight, cells.region, cells.plan, cells.score, cells.status, end)
      .map((parts) => `${parts.slice(0, -1).join(',')},ok${parts.at(-1)}`);
    const by = fc.constantFrom<string[][]>(
      [],
      ['region'],
      ['region,plan'],
      ['region', 'plan'],
      ['plan,@category', 'status,region,plan'],
    );
    const where = fc.constantFrom<string[]>([], ['plan=pro'], ['id>0.6', 'region!=EMEA']);
    const weightsOf = async (options: ReadOptions, source: Source) => {
      const found = ['', ...options.by!].map(
        (_, i) => new GroupAccumulator(i === 0 ? [] : [i - 1], WEIGHTED),
      );
      const counted = await count([source], options, (batch) => found.map((groups) => groups.add(batch)));
      return { counted, weights: found.map((groups) => groups.result()) };
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(weighed, { minLength: 3, maxLength: 40 }),
        seed,
        by,
        where,
        async (few, from, keys, conditions) => {
          const { whole } = written(many(few, from));
          const chosen = { score: 'nps', weight: 'id', by: keys, where: conditions };
          const expected = await weightsOf(chosen, file(whole));
          const counting = { ...chosen, aggregate: true };
          expect(await weightsOf(counting, file(whole))).toEqual(expected);
          expect(await weightsOf({ ...counting, partSize: 10_000, threads: 2 }, file(whole))).toEqual(
            expected,
          );
          expect(await weightsOf(counting, stream(whole, 1 + (from % 5000)))).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('with weights that are all 0, beyond what is read row by row', async () => {
    const left = '1,EMEA,free,9,,ok\n'.repeat(3 * ROWS);
    const path = join(folder, 'weightless.csv');
    writeFileSync(path, `${HEADER}\n${left}${'0,EMEA,pro,9,,ok\n'.repeat(ROWS)}`);
    for (const by of [['region'], ['region', 'plan']]) {
      const reading = async () => {
        const asked = { score: 'nps', weight: 'id', where: ['plan=pro'], by, aggregate: true };
        for await (const _ of readAll([file(path)], asked));
      };
      expect((await errorOf(reading())).message).toMatch(/all weights in column "id" are 0/);
    }
  });

  test('with an error that names the record which a reader of rows names', async () => {
    const good = Array.from({ length: ROWS }, (_, i) => `${i},EMEA,pro,9,Complete,ok\n`);
    const faults: [string, ReadOptions, RegExp][] = [
      ['7,EMEA,pro,"9"x,Complete,ok\n', {}, /record 2501 \(line 2502\)/],
      [
        '7,EMEA,pro,9,Complete,ok,more,fields\n',
        {},
        /record 2501 \(line 2502\): expected 6 columns, found 8/,
      ],
      ['7,EMEA,pro,eleven,Complete,ok\n', { strict: true }, /record 2501 \(line 2502\): "eleven"/],
      [
        '7,EMEA,pro,9,Complete,ok\n',
        { where: ['id<3000', 'region>5'] },
        /--where "region>5": .* has no number in "region" to compare with, for example "EMEA"/,
      ],
      ['7,EMEA,pro,9,Complete,"never closed\n', {}, /record 2501 \(line 2502\)/],
      ['7,EMEA,pro,9,Complete,\xff\n', {}, /UTF-8/],
      [
        '3/4/2025,EMEA,pro,9,Complete,ok\n',
        { by: ['id:month'] },
        /record 2501 \(line 2502\): .*"3\/4\/2025"/,
      ],
      [
        '13/4/2025,EMEA,pro,9,Complete,ok\n',
        { by: ['id:day'], dateFormat: 'MDY' },
        /record 2501 \(line 2502\)/,
      ],
      [
        '7,EMEA,pro,9,Spam,ok\n',
        { halves: { before: ['plan=pro'], after: ['status=Spam'] }, by: [[HALF]] },
        /record 2501 \(line 2502\)/,
      ],
    ];
    for (const [fault, extra, message] of faults) {
      const path = join(folder, 'fault.csv');
      const lines = [...good.slice(0, 2500), fault, ...good.slice(2500)];
      writeFileSync(
        path,
        Buffer.from(`${HEADER}\n${lines.join('')}`, fault.includes('\xff') ? 'latin1' : 'utf8'),
      );
      for (const more of [{}, { partSize: 20_000, threads: 2 }]) {
        const reading = async () => {
          const all = { score: 'nps', by: ['region'], aggregate: true, ...extra, ...more };
          for await (const _ of readAll([{ name: path, path }], all));
        };
        expect((await errorOf(reading())).message).toMatch(message);
      }
    }
  });

  test.each<[string, ReadOptions, isOfAllRows: boolean]>([
    ['as such', {}, true],
    ['with the categories', { by: [['region', '@category']] }, false],
    ['with weights', { weight: 'id' }, true],
  ])('and numbers segments that only the kernel meets by their first rows, %s', async (_, more, isOfAllRows) => {
    const path = join(folder, 'late.csv');
    // The first row of every second segment is blank, and its answer comes after that of the next one.
    const scores = (i: number) => (i % 2 === 0 ? ['', String(10 - (i % 11))] : [String(i % 11), '0']);
    const pairs = Array.from({ length: 100 }, (_, i) => [2 * i, 2 * i + 1, 2 * i + 1, 2 * i]);
    const met = new Map<number, number>();
    const late = pairs.flat().map((i) => {
      const turn = met.get(i) ?? 0;
      met.set(i, turn + 1);
      return `1,late ${i},pro,${scores(i)[turn]},Complete,ok\n`;
    });
    writeFileSync(path, `${HEADER}\n${'1,early,pro,9,Complete,ok\n'.repeat(9000)}${late.join('')}`);
    // Nobody without an answer is of a category.
    const order = ([even, odd]: number[]) => (isOfAllRows ? [even, odd] : [odd, even]);
    const expected = ['early', ...pairs.flatMap(order).map((i) => `late ${i}`)];
    for (const parts of [{}, { partSize: 2000, threads: 2 }]) {
      const all = { score: 'nps', by: ['region'], aggregate: true, ...more, ...parts };
      const counted = await count([{ name: path, path }], all);
      if (typeof counted === 'string') throw new Error(counted);
      const regions = counted.groups[0]!.map(([key]) => JSON.parse(key)[0]);
      expect([...new Set(regions)]).toEqual(expected);
    }
  });

  test('and stops at too many segments where a reader of rows does', async () => {
    const path = join(folder, 'many.csv');
    const lines = Array.from({ length: ROWS }, (_, i) => `${i},region ${i % 2000},pro,9,Complete,ok\n`);
    writeFileSync(path, `${HEADER}\n${lines.join('')}`);
    for (const more of [{}, { partSize: 20_000, threads: 2 }]) {
      const all = { score: 'nps', by: ['region'], maxSegments: 1500, aggregate: true, ...more };
      const reading = async () => {
        for await (const _ of readAll([{ name: path, path }], all));
      };
      expect((await errorOf(reading())).message).toMatch(
        /record 1501 \(line 1502\): column "region" has more than 1,500/,
      );
    }
  });

  test('and sees who repeats among the first 100,000 answers, in as many parts as these are in', async () => {
    const path = join(folder, 'repeating.csv');
    const [answers, looked] = [150_000, 100_000];
    // One in three comes again, sooner or later.
    const customers = Array.from({ length: answers }, (_, i) =>
      i % 3 === 0 ? Math.floor(i / 7) : answers + i,
    );
    writeFileSync(path, `customer,nps\n${customers.map((id, i) => `${id},${i % 11}\n`).join('')}`);
    const expected = looked - new Set(customers.slice(0, looked)).size;
    const scores = Array.from({ length: 11 }, (_, score) => Math.ceil((answers - score) / 11));
    for (const parts of [{}, ...[50_000, 400_000].map((partSize) => ({ partSize, threads: 2 }))]) {
      const counted = await count([{ name: path, path }], { by: [[]], aggregate: true, ...parts });
      if (typeof counted === 'string') throw new Error(counted);
      expect(counted.notes['repeated-ids']).toBe(expected);
      expect(counted.groups[0]!.map(([, counts]) => counts)).toEqual([scores]);
    }
  });
});
