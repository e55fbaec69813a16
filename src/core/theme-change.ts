// Which themes rise and which fall: their share of the comments and their NPS, before and after.
import { sampleOf } from './contrast.js';
import type { ThemeChange, ThemeShift } from './comments-result.js';
import { npsOfCounts } from './nps.js';
import { categoryCounts, squaredWeights, subtractTally, type Tally, tallyOfCounts, weightedCounts } from './tally.js';
import { type FamilySummary, type SamplePair, testFamily } from './test-family.js';
import type { Members } from './theme-members.js';

/** The change of every theme, and how all of them were tested. */
export interface ThemeChanges {
  /** In the order of the themes. */
  readonly changes: readonly ThemeChange[];
  readonly tests: FamilySummary;
}

/**
 * Compares two halves, whose members are different people: shares and NPS of all themes are one family of tests, by
 * adjusted Wald, corrected by Holm's method. A share is tested as the NPS of answers of which those that mention the
 * theme promote it and the others are passive, which is the share itself.
 * @param level confidence as a fraction, from 0.5 to under 1
 * @example
 * const all = tallyOfCounts([50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50]);
 * const half = (price) => ({ all, none: subtractTally(all, price), themes: [price] });
 * const [before, after] = [tallyOfCounts([5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5]), tallyOfCounts([30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10])];
 * const { changes } = themeChanges(half(before), half(after), 0.95);
 * const { share, nps } = changes[0];
 * [share.before, share.after, share.significant]; // => [0.1, 0.4, true]
 * [nps.before, nps.after, nps.significant]; // => [0, -50, false]
 */
export function themeChanges(before: Members, after: Members, level: number): ThemeChanges {
  const pairs = before.themes.flatMap((theme, i): SamplePair[] => {
    const later = after.themes[i]!;
    return [
      [sampleOf(mentionsOf(later, after.all)), sampleOf(mentionsOf(theme, before.all))],
      [sampleOf(later), sampleOf(theme)],
    ];
  });
  const weighted = before.all.weights !== undefined || after.all.weights !== undefined;
  const { tests, summary } = testFamily(pairs, { adjust: 'holm', level, weighted });
  return {
    tests: summary,
    changes: before.themes.map((theme, i) => {
      const later = after.themes[i]!;
      return {
        share: shift(shareOf(theme, before.all), shareOf(later, after.all), tests[2 * i]!),
        nps: shift(npsOfCounts(weightedCounts(theme)), npsOfCounts(weightedCounts(later)), tests[2 * i + 1]!),
      };
    }),
  };
}

/** The share of a part, 0 to 1, weighted where responses have weights; null of nobody. */
export function shareOf(part: Tally, whole: Tally): number | null {
  const { responses } = weightedCounts(whole);
  return responses === 0 ? null : weightedCounts(part).responses / responses;
}

function shift(
  before: number | null,
  after: number | null,
  { pValue, adjustedPValue, significant }: Pick<ThemeShift, 'pValue' | 'adjustedPValue' | 'significant'>,
): ThemeShift {
  const difference = before === null || after === null ? null : after - before;
  return { before, after, difference, pValue, adjustedPValue, significant };
}

/** Those who mention a theme as promoters of it, the others as passives. */
function mentionsOf(part: Tally, whole: Tally): Tally {
  const rest = subtractTally(whole, part);
  const placed = (of: (tally: Tally) => { readonly responses: number }) => {
    const cells = new Array<number>(11).fill(0);
    cells[7] = of(rest).responses;
    cells[10] = of(part).responses;
    return cells;
  };
  const weights =
    whole.weights === undefined ? undefined : { sums: placed(weightedCounts), squares: placed(squaredWeights) };
  return tallyOfCounts(placed(categoryCounts), weights);
}
