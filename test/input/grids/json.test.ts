// JSON as a table: what other programs wrote gives the figures of the same rows as CSV; what is odd, damaged or hostile is named.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../../src/input/options.js';
import { temporaryFolder } from '../../support/folder.js';
import {
  type Collected,
  collect,
  collectText,
  errorOf,
  fates,
  file,
  fixture,
  textSource,
} from '../../support/reading.js';

const figures = ({ scores, repeats, counts, groups, reading }: Collected) => ({
  ...fates({ reading } as Collected),
  counts,
  groups,
  rows: scores.length + repeats.length > 0,
  remarks: reading.warnings.map(({ code, count }) => ({ code, count })),
});
const read = (path: string, options: ReadOptions = {}) => collect([file(fixture(path))], options);
const lines = (...rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const failing = async (text: string, options: ReadOptions = {}) => {
  const { message, details, hint } = await errorOf(collectText(text, options));
  return [message, ...details, ...(hint === undefined ? [] : [`hint: ${hint}`])].join('\n');
};

describe('what other programs wrote gives the same as its CSV', () => {
  const options: ReadOptions = { by: ['region', 'plan', 'submitted_at:month'], where: ['plan!=free'] };
  test.each(['json/duckdb.jsonl', 'json/duckdb.json', 'json/pandas.json'])('%s', async (path) => {
    expect(figures(await read(path, options))).toEqual(figures(await read('json/responses.csv', options)));
  });

  test('a document of an interface, with nested keys', async () => {
    const nested = await read('json/api.json', { by: ['user.region', 'user.plan'] });
    expect(figures(nested)).toEqual(figures(await read('json/responses.csv', { by: ['region', 'plan'] })));
  });

  test('lists, of which the first names the columns', async () => {
    const listed = await read('json/lists.json', { by: ['plan'] });
    expect(figures(listed)).toEqual(figures(await read('json/responses.csv', { by: ['plan'] })));
  });
});

describe('a large one, counted by the kernel, gives the same as its CSV', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => ({
    id: `r${i}`,
    region: ['EMEA', 'North "A", 1', 'a\nb', ''][i % 4],
    nps: i % 97 === 0 ? '' : String((i * 7) % 11),
    note: i % 3 === 0 ? 'é, ü' : '',
  }));
  const quoted = (cell: string | undefined) => `"${cell!.replaceAll('"', '""')}"`;
  const csv = `id,region,nps,note\n${rows.map((row) => `${Object.values(row).map(quoted).join(',')}\n`).join('')}`;
  const options = { by: ['region'], where: ['note!=x'], aggregate: true };

  test.each([
    ['lines', lines(...rows)],
    ['one list on one line', JSON.stringify(rows)],
    ['one list, indented', JSON.stringify(rows, null, 2)],
    ['objects one after the other, indented', rows.map((row) => JSON.stringify(row, null, 1)).join('\n')],
    ['a document on one line', JSON.stringify({ meta: { n: [1, 2] }, responses: rows, next: null })],
    ['lines with CRLF and blank ones', lines(...rows).replaceAll('}\n', '}\r\n\r\n')],
  ])('%s', async (_, text) => {
    const [found, wanted] = [await collectText(text, options), await collectText(csv, options)];
    expect(figures(found)).toEqual(figures(wanted));
    expect(found.reading.details[0]).toContain('counted by the kernel as it comes');
  });

  test.each([1, 7, 4096])('in pieces of %i bytes', async (size) => {
    const part = rows.slice(0, 300);
    const found = await collect([textSource(lines(...part), '-', size)], { by: ['region'] });
    expect(fates(found)).toMatchObject({ rows: 300, blank: 4 });
  });

  test('packed, and in UTF-16', async () => {
    const text = lines(...rows);
    const wanted = figures(await collectText(text, options));
    expect(figures(await collectText(gzipSync(text), options))).toEqual(wanted);
    expect(figures(await collectText(Buffer.from(`\ufeff${text}`, 'utf16le'), options))).toEqual(wanted);
  });
});

describe('cells', () => {
  const cellsOf = async (text: string) => {
    const rows: string[][] = [];
    const options = {
      score: 'nps',
      onRejected: ({ row }: { row: readonly string[] }) => rows.push([...row]),
    };
    await collectText(text, options).catch(() => {});
    return rows;
  };

  test('numbers as they are written, null and what is not there blank, truths, texts as they are meant', async () => {
    const text = `{"nps":"x","id":12345678901234567890,"n":9.50,"e":1E+2,"t":true,"s":"a\\u00e9\\"\\n","z":null}\n{"nps":"y"}\n`;
    expect(await cellsOf(text)).toEqual([
      ['x', '12345678901234567890', '9.50', '1E+2', 'true', 'aé"\n', ''],
      ['y', '', '', '', '', '', ''],
    ]);
  });

  test('lists of plain values have semicolons between them; of others they are as they are written', async () => {
    const text = lines(
      { nps: 'x', l: ['a', 'b', null, 3] },
      { nps: 'x', l: [] },
      { nps: 'x', l: ['a;b', 'c'] },
      { nps: 'x', l: [{ q: 1 }] },
    );
    const cells = (await cellsOf(text)).map(([, cell]) => cell);
    expect(cells).toEqual(['a;b;3', '', '["a;b","c"]', '[{"q":1}]']);
  });

  test('an object that is null at first is no column of its own', async () => {
    const { groups } = await collectText(lines({ nps: 9, user: null }, { nps: 1, user: { plan: 'pro' } }), {
      by: ['user.plan'],
    });
    expect(groups).toEqual([{ '': [0, 0, 1], pro: [1, 0, 0] }]);
    expect(
      await failing(lines({ nps: 9, user: null }, { nps: 1, user: { plan: 'pro' } }), { by: ['user'] }),
    ).toContain('the columns are nps, user.plan');
  });

  test('a key with a point beside the nested one is another column of that name', async () => {
    const text = lines({ nps: 9, 'user.plan': 'a', user: { plan: 'b' } });
    expect(await failing(text, { by: ['user.plan'] })).toContain('2 columns called "user.plan"');
  });
});

describe('keys that only later objects have', () => {
  const text = lines(
    ...Array.from({ length: 3000 }, (_, i) => ({
      nps: i % 11,
      ...(i >= 2000 && { plan: i % 2 ? 'pro' : 'free' }),
    })),
  );

  test('are told, with the rows that have them', async () => {
    const { reading } = await collectText(text, { aggregate: true });
    const told = reading.warnings.find(({ code }) => code === 'late-keys');
    expect(told).toMatchObject({ count: 1, message: expect.stringContaining('"plan" (1,000 rows)') });
  });

  test.each([
    ['lines', text],
    [
      'a list',
      JSON.stringify(
        text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ),
    ],
    [
      'a document',
      JSON.stringify({
        rows: text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
        more: 1,
      }),
    ],
  ])('of a file are found where they are asked for: %s', async (_, content) => {
    const path = join(temporaryFolder(), 'late.json');
    writeFileSync(path, content);
    const { groups } = await collect([file(path)], { by: ['plan'] });
    const sizes = Object.entries(groups[0]!).map(([plan, counts]) => [plan, counts.reduce((a, b) => a + b)]);
    expect(Object.fromEntries(sizes)).toEqual({ '': 2000, pro: 500, free: 500 });
  });

  test('of a stream are not there, and the hint says how they would be', async () => {
    expect(await failing(text, { by: ['plan'] })).toMatch(
      /no column "plan"\nhint: .*write it to a file to have all looked at/,
    );
  });
});

describe('what is wrong is named by record and line', () => {
  test.each([
    ['{"nps":9}\n{"nps":8\n{"nps":7}\n', '-, record 2 (line 2)'],
    ['[{"nps":9},\n {"nps":8,}]', 'record 2 (line 2): this is no JSON: a string should be here'],
    [
      '{"nps":9}\n{"nps":8,"a":"b}\n{"nps":7}\n',
      'record 2 (line 2): the text that begins here is not closed on its line',
    ],
    ['{"nps":9}\n{"nps":8,"plan":"p', 'record 2 (line 2): the file ends in the middle of a value'],
    ['[{"nps":9},{"nps":8}', 'the file ends in the middle of a value'],
    ['{"nps":9}\n{"nps":8,"nps":7}\n', 'record 2 (line 2): the key "nps" is there a second time'],
    [
      '{"nps":9}\n[8]\n',
      'record 2 (line 2): every response in this file is an object such as {"nps": 9}, but this is not',
    ],
    ['[{"nps":9},8]', 'record 2 (line 1): every response in this file is an object'],
    ['{"nps":9}\n{"nps":0x8}\n', 'record 2 (line 2): this is no JSON: a value should be here'],
    [`{"nps":9,"a":1}\n{"nps":8,"a":${'['.repeat(200)}${']'.repeat(200)}}\n`, 'nested more than 100 deep'],
    ['[{"nps":9}] [', 'line 1: this is no JSON: the end of the file should be here'],
  ])('%j', async (text, message) => {
    expect(await failing(text)).toContain(message.replace(/^-/, 'standard input'));
  });

  test('and of a row that stops the reading too', async () => {
    const text = `\n\n${lines(...Array.from({ length: 4000 }, (_, i) => ({ nps: i === 3500 ? 'x' : 9 })))}`;
    expect(await failing(text, { strict: true })).toContain('standard input, record 3501 (line 3503): "x"');
  });
});

describe('texts without rows', () => {
  test.each([
    ['[9, 10, 8]', 'is a JSON list of values, and nothing says what they are'],
    ['["a", "b"]', 'is a JSON list of values'],
    ['[]', 'is empty'],
    ['{"type":"FeatureCollection","features":[{"properties":{"nps":9}}]}', 'is GeoJSON'],
    [
      '{"a":[{"nps":9}],"b":[{"nps":8}]}',
      'is a JSON document with 2 lists: "a", "b"\nhint: say which one is meant: --sheet a',
    ],
    ['{"command":"score","formatVersion":"1.0","result":{}}', 'a result of nps, not responses'],
  ])('%s', async (text, message) => {
    expect(await failing(text)).toContain(message);
  });

  test('a list of a document that is asked for is read, by name or number', async () => {
    const text = '{"a":[{"nps":9}],"b":[{"nps":8},{"nps":7}]}';
    expect(fates(await collectText(text, { sheet: 'b' }))).toMatchObject({ answered: 2 });
    expect(fates(await collectText(text, { sheet: '1' }))).toMatchObject({ answered: 1 });
    expect(await failing(text, { sheet: 'c' })).toContain('has no such list\nhint: it has "a", "b"');
  });
});

test('a list of a million objects on one line is never held as a whole', async () => {
  let given = 0;
  let least = Number.POSITIVE_INFINITY;
  const stream = (async function* () {
    yield Buffer.from('[{"nps":9}');
    const block = Buffer.from(',{"nps":9,"plan":"pro","note":"very good"}'.repeat(2000));
    for (; given < 500; given++) {
      yield block;
      least = Math.min(least, process.memoryUsage().arrayBuffers);
    }
    yield Buffer.from(']');
  })();
  const before = process.memoryUsage().arrayBuffers;
  const { counts } = await collect([{ name: '-', stream }], { aggregate: true });
  expect(counts[9]).toBe(1_000_001);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60e6);
});
