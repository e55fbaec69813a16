import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactTest, exactTests } from '../../src/core/exact-test.js';
import type { CategoryCounts } from '../../src/core/tally.js';
import { expectClose } from '../support/core/near.js';
import { exactSegments, largeSegments } from '../support/core/oracle.js';

function countsOf({ n, promoters, detractors }: (typeof exactSegments)[number]['rest']): CategoryCounts {
  return { promoters, passives: n - promoters - detractors, detractors, responses: n };
}

const anyCounts = (most: number) =>
  fc
    .tuple(fc.nat(most), fc.nat(most), fc.nat(most))
    .filter((parts) => parts.some((part) => part > 0))
    .map(([detractors, passives, promoters]) => ({
      promoters,
      passives,
      detractors,
      responses: promoters + passives + detractors,
    }));

// The largest relative error of all is 2e-14.
test.each(exactSegments)('$id has the exact p-value of the table', ({ segment, rest, exactP }) => {
  expectClose(exactTest(countsOf(segment), countsOf(rest)), exactP, 1e-12);
});

test.each(largeSegments)('$id, with more than 300, has the normal one', ({ segment, rest, pooledP }) => {
  expectClose(exactTest(countsOf(segment), countsOf(rest)), pooledP, 1e-11);
});

test('at the border the two are nearly the same', () => {
  const rest = { promoters: 2000, passives: 1400, detractors: 600, responses: 4000 };
  const exact = exactTest({ promoters: 129, passives: 111, detractors: 60, responses: 300 }, rest);
  const normal = exactTest({ promoters: 129, passives: 112, detractors: 60, responses: 301 }, rest);
  expect(Math.abs(exact - normal)).toBeLessThan(0.003);
});

test('where all answers are of one kind there is nothing to find', () => {
  for (const [n, rest] of [
    [1, 1],
    [20, 400],
    [500, 9000],
  ] as const) {
    const all = (responses: number) => ({ promoters: responses, passives: 0, detractors: 0, responses });
    expect(exactTest(all(n), all(rest))).toBe(1);
  }
});

describe('laws', () => {
  test('of two parts each is the rest of the other', () => {
    fc.assert(
      fc.property(anyCounts(400), anyCounts(400), (part, rest) => {
        expect(exactTest(part, rest)).toBe(exactTest(rest, part));
      }),
    );
  });

  test('promoters and detractors may be swapped', () => {
    const swapped = (counts: CategoryCounts) => ({
      ...counts,
      promoters: counts.detractors,
      detractors: counts.promoters,
    });
    fc.assert(
      fc.property(anyCounts(400), anyCounts(400), (part, rest) => {
        expectClose(exactTest(swapped(part), swapped(rest)), exactTest(part, rest), 1e-10);
      }),
    );
  });

  test('small draws agree with the count of all ways to make them', () => {
    fc.assert(
      fc.property(anyCounts(5), anyCounts(5), (part, rest) => {
        expectClose(exactTest(part, rest), enumerated(part, rest), 1e-12);
      }),
    );
  });
});

/** Every way to draw so many of all respondents, in whole numbers. */
function enumerated(part: CategoryCounts, rest: CategoryCounts): number {
  const net = part.promoters - part.detractors;
  const ways = { below: 0, at: 0, above: 0 };
  const total = (category: 'promoters' | 'passives' | 'detractors') => part[category] + rest[category];
  for (let b = 0; b <= part.responses; b += 1) {
    for (let c = 0; b + c <= part.responses; c += 1) {
      const found =
        choose(total('promoters'), b) *
        choose(total('detractors'), c) *
        choose(total('passives'), part.responses - b - c);
      ways[b - c < net ? 'below' : b - c > net ? 'above' : 'at'] += found;
    }
  }
  const all = ways.below + ways.at + ways.above;
  return Math.min(1, (2 * (Math.min(ways.below, ways.above) + ways.at)) / all);
}

function choose(n: number, k: number): number {
  if (k > n) return 0;
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return ways;
}

test('many tests in a row are those that each would be by itself', () => {
  const wholes = fc.array(fc.tuple(anyCounts(25), anyCounts(60)), { maxLength: 12 });
  fc.assert(
    fc.property(wholes, (pairs) => {
      const test = exactTests();
      for (const [part, rest] of [...pairs, ...pairs]) expect(test(part, rest)).toBe(exactTest(part, rest));
    }),
  );
});

test('parts of one size from different wholes have each its own probability', () => {
  const counts = (promoters: number, passives: number, detractors: number): CategoryCounts => ({
    promoters,
    passives,
    detractors,
    responses: promoters + passives + detractors,
  });
  const part = counts(2, 1, 3);
  // More of all, the same number in other categories, and fewer detractors for passives.
  const rests = [
    counts(8, 6, 2),
    counts(30, 6, 2),
    counts(6, 8, 2),
    counts(8, 4, 4),
    counts(2, 6, 8),
    counts(8, 6, 2),
  ];
  const test = exactTests();
  for (const rest of rests) expectClose(test(part, rest), enumerated(part, rest), 1e-12);
});
