// Blanks after a closing quote: the cell ends at its quote, as DuckDB reads it, and that is told once a file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../../src/input/inspect.js';
import type { ReadOptions } from '../../../src/input/options.js';
import { isPadded } from '../../../src/input/table/padded-quotes.js';
import { RecordParser } from '../../../src/input/table/records.js';
import { temporaryFolder } from '../../support/folder.js';
import {
  type Collected,
  collect,
  collectText,
  errorOf,
  file,
  messages,
  textSource,
} from '../../support/reading.js';

const folder = temporaryFolder();
const REMARK = 'blanks-after-quotes';

function written(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const remarks = (read: Collected) => messages(read, REMARK);

describe('the cell', () => {
  const records = (text: string, delimiter = ',', recordEnd: 'lf' | 'cr' = 'lf') => {
    const parser = new RecordParser({ delimiter, recordEnd }, 1e6);
    return [parser.feed(Buffer.from(text)), parser.finish()].flatMap((chunk) => chunk.records);
  };

  test.each<[string, string[]]>([
    ['"B" ,1\n', ['B', '1']],
    ['1,"B" \n', ['1', 'B']],
    ['1,"B"  \r\n', ['1', 'B']],
    ['1,"B" ', ['1', 'B']],
    ['1,"B"\t\n', ['1', 'B']],
    ['"B" \t ,1\n', ['B', '1']],
    ['"" ,1\n', ['', '1']],
    ['" B " ,1\n', [' B ', '1']],
    ['"a, b" ,"c\nd" \n', ['a, b', 'c\nd']],
    ['"say ""hi""" ,1\n', ['say "hi"', '1']],
    ['"é" ,"日本" ,"😀" \n', ['é', '日本', '😀']],
  ])('of %j ends at its quote', (text, cells) => {
    const [record] = records(text);
    expect(record).toEqual(cells);
    expect(isPadded(record!)).toBe(true);
  });

  test('of a record that ends at CR too', () => {
    expect(records('"B" ,1\r"C" \r', ',', 'cr')).toEqual([['B', '1'], ['C']]);
  });

  test.each<[string, string, string[]]>([
    ['a tab that is the delimiter', '\t', ['B', '1']],
    ['a space that is the delimiter', ' ', ['B', '1']],
  ])('%s is no blank', (_, delimiter, cells) => {
    const [record] = records(`"B"${delimiter}1\n`, delimiter);
    expect(record).toEqual(cells);
    expect(isPadded(record!)).toBe(false);
  });

  test.each([
    ['blanks in quotes', '"B ",1\n', ['B ', '1']],
    ['blanks after other cells', 'B ,1 \n', ['B ', '1 ']],
    ['blanks before the quote, which make all of it text', ' "B" ,1\n', [' "B" ', '1']],
  ])('%s stay', (_, text, cells) => {
    const [record] = records(text);
    expect(record).toEqual(cells);
    expect(isPadded(record!)).toBe(false);
  });
});

describe('is told', () => {
  test('once a file, with the first record', async () => {
    const read = await collectText('nps,c\n9,ok\n"8" ,"x" \n7,"y"\t\n', { comment: 'c' });
    expect(read.scores).toEqual([9, 8, 7]);
    expect(read.comments).toEqual(['ok', 'x', 'y']);
    expect(remarks(read)).toEqual([
      'standard input: 2 records have blanks after a closing quote (first: record 2); the blanks are left out',
    ]);
    expect(remarks(await collectText('nps,c\n9,"ok"\n"8", x \n'))).toEqual([]);
  });

  test('of each of several files', async () => {
    const paths = [
      written('one.csv', 'nps\n9\n"8" \n'),
      written('two.csv', 'nps\n9\n'),
      written('three.csv', 'nps\n"9" \n'),
    ];
    const told = remarks(await collect(paths.map(file)));
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/one\.csv: 1 record has .*\(first: record 2\)/);
    expect(told[1]).toMatch(/three\.csv: 1 record has .*\(first: record 1\)/);
  });

  test('of the header', async () => {
    const read = await collectText('"id" ,"nps" \n1,9\n"2" ,8\n');
    expect(read.reading.columns.score).toBe('nps');
    expect(remarks(read)).toEqual([
      'standard input: 2 records have blanks after a closing quote (first: the header); the blanks are left out',
    ]);
  });

  test('by inspect', async () => {
    const { warnings, inspection } = await inspectFile(textSource('nps,c\n9,x\n"8" ,"y" \n'), {});
    expect(warnings).toContainEqual({ code: REMARK, file: '-', count: 1, first: 2 });
    expect(inspection.columns[1]!.examples).toEqual(['x', 'y']);
  });

  test('of the file that is joined', async () => {
    const join = written('accounts.csv', 'id,plan\n1,free\n"2" ,"pro" \n');
    const read = await collectText('id,nps\n1,9\n2,8\n', { join, on: 'id', by: ['plan'] });
    expect(read.groups).toEqual([{ free: [0, 0, 1], pro: [0, 1, 0] }]);
    expect(remarks(read)).toEqual([expect.stringMatching(/accounts\.csv: 1 record has .*first: record 2/)]);
  });

  test('of the responses that a second file is joined to', async () => {
    const join = written('plans.csv', 'id,plan\n1,free\n2,pro\n');
    const read = await collectText('id,nps\n1,9\n"2" ,8\n', { join, on: 'id', by: ['plan'] });
    expect(read.groups).toEqual([{ free: [0, 0, 1], pro: [0, 1, 0] }]);
    expect(remarks(read)).toEqual([expect.stringContaining('1 record has blanks')]);
  });

  test('not where quotes are text', async () => {
    const read = await collectText('nps,c\n9,"x" \n', { quote: 'none', comment: 'c' });
    expect(read.comments).toEqual(['"x"']);
    expect(remarks(read)).toEqual([]);
  });

  test('where fields are tabbed, and a space does not show that quotes are text', async () => {
    const read = await collectText('id\tc\tnps\n1\t"Fast help" \t9\n2\t"ok" \t8\n', { comment: 'c' });
    expect(read.comments).toEqual(['Fast help', 'ok']);
    expect(read.reading.warnings.map(({ code }) => code)).toContain(REMARK);
    expect(read.reading.warnings.map(({ code }) => code)).not.toContain('quotes-are-text');
  });
});

describe('a large file', () => {
  const ROWS = 6000;
  const regions = ['EMEA', 'North, America', 'a "b"', ''];
  /** A row as it is meant, and as it is written with blanks after some closing quotes. */
  const row = (i: number, isPaddedRow: boolean) => {
    const pad = isPaddedRow ? [' ', '\t', '  '][i % 3]! : '';
    return `"${i}"${pad},"${regions[i % 4]!.replaceAll('"', '""')}"${pad},"${i % 11}"${pad}${i % 5 === 0 ? '\r\n' : '\n'}`;
  };
  const text = (isPaddedAt: (i: number) => boolean) =>
    `id,region,nps\n${Array.from({ length: ROWS }, (_, i) => row(i, isPaddedAt(i))).join('')}`;
  const plain = text(() => false);
  const ways: [string, ReadOptions, asStream: 'gzip' | 'stream' | undefined][] = [
    ['row by row', {}, undefined],
    ['counted', { aggregate: true }, undefined],
    ['counted in parts by several threads', { aggregate: true, partSize: 20_000, threads: 3 }, undefined],
    ['counted as it comes', { aggregate: true, partSize: 10_000 }, 'stream'],
    ['counted as it is unpacked', { aggregate: true }, 'gzip'],
  ];
  const shares: [string, (i: number) => boolean, count: number, first: number][] = [
    ['every row', () => true, ROWS, 1],
    ['some rows after the first thousand', (i) => i > 4000 && i % 7 === 0, 286, 4005],
    ['the last row', (i) => i === ROWS - 1, 1, ROWS],
  ];

  describe.each(shares)('with blanks in %s', (_, isPaddedAt, count, first) => {
    test.each(ways)('%s gives the figures of the file without them', async (_way, options, as) => {
      const read = (content: string, name: string) => {
        const all = { ...options, by: ['region'] };
        if (as === 'stream') return collect([textSource(content, name, 3333)], all);
        const packed = as === 'gzip' ? gzipSync(content) : content;
        return collect([file(written(name, packed))], all);
      };
      const padded = await read(text(isPaddedAt), 'padded.csv');
      const without = await read(plain, 'plain.csv');
      expect({ counts: padded.counts, groups: padded.groups }).toEqual({
        counts: without.counts,
        groups: without.groups,
      });
      const told = padded.reading.warnings.filter(({ code }) => code === REMARK);
      expect(told).toEqual([
        { code: REMARK, count, message: expect.stringContaining(`(first: record ${first})`) },
      ]);
      expect(remarks(without)).toEqual([]);
    });
  });

  test('names a record that breaks the rules after many such rows', async () => {
    const good = text(() => true);
    const path = written('fault.csv', `${good}9,"x"y,5\n`);
    for (const options of [{}, { aggregate: true, partSize: 20_000, threads: 2 }]) {
      const { message, hint } = await errorOf(collect([file(path)], options));
      expect(message).toMatch(/record 6001 \(line 6002\): text follows the closing quote in column "region"/);
      expect(hint).toContain('a quote inside a quoted field is written twice');
    }
  });
});

test('a text after the blanks is still refused', async () => {
  for (const cell of ['"B" x', '"B" "x"', '"B" "', '"B"\u00a0', '"B" \u00a0']) {
    const { code } = await errorOf(collectText(`nps,c\n9,ok\n8,${cell}\n`));
    expect(code).toBe('malformed-csv');
  }
});

/** Rows of a file as DuckDB reads them, all of them text; undefined where it is not installed. */
async function byDuckDb(path: string): Promise<unknown[][] | undefined> {
  try {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const reader = await connection.runAndReadAll(
      `SELECT * FROM read_csv('${path}', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`,
    );
    return reader.getRows();
  } catch (error) {
    if (/Cannot find (package|module)/.test(String(error))) return undefined;
    throw error;
  }
}

test('DuckDB reads it so', async (context) => {
  const text = 'nps,c\n"9" ,"a, b"  \n8,"say ""hi""" \n"7" ,x\n';
  const rows = await byDuckDb(written('duckdb.csv', text));
  if (rows === undefined) return context.skip('DuckDB is not installed');
  expect(rows).toEqual([
    ['9', 'a, b'],
    ['8', 'say "hi"'],
    ['7', 'x'],
  ]);
  const read = await collectText(text, { comment: 'c' });
  expect(read.scores.map(String)).toEqual(rows.map(([score]) => score));
  expect(read.comments).toEqual(rows.map(([, comment]) => comment));
});
