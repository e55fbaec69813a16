// The latest answer of each customer: by date, in a tie by row, in both orders of day and month until one is settled.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/input/cells/date.js';
import { LatestAnswers } from '../../../src/input/rows/latest.js';
import { collectText, errorOf, fates, messages } from '../../support/reading.js';

/** Adds [key, date] pairs; the answer is the number of the pair. */
function latest(pairs: readonly (readonly [string, string | null])[], order?: 'DMY' | 'MDY') {
  const answers = new LatestAnswers<number>(order);
  const taken = pairs.map(([key, date], i) =>
    answers.add({ DMY: key, MDY: key }, i, date === null ? null : readDate(date)),
  );
  return { taken, answers, standing: answers.standing().map(({ answer }) => answer) };
}

describe('which answer stands', () => {
  test.each<[string, [string, string | null][], number[]]>([
    [
      'the later date, whatever the row',
      [
        ['a', '2025-02-01'],
        ['a', '2025-01-01'],
      ],
      [0],
    ],
    [
      'the later time of a day',
      [
        ['a', '2025-02-01 10:00'],
        ['a', '2025-02-01 09:59:59'],
      ],
      [0],
    ],
    [
      'in a tie the later row',
      [
        ['a', '2025-02-01'],
        ['a', '2025-02-01'],
      ],
      [1],
    ],
    [
      'without dates the later row',
      [
        ['a', null],
        ['b', null],
        ['a', null],
      ],
      [2, 1],
    ],
    [
      'one of each customer',
      [
        ['a', '2025-01-01'],
        ['b', '2025-01-01'],
        ['A', '2025-01-01'],
      ],
      [0, 1, 2],
    ],
    [
      'the order settled late: day first',
      [
        ['a', '2/3/2025'],
        ['a', '3/2/2025'],
        ['b', '13/1/2025'],
      ],
      [0, 2],
    ],
    [
      'the order settled late: month first',
      [
        ['a', '2/3/2025'],
        ['a', '3/2/2025'],
        ['b', '1/13/2025'],
      ],
      [1, 2],
    ],
    [
      'the order settled first',
      [
        ['b', '13/1/2025'],
        ['a', '2/3/2025'],
        ['a', '3/2/2025'],
      ],
      [0, 1],
    ],
  ])('%s', (_, pairs, standing) => {
    expect(latest(pairs).standing).toEqual(standing);
    expect(latest(pairs).answers).toMatchObject({ isAmbiguous: false });
  });

  test('depends on the order that is given', () => {
    const pairs = [
      ['a', '2/3/2025'],
      ['a', '3/2/2025'],
    ] as const;
    expect(latest(pairs, 'DMY').standing).toEqual([0]);
    expect(latest(pairs, 'MDY').standing).toEqual([1]);
    expect(latest(pairs).answers.isAmbiguous).toBe(true);
    expect(
      latest([
        ['a', '2/2/2025'],
        ['b', '2025-02-03'],
      ]).answers.isAmbiguous,
    ).toBe(false);
  });

  test('is undecided by dates that contradict', () => {
    expect(
      latest([
        ['a', '13/1/2025'],
        ['b', '1/13/2025'],
      ]).taken,
    ).toEqual([true, false]);
    expect(
      latest([
        ['a', '1/2/2025'],
        ['b', '1/13/2025'],
        ['c', '13/1/2025'],
      ]).taken,
    ).toEqual([true, true, false]);
    expect(latest([['a', '13/1/2025']], 'MDY').taken).toEqual([false]);
  });
});

test('a settled order gives what it gives from the start, wherever the row that settles it stands', () => {
  const day = fc.integer({ min: 1, max: 12 });
  const pair = fc.tuple(fc.constantFrom('a', 'b', 'c'), day, day);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), fc.nat(), fc.boolean(), (pairs, at, dayFirst) => {
      const rows = pairs.map(([key, one, other]): [string, string] => [key, `${one}/${other}/2025`]);
      rows.splice(at % (rows.length + 1), 0, ['z', dayFirst ? '13/1/2025' : '1/13/2025']);
      expect(latest(rows).standing).toEqual(latest(rows, dayFirst ? 'DMY' : 'MDY').standing);
    }),
  );
});

describe('in a file', () => {
  const options = { latestBy: 'who', date: 'when', by: ['team'] };
  const header = 'who,when,nps,team\n';

  test('a blank or rejected newer row replaces nothing; a blank customer is one of its own', async () => {
    const read = await collectText(
      `${header}a,2025-01-01,9,x\na,2025-02-01,,y\na,2025-03-01,11,y\n,2025-01-01,3,x\n,2025-01-02,4,y\nb,2025-01-01,7,x\n b ,2025-01-02,8,y\n`,
      options,
    );
    expect(fates(read)).toEqual({ rows: 7, answered: 4, blank: 1, rejected: 1, filtered: 1 });
    expect([...read.scores].sort()).toEqual([3, 4, 8, 9]);
    expect(read.groups).toEqual([{ x: [1, 0, 1], y: [1, 1, 0] }]);
    expect(messages(read, 'superseded-answers')).toHaveLength(1);
  });

  test('rows that a condition leaves out replace nothing', async () => {
    const read = await collectText(`${header}a,2025-01-01,9,x\na,2025-02-01,0,y\n`, {
      ...options,
      where: ['team=x'],
    });
    expect(fates(read)).toEqual({ rows: 2, answered: 1, blank: 0, rejected: 0, filtered: 1 });
    expect(read.scores).toEqual([9]);
  });

  test('comments and segments stay with their answer', async () => {
    const read = await collectText('who,nps,team,text\na,9,x,one\nb,2,y,two\na,8,y,three\n,5,x, four \n', {
      latestBy: 'who',
      by: ['team'],
      comment: 'text',
    });
    const pairs = read.scores.map((score, i) => `${score} ${read.comments[i]}`);
    expect(pairs.sort()).toEqual(['2 two', '5 four', '8 three']);
    expect(read.groups).toEqual([{ x: [1, 0, 0], y: [1, 1, 0] }]);
  });

  test.each([
    ['soon', 'bad-value', 'record 2: "soon" in column "when" is not a date'],
    ['', 'bad-value', 'record 2: "" in column "when" is not a date'],
    ['30/2/2025', 'bad-value', 'is not a date'],
  ])('the date %j of an answer is an error', async (date, code, message) => {
    const error = await errorOf(collectText(`${header}a,2025-01-01,9,x\na,${date},8,x\n`, options));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });

  test('an unreadable date of a row that is no answer is none', async () => {
    const read = await collectText(`${header}a,2025-01-01,9,x\na,soon,,x\na,soon,11,x\n`, options);
    expect(fates(read)).toEqual({ rows: 3, answered: 1, blank: 1, rejected: 1, filtered: 0 });
  });

  test('an order that stays open asks for --date-format', async () => {
    const text = `${header}a,1/2/2025,9,x\na,2/1/2025,1,x\n`;
    const error = await errorOf(collectText(text, options));
    expect(error.code).toBe('ambiguous-date');
    expect(error.hint).toContain('--date-format DMY');
    expect((await collectText(text, { ...options, dateFormat: 'DMY' })).scores).toEqual([9]);
    expect((await collectText(text, { ...options, dateFormat: 'MDY' })).scores).toEqual([1]);
  });
});
