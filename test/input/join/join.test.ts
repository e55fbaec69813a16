// A join gives what joining the files beforehand would give: the same answers, segments and account.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/input/bytes/source.js';
import type { ReadOptions } from '../../../src/input/options.js';
import { randomFrom } from '../../fuzz/random.mjs';
import { csv, joinedByHand, type Row, written } from '../../support/join.js';
import { collect, errorOf } from '../../support/reading.js';

const PLANS = ['pro', 'free', 'team', '', ' pro '];

/** Responses and customers, of which some match. */
function twoFiles(responses: number, customers: number, seed: number): { rows: Row[]; others: Row[] } {
  const random = randomFrom(seed);
  const id = (i: number) => `${' '.repeat(random(2))}C${i}${' '.repeat(random(2))}`;
  const rows = Array.from({ length: responses }, (_, i) => ({
    response: `R${i}`,
    customer: random(20) === 0 ? ' ' : id(random(Math.ceil(customers * 1.2))),
    nps: ['9', '10', '7', '3', '', 'n/a', '0'][random(7)]!,
    region: ['EMEA', 'APAC'][random(2)]!,
  }));
  const others = Array.from({ length: customers }, (_, i) => ({
    id: id(customers - 1 - i),
    plan: PLANS[random(PLANS.length)]!,
    spend: String(random(5000) / 100),
    weight: ['1', '2', '0.5'][random(3)]!,
  }));
  return { rows, others };
}

type Answers = Awaited<ReturnType<typeof collect>>;

/** What can be compared where alike answers come as one. */
function figures({ reading, counts, groups }: Answers) {
  const { rows, answered, blank, rejected, filtered, by } = reading;
  return { counts, groups, rows, answered, blank, rejected, filtered, by };
}

/** What can be compared where each comes by itself. */
function compared(answers: Answers) {
  const { scores, weights } = answers;
  return { ...figures(answers), scores, weights };
}

async function both(rows: Row[], others: Row[], options: ReadOptions) {
  const paths = written({
    'r.csv': csv(rows),
    'crm.csv': csv(others),
    'joined.csv': csv(joinedByHand(rows, others, 'customer', 'id')),
  });
  const source = (name: string): Source[] => [{ name, path: paths[name]! }];
  const join = { join: paths['crm.csv']!, on: 'customer=id' };
  return [
    await collect(source('r.csv'), { ...options, ...join }),
    await collect(source('joined.csv'), options),
  ] as const;
}

const OPTIONS: ReadOptions[] = [
  { by: ['plan'] },
  { by: ['plan,region'], where: ['spend>20'] },
  { weight: 'weight', where: ['weight!='] },
  { by: ['spend:10,20,30'], where: ['plan!=free'] },
  { by: ['region'] },
];

describe('as joined beforehand', () => {
  // Beyond the first rows the kernel finds the records.
  test.each(OPTIONS)('5,000 responses: %j', async (options) => {
    const { rows, others } = twoFiles(5000, 300, 7);
    const [joined, beforehand] = await both(rows, others, { ...options, aggregate: true });
    expect(figures(joined)).toEqual(figures(beforehand));
  });

  test('few responses, drawn at random', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.constantFrom(...OPTIONS),
        async (responses, customers, seed, options) => {
          const { rows, others } = twoFiles(responses, customers, seed);
          // One that surely matches and answers.
          rows.push({ response: 'R', customer: 'C0', nps: '9', region: 'EMEA' });
          others.at(-1)!.spend = '25';
          others.at(-1)!.plan = 'pro';
          const [joined, beforehand] = await both(rows, others, options);
          expect(compared(joined)).toEqual(compared(beforehand));
          const { join } = joined.reading;
          expect(join!.matched + join!.unmatched + join!.blank).toBe(rows.length);
          const ids = new Set(rows.map(({ customer }) => customer!.trim()));
          const known = others.map(({ id }) => id!.trim());
          expect(join!.unused).toBe(known.filter((id) => !ids.has(id)).length);
          expect(join!.matched).toBe(rows.filter(({ customer }) => known.includes(customer!.trim())).length);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('several files are one data set with one account', async () => {
    const { rows, others } = twoFiles(3000, 100, 11);
    const paths = written({
      'a.csv': csv(rows.slice(0, 1200)),
      // The columns are in another order there.
      'b.csv': csv(
        rows.slice(1200).map(({ nps, customer, ...row }) => ({ nps: nps!, ...row, customer: customer! })),
      ),
      'crm.csv': csv(others),
    });
    const sources = ['a.csv', 'b.csv'].map((name) => ({ name, path: paths[name]! }));
    const options = { by: ['plan'], join: paths['crm.csv']!, on: 'customer=id' };
    const apart = await collect(sources, options);
    const [, beforehand] = await both(rows, others, { by: ['plan'] });
    expect(apart.groups).toEqual(beforehand.groups);
    expect(apart.reading.join).toMatchObject({ ids: 100 });
  });
});

describe('rows as they are in their file', () => {
  const files = () => {
    const paths = written({
      'r.csv': 'id,nps\n1,9\n2,x\n3\n4,10,,\n9,8\n',
      'crm.csv': 'id,nps,plan\n1,1,pro\n2,2,free\n3,3,pro\n4,4,team\n',
    });
    const options = { join: paths['crm.csv']!, on: 'id' };
    return { source: [{ name: 'r.csv', path: paths['r.csv']! }], options };
  };

  test('a rejected row has no joined cells, and the score is that of the responses', async () => {
    const { source, options } = files();
    const told: unknown[] = [];
    const { reading, scores } = await collect(source, { ...options, onRejected: (row) => told.push(row) });
    expect(told).toMatchObject([{ record: 2, row: ['2', 'x'], columns: ['id', 'nps'] }]);
    expect(scores).toEqual([9, 10, 8]);
    expect(reading.columns.score).toBe('nps#1');
    expect(reading.warnings.map(({ code }) => code)).toContain('short-rows');
  });

  test('a field too many is one of the file, not a joined one', async () => {
    const { source, options } = files();
    const paths = written({ 'r.csv': 'id,nps\n1,9\n2,8,more\n' });
    const long = [{ name: 'r.csv', path: paths['r.csv']! }];
    expect(await errorOf(collect(long, options))).toMatchObject({
      problem: { kind: 'too-many-fields', expected: 2, found: 3 },
    });
    const { scores } = await collect(long, { ...options, ragged: true, by: ['plan'] });
    expect(scores).toEqual([9, 8]);
    expect((await collect(source, { ...options, where: ['plan=team'] })).scores).toEqual([10]);
  });
});
