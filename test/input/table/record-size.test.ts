// Records that are too long or too wide: how much of a record counts, and that it is told before memory is filled.
import { describe, expect, it } from 'vitest';
import { NpsError } from '../../../src/core/errors.js';
import type { ReadOptions } from '../../../src/input/options.js';
import { temporaryFile } from '../../support/folder.js';
import { collect, collectText, errorOf, file } from '../../support/reading.js';

/** Rows enough for the rest of a file to be read by the kernel. */
const HEAD = `nps,c\n${'9,a\n'.repeat(1100)}`;

/** What becomes of a record before some ends, in the head of a file and beyond it, in a file and in a stream, read in every way. */
async function outcomes(
  record: string,
  options: ReadOptions,
  ends = ['', '\n', '\r\n', '\n8,b\n'],
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const [head, rows] of [
    ['nps,c\n9,a\n', 1],
    [HEAD, 1100],
  ] as const)
    for (const end of ends)
      for (const aggregate of [true, false]) {
        const text = `${head}${record}${end}`;
        const all = { ...options, aggregate };
        const sources = [
          () => collect([file(temporaryFile('a.csv', text))], all),
          () => collectText(text, all),
        ];
        for (const read of sources)
          found.add(
            await read().then(
              () => 'read',
              (error) => {
                if (!(error instanceof NpsError)) throw error;
                expect(error.problem.place.record).toBe(rows + 1);
                return `${error.problem.kind} in field ${error.problem.field.position}`;
              },
            ),
          );
      }
  return found;
}

describe('a record has as many bytes as it has in the file', () => {
  it.each([
    ['with quotes and a delimiter', `9,"${'x'.repeat(96)}"`],
    ['with quotes that are doubled', `9,"${'""'.repeat(48)}"`],
    ['with delimiters', `9,x${','.repeat(97)}`],
    ['with letters of two bytes', `9,${'é'.repeat(49)}`],
    ['that ends with CR', `9,${'x'.repeat(97)}\r`],
  ])('%s', async (_, record) => {
    const bytes = Buffer.byteLength(record);
    expect(bytes).toBe(100);
    const isRead = await outcomes(record.replace(/\r$/, ''), { maxRecord: bytes, ragged: true });
    expect([...isRead]).toEqual(['read']);
    const shorter = record.endsWith('\r') ? record.slice(0, -1) : record;
    const isNot = await outcomes(shorter, { maxRecord: Buffer.byteLength(shorter) - 1, ragged: true });
    expect([...isNot]).toEqual([expect.stringMatching(/^record-too-large in field \d+$/)]);
  });
});

describe('a record has at most 100,000 fields', () => {
  it.each([
    ['that are blank', ','.repeat(99_999), ','.repeat(100_000)],
    ['of text, which are dropped', `9${',x'.repeat(99_999)}`, `9${',x'.repeat(100_000)}`],
  ])('%s', async (_, most, tooMany) => {
    expect([...(await outcomes(most, { ragged: true }, ['\n']))]).toEqual(['read']);
    expect([...(await outcomes(tooMany, { ragged: true }, ['\n']))]).toEqual(['record-too-wide in field 1']);
  });

  it('and so has the header', async () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `c${i}`);
    const text = `nps,${names.join(',')}\n9\n`;
    const error = await errorOf(collectText(text));
    expect(error.code).toBe('record-too-large');
    expect(error.message).toBe('standard input, header: it has over 100,000 columns');
    expect(error.hint).toContain('no more columns than that are read');
    expect((await collectText(text.replace(',c7,', ','), { score: 'nps' })).scores).toEqual([9]);
  });

  it('which is told of 100 MB of commas before they are read', async () => {
    let given = 0;
    async function* commas() {
      for (; given < 100; given++) yield Buffer.alloc(1_000_000, ',');
    }
    const error = await errorOf(collect([{ name: '-', stream: commas() }]));
    expect(error.message).toContain('has over 100,000 columns');
    expect(given).toBeLessThan(5);
  });
});
