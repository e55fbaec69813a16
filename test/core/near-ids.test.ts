// Ids that are the same but for how they are written.
import { expect, test } from 'vitest';
import { nearIds } from '../../src/core/near-ids.js';

test.each([
  ['case', ['ann@example.com'], ['Ann@Example.com']],
  ['leading zeros', ['00042'], ['42']],
  ['a decimal zero', ['42'], ['42.0']],
  ['zeros alone', ['000'], ['0']],
])('%s tells them apart', (_, first, second) => {
  expect(nearIds(first, second)).toEqual({ count: 1, example: [first[0], second[0]] });
});

test.each([
  [['C-12'], ['C-120']],
  [['1.5'], ['15']],
  [['a'], []],
  [[], ['a']],
])('%j and %j are others', (first, second) => {
  expect(nearIds(first, second)).toBeUndefined();
});
