// Ids that are the same but for how they are written.
import { expect, test } from 'vitest';
import { nearIds } from '../../src/core/near-ids.js';

test.each([
  ['case', ['ann@example.com'], ['Ann@Example.com']],
  ['leading zeros', ['00042'], ['42']],
  ['a decimal zero', ['42'], ['42.0']],
  ['zeros alone', ['000'], ['0']],
  ['decimal zeros', ['42'], ['42.000']],
  ['all of it', ['0042.0'], ['42']],
  ['zeros before letters', ['00C-7'], ['c-7']],
])('%s tells them apart', (_, first, second) => {
  expect(nearIds(first, second)).toEqual({ count: 1, example: [first[0], second[0]] });
});

test.each([
  [['C-12'], ['C-120']],
  [['1.5'], ['15']],
  [['1.05'], ['1']],
  [['v1.0'], ['v1']],
  [['1.0a'], ['1a']],
  [['10'], ['1']],
  [['straße'], ['STRASSE']],
  [['a'], []],
  [[], ['a']],
])('%j and %j are others', (first, second) => {
  expect(nearIds(first, second)).toBeUndefined();
});

test('all that match are counted, and the first of them is the example', () => {
  expect(nearIds(['a1', 'B2', '003'], ['x', 'b2', 'A1', '3', 'y'])).toEqual({
    count: 3,
    example: ['B2', 'b2'],
  });
});

test('of a long list the first 100,000 are looked at', () => {
  const first = Array.from({ length: 100_001 }, (_, i) => `C-${i}`);
  expect(nearIds(first, ['c-99999'])).toBeDefined();
  expect(nearIds(first, ['c-100000'])).toBeUndefined();
});
