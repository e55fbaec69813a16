// Cells of weights and counts: what is a number, what is none, and where the range ends.
import { describe, expect, test } from 'vitest';
import { RunningTally } from '../../../src/core/group-tallies.js';
import { readCount, readWeight } from '../../../src/input/cells/number.js';

describe('a weight', () => {
  test.each([
    ['1', 1],
    [' 0.25 ', 0.25],
    ['\u00a01.5\u00a0', 1.5],
    ['0,25', 0.25],
    ['1,234', 1.234],
    ['.5', 0.5],
    [',5', 0.5],
    ['2.', 2],
    ['+3', 3],
    ['007', 7],
    ['1e3', 1000],
    ['1.5E-3', 0.0015],
    ['2,5e+1', 25],
    ['1e-100', 1e-100],
    ['1e100', 1e100],
    ['0.1', 0.1],
    ['9007199254740993', 9007199254740992],
    [`${'0'.repeat(400)}1`, 1],
  ])('%j is %d', (cell, weight) => {
    expect(readWeight(cell)).toBe(weight);
  });

  test.each(['0', '0.0', '0,00', '+0', '000', '.0', '0.', '0e5', '0e-999', '0E9999'])('%j is 0', (cell) => {
    expect(readWeight(cell)).toBe(0);
  });

  test.each([
    ...['', ' ', '-1', '-0', '-0.5', '\u22121', 'NaN', 'nan', 'Infinity', 'inf', '∞', 'NA', 'null', '-'],
    ...['0x10', '0b1', '1_000', '1 000', '1\u00a0000', '1,234.5', '1.234,5', '1.2.3', "1'000", '12%', '€5'],
    ...['.', ',', '+', 'e5', '1e', '1e+', '1e1.5', '1f', '++1', '+-1', '1e5e5', '١', '１', '1;2', 'heavy'],
  ])('%j is none', (cell) => {
    expect(readWeight(cell)).toBeNaN();
  });

  test.each([
    '9.9e-101',
    '1e-101',
    '1e-400',
    '0.1e-999',
    '1.0000001e100',
    '1e101',
    '1e308',
    '1e400',
  ])('%j cannot be summed and squared', (cell) => {
    expect(readWeight(cell)).toBeNaN();
  });

  test.each(['1e-100', '1e100'])('%j is one that tallies take', (cell) => {
    const running = new RunningTally(true);
    const weights = Float64Array.of(readWeight(cell));
    running.add(Uint8Array.of(9), { repeats: Float64Array.of(Number.MAX_SAFE_INTEGER), weights });
    expect(running.tally().weights!.sums[9]).toBeGreaterThan(0);
  });

  test('of a long cell takes no longer than the cell', () => {
    const long = '0'.repeat(1_000_000);
    for (const cell of [`${long}x`, `${long}.${long}x`, `1e${long}x`, ' '.repeat(1_000_000)])
      expect(readWeight(cell)).toBeNaN();
  });
});

describe('a count', () => {
  test.each([
    ['0', 0],
    ['000', 0],
    ['7', 7],
    [' 12 ', 12],
    ['007', 7],
    [`${'0'.repeat(30)}5`, 5],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('%j is %d', (cell, count) => {
    expect(readCount(cell)).toBe(count);
  });

  test.each([
    ...['', ' ', '-1', '-0', '+1', '1.0', '1,0', '1.5', '.5', '1e3', '1,000', '1.000', '1 000', '1_000'],
    ...['0x10', 'NaN', 'Infinity', 'NA', 'null', 'three', '12 responses', '١', '１', '10%'],
    ...['9007199254740992', '9007199254740993', '18014398509481984', '9'.repeat(400)],
  ])('%j is none', (cell) => {
    expect(readCount(cell)).toBeNaN();
  });
});
