import { describe, expect, test } from 'vitest';
import { block } from '../../src/core/block.js';
import type { Word } from '../../src/core/comment-words.js';
import { compare } from '../../src/core/comparison.js';
import { exactTest } from '../../src/core/exact-test.js';
import { falseCoverageLevel } from '../../src/core/false-coverage.js';
import { impactOf } from '../../src/core/impact.js';
import { interval } from '../../src/core/interval.js';
import { categoryCounts, subtractTally, tally } from '../../src/core/tally.js';
import { termOdds } from '../../src/core/term-odds.js';
import type { Commenters } from '../../src/core/theme-accumulator.js';
import { findThemes, namedThemes } from '../../src/core/themes.js';
import { commentersOf, wordsOf } from '../support/core/comments.js';

/** So many comments of this text, with these scores in turn; a full stop ends a clause. */
type Said = readonly [text: string, times: number, ...scores: number[]];

function saying(...all: readonly Said[]): Commenters {
  const said: Word[][][] = [];
  const scores: number[] = [];
  for (const [text, times, ...given] of all) {
    for (let i = 0; i < times; i++) {
      said.push(text.split('. ').map(wordsOf));
      scores.push(given[i % given.length]!);
    }
  }
  return commentersOf(said, Uint8Array.from(scores));
}

const names = (found: { themes: readonly { name: string }[] }) => found.themes.map(({ name }) => name);

describe('a word that detractors say', () => {
  // Of 400 comments 60 hold it, and 340 not.
  const commenters = saying(['slow', 60, 0, 3, 6, 8], ['nice', 12, 9, 7], ['(the)', 328, 10, 9, 8, 5]);
  const slow = tally(Array.from({ length: 60 }, (_, i) => [0, 3, 6, 8][i % 4]!));
  const all = commenters.commenters;
  const found = findThemes(commenters, { level: 0.9 });
  const [theme] = found.themes;

  test('is found, and nothing else', () => {
    expect(names(found)).toEqual(['slow']);
    expect(theme).toMatchObject({
      comments: 60,
      share: 0.15,
      side: 'detractors',
      significant: true,
      lowN: false,
    });
    expect(found.searched).toEqual({ words: 2, phrases: 0 });
  });

  test('is tested against the other commenters by the larger p, corrected for all that were tried', () => {
    const rest = subtractTally(all, slow);
    const exact = exactTest(categoryCounts(slow), categoryCounts(rest));
    const larger = Math.max(exact, compare(slow, rest).pValue!);
    expect(theme!.pValue).toBe(larger);
    expect(theme!.adjustedPValue).toBe(2 * larger);
    expect(found.tests).toEqual({ adjust: 'holm', method: 'larger-of-both', count: 2, alpha: 0.1 });
  });

  test('has the NPS of who says it, its impact on all commenters, and wider intervals', () => {
    const level = falseCoverageLevel(0.9, 1, 2);
    expect(level).toBe(0.95);
    expect(found.widenedLevel).toBe(level);
    expect(theme!.nps).toBe(-75);
    expect(theme!.interval).toEqual({ method: 'adjusted-wald', level, ...interval(slow, { level }) });
    const { impact, interval: limits } = impactOf(slow, all, level);
    expect(theme).toMatchObject({ impact, impactInterval: limits });
  });

  test('is ranked by its log-odds', () => {
    expect(theme!.z).toBe(termOdds(categoryCounts(slow), categoryCounts(all))!.z);
  });

  test('leaves the others without a theme, with their figures', () => {
    const rest = subtractTally(all, slow);
    expect(found.unthemed).toEqual({ comments: 340, share: 0.85, ...block(rest, { level: 0.9 }) });
  });
});

test('those who do not comment have no part in it', () => {
  const said = [[wordsOf('slow')]];
  const commenters = commentersOf(said, Uint8Array.of(3, 10, 10), { comments: ['slow', '', '  '] });
  expect(commenters.answered.counts.reduce((a, b) => a + b)).toBe(3);
  expect(findThemes(commenters).unthemed).toMatchObject({ comments: 1, nps: -100 });
});

test('a word counts once a comment', () => {
  const often = findThemes(saying(['slow slow slow', 40, 2], ['(the)', 200, 10, 9, 8]));
  const once = findThemes(saying(['slow', 40, 2], ['(the)', 200, 10, 9, 8]));
  expect(often.themes[0]).toMatchObject({ comments: 40, nps: -100, pValue: once.themes[0]!.pValue });
});

describe('forms and phrases', () => {
  test('the forms of a word are one theme, called by the commonest', () => {
    const found = findThemes(
      saying(['waited', 30, 2], ['waiting', 20, 2], ['waits', 5, 3], ['(the)', 300, 10, 8]),
    );
    expect(found.themes).toMatchObject([
      { name: 'waited', terms: ['waited', 'waiting', 'waits'], comments: 55 },
    ]);
  });

  test('a phrase like the other comments with its word joins it', () => {
    const found = findThemes(
      saying(
        ['slow support', 30, 1, 3, 8],
        ['support', 40, 1, 3, 8],
        ['slow', 40, 8, 9, 10, 5],
        ['(the)', 300, 10, 9, 8, 5],
      ),
    );
    expect(found.themes).toMatchObject([
      { name: 'support', terms: ['support', 'slow support'], comments: 70 },
    ]);
  });

  test('a phrase that differs from the other comments with its word is a theme of its own', () => {
    const found = findThemes(
      saying(
        ['slow support', 40, 0, 2],
        ['support', 100, 6, 8, 7, 5],
        ['slow', 40, 10, 9, 8, 5],
        ['(the)', 400, 10, 9, 8, 9],
      ),
    );
    expect(names(found)).toContain('slow support');
    expect(names(found)).toContain('support');
    const phrase = found.themes.find(({ name }) => name === 'slow support')!;
    expect(phrase.comments).toBe(40);
  });

  test('a word that was found because of its phrase alone is none', () => {
    const found = findThemes(
      saying(
        ['slow support', 60, 0, 2],
        ['support', 60, 10, 9, 8, 5],
        ['slow', 60, 10, 9, 8, 5],
        ['(the)', 400, 10, 9, 8, 5],
      ),
    );
    expect(names(found)).toEqual(['slow support']);
  });

  test('a phrase passes over up to two stop words, and is told as it is mostly worded', () => {
    const found = findThemes(
      saying(
        ['waste (of) (my) time', 30, 0],
        ['waste (of) time', 20, 0],
        ['waste (of) (all) (of) (my) time', 5, 0],
        ['waste', 40, 10],
        ['time', 60, 10],
        ['(the)', 300, 10, 9, 8],
      ),
    );
    expect(found.themes).toMatchObject([
      { name: 'waste of my time', terms: ['waste of my time'], comments: 50 },
    ]);
  });

  test('no phrase goes beyond the end of a clause', () => {
    const said: Said[] = [
      ['slow. support', 60, 0, 2],
      ['support', 60, 10, 8],
      ['slow', 60, 10, 8],
      ['(the)', 300, 10, 8],
    ];
    expect(findThemes(saying(...said)).searched).toEqual({ words: 2, phrases: 0 });
    expect(findThemes(saying(['slow support', 60, 0, 2], ...said.slice(1))).searched).toEqual({
      words: 2,
      phrases: 1,
    });
  });

  test('three words', () => {
    const found = findThemes(
      saying(
        ['cannot log in', 30, 0],
        ['cannot log', 30, 10, 9, 8],
        ['log in', 30, 10, 9, 8],
        ['cannot', 30, 10, 9, 8],
        ['in', 30, 10, 9, 8],
        ['(the)', 300, 10, 9, 8],
      ),
    );
    expect(names(found)).toEqual(['cannot log in']);
  });

  test('words that nearly always occur together are one theme, called by their phrase', () => {
    const found = findThemes(
      saying(['San Francisco', 40, 0], ['San', 4, 0], ['Francisco', 4, 0], ['(the)', 300, 10, 9, 8]),
    );
    expect(found.themes).toMatchObject([
      { name: 'San Francisco', terms: ['San Francisco', 'Francisco', 'San'], comments: 48 },
    ]);
  });

  test('words that are no phrase are both named', () => {
    const found = findThemes(saying(['rude (a) (b) (c) staff', 40, 0], ['(the)', 300, 10, 9, 8]));
    expect(names(found)).toEqual(['rude, staff']);
  });

  test('a word that nearly always comes with a broader one joins it', () => {
    const found = findThemes(
      saying(['customer support', 40, 1, 3, 8], ['support', 60, 1, 3, 8], ['(the)', 300, 10, 9, 8, 5]),
    );
    expect(names(found)).toEqual(['support']);
    expect(found.themes[0]!.terms).toEqual(['support', 'customer']);
  });

  test('scripts without spaces are joined without', () => {
    const found = findThemes(saying(['対応 遅い', 40, 0], ['(の)', 300, 10, 9, 8]));
    expect(names(found)).toEqual(['対応遅い']);
    const mixed = findThemes(saying(['対応 app 遅い', 40, 0], ['(の)', 300, 10, 9, 8]));
    expect(names(mixed)).toEqual(['対応 app 遅い']);
  });
});

describe('where nothing is found', () => {
  const found = findThemes(saying(['slow', 20, 3, 8, 10], ['nice', 30, 3, 8, 10], ['(the)', 150, 3, 8, 10]));

  test('what came nearest is told, and is no theme', () => {
    expect(found.themes).toEqual([]);
    expect(found.widenedLevel).toBeNull();
    expect(found.nearest.map(({ name, comments }) => [name, comments])).toEqual([
      ['slow', 20],
      ['nice', 30],
    ]);
    expect(found.nearest[0]!.adjustedPValue).toBeGreaterThan(0.05);
  });

  test('the five that came nearest are told by p, those that p does not part by their log-odds', () => {
    // 20 comments hold each word: so many detractors, passives and promoters of 60, 60 and 80 in all.
    const counts = {
      even: [6, 6, 8],
      mild: [3, 12, 5],
      faint: [7, 4, 9],
      apart: [10, 2, 8],
      slight: [9, 0, 11],
      passive: [1, 16, 3],
    };
    const asSaid = Object.entries(counts).flatMap(([word, times]) =>
      [0, 7, 10].map((score, i): Said => [word, times[i]!, score]),
    );
    const { nearest } = findThemes(saying(...asSaid, ['(the)', 24, 0], ['(the)', 20, 7], ['(the)', 36, 10]));
    const all = { detractors: 60, passives: 60, promoters: 80, responses: 200 };
    const strength = (word: keyof typeof counts) => {
      const [detractors, passives, promoters] = counts[word] as [number, number, number];
      return Math.abs(termOdds({ detractors, passives, promoters, responses: 20 }, all)!.z);
    };
    const alike = (Object.keys(counts) as (keyof typeof counts)[]).filter((word) => word !== 'apart');
    const expected = ['apart', ...alike.sort((a, b) => strength(b) - strength(a))];
    expect(expected).toEqual(['apart', 'passive', 'mild', 'slight', 'faint', 'even']);
    expect(nearest.map(({ name }) => name)).toEqual(expected.slice(0, 5));
    expect(nearest.slice(1).map(({ pValue }) => pValue)).toEqual([1, 1, 1, 1]);
  });

  test('it is said what could have been found', () => {
    expect(found.detectable!.power).toBe(0.8);
    expect(found.detectable!.least.name).toBe('nice');
    expect(found.detectable!.most.name).toBe('slow');
  });
});

describe.each([
  ['no comment at all', saying()],
  ['one comment', saying(['slow', 1, 3])],
  ['all comments alike', saying(['slow support', 200, 3, 9])],
  ['everybody a promoter', saying(['slow', 100, 10], ['nice', 100, 10])],
  ['nothing but signs', saying(['()', 100, 3, 9])],
])('%s', (_, commenters) => {
  test('gives no theme, and no error', () => {
    const found = findThemes(commenters, { examples: 3 });
    expect(found.themes).toEqual([]);
    expect(found.unthemed.comments).toBe(commenters.corpus.size);
    expect(found.unthemed.share).toBe(commenters.corpus.size === 0 ? 0 : 1);
  });
});

test('a term in fewer than ten comments, or in all but nine, is not tested', () => {
  expect(findThemes(saying(['slow', 9, 0], ['(the)', 200, 10])).tests.count).toBe(0);
  expect(findThemes(saying(['slow', 10, 0], ['(the)', 200, 10])).tests.count).toBe(1);
  expect(findThemes(saying(['slow', 200, 0], ['(the)', 9, 10])).tests.count).toBe(0);
});

describe('weights', () => {
  const weights = Float64Array.from({ length: 240 }, (_, i) => (i < 40 ? 3 : 0.5));
  const said = Array.from({ length: 240 }, (_, i) => [wordsOf(i < 40 ? 'slow' : '(the)')]);
  const scores = Uint8Array.from({ length: 240 }, (_, i) => (i < 40 ? [2, 8][i % 2]! : [10, 8, 4][i % 3]!));
  const [theme] = findThemes(commentersOf(said, scores, { weights })).themes;

  test('count in shares, NPS and impact; the test is that of adjusted Wald', () => {
    expect(theme).toMatchObject({ comments: 40, share: 120 / 220, nps: -50 });
    expect(theme!.impact).toBeCloseTo((120 / 220) * (-50 - 0), 0);
  });

  test('equal weights change nothing', () => {
    const equal = findThemes(commentersOf(said, scores, { weights: new Float64Array(240).fill(2) }));
    const plain = findThemes(commentersOf(said, scores));
    expect(equal.tests.method).toBe('adjusted-wald');
    expect(equal.themes[0]!.z).toBeCloseTo(plain.themes[0]!.z!, 9);
    expect(equal.themes[0]!.impact).toBeCloseTo(plain.themes[0]!.impact!, 9);
  });
});

describe('named themes', () => {
  const named = (text: string) => [
    ...(text.includes('price') ? [0] : []),
    ...(text.includes('staff') ? [1, 1] : []),
  ];
  const commenters = commentersOf(
    Array.from({ length: 100 }, () => [wordsOf('a')]),
    Uint8Array.from({ length: 100 }, (_, i) => (i < 30 ? 2 : 10)),
    {
      comments: Array.from({ length: 100 }, (_, i) => (i < 30 ? 'price' : i < 50 ? 'staff, price' : 'fine')),
    },
    named,
  );
  const list = ['price', 'staff', 'delivery'].map((name) => ({ name, terms: [name] }));
  const found = namedThemes(commenters, list);

  test('stay in their order, each with who holds it, and one that nobody does', () => {
    expect(found.themes.map(({ name, comments, nps }) => [name, comments, nps])).toEqual([
      ['price', 50, -20],
      ['staff', 20, 100],
      ['delivery', 0, null],
    ]);
  });

  test('are a family of tests of their own, with plain intervals', () => {
    expect(found.tests).toEqual({ adjust: 'holm', method: 'larger-of-both', count: 2, alpha: 0.05 });
    expect(found.themes[2]).toMatchObject({ pValue: null, significant: null, impact: 0, side: null });
    expect(found.themes[0]!.interval!.level).toBe(0.95);
  });

  test('leave the comments without any', () => {
    expect(found.unthemed).toMatchObject({ comments: 50, share: 0.5, nps: 100 });
  });
});

describe('examples', () => {
  const texts = (i: number) => (i < 40 ? `slow support number ${i % 30}` : `fine ${'x'.repeat(i)}`);
  const said = Array.from({ length: 200 }, (_, i) => [wordsOf(i < 40 ? 'slow' : '(the)')]);
  const scores = Uint8Array.from({ length: 200 }, (_, i) => (i < 40 ? (i === 0 ? 10 : 1) : 10));
  const records = Float64Array.from({ length: 200 }, (_, i) => 1000 + i);
  const comments = Array.from({ length: 200 }, (_, i) => (i === 5 ? 'slow '.repeat(3000) : texts(i)));
  const [theme] = findThemes(commentersOf(said, scores, { records, comments }), { examples: 3 }).themes;

  test('are comments of its side with their records, none twice, none endless', () => {
    expect(theme!.examples).toHaveLength(3);
    for (const { text, score, record } of theme!.examples) {
      expect(score).toBe(1);
      expect(text).toBe(comments[record! - 1000]);
      expect(text.length).toBeLessThan(100);
    }
    expect(new Set(theme!.examples.map(({ text }) => text)).size).toBe(3);
  });

  test('are none where none are asked for', () => {
    expect(findThemes(commentersOf(said, scores, { records })).themes[0]!.examples).toEqual([]);
  });
});

test('of forms that are said as often the first in the alphabet is the name, whichever was met first', () => {
  for (const [one, other] of [
    ['waiting', 'waited'],
    ['waited', 'waiting'],
  ] as const) {
    const found = findThemes(saying([one, 30, 2], [other, 30, 2], ['(the)', 300, 10, 8]));
    expect(found.themes).toMatchObject([{ name: 'waited', terms: ['waited', 'waiting'], comments: 60 }]);
  }
});

test('a word that only comes with a broader one is a theme of its own where its comments differ', () => {
  const found = findThemes(
    saying(['customer (a) (b) (c) support', 40, 0], ['support', 60, 10, 9, 8], ['(the)', 300, 10, 9, 8]),
  );
  expect(names(found)).toEqual(['customer']);
  expect(found.themes[0]!.comments).toBe(40);
  // What came near is told only where nothing was found.
  expect(found.nearest).toEqual([]);
  expect(found).not.toHaveProperty('detectable');
});

test.each([
  [40, 'San Francisco'],
  [39, 'San'],
])('a word of 50 comments is called by its phrase where 80 of 100 hold that: of %i by %s', (phrase, name) => {
  const found = findThemes(
    saying(['San Francisco', phrase, 0], ['San', 50 - phrase, 0], ['(the)', 300, 10, 9, 8]),
  );
  expect(found.themes.map((theme) => [theme.name, theme.comments])).toEqual([[name, 50]]);
});

test('the commonest form is the name, wherever it stands in the alphabet', () => {
  for (const [waiting, waited] of [
    [40, 20],
    [20, 40],
  ] as const) {
    const found = findThemes(saying(['waited', waited, 2], ['waiting', waiting, 2], ['(the)', 300, 10, 8]));
    const [first, second] = waiting > waited ? ['waiting', 'waited'] : ['waited', 'waiting'];
    expect(found.themes).toMatchObject([{ name: first, terms: [first, second], comments: 60 }]);
  }
});

test('hundreds of named themes have each their own comments', () => {
  const count = 300;
  const comments = Array.from({ length: 600 }, (_, i) => `about ${i % count}`);
  const commenters = commentersOf(
    comments.map(() => [wordsOf('a')]),
    Uint8Array.from(comments, (_, i) => (i < count ? i % 11 : 10)),
    { comments },
    (text) => [Number(text.slice(6))],
  );
  const list = Array.from({ length: count }, (_, i) => ({ name: `t${i}`, terms: [`t${i}`] }));
  const { themes } = namedThemes(commenters, list);
  expect(themes.map(({ comments }) => comments)).toEqual(list.map(() => 2));
  const netOf = (score: number) => (score > 8 ? 1 : score > 6 ? 0 : -1);
  expect(themes.map(({ nps }) => nps)).toEqual(list.map((_, i) => 50 * (netOf(i % 11) + 1)));
});
