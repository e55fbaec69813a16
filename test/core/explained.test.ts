// Which groups are tested by themselves, and which together; what groups explain, by hand and by its laws.
import { describe, expect, test } from 'vitest';
import { explainedBy, pOfGroups, testedGroups } from '../../src/core/explained.js';
import type { Group } from '../../src/core/group.js';
import { categoryCounts } from '../../src/core/tally.js';
import { tallyOf, weighEqually } from '../support/core/arbitrary.js';
import { expectNear } from '../support/core/near.js';

const groupOf = (responses: number): Group => ({ key: [`${responses}`], tally: tallyOf(0, responses, 0) });
const sizes = (responses: readonly number[], pooled: readonly number[] = []) => {
  const groups = responses.map(groupOf);
  const together = new Set(groups.filter((_, i) => pooled.includes(i)));
  return testedGroups(groups, together).map((tally) => categoryCounts(tally).responses);
};

test.each([
  ['10 answers are enough for one by itself', [10, 30, 6, 4], [30, 10, 10]],
  ['9 are not', [9, 30, 6], [30, 15]],
  ['10 in few groups are enough for one of them all', [20, 30, 6, 4], [30, 20, 10]],
  ['9 join the smallest of the others', [30, 20, 5, 4, 40], [40, 30, 29]],
  ['groups without answers are none', [30, 0, 20, 6, 7], [30, 20, 13]],
])('%s', (_, responses, expected) => {
  expect(sizes(responses)).toEqual(expected);
});

test('groups that are one with the few are pooled whatever their number', () => {
  expect(sizes([30, 20, 12, 3], [2])).toEqual([30, 20, 15]);
});

describe('what groups explain', () => {
  // Means −1/2, 0 and 1/2 about 0 with 4 answers in each: 2 of the 8 squares lie between.
  const groups = [tallyOf(2, 2, 0), tallyOf(2, 0, 2), tallyOf(0, 2, 2)];
  const none = tallyOf(0, 0, 0);

  test('is the share of the squares between them, by hand', () => {
    const { etaSquared, epsilonSquared, groups: number } = explainedBy(groups)!;
    expectNear(etaSquared, 2 / 8, 1e-15);
    // 1 − (6/9)/(8/11), by the mean squares within and over all.
    expectNear(epsilonSquared, 1 - 6 / 9 / (8 / 11), 1e-15);
    expect(number).toBe(3);
  });

  test('by chance, with weights, is chi-square: of two degrees of freedom an exponential', () => {
    const weighted = groups.map((tally) => weighEqually(tally, 2));
    expectNear(pOfGroups(weighted, 0), Math.exp(-(11 * 2) / 8 / 2), 1e-12);
  });

  test('by chance, without weights, is what dealing the answers out anew gives, not the law of many', () => {
    // 2 of the 20 ways to deal 3 promoters and 3 detractors are as far apart: a tenth, where chi-square has 0.025.
    expect(Math.abs(pOfGroups([tallyOf(3, 0, 0), tallyOf(0, 0, 3)], 9_999)! - 0.1)).toBeLessThan(0.05);
  });

  test.each([
    ['without weights', groups],
    ['with weights', groups.map((tally, i) => weighEqually(tally, 1 + i))],
  ])('does not change by groups without answers, %s', (_, tallies) => {
    const empty = tallies[0]!.weights === undefined ? none : weighEqually(none, 2);
    for (const all of [
      [empty, ...tallies],
      [...tallies, empty],
    ]) {
      expect(explainedBy(all)).toEqual(explainedBy(tallies));
      expect(pOfGroups(all, 999)).toBe(pOfGroups(tallies, 999));
    }
    expect(explainedBy([tallies[0]!, empty])).toBeNull();
    expect(pOfGroups([tallies[0]!, empty], 999)).toBeNull();
  });
});
