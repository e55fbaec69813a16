// The date column: when the answer was given, before when it was asked for or the customer signed up.
import { describe, expect, test } from 'vitest';
import { detectDateColumn } from '../../../src/input/columns/date-column.js';
import { columnsOf } from '../../support/reading.js';

const DAY = '2025-03-31';

function detected(names: string[], row = names.map(() => DAY)): string | undefined {
  return detectDateColumn(columnsOf(names), [row])?.name;
}

describe('the date of the answer wins', () => {
  test.each([
    ['surveyed_at', 'created_at'],
    ['RecordedDate', 'StartDate'],
    ['End Date', 'Start Date'],
    ['Submit Date (UTC)', 'Start Date (UTC)'],
    ['Response Date', 'Sent Date'],
    ['rated_at', 'delivered_at'],
    ['Completion time', 'Start time'],
    ['Submitted at', 'created_at'],
    ['data_pesquisa', 'created_at'],
    ['Timestamp', 'created_at'],
    ['posted_at', 'created_at'],
    ['feedback_date', 'signup_date'],
  ])('%s over %s, in either order', (answered, other) => {
    expect(detected([other, answered])).toBe(answered);
    expect(detected([answered, other])).toBe(answered);
  });
});

test('a column without dates is passed over, whatever its name', () => {
  expect(detected(['response_date', 'created_at'], ['soon', DAY])).toBe('created_at');
  expect(detected(['response_date', 'created_at'], ['', DAY])).toBe('created_at');
  expect(detected(['response_date'], ['soon'])).toBeUndefined();
});

test('a column of dates without a name that speaks of one is none', () => {
  expect(detected(['x'])).toBeUndefined();
});

test('nine of ten filled cells are enough', () => {
  const rows = [...Array.from({ length: 9 }, () => [DAY]), ['?'], ['']];
  expect(detectDateColumn(columnsOf(['date']), rows)?.name).toBe('date');
  expect(detectDateColumn(columnsOf(['date']), [...rows, ['?']])).toBeUndefined();
});
