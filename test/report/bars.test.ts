import { expect, it } from 'vitest';
import { bar, bars } from '../../src/report/bars.js';

it('draws eighths', () => {
  const eighths = Array.from({ length: 9 }, (_, index) => bar(index / 8));
  expect(eighths).toEqual(['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█']);
  expect(bar(2.5)).toBe('██▌');
});

it('draws a block for 2 %', () => {
  expect(bars([0.04, 0.01, 0, null], 44)).toEqual(['██', '▌', '', '']);
});

it('shrinks all bars alike when the longest would not fit', () => {
  expect(bars([1, 0.5, 0], 20)).toEqual(['█'.repeat(20), '█'.repeat(10), '']);
});
