// --latest-by without --date: the column of dates is found, or asked for; only without one do the rows decide.
import { describe, expect, test } from 'vitest';
import { collectText, errorOf, fates, messages } from '../../support/reading.js';

const latest = (text: string, options = {}) =>
  collectText(text, { latestBy: 'id', score: 'nps', ...options });

test('the dates are found and said', async () => {
  const read = await latest('id,answered_on,nps\na,2024-03-01,9\na,2024-01-01,2\nb,2024-02-01,10\n');
  expect(read.scores).toEqual([9, 10]);
  expect(read.reading.columns.date).toBe('answered_on');
  expect(messages(read, 'date-column')).toEqual([
    'dates: "answered_on" (column 2) says which answer of each "id" is the latest',
  ]);
});

describe('before others', () => {
  test.each([
    'sent_at',
    'invited_on',
    'Start Date',
    'signup_date',
    'date_of_birth',
    'customer_since',
    'created_at',
    'updated_at',
    'order_date',
    'last_login_date',
  ])('the date of the answer, not %s', async (other) => {
    const read = await latest(
      `id,${other},submitted_at,nps\na,2024-01-01,2024-03-01,9\na,2024-02-01,2024-02-02,2\n`,
    );
    expect(read.scores).toEqual([9]);
  });

  test('a column of dates whatever its name', async () => {
    expect((await latest('id,x,nps\na,2.3.2024,9\na,13.1.2024,2\n')).scores).toEqual([9]);
  });

  test('one that is filled', async () => {
    const read = await latest(
      'id,responded_at,rated_at,nps\na,,2024-03-01,9\na,2024-03-04,2024-02-01,2\nb,,2024-02-01,7\n',
    );
    expect(read.scores).toEqual([9, 7]);
  });

  test('numbers only where the name says so', async () => {
    expect((await latest('id,created_at,nps\na,1710288001,9\na,1710288000,2\n')).scores).toEqual([9]);
    const ids = await latest('id,ticket_id,nps\na,1710288001,9\na,1710288000,2\n');
    expect(ids.scores).toEqual([2]);
  });
});

test('of two that fit equally one is asked for', async () => {
  const text = 'id,submitted_at,answered_at,nps\na,2024-01-01,2024-03-01,9\na,2024-02-01,2024-02-02,2\n';
  const error = await errorOf(latest(text));
  expect(error).toMatchObject({
    code: 'ambiguous-column',
    message:
      'standard input has 2 columns that could say which answer is the latest: "submitted_at", "answered_at"',
    hint: 'name the one with the date of the answer: --date submitted_at or --date answered_at',
  });
  expect((await latest(text, { date: 'answered_at' })).scores).toEqual([9]);
  expect((await latest(text, { date: 'submitted_at' })).scores).toEqual([2]);
  const alike = 'id,submitted_at,answered_at,nps\na,2024-01-02,2024-01-02,9\na,2024-01-01,2024-01-01,2\n';
  expect((await latest(alike)).scores).toEqual([9]);
});

describe('without any the later row counts, which is said', () => {
  const row =
    'no column of dates was found: of the answers of one "id" the later row counts; --date C names one';

  test.each([
    ['id,nps\na,9\na,2\n', row],
    ['id,signup_date,nps\na,2024-01-01,9\na,2024-01-01,2\n', row],
    ['id,row,nps\na,1,9\nb,2,9\nb,3,9\na,4,2\n', row],
    [
      'id,row,nps\na,4,9\nb,3,9\nb,2,9\na,1,2\n',
      `${row}. "row" falls from row to row, as where the newest answers stand first: if they do, sort the file by it, or the oldest ones count`,
    ],
  ])('%j', async (text, note) => {
    const read = await latest(text);
    expect(read.scores).toContain(2);
    expect(messages(read, 'latest-by-row')).toEqual([note]);
  });
});

describe('an answer without a date', () => {
  test('stands where it is the only one of its customer', async () => {
    const read = await latest('id,date,nps\na,2024-01-01,9\nb,,2\nc,soon,3\n');
    expect(fates(read)).toMatchObject({ answered: 3, filtered: 0 });
  });

  test.each([
    ['later', 'id,date,nps\na,2024-01-01,9\nb,2024-01-01,9\nb,2024-01-02,9\na,,2\n', 'record 4'],
    ['earlier', 'id,date,nps\na,,9\nb,2024-01-01,9\nb,2024-01-02,9\na,2024-01-01,2\n', 'record 1'],
    ['twice', 'id,date,nps\na,,9\nb,2024-01-01,9\nb,2024-01-02,9\na,,2\n', 'record 4'],
  ])('is an error where there is another: %s', async (_, text, record) => {
    const error = await errorOf(latest(text, { date: 'date' }));
    expect(error.message).toContain(`${record}: "" in column "date" is not a date`);
    expect(error.hint).toBe("mend it, or leave such rows out with --where 'date!='");
    expect(fates(await latest(text, { date: 'date', where: ['date!='] })).answered).toBeGreaterThan(0);
  });
});
