// Several files as one data set whose score column was found: each file may call it by a name of its own.
import { describe, expect, test } from 'vitest';
import { collect, errorOf, textSource } from '../../support/reading.js';

const QUESTION = 'How likely are you to recommend us?';
const first = 'id,nps\n1,10\n2,9\n3,0\n';

const read = (texts: readonly string[], options = {}) =>
  collect(
    texts.map((text, i) => textSource(text, `${'abcd'[i]}.csv`)),
    options,
  );
const scoreNotes = ({ reading }: Awaited<ReturnType<typeof read>>) =>
  reading.warnings.filter(({ code }) => code.startsWith('score-column')).map(({ message }) => message);

describe('a further file without that name', () => {
  test('shows its own column, and a note names both', async () => {
    const both = await read([first, `${QUESTION},id\n8,4\n7,5\n`]);
    expect(both.scores).toEqual([10, 9, 0, 8, 7]);
    expect(both.reading.columns).toEqual({ score: ['nps', QUESTION] });
    expect(scoreNotes(both)).toEqual([
      `score: "nps" (column 2) in a.csv, known by its name; "${QUESTION}" (column 1) in b.csv, known by its name`,
    ]);
  });

  test('of several the note names the first of each name', async () => {
    const own = `id,${QUESTION}\n4,8\n`;
    const all = await read([first, own, own, first]);
    expect(all.scores).toEqual([10, 9, 0, 8, 8, 10, 9, 0]);
    expect(scoreNotes(all)).toEqual([
      `score: "nps" (column 2) in a.csv, known by its name; "${QUESTION}" (column 2) in b.csv, known by its name`,
    ]);
  });

  test('says why a weak name was taken', async () => {
    expect(scoreNotes(await read([first, 'id,rating\n4,8\n5,9\n6,1\n7,10\n8,9\n']))).toEqual([
      'score: "nps" (column 2) in a.csv, known by its name; "rating" (column 2) in b.csv, the only column whose name speaks of a score or a rating',
    ]);
  });

  test('is refused where it shows none, or several', async () => {
    const hint = 'call it "nps" in the header, as in the file before, or read this file by itself';
    expect(await errorOf(read([first, 'id,shelf\n1,x\n']))).toMatchObject({
      code: 'no-score-column',
      message: 'b.csv has no column that is recognised as NPS answers',
      hint,
    });
    const two = 'recommend_product,recommend_company\n9,8\n1,2\n';
    expect(await errorOf(read([first, two]))).toMatchObject({
      code: 'no-score-column',
      message: 'b.csv has two columns that could hold the score:',
      hint,
    });
  });
});

describe('a further file with that name', () => {
  test('gives this column, whatever others it has', async () => {
    const both = await read([first, 'recommend,NPS,id\n1,9,4\n2,10,5\n']);
    expect(both.scores).toEqual([10, 9, 0, 9, 10]);
    expect(both.reading.columns).toEqual({ score: 'nps' });
    expect(scoreNotes(both)).toEqual(['score: "nps" (column 2), known by its name']);
  });

  test('also where the name is a weak one and another would be strong', async () => {
    const weak = 'id,score\n1,10\n2,9\n3,8\n4,10\n5,0\n';
    expect((await read([weak, 'nps,score\n1,9\n2,10\n'])).scores).toEqual([10, 9, 8, 10, 0, 9, 10]);
  });

  test('also where nobody answered in it', async () => {
    const both = await read([first, 'nps,recommend\n,9\n,10\n']);
    expect(both.reading).toMatchObject({ answered: 3, blank: 2 });
  });

  test('gives another with a strong name where that one holds no scores', async () => {
    const both = await read([first, `nps,${QUESTION}\npromoter,9\ndetractor,2\n`]);
    expect(both.scores).toEqual([10, 9, 0, 9, 2]);
    expect(both.reading.columns).toEqual({ score: ['nps', QUESTION] });
  });

  test('is no reason to guess: with no other, or a weak one, its cells are rejected', async () => {
    for (const text of ['id,nps\n4,error\n', 'score,nps\n9,error\n']) {
      const both = await read([first, text]);
      expect(both.reading).toMatchObject({ answered: 3, rejected: 1, columns: { score: 'nps' } });
    }
  });

  test('once only, though the first has two of it', async () => {
    const twice = 'nps,nps\nx,10\ny,9\n';
    expect((await read([twice, first])).scores).toEqual([10, 9, 10, 9, 0]);
    expect((await read([first, twice])).scores).toEqual([10, 9, 0, 10, 9]);
  });
});

describe('a name that was typed', () => {
  const own = `id,${QUESTION}\n4,8\n`;

  test('is needed in every file', async () => {
    expect(await errorOf(read([first, own], { score: 'nps' }))).toMatchObject({
      code: 'unknown-column',
      message: 'b.csv has no column "nps"',
      hint: `without --score, "${QUESTION}" is taken; the columns are id, ${QUESTION}`,
    });
    expect(await errorOf(read([own], { score: 'satisfaction' }))).toMatchObject({
      hint: `without --score, "${QUESTION}" is taken; the columns are id, ${QUESTION}`,
    });
  });

  test('is a category in every file too', async () => {
    expect(await errorOf(read(['id,group\n1,promoter\n', own], { category: 'group' }))).toMatchObject({
      code: 'unknown-column',
      message: 'b.csv has no column "group"',
    });
  });
});

test('a large file after another is counted by its own column', async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => `${i},${i % 11}`);
  const large = ['id,recommend', ...rows].join('\n');
  const both = await read([first, large], { aggregate: true });
  const alone = await read([large], { aggregate: true });
  expect(both.counts.map((count, score) => count - alone.counts[score]!)).toEqual([
    1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1,
  ]);
  expect(both.reading.answered).toBe(3003);
});
