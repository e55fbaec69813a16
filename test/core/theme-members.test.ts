// Who says what: each theme counts its comments, each two the comments that they share.
import { expect, test } from 'vitest';
import { categoryCounts } from '../../src/core/tally.js';
import { countMembers, type Membership } from '../../src/core/theme-members.js';
import { commentersOf, wordsOf } from '../support/core/comments.js';

/** The themes of each of seven comments. */
const SAID: readonly (readonly number[])[] = [[0], [0, 1], [2], [0, 1, 2], [], [1, 2], [0, 2]];
const SIDES = [1, 2, 0, 1, 1, 2, 2] as const;
const commenters = commentersOf(
  SAID.map(() => [wordsOf('said')]),
  Uint8Array.of(10, 3, 7, 9, 0, 10, 8),
);
const membership: Membership = (take) => {
  for (const [comment, themes] of SAID.entries()) take(comment, themes);
};
const responsesOf = (tally: Parameters<typeof categoryCounts>[0]) => categoryCounts(tally).responses;

test('two themes share the comments that hold both, a theme all of its own with itself', () => {
  const { shared, themes, unthemed } = countMembers(commenters, 3, membership);
  for (const one of [0, 1, 2])
    for (const other of [0, 1, 2]) {
      const both = SAID.filter((said) => said.includes(one) && said.includes(other));
      expect(shared(one, other)).toBe(both.length);
    }
  expect(themes.map(responsesOf)).toEqual([4, 3, 4]);
  expect(categoryCounts(unthemed)).toMatchObject({ detractors: 1, responses: 1 });
});

test('comments are on the side that they are said to be on, or on none', () => {
  const { sides } = countMembers(commenters, 3, membership, (comment) => SIDES[comment]!);
  const count = (side: number, holds: (said: readonly number[]) => boolean) =>
    SAID.filter((said, i) => SIDES[i] === side && holds(said)).length;
  expect(sides!.all.map(responsesOf)).toEqual([1, 2].map((side) => count(side, () => true)));
  for (const theme of [0, 1, 2])
    expect(sides!.themes[theme]!.map(responsesOf)).toEqual(
      [1, 2].map((side) => count(side, (said) => said.includes(theme))),
    );
});
