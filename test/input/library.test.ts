// The library's way in: readResponses from a path and from any stream of bytes, to the end or left early.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type Batch, NpsError, nps, type Reading, readResponses, tally } from '../../src/index.js';
import { temporaryFolder } from '../support/folder.js';
import { errorOf, fixture } from '../support/reading.js';

async function all(batches: AsyncGenerator<Batch, Reading>) {
  const scores: number[] = [];
  let step = await batches.next();
  for (; !step.done; step = await batches.next()) scores.push(...step.value.scores);
  return { scores, reading: step.value };
}

test('from a path, with the counts as the return value', async () => {
  const path = fixture('demo/responses.csv');
  const { scores, reading } = await all(readResponses(path));
  expect(nps(scores)).toBeCloseTo(29.2, 12);
  expect(reading).toMatchObject({
    sources: [path],
    rows: 512,
    answered: 500,
    blank: 9,
    rejected: 3,
    filtered: 0,
  });
  expect(reading.columns).toEqual({ score: 'nps_score' });
});

test.each<[string, () => AsyncIterable<Uint8Array>]>([
  ['a Node stream', () => Readable.from([Buffer.from('nps\n9\n'), Buffer.from('8\n')])],
  ['a web stream', () => new Response('nps\n9\n8\n').body!],
  [
    'a generator of Uint8Array',
    async function* () {
      for (const byte of new TextEncoder().encode('nps\n9\n8\n')) yield Uint8Array.of(byte);
    },
  ],
])('from %s', async (_, open) => {
  const { scores, reading } = await all(readResponses(open()));
  expect(scores).toEqual([9, 8]);
  expect(reading.sources).toEqual(['-']);
});

test('batches hold scores, segments that grow, and comments', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `${i % 11},r${Math.floor(i / 1000)},"text ${i}"\n`);
  const source = Readable.from([Buffer.from(`nps,region,why\n${rows.join('')}`)]);
  let answers = 0;
  let batches = 0;
  for await (const { scores, by, comments } of readResponses(source, { by: ['region'], comment: 'why' })) {
    const [[{ codes, values }]] = by as [[(typeof by)[0][0]]];
    expect([codes.length, comments!.length]).toEqual([scores.length, scores.length]);
    for (const [i, score] of scores.entries()) {
      const n = answers + i;
      const same =
        score === n % 11 && values[codes[i]!] === `r${Math.floor(n / 1000)}` && comments![i] === `text ${n}`;
      if (!same) expect.fail(`answer ${n} differs`);
    }
    answers += scores.length;
    batches++;
  }
  expect(answers).toBe(20_000);
  expect(batches).toBeGreaterThan(1);
});

test('errors are NpsErrors with a code', async () => {
  const error = await errorOf(all(readResponses(fixture('broken/unclosed-quote.csv'))));
  expect(error).toBeInstanceOf(NpsError);
  expect(error.code).toBe('malformed-csv');
  expect((await errorOf(all(readResponses('/no/such.csv')))).code).toBe('unreadable-file');
});

describe('leaving the loop early', () => {
  test('closes the file', async () => {
    const path = join(temporaryFolder(), 'large.csv');
    writeFileSync(path, `nps,x\n${'9,some text\n'.repeat(200_000)}`);
    const open = () => readdirSync('/proc/self/fd').length;
    const before = process.platform === 'linux' ? open() : 0;
    for await (const { scores } of readResponses(path)) {
      expect(scores.length).toBeGreaterThan(0);
      if (process.platform === 'linux') expect(open()).toBe(before + 1);
      break;
    }
    if (process.platform === 'linux') expect(open()).toBe(before);
  });

  test('ends the stream', async () => {
    let closed = false;
    async function* endless() {
      try {
        yield Buffer.from('nps,x\n');
        for (;;) yield Buffer.from('9,a\n'.repeat(10_000));
      } finally {
        closed = true;
      }
    }
    for await (const batch of readResponses(endless())) {
      expect(tally(batch.scores).counts[9]).toBe(batch.scores.length);
      break;
    }
    expect(closed).toBe(true);
  });
});
