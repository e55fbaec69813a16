// inspect: the kind of each column, distinct values, the score column, and a command that says all that was found.
import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../src/input/inspect.js';
import type { ReadOptions } from '../../src/input/options.js';
import { explicitCommand } from '../../src/words/explicit-command.js';
import { anyCommand } from '../../src/words/names.js';
import { toldWarningOfReader } from '../../src/words/reader-warnings.js';
import { collectText, fates, fixture, textSource } from '../support/reading.js';

const inspect = (csv: string | Uint8Array, name = 'f.csv') => inspectFile(textSource(csv, name), {});

/** A file of 40 rows with these columns. */
function table(columns: Record<string, (i: number) => string>): string {
  const rows = Array.from({ length: 40 }, (_, i) =>
    Object.values(columns)
      .map((cell) => `"${cell(i)}"`)
      .join(),
  );
  return `${Object.keys(columns).join()}\n${rows.join('\n')}\n`;
}

test('each column has its kind', async () => {
  const day = (i: number) => String((i % 28) + 1).padStart(2, '0');
  const { inspection } = await inspect(
    table({
      user_id: (i) => `u${i}`,
      nps: (i) => String(i % 11),
      created_at: (i) => `2025-01-${day(i)}`,
      asked: (i) => `2024-12-${day(i)} 10:00`,
      comment: (i) => (i % 2 ? '' : `fine ${i}`),
      essay: (i) => `a long text of many words that nobody will ever read, number ${i}`,
      region: (i) => ['EMEA', 'APAC', 'LATAM'][i % 3]!,
      amount: (i) => `${i}.5`,
      city: (i) => `City ${String.fromCharCode(65 + i)}`,
      nothing: () => ' ',
    }),
  );
  expect(Object.fromEntries(inspection.columns.map(({ name, kind }) => [name, kind]))).toEqual({
    user_id: 'id',
    nps: 'score',
    created_at: 'date',
    asked: 'date',
    comment: 'comment',
    essay: 'comment',
    region: 'category',
    amount: 'number',
    city: 'text',
    nothing: 'empty',
  });
});

test('values are counted without blank cells, the first three are examples', async () => {
  const { inspection } = await inspect('nps,x\n9,b\n8,\n7, a\n6,b \n5,\n4,c\n3,d\n');
  expect(inspection.columns[1]).toMatchObject({
    ...{
      name: 'x',
      position: 2,
      distinct: 4,
      distinctIsEstimate: false,
      blank: 2,
      examples: ['b', 'a', 'c'],
    },
  });
});

test('beyond 10,000 different values their number is estimated, to within 2 percent or so', async () => {
  const rows = (n: number) => `nps,id\n${Array.from({ length: n }, (_, i) => `9,u${i}\n`).join('')}`;
  const ids = async (n: number) => (await inspect(rows(n))).inspection.columns[1]!;
  expect(await ids(10_000)).toMatchObject({ distinct: 10_000, distinctIsEstimate: false, kind: 'id' });
  expect(await ids(10_001)).toMatchObject({ distinct: 10_001, distinctIsEstimate: true, kind: 'id' });
  const { distinct, distinctIsEstimate } = await ids(150_000);
  expect(distinctIsEstimate).toBe(true);
  expect(Math.abs(distinct / 150_000 - 1)).toBeLessThan(0.03);
});

test('rows are counted by the fate of their score, as the other commands do', async () => {
  const csv = 'nps,x\n9,a\n,b\n11,c\n8\n7,d,e\n6,f\n';
  const { rows, account, warnings } = await inspect(csv);
  const { filtered, ...same } = fates(await collectText(csv, { ragged: true }));
  expect({ rows, ...account }).toEqual(same);
  expect(filtered).toBe(0);
  expect(warnings.map(({ code }) => code)).toEqual(['short-rows', 'long-rows']);
});

test('without a score column, why', async () => {
  const { inspection, account, problem } = await inspect('a,b\n1,2\n');
  expect(inspection).toMatchObject({ score: null });
  expect(account).toBeNull();
  expect(problem?.kind).toBe('no-score-column');
});

describe('the command', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['f.csv', 'id,nps\n1,9\n', 'nps score f.csv --score nps'],
    ['my file.csv', 'id,NPS score\n1,9\n', 'nps score "my file.csv" --score "NPS score"'],
    ['f.csv', 'id;nps\n1;9\n', 'nps score f.csv --score nps --delimiter ";"'],
    ['f.csv', 'id\tnps\n1\t9\n', 'nps score f.csv --score nps --delimiter tab'],
    [
      'f.csv',
      Buffer.from('\ufeffid,nps\n1,9\n', 'utf16le'),
      'nps score f.csv --score nps --encoding utf-16le',
    ],
    ['f.csv', 'V1,nps\nResponseID,x\n1,9\n', 'nps score f.csv --score nps --header-rows 2'],
    ['f.csv', 'T,,\nRespondent ID,Collector ID,nps\n1,2,9\n', 'nps score f.csv --score nps --skip-lines 1'],
    ["it's.csv", 'id,nps\n1,9\n', "nps score 'it'\\''s.csv' --score nps"],
  ])('for %s', async (name, csv, command) => {
    expect(explicitCommand(name, (await inspect(csv, name)).inspection, {})).toBe(command);
  });

  test('says the delimiter, the encoding and the header rows of the file', async () => {
    const path = fixture('vendors/limesurvey.csv');
    const { inspection } = await inspectFile({ name: path, path }, {});
    expect(inspection).toMatchObject({
      encoding: 'utf-8',
      delimiter: ';',
      headerRows: 1,
      vendor: 'LimeSurvey',
    });
  });

  test.each([
    [{}, /score and segment stop there/],
    [{ ragged: true }, /were dropped/],
  ])('says what other commands make of rows with more fields: %j', async (options, words) => {
    const path = fixture('dialects/long-rows.csv');
    const { warnings } = await inspectFile({ name: path, path }, options);
    expect(warnings.map((warning) => toldWarningOfReader(warning, anyCommand).message).join('\n')).toMatch(
      words,
    );
  });

  test.each<[string, string, Parameters<typeof inspectFile>[1], object]>([
    [
      'a layout with a byte order mark and a delimiter at each line end',
      'vendors/qualtrics-legacy.csv',
      {},
      {
        encoding: /byte order mark/,
        delimiter: /^(\d+) of the first \1 rows have \d+ fields/,
        headerRows: /ResponseID/,
      },
    ],
    ['UTF-16', 'encodings/utf16le-bom.csv', {}, { encoding: /byte order mark/ }],
    [
      'plain UTF-8 and a vendor',
      'vendors/qualtrics.csv',
      {},
      { encoding: /every byte/, headerRows: /row 3 .*ImportId/ },
    ],
    ['one column', 'dialects/one-column.csv', {}, { delimiter: /no other/ }],
    [
      'what was asked for',
      'encodings/windows-1252.csv',
      { encoding: 'windows-1252', delimiter: ',', headerRows: 1 },
      { encoding: /as asked/, delimiter: /as asked/, headerRows: /as asked/ },
    ],
  ])('says why: %s', async (_, name, options, expected) => {
    const path = fixture(name);
    const { inspection } = await inspectFile({ name: path, path }, options);
    for (const [key, pattern] of Object.entries(expected)) {
      expect(inspection.why[key as keyof typeof inspection.why], key).toMatch(pattern);
    }
  });
});

describe('a column', () => {
  const columnsOf = async (csv: string, options: ReadOptions = {}) =>
    (await inspectFile(textSource(csv, 'f.csv'), options)).inspection.columns;
  const dated = (...cells: string[]) => `nps,when\n${cells.map((cell) => `9,${cell}\n`).join('')}`;

  test('has words for missing answers, whatever its kind', async () => {
    const rows = ['9,NA', 'n/k,1', '8,2', 'NA,3', 'weiß nicht,4', '7,--', ',5'];
    const [score, other] = await columnsOf(`nps,age\n${rows.join('\n')}\n`);
    expect(score).toMatchObject({ blank: 1, missing: { count: 3, words: ['n/k', 'NA', 'weiß nicht'] } });
    expect(other).toMatchObject({ kind: 'number', missing: { count: 2, words: ['NA', '--'] } });
  });

  test.each<[string, string[], ReadOptions, object | null]>([
    ['that need no order', ['2025-03-01', '2024-12-31', ''], {}, ['2024-12-31', '2025-03-01', null]],
    ['with the day first', ['3/4/2025', '13/4/2025', '1/5/2025'], {}, ['2025-04-03', '2025-05-01', 'DMY']],
    ['with the month first', ['3/4/2025', '4/13/2025', '1/5/2025'], {}, ['2025-01-05', '2025-04-13', 'MDY']],
    ['that nothing settles', ['3/4/2025', '1/5/2025'], {}, [null, null, null]],
    ['that contradict each other', ['13/4/2025', '4/13/2025', '1/5/2025'], {}, [null, null, null]],
    ['as it was said', ['3/4/2025', '1/5/2025'], { dateFormat: 'MDY' }, ['2025-01-05', '2025-03-04', 'MDY']],
    ['which are none', ['a', 'b'], {}, null],
  ])('has dates %s', async (_, cells, options, expected) => {
    const [, when] = await columnsOf(dated(...cells), options);
    const { dates } = when!;
    expect(dates && [dates.first, dates.last, dates.order]).toEqual(expected);
  });
});

test.each([
  ['a scale that ends at 5', [1, 2, 3, 4, 5, 5], 'small-scale'],
  ['answers labelled from 1', ['1 - Never', 9, 10, 8, 7], 'scale-from-1'],
])('%s is told as score tells it', async (_, cells, code) => {
  const csv = `nps\n${cells.join('\n')}\n`;
  const { warnings } = await inspectFile(textSource(csv), {});
  const { reading } = await collectText(csv);
  expect(warnings.map((warning) => warning.code)).toContain(code);
  expect(reading.warnings.map((warning) => warning.code)).toContain(code);
  const said = await inspectFile(textSource(csv), { scale: '0-10' });
  expect(said.warnings).toEqual([]);
});
