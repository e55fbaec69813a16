import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryCounts } from '../../src/core/tally.js';
import { countMembers, type Members, membersByName } from '../../src/core/theme-members.js';
import { themesToHide } from '../../src/core/theme-privacy.js';
import { findThemes, namedThemes } from '../../src/core/themes.js';
import { commentersOf, wordsOf } from '../support/core/comments.js';

/** Commenters of whom each holds these of three named themes. */
function holding(groups: readonly (readonly [themes: readonly number[], times: number])[]) {
  const held = groups.flatMap(([themes, times]) => Array.from({ length: times }, () => themes));
  return commentersOf(
    held.map(() => []),
    Uint8Array.from(held, (_, i) => i % 11),
    { comments: held.map((themes) => `a${themes.join('')}`) },
    (comment) => [...comment.slice(1)].map(Number),
  );
}

const hiddenOf = (groups: Parameters<typeof holding>[0], minN: number) => {
  const commenters = holding(groups);
  const members: Members = countMembers(commenters, 3, membersByName(commenters.corpus));
  const { themes, unthemed } = themesToHide(members, commenters.commenters, minN);
  return { themes: [...themes], unthemed };
};

describe('hidden is', () => {
  test('nothing where all are many', () => {
    expect(
      hiddenOf(
        [
          [[0], 20],
          [[1], 20],
          [[], 60],
        ],
        10,
      ),
    ).toEqual({ themes: [], unthemed: false });
  });

  test('a theme of a few, and who has none, of whom it would follow', () => {
    expect(
      hiddenOf(
        [
          [[0], 9],
          [[1], 20],
          [[], 60],
        ],
        10,
      ),
    ).toEqual({ themes: [0], unthemed: true });
  });

  test('a theme that all but a few mention', () => {
    expect(
      hiddenOf(
        [
          [[0], 60],
          [[], 9],
        ],
        10,
      ),
    ).toEqual({ themes: [0], unthemed: true });
  });

  test('a theme within another that a few more mention', () => {
    expect(
      hiddenOf(
        [
          [[0, 1], 30],
          [[1], 9],
          [[], 60],
        ],
        10,
      ),
    ).toEqual({ themes: [0], unthemed: true });
    expect(
      hiddenOf(
        [
          [[0, 1], 30],
          [[1], 10],
          [[], 60],
        ],
        10,
      ),
    ).toEqual({ themes: [], unthemed: false });
  });

  test('who has none, where a few have two themes: their answers would follow', () => {
    expect(
      hiddenOf(
        [
          [[0], 30],
          [[1], 30],
          [[0, 1], 4],
          [[], 60],
        ],
        10,
      ),
    ).toEqual({ themes: [], unthemed: true });
    expect(
      hiddenOf(
        [
          [[0], 30],
          [[1], 30],
          [[2], 30],
          [[0, 2], 4],
          [[], 60],
        ],
        10,
      ).unthemed,
    ).toBe(true);
  });

  test('who has none, where a few have one of two themes alone', () => {
    expect(
      hiddenOf(
        [
          [[0], 4],
          [[1], 30],
          [[0, 1], 20],
          [[], 60],
        ],
        10,
      ),
    ).toEqual({ themes: [], unthemed: true });
  });
});

test('what stays hidden says nothing but its size', () => {
  const names = ['price', 'staff', 'delivery'].map((name) => ({ name, terms: [name] }));
  const commenters = holding([
    [[0], 4],
    [[1], 30],
    [[], 60],
  ]);
  const { themes, unthemed } = namedThemes(commenters, names, { minN: 5, examples: 3 });
  expect(themes[0]).toEqual({
    name: 'price',
    terms: ['price'],
    comments: 4,
    ...Object.fromEntries(
      'share nps interval impact impactInterval z pValue adjustedPValue significant side lowN change'
        .split(' ')
        .map((key) => [key, null]),
    ),
    examples: [],
    hidden: true,
  });
  expect(unthemed).toMatchObject({ comments: 60, nps: null, share: null, hidden: true });
});

test('a search looks at nothing smaller, nor at what leaves fewer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 80 }), (slow, others) => {
      const said = Array.from({ length: slow + others }, (_, i) => [wordsOf(i < slow ? 'slow' : '(the)')]);
      const commenters = commentersOf(
        said,
        Uint8Array.from(said, (_, i) => (i < slow ? 0 : 10)),
      );
      const { themes, unthemed } = findThemes(commenters, { minN: 25 });
      if (Math.min(slow, others) < 25) {
        expect(themes).toEqual([]);
        expect(unthemed.hidden === true).toBe(categoryCounts(commenters.commenters).responses < 25);
      } else expect(themes).toMatchObject([{ comments: slow, nps: -100 }]);
    }),
    { numRuns: 60 },
  );
});
