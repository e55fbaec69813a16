// Which columns are looked at, and as what.
import { describe, expect, test } from 'vitest';
import { chosen, kindOf, outcomeIn } from '../../../src/cli/responses/driver-columns.js';
import type { SurveyedColumn } from '../../../src/input/columns/surveyed-column.js';

function column(given: Partial<SurveyedColumn>): SurveyedColumn {
  return {
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
  test.each<[string, Partial<SurveyedColumn>, object]>([
    ['a rating', { kind: 'rating', values: ['1', '2', '5'] }, { kind: 'rating' }],
    ['labels', { kind: 'rating', values: ['1 - Bad', '2 - Fair', '3 - Good'] }, { kind: 'rating' }],
    ['a few numbers', { kind: 'number', values: ['0', '25', '50'] }, { kind: 'rating' }],
    ['two numbers', { kind: 'number', values: ['0', '1'] }, { kind: 'category' }],
    ['many numbers', { kind: 'number', values: numbers(60) }, { reason: 'many-numbers' }],
    ['time zones', { kind: 'rating', values: ['UTC', 'UTC-3', 'UTC-5', 'UTC-8'] }, { kind: 'category' }],
    ['segments', { kind: 'category' }, { kind: 'category' }],
    [
      'choices in a column called feedback',
      { kind: 'comment', values: ['No', 'Yes', 'Perhaps'] },
      { kind: 'category' },
    ],
    ['comments', { kind: 'comment', values: numbers(300) }, { reason: 'comment' }],
    ['few comments', { kind: 'comment', rows: 20, values: ['good', 'bad', 'so so'] }, { reason: 'comment' }],
    ['texts', { kind: 'text', values: numbers(300) }, { reason: 'text' }],
    ['ids', { kind: 'id', values: numbers(500) }, { reason: 'id' }],
    ['dates', { kind: 'date' }, { reason: 'date' }],
    ['nothing', { kind: 'empty', values: [] }, { reason: 'empty' }],
    ['one value', { kind: 'constant', values: ['yes'] }, { reason: 'constant' }],
    [
      'one value in the rows that were looked at',
      { kind: 'constant', rows: 1000, values: ['yes'] },
      { kind: 'category' },
    ],
    ['one number there', { kind: 'constant', rows: 1000, values: ['5'] }, { kind: 'rating' }],
    ['the score', { kind: 'score', role: 'score' }, { reason: 'score' }],
    ['its category', { role: 'group' }, { reason: 'group' }],
    ['weights', { kind: 'number', role: 'weight' }, { reason: 'in-use', use: 'weight' }],
    ['what a condition is of', { role: 'condition' }, { kind: 'category' }],
  ])('%s', (_, given, expected) => {
    expect(chosen(column(given))).toEqual({ column: 'c', ...expected });
  });
});

test('a column that is named is a rating where all its cells are numbers', () => {
  expect(kindOf(column({ kind: 'number', values: numbers(60) }))).toBe('rating');
  expect(kindOf(column({ kind: 'text', values: ['4', 'NA', '2', '5'] }))).toBe('rating');
  expect(kindOf(column({ kind: 'text', values: ['4', 'four', '2', '5'] }))).toBe('category');
  // A key without a column of its own: age:18,35, @file.
  expect(kindOf(undefined)).toBe('category');
});

test('what says the outcome is never looked at', () => {
  expect(outcomeIn('nps', column({ role: 'score' }))).toBe('score');
  expect(outcomeIn('@category', undefined)).toBe('score');
  expect(outcomeIn('nps_group', column({ role: 'group' }))).toBe('group');
  expect(outcomeIn('region', column({}))).toBeUndefined();
});
