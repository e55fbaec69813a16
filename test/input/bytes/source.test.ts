// Sources: files that are not there or are no files, workbooks and archives, gzip whole, in members, cut and damaged.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { canReopen, openBytes, type Source } from '../../../src/input/bytes/source.js';
import { fileText } from '../../../src/words/files.js';
import { temporaryFolder } from '../../support/folder.js';
import { collect, errorOf, file, fixture, textSource } from '../../support/reading.js';

async function read(source: Source): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of openBytes(source)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Open files of this process; undefined where the system does not say. */
function openFiles(): number | undefined {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return undefined;
  }
}

describe('a path', () => {
  test('that is not there: the nearest name beside it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'responses.csv'), 'nps\n9\n');
    const error = await errorOf(read(file(join(folder, 'respones.csv'))));
    expect(error).toMatchObject({
      code: 'unreadable-file',
      hint: `did you mean ${join(folder, 'responses.csv')}?`,
    });
    expect(error.message).toContain('no such file');
    expect((await errorOf(read(file(join(folder, 'zzz'))))).hint).toBeUndefined();
    expect((await errorOf(read(file(join(folder, 'no', 'folder.csv'))))).message).toContain('no such file');
    expect((await errorOf(read(file(join(folder, 'responses.csv', 'x'))))).message).toContain(
      'a part of its path is a file, not a folder',
    );
  });

  test('of a directory: how to name the files in it', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'exports'));
    const error = await errorOf(read(file(join(folder, 'exports'))));
    expect(error.code).toBe('unreadable-file');
    expect(error.message).toContain('it is a directory');
    expect(error.hint).toContain(join(folder, 'exports', '*.csv'));
  });

  test.skipIf(process.getuid?.() === 0)('without permission', async () => {
    const path = join(temporaryFolder(), 'secret.csv');
    writeFileSync(path, 'nps\n9\n');
    chmodSync(path, 0);
    expect((await errorOf(read(file(path)))).message).toContain('permission denied');
  });

  test('of a large file comes whole, in pieces', async () => {
    const path = join(temporaryFolder(), 'large.csv');
    const text = '0123456789abcdef\n'.repeat(50_000);
    writeFileSync(path, text);
    expect(await read(file(path))).toBe(text);
  });
});

describe('no CSV', () => {
  const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  test.each<[string, Source, RegExp, RegExp]>([
    [
      'ods',
      file(fixture('xlsx/forms.ods')),
      /forms\.ods is an OpenDocument spreadsheet/,
      /save it as \.xlsx/,
    ],
    [
      'an empty zip',
      textSource(Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex')),
      /^standard input is a zip archive without a table$/,
      /it should hold a file/,
    ],
    [
      'a zip called xlsx',
      textSource(Buffer.from('504b0304', 'hex'), 'x.XLSX'),
      /incomplete/,
      /fetch it again/,
    ],
    ['xls', file(fixture('xlsx/forms.xls')), /forms\.xls is an old Excel workbook/, /save it as \.xlsx/],
    [
      'an old workbook',
      textSource(OLE, 'a b.xls'),
      /^"a b\.xls" is an old Excel workbook/,
      /save it as \.xlsx/,
    ],
    ['PDF', textSource('%PDF-1.4', 'x.pdf'), /x\.pdf is a PDF/, /export the responses as CSV/],
    ['a picture', file(fixture('encodings/picture.csv')), /not/, /CSV|encoding/],
  ])('%s', async (_, source, message, hint) => {
    const error = await errorOf(collect([source]));
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
  });

  test.each(['PK,nps\n1,9\n', 'PK\u0003', '\u001f,nps\n1,9\n', '%PD'])('but %j is text', async (text) => {
    expect(await read(textSource(text))).toBe(text);
  });
});

describe('gzip', () => {
  const packed = gzipSync('nps\n9\n8\n');

  test('is known by its bytes, whatever its name, however it is cut', async () => {
    for (const size of [1, 2, 5, 1000])
      expect(await read(textSource(packed, 'x.csv', size))).toBe('nps\n9\n8\n');
  });

  test('of several members is read to the end', async () => {
    const members = Buffer.concat([packed, gzipSync('7\n'), gzipSync(''), gzipSync('6\n')]);
    for (const size of [1, 10, 1000])
      expect(await read(textSource(members, '-', size))).toBe('nps\n9\n8\n7\n6\n');
  });

  test('unpacks to much more than it is', async () => {
    const text = 'nps\n9\n'.repeat(300_000);
    expect(await read(textSource(gzipSync(text), '-', 100))).toBe(text);
  });

  test.each([3, 9, 12, packed.length - 1])('cut after %i bytes ends too early', async (length) => {
    const error = await errorOf(read(textSource(packed.subarray(0, length), 'x.csv.gz', 7)));
    expect(error.code).toBe('unreadable-file');
    expect(error.message).toBe('x.csv.gz is an incomplete gzip file: it ends too early');
  });

  test('damaged', async () => {
    const damaged = Buffer.from(packed);
    damaged[packed.length - 6]! ^= 0xff;
    expect((await errorOf(read(textSource(damaged)))).message).toBe('standard input is a damaged gzip file');
  });

  test('an error of the stream inside comes through', async () => {
    async function* failing() {
      yield packed.subarray(0, 12);
      throw new Error('the network is down');
    }
    await expect(read({ name: '-', stream: failing() })).rejects.toThrow('the network is down');
  });
});

describe.runIf(openFiles() !== undefined)('the file is closed', () => {
  test.each([
    ['xlsx/forms.ods', {}],
    ['xlsx/forms.xlsx', { score: 'none' }],
    ['broken/empty.csv', {}],
    ['broken/unclosed-quote.csv', {}],
    ['broken/truncated.csv.gz', {}],
    ['encodings/picture.csv', {}],
    ['encodings/windows-1252.csv', {}],
    ['encodings/utf8-bom.csv', { encoding: 'klingon' }],
    ['detection/choice-codes.csv', {}],
    ['cells/rejects.csv', { strict: true }],
  ])('after an error in %s %j', async (name, options) => {
    await errorOf(collect([file(fixture(name))], options));
    const before = openFiles();
    for (let i = 0; i < 5; i++) await errorOf(collect([file(fixture(name))], options));
    expect(openFiles()).toBe(before);
  });
});

describe.runIf(openFiles() !== undefined)('a file larger than what is looked at first is closed', () => {
  test.each([
    ['that is binary', Buffer.alloc(1_000_000), {}],
    ['in an unknown encoding', Buffer.alloc(1_000_000, 'nps\n9\n'), { encoding: 'klingon' }],
    ['that is a zip archive', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(1_000_000)]), {}],
    ['of blank lines', Buffer.alloc(1_000_000, '\n'), {}],
    ['without a score column', Buffer.alloc(1_000_000, 'a,b\n'), {}],
  ])('%s', async (_, bytes, options) => {
    const path = join(temporaryFolder(), 'large.csv');
    writeFileSync(path, bytes);
    await errorOf(collect([file(path)], options));
    const before = openFiles();
    for (let i = 0; i < 5; i++) await errorOf(collect([file(path)], options));
    expect(openFiles()).toBe(before);
  });
});

test.skipIf(process.platform === 'win32')(
  'a pipe with a path is not opened again to find a line',
  async () => {
    const path = join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [path]);
    // Writers of nothing follow: whoever opened the pipe again would read on there and count no lines.
    const writer = spawn('sh', [
      '-c',
      `printf 'nps,x\\n9,a\\n8,"b' > "$0"; while sleep 0.05; do : > "$0"; done`,
      path,
    ]);
    onTestFinished(() => {
      writer.kill();
    });
    const error = await errorOf(collect([file(path)]));
    expect(error.message).toBe(`${path}, record 2: a quoted field opens in column "x" and never closes`);
  },
);

test('a stream and a pipe cannot be read again, a file can', () => {
  expect(canReopen(file(fixture('cells/blanks.csv')))).toBe(true);
  expect(canReopen(file('/dev/null'))).toBe(false);
  expect(canReopen(file('/no/such/file'))).toBe(false);
  expect(canReopen(textSource('nps'))).toBe(false);
});

test.each([
  ['-', 'standard input'],
  ['a.csv', 'a.csv'],
  ['a b.csv', '"a b.csv"'],
])('the label of %j is %s', (name, label) => {
  expect(fileText(name)).toBe(label);
});
