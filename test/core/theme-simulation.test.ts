// How often a search is wrong, by seeded samples of a law. Runs ten times as long gave 2 to 4 of 100.
import { expect, test } from 'vitest';
import { findThemes } from '../../src/core/themes.js';
import { type Planted, randomCommenters } from '../support/core/comments.js';

test.each([
  { comments: 200, runs: 100, repeats: 0, most: 6 },
  { comments: 200, runs: 100, repeats: 0.3, most: 6 },
  { comments: 2000, runs: 10, repeats: 0.3, most: 2 },
])('$comments comments that differ in nothing show a theme in at most $most of $runs files', ({
  comments,
  runs,
  repeats,
  most,
}) => {
  let shown = 0;
  for (let seed = 0; seed < runs; seed++) {
    if (findThemes(randomCommenters({ seed, comments, repeats })).themes.length > 0) shown++;
  }
  expect(shown).toBeLessThanOrEqual(most);
});

const MIX = [0.25, 0.3, 0.45] as const;
const strong: Planted = { word: 'strong', chance: [0.2, 0.06, 0.02] };
const weak: Planted = { word: 'weak', chance: [0.09, 0.05, 0.03] };

/** NPS of all less NPS of those who do not say it, by the shares of all categories. */
function trueImpact({ chance }: Planted): number {
  const silent = MIX.map((share, category) => share * (1 - chance[category]!)) as [number, number, number];
  const all = 100 * (MIX[2] - MIX[0]);
  return all - (100 * (silent[2] - silent[0])) / (silent[0] + silent[1] + silent[2]);
}

test('a word that detractors say is found first, and its true impact is within its interval', () => {
  const tally = { found: 0, missed: 0 };
  for (let seed = 0; seed < 30; seed++) {
    const found = findThemes(randomCommenters({ seed, comments: 1000, mix: MIX, planted: [strong, weak] }));
    expect(found.themes[0]!.name).toBe('strong');
    for (const planted of [strong, weak]) {
      const theme = found.themes.find(({ name }) => name === planted.word);
      if (theme === undefined) continue;
      const { low, high } = theme.impactInterval!;
      tally.found++;
      if (!(low <= trueImpact(planted) && trueImpact(planted) <= high)) tally.missed++;
    }
  }
  expect(tally.found).toBeGreaterThan(34);
  expect(tally.missed / tally.found).toBeLessThan(0.07);
});
