import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Adjustment, adjustPValues } from '../../src/core/adjust.js';
import { compare } from '../../src/core/comparison.js';
import { exactTest } from '../../src/core/exact-test.js';
import { type Group, mergeGroups } from '../../src/core/group.js';
import { testSegments } from '../../src/core/segment-tests.js';
import { type BreakdownOptions, breakDown } from '../../src/core/segments.js';
import { categoryCounts, scaleWeights, subtractTally, tallyOfCounts } from '../../src/core/tally.js';
import { anyTally, tallyOf } from '../support/core/arbitrary.js';
import { expectClose } from '../support/core/near.js';
import { exactSegments, largeSegments, segmentSets } from '../support/core/oracle.js';
import { seededRandom } from '../support/core/random.js';

const group = (name: string | null, detractors: number, passives: number, promoters: number): Group => ({
  key: [name],
  tally: tallyOf(detractors, passives, promoters),
});
const run = (groups: readonly Group[], adjust: Adjustment = 'holm', hidden: Group[] = [], level = 0.95) =>
  testSegments({ groups, overall: mergeGroups(groups), hidden: new Set(hidden) }, { adjust, level });
const untested = { pValue: null, adjustedPValue: null, significant: null };

const east = group('East', 20, 40, 140);
const west = group('West', 60, 60, 80);
const north = group('North', 40, 40, 70);
const tiny = group('Tiny', 9, 0, 0);

// The table follows p.adjust to the letter: it tests what has at least one response, and counts two segments twice.
const large = segmentSets.filter(({ segments }) => segments.every(({ n }) => n === 0 || n >= 10));

test('most of the table has segments that are large enough', () => {
  expect(large.map(({ id }) => id)).toEqual(['regions', 'two', 'degenerate', 'with_empty']);
});

describe.each(large)('the segments of $id', ({ segments }) => {
  const groups = segments.map((one): Group => ({ key: [one.id], tally: tallyOfCounts(one.histogram) }));
  const tested = segments.filter(({ n }) => n > 0).length;

  test.each([
    ['holm', 'pHolm'],
    ['bh', 'pBH'],
    ['none', 'p'],
  ] as const)('have the p-values of the table, with %s', (adjust, column) => {
    const { tests, summary } = run(groups, adjust);
    expect(summary.count).toBe(tested === 2 ? 1 : tested);
    segments.forEach((expected, i) => {
      const { pValue, adjustedPValue } = tests[i]!;
      expectClose(pValue, expected.p, 1e-9);
      expectClose(adjustedPValue, tested === 2 ? expected.p : expected[column], 1e-9);
    });
  });
});

describe('what is tested', () => {
  test('is each segment against all the others', () => {
    const groups = [east, west, north];
    run(groups).tests.forEach(({ pValue }, i) => {
      const rest = subtractTally(mergeGroups(groups), groups[i]!.tally);
      expect(pValue).toBe(compare(groups[i]!.tally, rest).pValue);
    });
  });

  test('is not what has fewer than 10 responses, nor counted', () => {
    const { tests, summary } = run([east, west, north, tiny]);
    expect(tests[3]).toEqual(untested);
    expect(summary.count).toBe(3);
    expect(tests[0]!.adjustedPValue).toBe(3 * tests[0]!.pValue!);
    expect(run([east, west, north, group('Ten', 10, 0, 0)]).summary.count).toBe(4);
  });

  test('is not what has a rest of fewer than 10', () => {
    const { tests, summary } = run([east, tiny]);
    expect(tests).toEqual([untested, untested]);
    expect(summary.count).toBe(0);
  });

  test('is nothing where there are no groups, or one alone', () => {
    const nothing = { adjust: 'holm', method: 'adjusted-wald', count: 0, alpha: 0.05, heterogeneity: null };
    expect(run([])).toEqual({ tests: [], summary: nothing });
    expect(run([east])).toEqual({ tests: [untested], summary: nothing });
  });

  test('is one test where there are two segments with responses', () => {
    for (const adjust of ['holm', 'bh', 'none'] as const) {
      for (const groups of [
        [east, north],
        [east, group('Empty', 0, 0, 0), north],
      ]) {
        const { tests, summary } = run(groups, adjust);
        expect(summary).toMatchObject({ adjust, count: 1 });
        expect(tests[0]!.adjustedPValue).toBe(tests[0]!.pValue);
        expect(tests.at(-1)).toEqual(tests[0]);
      }
    }
  });

  test('is nothing of two segments against a third without responses', () => {
    const groups = [east, north, group('Empty', 0, 0, 0)];
    const divided = { groups, overall: mergeGroups(groups), hidden: new Set<Group>(), versus: groups[2]! };
    const { tests, summary } = testSegments(divided, { adjust: 'holm', level: 0.95 });
    expect(tests).toEqual([untested, untested, untested]);
    expect(summary.count).toBe(0);
  });

  test('is two tests where a third segment is too small', () => {
    const { tests, summary } = run([east, west, tiny]);
    expect(summary.count).toBe(2);
    expect(tests[0]!.adjustedPValue).toBe(2 * tests[0]!.pValue!);
  });
});

describe('the method', () => {
  /** So many segments with 10 to 58 responses, of which most are promoters. */
  const lopsided = (segments: number) =>
    Array.from({ length: segments }, (_, i) => group(`s${i}`, i % 2, i % 5, 10 + ((i * 7) % 49)));

  test('is adjusted Wald up to 10 tests, and above it the larger p-value of it and the exact test', () => {
    expect(run(lopsided(10)).summary).toMatchObject({ method: 'adjusted-wald', count: 10 });
    const groups = lopsided(11);
    const { tests, summary } = run(groups);
    expect(summary).toMatchObject({ method: 'larger-of-both', count: 11 });
    const all = mergeGroups(groups);
    let exact = 0;
    tests.forEach(({ pValue }, i) => {
      const own = groups[i]!.tally;
      const rest = subtractTally(all, own);
      const drawn = exactTest(categoryCounts(own), categoryCounts(rest));
      const wald = compare(own, rest).pValue!;
      expect(pValue).toBe(Math.max(drawn, wald));
      if (drawn > wald) exact += 1;
    });
    expect(exact).toBeGreaterThan(0);
    expect(exact).toBeLessThan(11);
  });

  test('counts tests, not segments', () => {
    const small = Array.from({ length: 20 }, (_, i) => group(`small ${i}`, 1, 1, 7));
    expect(run([...lopsided(10), ...small]).summary.method).toBe('adjusted-wald');
    expect(run(lopsided(12), 'holm', lopsided(12).slice(0, 2)).summary.method).toBe('larger-of-both');
    const twelve = lopsided(12);
    expect(run(twelve, 'holm', twelve.slice(0, 2)).summary.method).toBe('adjusted-wald');
  });

  test('is adjusted Wald where answers have weights, which cannot be redrawn', () => {
    const weighted = lopsided(20).map((one) => ({ ...one, tally: scaleWeights(one.tally, 2) }));
    const { tests, summary } = run(weighted);
    expect(summary.method).toBe('adjusted-wald');
    const all = mergeGroups(weighted);
    tests.forEach(({ pValue }, i) => {
      const own = weighted[i]!.tally;
      expect(pValue).toBe(compare(own, subtractTally(all, own)).pValue);
    });
  });

  test.each(
    [...exactSegments, ...largeSegments].filter(({ segment, rest }) => segment.n >= 10 && rest.n >= 110),
  )('gives $id the larger p-value of the table', ({ segment, rest, maxP }) => {
    // The rest in eleven parts of 10 and more, which one does not matter.
    const { n, promoters, detractors } = rest;
    const scores = [
      ...new Array<number>(11).fill(0).map((_, i) => share(promoters, i)),
      ...new Array<number>(11).fill(0).map((_, i) => share(detractors, i)),
      ...new Array<number>(11).fill(0).map((_, i) => share(n - promoters - detractors, i)),
    ];
    const parts = Array.from({ length: 11 }, (_, i) =>
      group(`part ${i}`, scores[11 + i]!, scores[22 + i]!, scores[i]!),
    );
    const own = group(
      'own',
      segment.detractors,
      segment.n - segment.promoters - segment.detractors,
      segment.promoters,
    );
    const { tests, summary } = run([own, ...parts]);
    expect(summary.method).toBe('larger-of-both');
    expectClose(tests[0]!.pValue, maxP, 1e-9);
  });

  test('keeps false findings below 5 % of files where adjusted Wald alone does not', () => {
    // 60 files of 300 segments with 10 to 30 answers, nobody differing: 50 % promoters, 25 % detractors.
    const random = seededRandom(5);
    let found = 0;
    let foundByWald = 0;
    for (let file = 0; file < 60; file += 1) {
      const groups = Array.from({ length: 300 }, (_, i) => {
        const counts = [0, 0, 0];
        for (let left = 10 + Math.floor(random() * 21); left > 0; left -= 1) {
          const chance = random();
          counts[chance < 0.5 ? 2 : chance < 0.75 ? 1 : 0]! += 1;
        }
        return group(`s${i}`, counts[0]!, counts[1]!, counts[2]!);
      });
      const all = mergeGroups(groups);
      const wald = groups.map(({ tally }) => compare(tally, subtractTally(all, tally)).pValue);
      if (run(groups).tests.some(({ significant }) => significant)) found += 1;
      if (adjustPValues(wald, 'holm').some((p) => p! < 0.05)) foundByWald += 1;
    }
    expect(found).toBeLessThanOrEqual(3);
    expect(foundByWald).toBeGreaterThan(6);
  });

  function share(total: number, part: number): number {
    return Math.floor((total + part) / 11);
  }
});

describe('significance', () => {
  test('follows the corrected p-value and the level', () => {
    const groups = [
      group('a', 30, 20, 50),
      group('b', 20, 20, 60),
      group('c', 18, 16, 66),
      group('d', 20, 30, 50),
    ];
    const { tests } = run(groups, 'holm', [], 0.9);
    const single = run(groups, 'none', [], 0.9).tests;
    expect(single.filter(({ significant }) => significant).length).toBeGreaterThan(
      tests.filter(({ significant }) => significant).length,
    );
    for (const { adjustedPValue, significant } of tests) expect(significant).toBe(adjustedPValue! < 0.1);
  });

  test('says its alpha without the digits of a subtraction', () => {
    expect(run([east, west], 'bh', [], 0.95).summary.alpha).toBe(0.05);
    expect(run([east, west], 'bh', [], 0.9).summary.alpha).toBe(0.1);
  });
});

describe('heterogeneity', () => {
  test('is over the segments with 100 responses or more', () => {
    const small = group('Small', 99, 0, 0);
    expect(run([east, west, small]).summary.heterogeneity).toEqual(run([east, west]).summary.heterogeneity);
    expect(run([east, west, group('Hundred', 100, 0, 0)]).summary.heterogeneity!.df).toBe(2);
  });

  test('is null with fewer than two of them', () => {
    expect(run([east, group('Small', 99, 0, 0)]).summary.heterogeneity).toBeNull();
  });
});

describe('hidden segments', () => {
  const hidden = [group('h1', 40, 40, 40), group('h2', 10, 70, 70)];
  const groups = [east, west, north, ...hidden];

  test('are neither tested nor counted', () => {
    const { tests, summary } = run(groups, 'holm', hidden);
    expect(tests.slice(3)).toEqual([untested, untested]);
    expect(summary.count).toBe(3);
    expect(summary.heterogeneity!.df).toBe(2);
  });

  test('change nothing by how their answers are spread among them', () => {
    // The same 270 answers in all: what is said of the others follows from what is shown.
    const respread = [group('h1', 20, 100, 0), group('h2', 30, 10, 110)];
    expect(run([east, west, north, ...respread], 'holm', respread)).toEqual(run(groups, 'holm', hidden));
  });
});

describe('in a breakdown', () => {
  const all = [west, east, tiny, north];
  const withTests: BreakdownOptions = { adjust: 'holm', sort: 'file' };

  test('there are none unless asked for', () => {
    const { segments, ...rest } = breakDown(all, ['region']);
    expect(Object.keys(rest)).toEqual(['by', 'hidden']);
    expect(Object.keys(segments[0]!)).not.toContain('pValue');
  });

  test('each row has its own, before its mark, and nothing else changes', () => {
    const plain = breakDown(all, ['region'], { sort: 'file' });
    const { tests: summary, ...tested } = breakDown(all, ['region'], withTests);
    const expected = run(all);
    expect(summary).toEqual(expected.summary);
    expect(tested).toEqual({
      ...plain,
      segments: plain.segments.map((row, i) => ({ ...row, ...expected.tests[i] })),
    });
    expect(Object.keys(tested.segments[0]!).slice(-5)).toEqual([
      'leverage',
      'pValue',
      'adjustedPValue',
      'significant',
      'lowN',
    ]);
  });

  test('they have the confidence of the breakdown, 95 % unless said otherwise', () => {
    expect(breakDown(all, ['region'], withTests).tests!.alpha).toBe(0.05);
    expect(breakDown(all, ['region'], { ...withTests, level: 0.99 }).tests!.alpha).toBe(0.01);
  });

  test('a pooled row is a segment like any other', () => {
    const { segments, tests } = breakDown(all, ['region'], { adjust: 'holm', top: 2 });
    expect(tests!.count).toBe(3);
    expect(segments.at(-1)).toMatchObject({ other: true, pValue: expect.any(Number) });
  });

  test('a hidden row tells nothing of its test', () => {
    const { segments, tests } = breakDown(all, ['region'], { ...withTests, minN: 10 });
    expect(segments.filter((row) => row.hidden).map((row) => row.pValue)).toEqual([null, null]);
    expect(tests!.count).toBe(2);
  });

  test('a breakdown that is hidden as a whole says that nothing was tested', () => {
    expect(breakDown(all, ['region'], { adjust: 'bh', minN: 1000 })).toEqual({
      by: ['region'],
      segments: [],
      tests: { adjust: 'bh', method: 'adjusted-wald', count: 0, alpha: 0.05, heterogeneity: null },
      hidden: true,
    });
  });
});

describe('laws', () => {
  const anyGroups = fc
    .array(anyTally, { maxLength: 6 })
    .map((tallies) => tallies.map((tally, i): Group => ({ key: [String(i)], tally })));

  test('the order of the groups does not matter', () => {
    fc.assert(
      fc.property(anyGroups, fc.constantFrom<Adjustment>('holm', 'bh', 'none'), (groups, adjust) => {
        expect(run(groups.toReversed(), adjust).tests).toEqual(run(groups, adjust).tests.toReversed());
      }),
    );
  });

  test('what is significant is tested, below alpha and shown', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        for (const { pValue, adjustedPValue, significant } of run(groups).tests) {
          expect(adjustedPValue === null).toBe(pValue === null);
          expect(significant === null).toBe(pValue === null);
          if (significant) expect(adjustedPValue).toBeLessThan(0.05);
        }
      }),
    );
  });
});

describe('the order in which segments are met', () => {
  const groups = ['EMEA', 'emea', 'AMER', 'APAC', 'LATAM', 'ANZ', 'DACH', 'Nordics'].map((name, i) =>
    group(name, 61 + ((7 * i) % 5), 53 + 11 * i, 97 + 13 * i),
  );

  /** What depends on all of them. */
  function said(order: readonly Group[]) {
    const { summary, detectable } = run(order);
    const named = (at: { place: number; difference: number | null }) => [order[at.place], at.difference];
    return [summary.heterogeneity, detectable && [named(detectable.least), named(detectable.most)]];
  }

  test('changes no figure, not even in its last digit', () => {
    for (let i = 1; i < groups.length; i++) {
      expect(said([...groups.slice(i), ...groups.slice(0, i).reverse()])).toEqual(said(groups));
    }
  });

  test('does not decide which of two is named, whose tests could have shown the same', () => {
    const [one, other] = groups as [Group, Group, ...Group[]];
    expect(run([one, other]).detectable).toBeDefined();
    expect(said([one, other])).toEqual(said([other, one]));
  });
});
