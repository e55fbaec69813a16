// The fate of each row, which comes before which, and the rules that stop the reading.
import { describe, expect, test } from 'vitest';
import { readAll } from '../../src/input/read.js';
import { collect, collectText, errorOf, fates, messages, textSource } from '../support/reading.js';

describe('a row has one fate, the first that applies', () => {
  const csv = [
    'who,nps,plan',
    'a,9,pro', // superseded by the next but one
    'a,,pro', // blank
    'a,8,pro', // answered
    'a,11,pro', // rejected
    'a,11,free', // filtered, though rejected
    'a,,free', // filtered, though blank
    'a,0,free', // filtered, though later
  ].join('\n');

  test.each([
    [{}, { answered: 3, blank: 2, rejected: 2, filtered: 0 }],
    [{ where: ['plan=pro'] }, { answered: 2, blank: 1, rejected: 1, filtered: 3 }],
    [
      { where: ['plan=pro'], latestBy: 'who' },
      { answered: 1, blank: 1, rejected: 1, filtered: 4 },
    ],
    [{ latestBy: 'who' }, { answered: 1, blank: 2, rejected: 2, filtered: 2 }],
    [{ where: ['plan=none'] }, { answered: 0, blank: 0, rejected: 0, filtered: 7 }],
  ])('%j', async (options, expected) => {
    expect(fates(await collectText(csv, options))).toEqual({ rows: 7, ...expected });
  });

  test('--strict stops at the first rejected row that is not filtered', async () => {
    const error = await errorOf(collectText(csv, { strict: true }));
    expect(error).toMatchObject({
      code: 'rejected-score',
      message: 'standard input, record 4: "11" in column "nps" is not a score',
    });
    expect((await collectText(csv, { strict: true, where: ['nps!=11'] })).reading.rejected).toBe(0);
  });

  test('onRejected is told every rejected row, with its record', async () => {
    const told: unknown[] = [];
    const onRejected = (row: unknown) => told.push(row);
    await collect([textSource(csv, 'q.csv'), textSource('who,nps,plan\nx, 7.5 ,pro\n', 'r.csv')], {
      where: ['plan=pro'],
      onRejected,
    });
    expect(told).toEqual([
      {
        ...{ source: 'q.csv', record: 4, value: '11', reason: 'not a score' },
        ...{ row: ['a', '11', 'pro'], columns: ['who', 'nps', 'plan'] },
      },
      {
        ...{ source: 'r.csv', record: 1, value: ' 7.5 ', reason: 'not a score' },
        ...{ row: ['x', ' 7.5 ', 'pro'], columns: ['who', 'nps', 'plan'] },
      },
    ]);
  });

  test('onBytes is told all bytes, as they stand in the file', async () => {
    let bytes = 0;
    await collect([textSource(Buffer.from(`\ufeff${csv}`, 'utf16le'), '-', 7)], {
      onBytes: (count) => {
        bytes += count;
      },
    });
    expect(bytes).toBe((csv.length + 1) * 2);
  });
});

describe('how cells are read', () => {
  test.each([
    [{}, '0\n8.5\n6.5\n10\n9\n9\n9\n', [0, 10, 9, 9, 9]],
    [{ fractions: 'floor' as const }, '0\n8.5\n6.5\n10\n11\n', [0, 8, 6, 10]],
    [{ scale: '1-10' as const }, '0\n1\n10\n9\n', [1, 10, 9]],
    [{ scale: '1-10' as const, fractions: 'floor' as const }, '0.5\n1.5\n10\n9\n', [1, 10, 9]],
    [{ category: 'nps' }, 'Promoter\nPassiva\nKritiker\nx\n1\n\nnetral\nNo answer\nneutrals\n', [9, 7, 0, 7]],
    [{ category: 'nps' }, '1\n2\n3.0\n99\n\n3\n', [0, 7, 9, 9]],
    [{ category: 'nps' }, '0\n2\n1\n1\n', [0, 9, 7, 7]],
    [{ category: 'nps' }, '-1\n0\n1\n', [0, 7, 9]],
    [
      { category: 'nps', categoryCodes: { promoter: 'Good', passive: ['so so'], detractor: '0' } },
      'GOOD\nSo So\n0\nPromoter\n',
      [9, 7, 0, 9],
    ],
  ])('with %j', async (options, cells, scores) => {
    expect((await collectText(`nps,x\n${cells}`, options)).scores).toEqual(scores);
  });
});

describe('rows of another width', () => {
  test('a short one has blank fields, with one warning a file', async () => {
    const read = await collectText('id,nps,region\n1,9,x\n2,8\n3\n4,7\n', { by: ['region'] });
    expect(fates(read)).toEqual({ rows: 4, answered: 3, blank: 1, rejected: 0, filtered: 0 });
    expect(read.groups).toEqual([{ x: [0, 0, 1], '': [0, 2, 0] }]);
    expect(messages(read, 'short-rows')).toEqual([
      'standard input: 3 rows are shorter than the header (first: record 2); missing fields count as blank',
    ]);
  });

  test('a long one with blank extra fields is fine', async () => {
    const read = await collectText('id,nps\n1,9,\n2,8, ,\t\n');
    expect(read.scores).toEqual([9, 8]);
    expect(read.reading.warnings.map(({ code }) => code)).toEqual(['score-column']);
  });

  test('a long one with filled extra fields is an error, or is cut and counted', async () => {
    const text = 'id,nps\n1,9\n2,8,x\n3,7,,y\n';
    const error = await errorOf(collectText(text));
    expect(error).toMatchObject({
      code: 'malformed-csv',
      message: 'standard input, record 2: expected 2 columns, found 3',
    });
    expect(error.hint).toContain('--ragged');
    const read = await collectText(text, { ragged: true });
    expect(read.scores).toEqual([9, 8, 7]);
    expect(read.reading.warnings.find(({ code }) => code === 'long-rows')?.count).toBe(2);
  });
});

describe('more than half of the filled cells rejected: no score column', () => {
  test.each([
    ['3 of 5', ['9', '8', 'x', 'y', 'z'], true],
    ['3 of 6', ['9', '8', '7', 'x', 'y', 'z'], false],
    ['3 of 5 and blanks', ['9', '8', 'x', 'y', 'z', '', 'NA', '', ''], true],
    ['3 of 5 and codes for missing', ['9', '8', 'x', 'y', 'z', '-99', '-99', '-99', '998'], true],
    ['3 of 5 and errors of a spreadsheet', ['9', '8', 'x', 'y', 'z', '#REF!', '#VALUE!', '#REF!'], true],
    ['codes for missing alone', ['-99', '998', '999', '9'], false],
  ])('%s', async (_, cells, refused) => {
    const run = collectText(`q,x\n${cells.join(',\n')},\n`, { score: 'q' });
    if (!refused) {
      expect((await run).reading.rows).toBe(cells.length);
      return;
    }
    const error = await errorOf(run);
    expect(error.code).toBe('not-a-score-column');
    expect(error.message).toContain('standard input: column "q"');
    expect(error.message).toContain('3 of 5 filled cells');
    expect(error.message).toContain('"x", "y", "z"');
  });

  test('after filters, over all files', async () => {
    const text = `nps,plan\n${Array.from({ length: 9 }, (_, i) => `x${i}x,a\n`).join('')}9,b\n`;
    expect((await collectText(text, { score: 'nps', where: ['plan=b'] })).scores).toEqual([9]);
    expect((await errorOf(collectText(text, { score: 'nps' }))).code).toBe('not-a-score-column');
    const sources = [text, `nps,plan\n${'9,a\n'.repeat(9)}`].map((part) => textSource(part));
    expect((await collect(sources, { score: 'nps' })).scores).toHaveLength(10);
  });

  test('a category column too', async () => {
    const error = await errorOf(collectText(`c,x\n${'9,\n'.repeat(9)}`, { category: 'c' }));
    expect(error.code).toBe('not-a-score-column');
    expect(error.hint).toContain('--category');
  });
});

describe('--max-segments', () => {
  const text = `id,nps\n${Array.from({ length: 12 }, (_, i) => `u${i},9\n`).join('')}`;
  test('stops a column with more values, which looks like an id', async () => {
    const error = await errorOf(collectText(text, { by: ['id'], maxSegments: 11 }));
    expect(error.code).toBe('too-many-segments');
    expect(error.message).toContain('record 12');
    expect(error.message).toContain('column "id" has more than 11 different values; it looks like an id');
    expect(Object.keys((await collectText(text, { by: ['id'], maxSegments: 12 })).groups[0]!)).toHaveLength(
      12,
    );
  });

  test('is 10,000 unless given', async () => {
    const rows = (n: number) => `id,nps\n${Array.from({ length: n }, (_, i) => `u${i},9\n`).join('')}`;
    expect((await collectText(rows(10_000), { by: ['id'] })).reading.answered).toBe(10_000);
    expect((await errorOf(collectText(rows(10_001), { by: ['id'] }))).message).toContain('more than 10,000');
  });
});

describe('nothing to read', () => {
  test.each(['', '\n\n', '\ufeff', ' \n'])('%j is an error', async (text) => {
    expect(await errorOf(collectText(text))).toMatchObject({
      code: 'empty-input',
      message: 'standard input is empty',
    });
  });

  test.each(['nps\n', 'nps', 'nps,x\n,\n'])('%j has no answers', async (text) => {
    const read = await collectText(text);
    expect(read.scores).toEqual([]);
    expect(messages(read, 'no-answers')).toHaveLength(1);
  });

  test('without any source', async () => {
    await expect(readAll([]).next()).rejects.toThrow(RangeError);
  });
});
