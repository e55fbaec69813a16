// Dealing answers out anew gives the probabilities of the exact law, and finds no more than it should.
import { describe, expect, test } from 'vitest';
import { exactTest } from '../../src/core/exact-test.js';
import { explainedBy, pOfGroups, testedGroups } from '../../src/core/explained.js';
import { drawHypergeometric } from '../../src/core/hypergeometric-draw.js';
import { permutationTest } from '../../src/core/permutation-test.js';
import { seededRandom } from '../../src/core/random.js';
import {
  type CategoryCounts,
  mergeTallies,
  scaleWeights,
  tally,
  tallyOfCounts,
} from '../../src/core/tally.js';
import { expectNear } from '../support/core/near.js';
import { explained } from '../support/core/oracle.js';

const counts = (promoters: number, passives: number, detractors: number): CategoryCounts => ({
  promoters,
  passives,
  detractors,
  responses: promoters + passives + detractors,
});

const tallyFrom = (promoters: number, passives: number, detractors: number) =>
  tallyOfCounts([detractors, 0, 0, 0, 0, 0, 0, passives, 0, promoters, 0]);

describe('draws from the hypergeometric law', () => {
  test.each([
    [20, 8, 5],
    [20, 19, 18],
    [200, 3, 20],
    [3000, 1500, 1000],
    [100_000, 30_000, 20_000],
  ])('of %i answers, %i wanted, %i drawn: mean and variance', (all, wanted, drawn) => {
    const random = seededRandom(1);
    const runs = 20_000;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < runs; i++) {
      const value = drawHypergeometric(random, all, wanted, drawn);
      expect(value).toBeGreaterThanOrEqual(Math.max(0, drawn + wanted - all));
      expect(value).toBeLessThanOrEqual(Math.min(drawn, wanted));
      sum += value;
      squares += value ** 2;
    }
    const mean = (drawn * wanted) / all;
    const variance = (mean * (all - wanted) * (all - drawn)) / (all * (all - 1));
    expect(Math.abs(sum / runs - mean)).toBeLessThan(5 * Math.sqrt(variance / runs));
    expect(Math.abs(squares / runs - (sum / runs) ** 2 - variance)).toBeLessThan(0.06 * variance);
  });
});

test.each([
  [20, 8, 5],
  [20, 5, 8],
  [20, 19, 18],
  [12, 6, 6],
  [40, 3, 33],
  [90, 45, 40],
])('of %i answers, %i wanted, %i drawn each number comes as often as the law has it', (all, wanted, drawn) => {
  const choose = (n: number, k: number) => {
    let ways = k < 0 || k > n ? 0 : 1;
    for (let i = 1; i <= k && ways > 0; i++) ways = (ways * (n - k + i)) / i;
    return ways;
  };
  const random = seededRandom(3);
  const runs = 20_000;
  const found = new Map<number, number>();
  for (let i = 0; i < runs; i++) {
    const value = drawHypergeometric(random, all, wanted, drawn);
    found.set(value, (found.get(value) ?? 0) + 1);
  }
  for (let value = 0; value <= drawn; value++) {
    const p = (choose(wanted, value) * choose(all - wanted, drawn - value)) / choose(all, drawn);
    const isNear =
      Math.abs((found.get(value) ?? 0) - runs * p) <= 5 * Math.sqrt(runs * p * (1 - p)) + (p > 0 ? 1 : 0);
    expect(isNear, `${value}`).toBe(true);
  }
});

test.each([
  [12, 6, 6],
  [40, 3, 33],
  [70, 33, 34],
  [90, 45, 40],
  [200, 100, 60],
])('of %i answers, %i wanted, %i drawn the likeliest number has its exact probability', (all, wanted, drawn) => {
  const ways = (n: number, k: number) => {
    let product = 1n;
    for (let i = 1; i <= k; i++) product = (product * BigInt(n - k + i)) / BigInt(i);
    return product;
  };
  const mode = Math.floor(((drawn + 1) * (wanted + 1)) / (all + 2));
  const digits = 10n ** 20n;
  const scaled = (ways(wanted, mode) * ways(all - wanted, drawn - mode) * digits) / ways(all, drawn);
  const p = Number(scaled) / Number(digits);
  expect(drawHypergeometric(() => p * (1 - 1e-12), all, wanted, drawn)).toBe(mode);
  expect(drawHypergeometric(() => p * (1 + 1e-12), all, wanted, drawn)).not.toBe(mode);
});

test.each([
  [40, 3, 33, 3],
  [70, 33, 34, 16],
])('of %i answers, %i wanted, %i drawn what rounding leaves of 1 is the likeliest number', (all, wanted, drawn, mode) => {
  expect(drawHypergeometric(() => 1 - Number.EPSILON / 2, all, wanted, drawn)).toBe(mode);
});

test('a draw of all, of none, or from answers of one kind is no draw', () => {
  const random = () => {
    throw new Error('nothing is left to chance');
  };
  expect(drawHypergeometric(random, 20, 8, 20)).toBe(8);
  expect(drawHypergeometric(random, 20, 8, 0)).toBe(0);
  expect(drawHypergeometric(random, 20, 20, 6)).toBe(6);
  expect(drawHypergeometric(random, 20, 0, 6)).toBe(0);
});

test.each([
  [counts(3, 4, 13), counts(30, 20, 30)],
  [counts(9, 0, 3), counts(150, 40, 8)],
  [counts(1, 8, 1), counts(3, 80, 5)],
])('the p-value of two groups is that of the exact test', (one, other) => {
  const all = one.responses + other.responses;
  const expectedNet =
    ((one.promoters + other.promoters - one.detractors - other.detractors) * one.responses) / all;
  const isBelow = one.promoters - one.detractors < expectedNet;
  // The exact test doubles the smaller tail.
  const p = permutationTest([one, other], ([net]) => (isBelow ? -net! : net!), 40_000);
  const exact = exactTest(one, other) / 2;
  // It stops after 20 such deals: 0.7 is three standard errors.
  expect(Math.abs(p - exact)).toBeLessThan(0.7 * exact);
});

test('what cannot be further by chance has the smallest p-value that the deals allow', () => {
  expect(permutationTest([counts(20, 0, 0), counts(0, 0, 20)], ([a]) => Math.abs(a!), 999)).toBe(0.001);
  expect(permutationTest([counts(5, 5, 5), counts(5, 5, 5)], ([a]) => Math.abs(a!), 999)).toBe(1);
  // Every deal is as far apart as what was found: also where fewer are asked for than chance has to come so far.
  for (const most of [9, 20, 99])
    expect(permutationTest([counts(1, 0, 0), counts(0, 0, 1)], ([a]) => Math.abs(a!), most)).toBe(1);
});

test('the share that groups explain is the eta squared of R', () => {
  const tallies = explained.levels.map(({ n, promoters, detractors }) =>
    tallyFrom(promoters, n - promoters - detractors, detractors),
  );
  const found = explainedBy(tallies)!;
  expectNear(found.etaSquared, explained.etaSquared, 1e-12);
  // R's F is 6.907: p = 0.00016.
  expect(pOfGroups(tallies, 99_999)).toBeLessThan(0.0005);
});

test('many values explain nothing by their number', () => {
  const random = seededRandom(4);
  const draw = () => {
    const answers = Array.from({ length: 12 }, () => (random() < 0.5 ? 10 : random() < 0.5 ? 7 : 3));
    return tally(answers);
  };
  const runs = Array.from({ length: 60 }, () => explainedBy(Array.from({ length: 40 }, draw))!);
  const mean = (of: (one: (typeof runs)[number]) => number) =>
    runs.reduce((sum, one) => sum + of(one), 0) / 60;
  expect(mean(({ etaSquared }) => etaSquared)).toBeGreaterThan(0.07);
  expect(mean(({ epsilonSquared }) => epsilonSquared)).toBeLessThan(0.01);
});

test('nothing is explained where everybody agrees, or where there is one group', () => {
  expect(explainedBy([tally([10, 9]), tally([10, 10])])).toBeNull();
  expect(explainedBy([tally([10, 3])])).toBeNull();
  expect(pOfGroups([tally([10, 3])], 99)).toBeNull();
});

test('groups of few responses are tested as one', () => {
  const group = (name: string, size: number) => ({ key: [name], tally: tallyFrom(size, 0, 0) });
  const sizes = (
    groups: readonly ReturnType<typeof group>[],
    pooled: readonly ReturnType<typeof group>[] = [],
  ) => testedGroups(groups, new Set(pooled)).map(({ counts: all }) => all.reduce((sum, one) => sum + one, 0));
  const [a, b, c, d] = [group('a', 50), group('b', 30), group('c', 8), group('d', 4)];
  expect(sizes([a!, b!, c!, d!])).toEqual([50, 30, 12]);
  // Too few even together: with the smallest of the others.
  expect(sizes([a!, b!, d!])).toEqual([50, 34]);
  expect(sizes([a!, b!, c!, d!], [b!])).toEqual([50, 42]);
});

test('equal weights change nothing but the law of the p-value', () => {
  const tallies = [tallyFrom(30, 20, 10), tallyFrom(10, 20, 30), tallyFrom(22, 20, 20)];
  const heavy = tallies.map((one) => scaleWeights(one, 3));
  expectNear(explainedBy(heavy)!.etaSquared, explainedBy(tallies)!.etaSquared, 1e-12);
  const [exact, chiSquare] = [pOfGroups(tallies, 40_000)!, pOfGroups(heavy, 40_000)!];
  expect(chiSquare / exact).toBeGreaterThan(0.5);
  expect(chiSquare / exact).toBeLessThan(2);
  expect(mergeTallies(heavy).weights).toBeDefined();
});
