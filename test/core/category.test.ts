import { expect, test } from 'vitest';
import { categoryOf } from '../../src/core/category.js';

test('0 to 6 are detractors, 7 and 8 passives, 9 and 10 promoters', () => {
  const categories = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(categoryOf);
  expect(categories).toEqual([
    ...Array(7).fill('detractor'),
    ...Array(2).fill('passive'),
    ...Array(2).fill('promoter'),
  ]);
});

test.each([
  -1,
  11,
  6.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '9',
  undefined,
  null,
  9n,
])('%s is not a score', (value) => {
  expect(() => categoryOf(value as number)).toThrow(
    new RangeError(`a score is a whole number from 0 to 10, not ${String(value)}`),
  );
});
