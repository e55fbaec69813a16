// Dictionaries: values numbered as met, a limit, and values that look alike.
import { expect, test } from 'vitest';
import { Dictionary } from '../../../src/input/rows/dictionary.js';

const of = (values: string[], limit = 100) => {
  const dictionary = new Dictionary('region', limit);
  return { dictionary, codes: values.map((value) => dictionary.code(value)) };
};

test('numbers values as they are met; an empty cell is null', () => {
  const { dictionary, codes } = of(['EMEA', '', 'APAC', 'EMEA', '']);
  expect(codes).toEqual([0, 1, 2, 0, 1]);
  expect(dictionary.values).toEqual(['EMEA', null, 'APAC']);
});

test('compares values exactly, and takes any text', () => {
  const values = ['EMEA', 'Emea', 'null', '__proto__', 'constructor', 'é', 'e\u0301', '0', '00'];
  expect(of(values).codes).toEqual(values.map((_, i) => i));
});

test('takes so many values and no more, but knows them still', () => {
  expect(of(['a', 'b', 'c', 'a', 'd', 'b'], 2).codes).toEqual([0, 1, -1, 0, -1, 1]);
});

test.each([
  [
    ['EMEA', 'APAC', 'Emea'],
    ['EMEA', 'Emea'],
  ],
  [
    ['North America', 'North  America'],
    ['North America', 'North  America'],
  ],
  [
    ['NORTH\u00a0america', 'North America'],
    ['NORTH\u00a0america', 'North America'],
  ],
  [['a', 'b', 'ab', '', 'é', 'e'], undefined],
  [[''], undefined],
])('look-alikes of %j', (values, pair) => {
  expect(of(values).dictionary.lookalikes()).toEqual(pair);
});
