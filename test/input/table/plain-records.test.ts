// Records that are read without csv-parse are those that csv-parse gives, and what it is left begins where they end.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../../src/input/table/dialect.js';
import { isPlainDialect, PlainRecords } from '../../../src/input/table/plain-records.js';
import { LF_COMMA, parsed, streamed } from '../../support/scanner/scanning.js';
import { anySample, anySizes } from '../../support/scanner/texts.js';

const MAX_RECORD = 1e6;

/** Whether csv-parse is asked about a text at all. */
function isOdd(text: string, dialect: Dialect = LF_COMMA): boolean {
  const plain = new PlainRecords(dialect, MAX_RECORD);
  plain.feed(Buffer.from(text));
  plain.finish();
  return plain.isOdd;
}

it('gives the records, offsets and faults of csv-parse, however the text comes and however long records may be', async () => {
  const anyLimit = fc.oneof(
    { weight: 4, arbitrary: fc.constant(MAX_RECORD) },
    fc.integer({ min: 1, max: 60 }),
  );
  await fc.assert(
    fc.asyncProperty(
      anySample,
      anySizes,
      fc.boolean(),
      anyLimit,
      async (sample, { size }, unquoted, maxRecord) => {
        const dialect: Dialect = {
          delimiter: sample.delimiter,
          recordEnd: 'lf',
          ...(unquoted && { unquoted }),
        };
        const bytes = Buffer.from(sample.text);
        const options = { dialect, maxRecord };
        expect(await streamed(bytes, options, size)).toEqual(parsed(bytes, options));
      },
    ),
    { numRuns: 3000 },
  );
});

describe('what is plain', () => {
  it.each([
    'a,b\n1,2\n',
    'a,b\r\n1,2\r\n',
    'a,b\n"1,2","3\n4 ""x"""\n',
    'a,b\n5" screen,\n',
    'a,b\n"1" ,"2"\t\r\n',
    'a\n\n""\n',
    'a,b\n1',
    'é,日本\n"é","😀"\n',
  ])('%j', (text) => {
    expect(isOdd(text)).toBe(false);
  });

  it.each([
    ['text after a closing quote', 'a,b\n"1" x,2\n'],
    ['a quote that is not closed', 'a,b\n"1'],
    ['a return at the end', 'a\r'],
    ['a record of many lines', `a\n"${'\n'.repeat(60)}"\n`],
    ['a long record', `a\n${'x'.repeat(300_000)}`],
  ])('not %s', (_, text) => {
    expect(isOdd(text)).toBe(true);
  });

  it('nothing where a line ends at a return, or the delimiter is no single byte', () => {
    expect(isPlainDialect({ delimiter: ',', recordEnd: 'cr' })).toBe(false);
    expect(isPlainDialect({ delimiter: '§', recordEnd: 'lf' })).toBe(false);
    expect(isPlainDialect(LF_COMMA)).toBe(true);
  });
});
