// How many rows of each group are invitations without an answer: the same whether rows are looked at one by one or
// counted by the kernel, whole, in parts, in threads or from a stream; against a count by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GroupAccumulator } from '../../../src/core/group-accumulator.js';
import type { Source } from '../../../src/input/bytes/source.js';
import { HALF } from '../../../src/input/columns/keys.js';
import type { InvitationsRead, ReadOptions } from '../../../src/input/options.js';
import { readAll } from '../../../src/input/read.js';
import { temporaryFolder } from '../../support/folder.js';
import { collectText, errorOf } from '../../support/reading.js';

const folder = temporaryFolder();

interface Row {
  readonly customer: string;
  readonly region: string;
  readonly state: string;
  readonly nps: string;
  readonly count: string;
}
const NAMES = ['customer', 'region', 'state', 'nps', 'count'] as const;
/** More than the sample, from which the kernel takes over. */
const ROWS = 2500;

const isScore = ({ nps }: Row) => /^(?:\d|10)$/.test(nps);
const UNSENT = ['bounced', 'Not sent: suppression period'];

const row: fc.Arbitrary<Row> = fc
  .record({
    customer: fc.constantFrom('a', 'b', 'c', 'd', ''),
    region: fc.constantFrom('EMEA', 'APAC', ''),
    state: fc.constantFrom('sent', 'Delivered', 'opened', ...UNSENT),
    nps: fc.constantFrom('10', '9', '7', '3', '', '', 'NA', '#ERROR!', 'nps'),
    count: fc.constantFrom('1', '2', '30', '0'),
  })
  .map((one) => (isScore(one) ? { ...one, state: 'responded' } : one));
const some = fc.array(row, { minLength: 3, maxLength: 30 });
const seed = fc.integer({ min: 1, max: 1e6 });

/** Thousands of rows from a few, in an order that depends on the seed. The first are plain, and have all customers. */
function many(few: readonly Row[], from: number): Row[] {
  let state = from;
  const rows = Array.from({ length: ROWS }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return few[state % few.length]!;
  });
  const plain = { customer: 'z', region: 'EMEA', count: '1' };
  return [
    { ...plain, state: 'responded', nps: '9' },
    { ...plain, state: 'sent', nps: '' },
    ...['a', 'b', 'c', 'd'].map((customer) => ({ ...plain, customer, state: 'responded', nps: '7' })),
    ...rows,
    // With more answers than rejected cells the column is one of scores.
    ...rows.map((one) => ({ ...one, state: 'responded', nps: '8' })),
  ];
}

const file = (rows: readonly Row[]) =>
  `${NAMES.join(',')}\n${rows.map((one) => `${NAMES.map((name) => one[name]).join(',')}\n`).join('')}`;

interface Found {
  /** Group → answers and invitations without one. */
  readonly groups: Record<string, [answers: number, unanswered: number]>;
  readonly read: Pick<InvitationsRead, 'unanswered' | 'unsent'> | undefined;
  readonly answered: number;
}

async function found(source: Source, options: ReadOptions): Promise<Found> {
  const by = options.by ?? [];
  const accumulator = new GroupAccumulator([...by.keys()], { limit: 1000, weighted: false });
  const batches = readAll([source], options);
  for (;;) {
    const { done, value } = await batches.next();
    if (!done) {
      accumulator.add(value);
      continue;
    }
    const groups = accumulator.result().map(({ key, tally, unanswered = 0 }) => {
      const answers = tally.counts.reduce((sum, count) => sum + count, 0);
      const counts: [number, number] = [answers, unanswered];
      return [key.join('|'), counts] as const;
    });
    const { invitations, answered } = value;
    const read = invitations && { unanswered: invitations.unanswered, unsent: invitations.unsent };
    return { groups: Object.fromEntries(groups), read, answered };
  }
}

/** By hand. */
function expected(
  rows: readonly Row[],
  isCounted: boolean,
  keyOf: ((one: Row) => string) | undefined,
): Found {
  const groups: Found['groups'] = keyOf ? {} : { '': [0, 0] };
  const read = { unanswered: 0, unsent: 0 };
  let answered = 0;
  for (const one of rows) {
    const n = isCounted ? Number(one.count) : 1;
    // The name of the column is no invitation, and no segment.
    if (n === 0 || one.nps === 'nps') continue;
    const key = keyOf?.(one) ?? '';
    const isUnsent = UNSENT.includes(one.state);
    groups[key] ??= [0, 0];
    const group = groups[key];
    if (isScore(one)) {
      group[0] += n;
      answered += n;
    } else if (isUnsent) read.unsent += n;
    else {
      if (keyOf) group[1] += n;
      read.unanswered += n;
    }
  }
  return { groups, read, answered };
}

const asked = fc.record({
  by: fc.constantFrom<[string, ((one: Row) => string) | undefined][]>(
    ['', undefined],
    ['region', ({ region }) => region],
    ['region,customer', ({ region, customer }) => `${region}|${customer}`],
  ),
  invited: fc.constantFrom<ReadOptions['invited'][]>(true, 'found'),
  isCounted: fc.boolean(),
  where: fc.constantFrom<string[][]>([], ['customer!=a']),
});

describe('invitations of a file that the kernel counts', { timeout: 300_000 }, () => {
  test.for([undefined, 2000, 20_000])('in parts of %s bytes', async (partSize) => {
    await fc.assert(
      fc.asyncProperty(some, seed, asked, async (few, from, { by, invited, isCounted, where }) => {
        const rows = many(few, from);
        const path = join(folder, 'invited.csv');
        writeFileSync(path, file(rows));
        const options: ReadOptions = {
          score: 'nps',
          where,
          ...(invited !== undefined && { invited }),
          ...(by[0] && { by: [by[0]] }),
          ...(isCounted && { count: 'count' }),
        };
        const kept = rows.filter(({ customer }) => where.length === 0 || customer !== 'a');
        const hand = expected(kept, isCounted, by[1]);
        expect(await found({ name: 'a.csv', path }, options)).toEqual(hand);
        const more = partSize === undefined ? {} : { partSize, threads: 2 };
        const counting = { ...options, ...more, aggregate: true };
        expect(await found({ name: 'a.csv', path }, counting)).toEqual(hand);
        const stream = (async function* () {
          yield readFileSync(path);
        })();
        expect(await found({ name: 'a.csv', stream }, counting)).toEqual(hand);
      }),
      { numRuns: 12 },
    );
  });

  test('in both halves', async () => {
    await fc.assert(
      fc.asyncProperty(some, seed, fc.boolean(), async (few, from, aggregate) => {
        const rows = many(few, from);
        const path = join(folder, 'halves.csv');
        writeFileSync(path, file(rows));
        const halves = { before: ['customer=a|b|z'], after: ['customer=c|d'] };
        const by = [[HALF, 'region']] as const;
        const options = { score: 'nps', halves, by, invited: true, aggregate };
        const kept = rows.filter(({ customer }) => customer !== '');
        const half = ({ customer }: Row) => ('abz'.includes(customer) ? 'before' : 'after');
        const hand = expected(kept, false, (one) => `${half(one)}|${one.region}`);
        expect(await found({ name: 'a.csv', path }, options)).toEqual(hand);
      }),
      { numRuns: 12 },
    );
  });
});

test('of the answers of one customer the latest counts, and who did not answer was invited all the same', async () => {
  const text = 'customer,region,nps\na,EMEA,9\na,APAC,3\nb,EMEA,\nb,EMEA,\nc,APAC,\n';
  const stream = (async function* () {
    yield Buffer.from(text);
  })();
  const options = { score: 'nps', latestBy: 'customer', by: ['region'], invited: true };
  expect(await found({ name: 'a.csv', stream }, options)).toEqual({
    groups: { APAC: [1, 1], EMEA: [0, 2] },
    read: { unanswered: 3, unsent: 0 },
    answered: 1,
  });
});

describe('without being told, invitations are known', () => {
  const known = async (text: string) => (await collectText(text, { invited: 'found' })).reading.invitations;

  test.each<[what: string, text: string, unanswered: number, unsent: number]>([
    ['by a state', 'nps,state\n9,responded\n,sent\n,unviewed\n', 2, 0],
    [
      'by a state with what never arrived',
      'nps,status\n9,Completed\n,Opened\n,Hard bounce\n,Scheduled\n',
      1,
      2,
    ],
    ['by two times', 'nps,Sent Date,Response Date\n9,2026-01-02,2026-01-03\n,2026-01-02,\n', 1, 0],
    [
      'by two times, one of them not sent',
      'nps,sent_at,answered_at\n9,1767312000,1767398400\n,1767312000,\n,,\n',
      1,
      1,
    ],
    [
      'by the delivery and a time',
      'nps,request_delivery_status,response_received_at\n9,Sent,2026-01-03\n,Sent,\n,Not sent: rejected,\n',
      1,
      1,
    ],
    ['by flags', 'nps,delivered,responded\n9,yes,yes\n,yes,no\n,no,no\n', 1, 1],
  ])('%s', async (_, text, unanswered, unsent) => {
    expect(await known(text)).toMatchObject({ unanswered, unsent });
  });

  test.each<[why: string, text: string]>([
    ['nothing tells', 'nps,region\n9,EMEA\n,EMEA\n'],
    ['the file holds answers alone', 'nps,state\n9,responded\n8,responded\n'],
    [
      'who answered left the score out',
      'nps,Sent Date,Response Date\n9,2026-01-02,2026-01-03\n,2026-01-02,2026-01-04\n',
    ],
    ['a state says sent of answers too', 'nps,status\n9,sent\n,sent\n'],
    ['a word can mean two things', 'nps,status\n9,responded\n,sent\n,expired\n'],
    ['a row says nothing of its state', 'nps,status\n9,responded\n,sent\n,\n'],
    ['a state is one of the United States', 'nps,state\n9,CA\n,NY\n'],
    ['tickets have a status', 'nps,status\n9,closed\n,open\n,pending\n'],
    ['a time is when it was sent alone', 'nps,sent_at\n9,2026-01-02\n,2026-01-02\n'],
    ['answers came that were never sent', 'nps,sent_at,responded_at\n9,,2026-01-03\n,2026-01-02,\n'],
    ['answers have no time', 'nps,sent_at,responded_at\n9,2026-01-03,\n,2026-01-02,\n'],
    ['a survey without invitations was left half way', 'nps,status\n9,completed\n,partial\n'],
  ])('but not where %s', async (_, text) => {
    expect(await known(text)).toBe(undefined);
    expect((await collectText(text, { invited: true })).reading.invitations).toBeDefined();
  });

  test('but not where a word that is not known comes after the first rows', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => (i % 2 ? ',sent\n' : '9,responded\n'));
    const text = (last: string) => `nps,state\n${rows.join('')}${last}`;
    expect(await known(text(''))).toMatchObject({ unanswered: 1500 });
    expect(await known(text(',on hold\n'))).toBe(undefined);
    const told = await collectText(text(',on hold\n'), { invited: true });
    expect(told.reading.invitations).toMatchObject({ unanswered: 1501 });
  });

  test('but not where one of the files does not tell', async () => {
    const sources = (second: string) =>
      ['nps,state\n9,responded\n,sent\n', second].map((text, i) => ({
        name: `${i}.csv`,
        stream: (async function* () {
          yield Buffer.from(text);
        })(),
      }));
    const of = async (second: string) => {
      const batches = readAll(sources(second), { score: 'nps', invited: 'found' });
      for (;;) {
        const { done, value } = await batches.next();
        if (done) return value.invitations;
      }
    };
    expect(await of('state,nps\nresponded,8\nopened,\n')).toMatchObject({ unanswered: 2 });
    expect(await of('nps\n8\n7\n')).toBe(undefined);
  });
});

test('a table that counts answers has no invitations', async () => {
  const counts = { counts: ['d', 'p', 'r'], invited: true };
  const error = await errorOf(collectText('region,d,p,r\nEMEA,1,2,3\n', counts));
  expect([error.code, error.message]).toEqual(['usage', expect.stringContaining('no rows for invitations')]);
});

test('without being asked, nothing is counted', async () => {
  const { reading } = await collectText('nps,state\n9,responded\n,sent\n', {});
  expect(reading.invitations).toBe(undefined);
});
