import { describe, expect, it } from 'vitest';
import { measureReader } from '../../../src/input/columns/measures.js';

describe('a column of numbers', () => {
  it.each([
    ['12', 12],
    ['12.5', 12.5],
    ['-3', -3],
    ['1,234.50', 1234.5],
    ['€ 12', 12],
    ['', Number.NaN],
    ['NA', Number.NaN],
    ['$ 12', 'no-number'],
    ['a lot', 'no-number'],
  ])('in euros: %j is %s', (cell, value) => {
    expect(measureReader({ column: 'spend', sign: '.', unit: '€' })(cell)).toBe(value);
  });

  it('asks which sign parts decimals where it decides', () => {
    expect(measureReader({ column: 'spend', sign: undefined, unit: '' })('1,234')).toBe('number-sign');
    expect(measureReader({ column: 'spend', sign: '.', unit: '' })('1,234')).toBe(1234);
    expect(measureReader({ column: 'spend', sign: ',', unit: '' })('1,234')).toBe(1.234);
  });
});
