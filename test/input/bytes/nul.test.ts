// NUL is never in text: it is refused wherever it comes, and the message names the place.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../../src/input/options.js';
import { temporaryFile } from '../../support/folder.js';
import { collect, collectText, errorOf, file } from '../../support/reading.js';

const HEAD = 'nps,c\n';
/** Rows of five bytes. */
const rows = (count: number) => '9,ab\n'.repeat(count);

const PLACES: [string, number][] = [
  ['in the first rows', 3],
  ['beyond the first rows', 60_000],
  ['at the very end', 200_000 - 1],
];

const WAYS: [string, (text: string, options: ReadOptions) => Promise<unknown>][] = [
  ['a file', (text, options) => collect([file(temporaryFile('a.csv', text))], options)],
  ['a stream', collectText],
  ['what is packed', (text, options) => collectText(gzipSync(text, { level: 1 }), options)],
];

describe.each(PLACES)('a NUL %s', (_, row) => {
  const text = `${HEAD}${rows(row)}9,a\0\n${rows(200_000 - row - 1)}`;

  it.each(WAYS)('of %s is named, however it is read', async (_, read) => {
    for (const options of [{ aggregate: true, partSize: 200_000 }, { aggregate: true }, {}]) {
      const error = await errorOf(read(text, options));
      expect(error.code).toBe('not-csv');
      expect(error.message).toContain(`is not a text file (byte ${HEAD.length + row * 5 + 3} is NUL)`);
    }
  });

  it('of a text in another encoding is named by its character', async () => {
    const marked = Buffer.from(`\ufeff${text.slice(0, 20_000)}\0`, 'utf16le');
    const utf16 = await errorOf(collectText(marked));
    expect(utf16.message).toMatch(/is not a text file \(character \d+ is NUL\)$/);
    const latin = await errorOf(collectText(text, { encoding: 'windows-1252' }));
    expect(latin.message).toContain(`(character ${HEAD.length + row * 5 + 3} is NUL)`);
  });
});

it('in a file that is UTF-8 beyond ASCII, by an odd record, and in a comment', async () => {
  for (const before of ['é,é\n', '9,"a""b"\n', '9,"two\nlines"\n']) {
    const start = `${HEAD}${rows(50_000)}${before}9,"x`;
    const path = temporaryFile('a.csv', `${start}\0"\n${rows(10)}`);
    const error = await errorOf(collect([file(path)], { aggregate: true }));
    expect(error.message).toContain(`(byte ${Buffer.byteLength(start)} is NUL)`);
  }
});
