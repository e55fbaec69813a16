// Where a record stands: record and line numbers in messages, and the excerpt with its caret.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../../src/input/options.js';
import { temporaryFolder } from '../../support/folder.js';
import { collect, errorOf, file, textSource } from '../../support/reading.js';

const BAD = '"oops';

/** The error for a file with these bytes, and how it names the place. */
async function fault(bytes: string | Uint8Array, options: ReadOptions = {}) {
  const path = join(temporaryFolder(), 'f.csv');
  writeFileSync(path, bytes);
  const error = await errorOf(collect([file(path)], { score: 'nps', ...options }));
  return { error, place: error.message.slice(path.length + 2).split(':', 1)[0] };
}

describe('the line of a record', () => {
  test.each<[string, string | Uint8Array, ReadOptions, string]>([
    ['LF', `nps,c\n9,a\n8,${BAD}`, {}, 'record 2 (line 3)'],
    ['CRLF', `nps,c\r\n9,a\r\n8,${BAD}`, {}, 'record 2 (line 3)'],
    ['CR', `nps,c\r9,a\r8,${BAD}`, {}, 'record 2 (line 3)'],
    ['mixed line ends', `nps,c\r\n9,a\n8,b\r\n7,${BAD}`, {}, 'record 3 (line 4)'],
    ['fields of several lines', `nps,c\n9,"a\n\nb"\r\n8,"\r\n"\n7,${BAD}`, {}, 'record 3 (line 7)'],
    ['blank lines between records', `nps,c\n\n9,a\n\n\n8,${BAD}`, {}, 'record 2 (line 6)'],
    ['blank lines before the header', `\n\nnps,c\n9,${BAD}`, {}, 'record 1 (line 4)'],
    ['blank answers of one column', `nps\n9\n\n\n${BAD}`, {}, 'record 4 (line 5)'],
    ['skipped lines', `title "\n\nnps,c\n9,${BAD}`, { skipLines: 2 }, 'record 1 (line 4)'],
    ['skipped lines that end at CR', `title\r\rnps,c\r9,${BAD}`, { skipLines: 2 }, 'record 1 (line 4)'],
    ['two header rows', `nps,c\nx,"y\nz"\n9,${BAD}`, { headerRows: 2 }, 'record 1 (line 4)'],
    ['no header', `9,a\n8,${BAD}`, { headerRows: 0, score: '1' }, 'record 2 (line 2)'],
    ['the header itself', `${BAD},nps\n9,a\n`, {}, 'header (line 1)'],
    ['a header after blank lines', `\n\nnps,${BAD}\n9,a\n`, {}, 'header (line 3)'],
    ['a byte order mark', `\ufeffnps,c\n9,é\n8,${BAD}`, {}, 'record 2 (line 3)'],
    ['UTF-16', Buffer.from(`\ufeffnps,c\n9,é😀\n8,${BAD}`, 'utf16le'), {}, 'record 2 (line 3)'],
    ['gzip', gzipSync(`nps,c\n9,é\n8,${BAD}`), {}, 'record 2 (line 3)'],
    ['beyond the sample', `nps,c\n${'9,"\n"\n'.repeat(200_000)}8,${BAD}`, {}, 'record 200001 (line 400002)'],
    [
      'blank lines beyond the sample',
      `nps,c\n${'9,a\n\n'.repeat(200_000)}8,${BAD}`,
      {},
      'record 200001 (line 400002)',
    ],
    [
      'a blank line at the end of the sample',
      `nps\n${'9\n'.repeat(1200)}\n${BAD}`,
      {},
      'record 1202 (line 1203)',
    ],
  ])('with %s', async (_, bytes, options, place) => {
    expect((await fault(bytes, options)).place).toBe(place);
  });

  test.each<[string, string, ReadOptions, string]>([
    ['long', 'nps,c\n9,"a\nb"\n8,b,c\n', {}, 'record 2 (line 4): expected 2 columns, found 3'],
    ['long', 'nps\n9\n\n8,b\n', { delimiter: ',' }, 'record 3 (line 4): expected 1 column, found 2'],
    ['rejected', 'nps,c\n\n9,a\n\n11,b\n', { strict: true }, 'record 2 (line 5): "11" in column "nps"'],
  ])('of a row that is %s', async (_, text, options, message) => {
    expect((await fault(text, options)).error.message).toContain(message);
  });

  test('is not known in a stream', async () => {
    const error = await errorOf(collect([textSource(`nps,c\n9,a\n8,${BAD}`)]));
    expect(error.message).toBe(
      'standard input, record 2: a quoted field opens in column "c" and never closes',
    );
  });
});

describe('the message', () => {
  test.each([
    [
      `id,nps,comment\n1,9,${BAD}\n`,
      'a quoted field opens in column "comment" and never closes',
      '  1,9,"oops',
      6,
    ],
    ['id,nps,comment\n1,"9"x,y\n', 'text follows the closing quote in column "nps"', '  1,"9"x,y', 4],
    ['id,nps,c\n1,9,"a\nb,c","x"y\n', 'text follows the closing quote in field 4', '  b,c","x"y', 7],
    [`id,nps,c\n1,9,"${'y'.repeat(100)}`, 'never closes', `  1,9,"${'y'.repeat(67)}…`, 6],
    [`id,nps,"c\n`, 'never closes', '  id,nps,"c', 9],
  ])('for %j points at the field', async (text, message, line, caret) => {
    const { error } = await fault(text);
    expect(error.code).toBe('malformed-csv');
    expect(error.message).toContain(message);
    expect(error.details).toEqual([line, `${' '.repeat(caret)}^`]);
    expect(error.hint).toContain('--delimiter');
  });

  test('for a record that is too large names where it begins and suggests a missing quote', async () => {
    const text = `nps,c\n9,a\n8,"${'x\n'.repeat(1_000_000)}`;
    const { error, place } = await fault(text, { maxRecord: 1024 * 1024 });
    expect(error.code).toBe('record-too-large');
    expect(place).toBe('record 2 (line 3)');
    expect(error.message).toContain('over 1 MiB, in column "c"');
    expect(error.hint).toContain('a closing quote may be missing');
    expect(error.hint).toContain('--max-record');
    expect((await collect([textSource(`${text}"\n`)])).scores).toEqual([9, 8]);
  });

  test('names a tab', async () => {
    const { error } = await fault(`nps\tc\n9\t${BAD}`, { quote: 'double' });
    expect(error.hint).toContain('the delimiter read is a tab');
  });
});
