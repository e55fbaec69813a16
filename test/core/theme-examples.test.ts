// Which comments of a theme are quoted, by hand.
import { describe, expect, test } from 'vitest';
import { LONGEST_TEXT } from '../../src/core/sampled-texts.js';
import { examplesOf } from '../../src/core/theme-examples.js';
import { commentersOf, wordsOf } from '../support/core/comments.js';

/** Comments of so many characters, no two alike, all with the score 0 unless given. */
function quoted(
  lengths: readonly number[],
  side: 'detractors' | 'promoters' | null = null,
  scores: readonly number[] = lengths.map(() => 0),
  count = lengths.length,
): number[] {
  const comments = lengths.map((length, i) => String.fromCharCode(97 + i).repeat(length));
  const said = comments.map(() => [wordsOf('word')]);
  const records = Float64Array.from(lengths.keys());
  const commenters = commentersOf(said, Uint8Array.from(scores), { comments, records });
  // Whatever the order in which they are given.
  return examplesOf(commenters, [...lengths.keys()].reverse(), side, count).map(({ record }) => record!);
}

describe('first of all is quoted what is', () => {
  test.each([
    ['neither short nor long, by how many times as long it is', [90, 30, 50], [2, 1, 0]],
    ['of twenty characters, where half are shorter', [4, 4, 5, 60, 24], [4, 3, 2, 0, 1]],
    ['of two hundred, where half are longer', [60, 600, 800, 900, 210], [4, 1, 0, 2, 3]],
    ['earlier, where they are as long', [50, 50, 50], [0, 1, 2]],
  ])('%s', (_, lengths, order) => {
    expect(quoted(lengths)).toEqual(order);
  });

  test('of the side of the theme, whatever its length, and not cut off', () => {
    const scores = [0, 10, 7, 3, 10];
    expect(quoted([300, 70, 50, 2, 40], 'detractors', scores)).toEqual([0, 3, 2, 4, 1]);
    expect(quoted([300, 70, 50, 2, 40], 'promoters', scores)).toEqual([4, 1, 2, 0, 3]);
    expect(quoted([LONGEST_TEXT, 70, 50], 'detractors', [0, 10, 10])).toEqual([1, 2, 0]);
  });
});

test('a comment is told with its score, and with its record and file where these were asked for', () => {
  const commenters = commentersOf([[wordsOf('slow')]], Uint8Array.of(3), { comments: ['It is slow'] });
  expect(examplesOf(commenters, [0], null, 1)).toEqual([{ text: 'It is slow', score: 3 }]);
  const records = Float64Array.of(17);
  const known = commentersOf([[wordsOf('slow')]], Uint8Array.of(3), { comments: ['It is slow'], records });
  expect(examplesOf(known, [0], null, 1)).toEqual([{ text: 'It is slow', score: 3, record: 17 }]);
});

test('no more are quoted than there are, or than were asked for', () => {
  expect(quoted([30, 40, 60], null, [0, 0, 0], 2)).toEqual([1, 0]);
  expect(quoted([30, 40, 60], null, [0, 0, 0], 0)).toEqual([]);
  expect(quoted([], null, [], 3)).toEqual([]);
});

test('the same text is quoted once, whatever its case and the space around it', () => {
  const comments = ['Too slow for me and others', 'too slow FOR me and others ', 'Slow as a snail on a wall'];
  const said = comments.map(() => [wordsOf('slow')]);
  const commenters = commentersOf(said, Uint8Array.of(0, 0, 0), { comments });
  expect(
    examplesOf(commenters, [0, 1, 2], null, 3)
      .map(({ text }) => text)
      .sort(),
  ).toEqual([comments[2], comments[0]]);
});
