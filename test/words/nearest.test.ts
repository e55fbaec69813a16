// The nearest name to one typed wrong, and none where none is alike.
import { expect, test } from 'vitest';
import { nearest } from '../../src/words/nearest.js';

test.each([
  ['regoin', ['id', 'region', 'reason'], 'region'],
  ['RESPONSES.CSV', ['responses.csv', 'other.csv'], 'responses.csv'],
  ['npss', ['nps', 'x'], 'nps'],
  ['pro', ['free', 'prop', 'enterprise'], 'prop'],
  ['a', ['b'], 'b'],
  ['scroe', ['segment', 'score'], 'score'],
  ['por', ['free', 'pro'], 'pro'],
  ['abcd', ['cdab'], undefined],
  ['zzzz', ['region', 'plan'], undefined],
  ['region', [], undefined],
  ['', ['abc'], undefined],
])('to %j among %j is %j', (text, candidates, expected) => {
  expect(nearest(text, candidates)).toBe(expected);
});
