import { describe, expect, test } from 'vitest';
import { adjustPValues } from '../../src/core/adjust.js';
import { compare } from '../../src/core/comparison.js';
import { exactTest } from '../../src/core/exact-test.js';
import { rateDifference } from '../../src/core/response-rate.js';
import { categoryCounts, type Tally } from '../../src/core/tally.js';
import { middleDay, sidesByDay, themeChanges } from '../../src/core/theme-changes.js';
import { findThemes } from '../../src/core/themes.js';
import { tallyOf, weighEqually } from '../support/core/arbitrary.js';
import { commentersOf, randomCommenters, wordsOf } from '../support/core/comments.js';

const options = { adjust: 'holm', level: 0.95 } as const;
const all: [Tally, Tally] = [tallyOf(100, 100, 200), tallyOf(150, 100, 250)];
const rising: [Tally, Tally] = [tallyOf(10, 5, 5), tallyOf(50, 20, 10)];
const steady: [Tally, Tally] = [tallyOf(20, 10, 10), tallyOf(25, 12, 13)];

describe('two halves', () => {
  const { changes, tests } = themeChanges({ all, themes: [rising, steady] }, options);
  const [theme] = changes;

  test('have shares with the interval of two rates', () => {
    const { difference, low, high } = rateDifference(
      { sent: 400, answered: 20 },
      { sent: 500, answered: 80 },
      0.95,
    )!;
    expect(theme!.share).toMatchObject({
      before: 0.05,
      after: 0.16,
      difference,
      interval: { method: 'newcombe', level: 0.95, low, high },
      significant: true,
    });
  });

  test('have an NPS each, with the interval of two', () => {
    const { difference, interval } = compare(rising[1], rising[0]);
    expect(theme!.nps).toMatchObject({ before: -25, after: -50, difference, interval });
  });

  test('are one family of tests over all themes', () => {
    const moves = changes.flatMap(({ share, nps }) => [share, nps]);
    const pValues = moves.map(({ pValue }) => pValue);
    expect(moves.map(({ adjustedPValue }) => adjustedPValue)).toEqual(adjustPValues(pValues, 'holm'));
    expect(tests).toEqual({ adjust: 'holm', count: 4, alpha: 0.05 });
    expect(theme!.nps.pValue).toBe(
      Math.max(
        compare(rising[1], rising[0]).pValue!,
        exactTest(categoryCounts(rising[1]), categoryCounts(rising[0])),
      ),
    );
  });

  test('say nothing of fewer than minN', () => {
    const [hidden, told] = themeChanges({ all, themes: [rising, steady] }, { ...options, minN: 25 }).changes;
    expect(hidden!.nps).toMatchObject({ before: null, after: null, pValue: null, significant: null });
    expect(hidden!.share.before).toBe(0.05);
    expect(told!.nps.before).not.toBeNull();
  });

  test('are the same with equal weights, but for the test of the share', () => {
    const weighted = (tallies: [Tally, Tally]) =>
      tallies.map((one) => weighEqually(one, 4)) as [Tally, Tally];
    const equal = themeChanges({ all: weighted(all), themes: [weighted(rising)] }, options).changes[0]!;
    expect(equal.share.difference).toBeCloseTo(theme!.share.difference!, 12);
    expect(equal.share.interval!.low).toBeCloseTo(theme!.share.interval!.low, 12);
    // The exact test is the normal one above 300: of the same variance but for N/(N − 1).
    expect(Math.log10(equal.share.pValue!)).toBeCloseTo(Math.log10(theme!.share.pValue!), 1);
  });
});

test('a theme that hardly anybody mentions, or a half that hardly anybody wrote in, is not tested', () => {
  const few: [Tally, Tally] = [tallyOf(3, 0, 0), tallyOf(4, 0, 2)];
  expect(themeChanges({ all, themes: [few] }, options).changes[0]!.share.pValue).toBeNull();
  const short: [Tally, Tally] = [tallyOf(3, 3, 3), all[1]];
  const [change] = themeChanges({ all: short, themes: [[tallyOf(3, 0, 0), rising[1]]] }, options).changes;
  expect([change!.share.pValue, change!.nps.pValue]).toEqual([null, null]);
});

test('a share is tested from exactly 10 comments in each half, and 10 of the theme in both together', () => {
  const ten: [Tally, Tally] = [tallyOf(3, 3, 4), tallyOf(4, 3, 3)];
  const theme: [Tally, Tally] = [tallyOf(1, 0, 0), tallyOf(4, 3, 2)];
  const [change] = themeChanges({ all: ten, themes: [theme] }, options).changes;
  // Fisher's exact test of 1 of 10 and 9 of 10: both tables that far apart, 2 · (100 + 1) of 184,756 in all.
  expect(change!.share.pValue).toBeCloseTo(202 / 184_756, 12);
  const nine: [Tally, Tally] = [tallyOf(0, 0, 0), theme[1]];
  expect(themeChanges({ all: ten, themes: [nine] }, options).changes[0]!.share.pValue).toBeNull();
});

test('a change is significant where its corrected p-value is below alpha, not where it is alpha', () => {
  const changesAt = (alpha: number) =>
    themeChanges({ all, themes: [rising] }, { ...options, alpha }).changes[0]!;
  const { share, nps } = changesAt(0.05);
  for (const [name, p] of [
    ['share', share.adjustedPValue!],
    ['nps', nps.adjustedPValue!],
  ] as const) {
    expect(changesAt(p)[name].significant).toBe(false);
    expect(changesAt(p * (1 + 1e-9))[name].significant).toBe(true);
  }
});

test('an NPS that falls while the tested one rises is no finding', () => {
  // With the added responses the few who all are promoters come below the many who nearly all are.
  const few = tallyOf(0, 0, 12);
  const many = tallyOf(4, 0, 9996);
  const weighted = [few, many].map((tally) => weighEqually(tally, 2)) as [Tally, Tally];
  const { nps } = themeChanges({ all: weighted, themes: [weighted] }, { adjust: 'none', level: 0.8 })
    .changes[0]!;
  expect(nps.difference).toBeLessThan(0);
  expect(nps.pValue).toBeLessThan(0.2);
  expect(nps.significant).toBe(false);
});

test('an empty half has nothing to compare with', () => {
  const none = tallyOf(0, 0, 0);
  const [change] = themeChanges({ all: [none, all[1]], themes: [[none, rising[1]]] }, options).changes;
  expect(change!.share.difference).toBeNull();
  expect(change!.nps).toMatchObject({ before: null, after: -50, difference: null });
});

describe('the middle', () => {
  const middleOf = (...days: number[]) =>
    middleDay(
      commentersOf(
        days.map(() => []),
        new Uint8Array(days.length),
        { dates: Float64Array.from(days) },
      ).corpus,
    );

  test('has as many comments on either side as whole days allow', () => {
    expect(middleOf(4, 1, 2, 3)).toBe(3);
    expect(middleOf(1, 2, 2, 2, 2, 3)).toBe(2);
    expect(middleOf(1, 1, 1, 1, 2)).toBe(2);
    expect(middleOf(1, 2, 2, 2)).toBe(2);
    expect(middleOf(1, 1, 2, 2, 2, 2, 2, 3)).toBe(2);
  });

  test('is not there within a day, or without dates', () => {
    expect(middleOf(5, 5, 5)).toBeNull();
    expect(middleOf(Number.NaN)).toBeNull();
    expect(middleDay(randomCommenters({ seed: 1, comments: 20 }).corpus)).toBeNull();
  });
});

test('a theme that is mentioned more and more is found to rise', () => {
  const said = Array.from({ length: 600 }, (_, i) => [
    wordsOf(i % (i < 300 ? 10 : 3) === 0 ? 'slow' : '(the)'),
  ]);
  const scores = Uint8Array.from(said, ([words]) => (words![0]!.form === 'slow' ? 3 : 10));
  const dates = Float64Array.from(said, (_, i) => 20_000 + i);
  const commenters = commentersOf(said, scores, { dates });
  const sideOf = sidesByDay(commenters.corpus, middleDay(commenters.corpus)!);
  const { themes, changeTests } = findThemes(commenters, { sideOf });
  expect(themes[0]!.change!.share).toMatchObject({ before: 0.1, after: 100 / 300, significant: true });
  expect(themes[0]!.change!.nps).toMatchObject({ difference: 0, significant: false });
  expect(changeTests!.count).toBe(2);
});
