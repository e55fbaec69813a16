// The first rows of a file, which show what it is, and are counted with all others.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/input/bytes/source.js';
import { readAll } from '../../../src/input/read.js';
import { openCsv } from '../../../src/input/table/csv.js';
import { temporaryFolder } from '../../support/folder.js';

const ROWS = 2600;
/** Long enough for the head to end before the file does. */
const COMMENT = 'the app is fine, most of the time '.repeat(3);
const row = (id: number) => `${id},${id % 11},"${COMMENT}"\n`;
const text = `id,nps,comment\n${Array.from({ length: ROWS }, (_, i) => row(i + 1)).join('')}`;
const path = join(temporaryFolder(), 'responses.csv');
writeFileSync(path, text);

const WAYS: [string, () => Source][] = [
  ['a file', () => ({ name: path, path })],
  ['a stream', () => ({ name: '-', stream: Readable.from([Buffer.from(text)]) })],
];

describe.each(WAYS)('the head of %s', (_, source) => {
  it('is counted with the rows after it', async () => {
    const { value: batch } = await readAll([source()], { aggregate: true }).next();
    if (batch === undefined || !('scores' in batch)) throw new Error('no batch');
    expect(batch.repeats!.reduce((sum, rows) => sum + rows, 0)).toBe(ROWS);
  });

  it.each([0, 7, 999])('can be read again from row %i on', async (before) => {
    const table = await openCsv(source(), { maxRecord: 1000 });
    try {
      const bytes = await table.text!.bytes(table.head.offsets[before]!);
      const chunk = await bytes.peek(20);
      expect(
        Buffer.from(chunk)
          .toString()
          .startsWith(row(before + 1)),
      ).toBe(true);
    } finally {
      await table.close();
    }
  });
});
