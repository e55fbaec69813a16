// Which columns are looked at, and as what.
import { describe, expect, test } from 'vitest';
import { kindOf, usableDrivers } from '../../../src/cli/responses/driver-columns.js';
import type { SurveyedColumn } from '../../../src/input/columns/surveyed-column.js';

function column(given: Partial<SurveyedColumn>): SurveyedColumn {
  return {
    name: 'c',
    labels: ['c'],
    column: 'c',
    position: 1,
    kind: 'category',
    role: undefined,
    rows: 500,
    blank: 0,
    values: ['a', 'b'],
    ...given,
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => String(i));

describe('of columns that nobody named', () => {
  test.each<[string, Partial<SurveyedColumn>, string]>([
    ['a rating', { kind: 'rating', values: ['1', '2', '5'] }, 'rating'],
    ['labels', { kind: 'rating', values: ['1 - Bad', '2 - Fair', '3 - Good'] }, 'rating'],
    ['a few numbers', { kind: 'number', values: ['0', '25', '50'] }, 'rating'],
    ['two numbers', { kind: 'number', values: ['0', '1'] }, 'category'],
    ['time zones', { kind: 'rating', values: ['UTC', 'UTC-3', 'UTC-5', 'UTC-8'] }, 'category'],
    ['segments', { kind: 'category' }, 'category'],
    [
      'choices in a column called feedback',
      { kind: 'comment', values: ['No', 'Yes', 'Perhaps'] },
      'category',
    ],
    ['one value in the first rows', { kind: 'constant', values: ['yes'] }, 'category'],
    ['one number there', { kind: 'constant', values: ['5'] }, 'rating'],
    ['what a condition is of', { role: 'condition' }, 'category'],
  ])('%s may be a driver', (_, given, kind) => {
    expect(usableDrivers([column(given)])).toEqual({ keys: ['c'], leftOut: [] });
    expect(kindOf(column(given))).toBe(kind);
  });

  test.each<[string, Partial<SurveyedColumn>, string]>([
    ['many numbers', { kind: 'number', values: numbers(60) }, 'too-many-numbers'],
    ['comments', { kind: 'comment', values: numbers(300) }, 'comment'],
    ['few comments', { kind: 'comment', rows: 20, values: ['good', 'bad', 'so so'] }, 'comment'],
    ['texts', { kind: 'text', values: numbers(300) }, 'text'],
    ['ids', { kind: 'id', values: numbers(500) }, 'id'],
    ['dates', { kind: 'date' }, 'date'],
    ['nothing', { kind: 'empty', values: [] }, 'empty'],
    ['the score', { kind: 'score', role: 'score' }, 'score'],
    ['its category', { role: 'group' }, 'group'],
    ['weights', { kind: 'number', role: 'weight' }, 'weight'],
    ['who answered', { role: 'latestBy' }, 'customer'],
  ])('%s is left out', (_, given, reason) => {
    expect(usableDrivers([column(given)])).toEqual({ keys: [], leftOut: [{ column: 'c', reason }] });
  });
});

test('a column that is named is a rating where all its cells are numbers', () => {
  expect(kindOf(column({ kind: 'number', values: numbers(60) }))).toBe('rating');
  expect(kindOf(column({ kind: 'text', values: ['4', 'NA', '2', '5'] }))).toBe('rating');
  expect(kindOf(column({ kind: 'text', values: ['4', 'four', '2', '5'] }))).toBe('category');
  // A key without a column of its own: age:18,35, @file.
  expect(kindOf(undefined)).toBe('category');
});
