// The library's way in: readResponses from a path and from any stream of bytes, to the end or left early.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { NpsError, nps, type ReadOptions, type Responses, readResponses, tally } from '../../src/index.js';
import { temporaryFolder } from '../support/folder.js';
import { errorOf, fixture } from '../support/reading.js';

async function all(responses: Responses) {
  const scores: number[] = [];
  for await (const batch of responses) scores.push(...batch.scores);
  return { scores, reading: await responses.account };
}

test('from a path, with the account beside the batches', async () => {
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
  expect(reading.sources).toEqual(['stream']);
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

describe('sources', () => {
  const text = 'nps\n9\n8\n';
  const bytes = new TextEncoder().encode(text);

  test('a file: URL is the path that it stands for', async () => {
    const path = fixture('demo/responses.csv');
    const { reading } = await all(readResponses(pathToFileURL(path)));
    expect([reading.sources, reading.rows]).toEqual([[path], 512]);
  });

  test('bytes are read as a file with them', async () => {
    for (const source of [bytes, Buffer.from(text)]) {
      const { scores, reading } = await all(readResponses(source));
      expect([scores, reading.sources]).toEqual([[9, 8], ['bytes']]);
    }
    const large = Buffer.from(`nps,x\n${'9,some text\n'.repeat(200_000)}`);
    expect((await all(readResponses(large))).reading.answered).toBe(200_000);
    expect((await errorOf(all(readResponses(Buffer.of())))).message).toContain('bytes is empty');
  });

  test('a web stream that cannot be iterated is read all the same', async () => {
    const { body } = new Response(text);
    const { scores } = await all(readResponses({ getReader: () => body!.getReader() }));
    expect(scores).toEqual([9, 8]);
  });

  test('several are one data set, called by their place where they have no name', async () => {
    const path = join(temporaryFolder(), 'third.csv');
    writeFileSync(path, 'nps\n10\n');
    const responses = readResponses([bytes, Readable.from([Buffer.from('nps\n3\n')]), path], { by: '@file' });
    const met: string[] = [];
    for await (const { scores, by } of responses) {
      const [{ codes, values }] = by[0] as [(typeof by)[0][0]];
      for (const [i, score] of scores.entries()) met.push(`${values[codes[i]!]} ${score}`);
    }
    expect(met).toEqual(['bytes#1 9', 'bytes#1 8', 'stream#2 3', `${path} 10`]);
    expect((await responses.account).sources).toEqual(['bytes#1', 'stream#2', path]);
  });

  test('one breakdown needs no list', async () => {
    const { reading } = await all(readResponses(fixture('demo/responses.csv'), { by: 'region,plan' }));
    expect(reading.by).toEqual([['region', 'plan']]);
  });

  test('a stream of something else is a mistake of the program', async () => {
    const texts = Readable.from([text]) as AsyncIterable<Uint8Array>;
    await expect(all(readResponses(texts))).rejects.toThrow(
      new TypeError('a stream of responses gives pieces that are Uint8Array, not string'),
    );
  });
});

describe('arguments are looked at before anything is read', () => {
  const attempt = (options: unknown, source: unknown = '/no/such.csv') =>
    readResponses(source as string, options as ReadOptions);

  test.each<[unknown, string]>([
    [42, 'a source is a path, a file: URL, a Uint8Array or a stream of them, not 42'],
    [null, 'a source is a path, a file: URL, a Uint8Array or a stream of them, not null'],
    [{ path: 'a.csv' }, 'a source is a path, a file: URL, a Uint8Array or a stream of them, not an object'],
    [[], 'readResponses needs at least one source'],
    [['a.csv', 7], 'a source is a path, a file: URL, a Uint8Array or a stream of them, not 7'],
    [
      new URL('https://example.org/a.csv'),
      'the URL of a source is a file: URL, not https:; give the stream of its bytes',
    ],
  ])('source %j', (source, message) => {
    expect(() => attempt({}, source)).toThrow(new TypeError(message));
  });

  test.each<[unknown, string]>([
    [null, 'options is an object, not null'],
    [['region'], 'options is an object, not a list'],
    [{ wher: ['plan=pro'] }, "readResponses has no option 'wher': did you mean where?"],
    [
      { partSize: 1 },
      "readResponses has no option 'partSize': the options are score, category, categoryCodes, by",
    ],
    [{ score: 3 }, 'score is the name of a column, not 3'],
    [{ by: 7 }, "by is a breakdown, such as 'region' or 'region,plan', or a list of them, not 7"],
    [{ by: [[]] }, "by is a breakdown, such as 'region' or 'region,plan', or a list of them, not a list"],
    [{ where: 'plan=pro' }, "where is a list of conditions, such as ['plan=pro'], not 'plan=pro'"],
    [
      { categoryCodes: { happy: 'A' } },
      "categoryCodes is an object such as { promoter: 'A', passive: ['B', 'C'], detractor: 'D' }, not an object",
    ],
    [
      { counts: ['d', 'p'] },
      'counts is a list of three columns, for detractors, passives and promoters, or of eleven, for the scores 0 to 10, not a list',
    ],
    [{ halves: { before: [] } }, 'halves is an object with the conditions of both halves, { before, after }'],
    [{ scale: 10 }, "scale is a scale of 3 to 11 answers, such as '0-10' or '1-5', not 10"],
    [{ bands: [0, 7, 9] }, "bands is three bands that follow each other, such as '0-6,7-8,9-10', not a list"],
    [{ delimiter: null }, 'delimiter is one character, not null'],
    [{ encoding: 1252 }, 'encoding is a text, not 1252'],
    [{ headerRows: '1' }, "headerRows is a whole number, not '1'"],
    [{ strict: 'yes' }, "strict is true or false, not 'yes'"],
    [{ onBytes: true }, 'onBytes is a function, not true'],
    [{ signal: new AbortController() }, 'signal is an AbortSignal, not an object'],
  ])('%j is a TypeError', (options, message) => {
    expect(() => attempt(options)).toThrow(TypeError);
    expect(() => attempt(options)).toThrow(message);
  });

  test.each<[ReadOptions, string]>([
    [{ dateFormat: 'YMD' as 'DMY' }, "dateFormat is 'DMY' or 'MDY', not 'YMD'"],
    [{ scale: '0-100' }, "scale is a scale of 3 to 11 answers, such as '0-10' or '1-5', not '0-100'"],
    [{ bands: '1-3,5' }, "bands is three bands that follow each other, such as '0-6,7-8,9-10', not '1-3,5'"],
    [{ delimiter: ';;' }, "delimiter is one printable ASCII character or a tab, and no quote, not ';;'"],
    [{ headerRows: -1 }, 'headerRows is a whole number from 0 to 100, not -1'],
    [{ maxRecord: Number.NaN }, 'maxRecord is a whole number from 1 to 536870912, not NaN'],
    [{ maxSegments: 0 }, 'maxSegments is a whole number from 1 on, not 0'],
    [{ threads: 1.5 }, 'threads is a whole number from 1 to 64, not 1.5'],
  ])('%j is a RangeError', (options, message) => {
    expect(() => attempt(options)).toThrow(new RangeError(message));
  });

  test('undefined is as good as left out', async () => {
    const options = { score: undefined, by: undefined, signal: undefined } as unknown as ReadOptions;
    expect((await all(readResponses(Buffer.from('nps\n9\n'), options))).scores).toEqual([9]);
  });
});

describe('the account', () => {
  test('rejects with the error that ended the reading, and nobody has to look', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const responses = readResponses(fixture('broken/unclosed-quote.csv'));
    const error = await errorOf(all(responses));
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
    await expect(responses.account).rejects.toBe(error);
  });

  test('is unknown where the loop was left early', async () => {
    const responses = readResponses(fixture('demo/responses.csv'));
    for await (const _ of responses) break;
    await expect(responses.account).rejects.toMatchObject({
      name: 'AbortError',
      message: 'the account is not known: the iteration ended before the last row',
    });
  });

  test('belongs to one iteration', async () => {
    const responses = readResponses(fixture('demo/responses.csv'));
    await all(responses);
    await expect(all(responses)).rejects.toThrow(TypeError);
  });
});

describe('a signal', () => {
  const reason = new Error('the user went away');
  const openFiles = () => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0);
  /** A file of some 40 MB, which two threads would share. */
  const largeFile = () => {
    const path = join(temporaryFolder(), 'large.csv');
    writeFileSync(path, `nps,x\n${'9,some text\n'.repeat(3_500_000)}`);
    return path;
  };

  test('that was given before the start lets nothing be opened', async () => {
    const signal = AbortSignal.abort(reason);
    const responses = readResponses('/no/such.csv', { signal });
    await expect(responses.account).rejects.toBe(reason);
    await expect(all(responses)).rejects.toBe(reason);
  });

  test.each([
    ['between two batches', {}],
    ['while rows are counted', { aggregate: true }],
  ])('stops a file %s', async (_, options) => {
    const before = openFiles();
    const controller = new AbortController();
    let bytes = 0;
    const onBytes = (count: number) => {
      bytes += count;
      if (bytes > 2 ** 23) controller.abort(reason);
    };
    const responses = readResponses(largeFile(), { ...options, onBytes, signal: controller.signal });
    await expect(all(responses)).rejects.toBe(reason);
    await expect(responses.account).rejects.toBe(reason);
    expect(bytes).toBeLessThan(2 ** 24);
    expect(openFiles()).toBe(before);
  });

  test.each<[string, () => AsyncIterable<Uint8Array>]>([
    ['a Node stream', () => new Readable({ read: () => undefined })],
    ['a web stream', () => new ReadableStream<Uint8Array>()],
    [
      'a generator',
      async function* () {
        yield Buffer.from('nps\n9\n');
        await new Promise(() => undefined);
      },
    ],
    ['packed bytes', () => Readable.from(halfPacked(), { objectMode: false })],
  ])('stops %s that never goes on', async (_, open) => {
    const controller = new AbortController();
    const source = open();
    const responses = readResponses(source, { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await expect(all(responses)).rejects.toMatchObject({ name: 'AbortError' });
    if (source instanceof Readable) expect(source.destroyed).toBe(true);
  });

  async function* halfPacked() {
    yield gzipSync(Buffer.from(`nps\n${'9\n'.repeat(10_000)}`)).subarray(0, 30);
    await new Promise(() => undefined);
  }

  test('lets go of a file that nobody reads on', async () => {
    const before = openFiles();
    const controller = new AbortController();
    const responses = readResponses(largeFile(), { signal: controller.signal });
    const batches = responses[Symbol.asyncIterator]();
    await batches.next();
    controller.abort(reason);
    await expect(responses.account).rejects.toBe(reason);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(openFiles()).toBe(before);
    await expect(batches.next()).rejects.toBe(reason);
  });

  test('that comes too late changes nothing', async () => {
    const controller = new AbortController();
    const responses = readResponses(Buffer.from('nps\n9\n'), { signal: controller.signal });
    await all(responses);
    controller.abort(reason);
    expect((await responses.account).answered).toBe(1);
  });
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
