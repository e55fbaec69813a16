// Which found segments are not told, because the answers of few others would follow from them.
import { describe, expect, test } from 'vitest';
import { CrossCounts, type Crossed } from '../../src/core/cross-counts.js';
import { type FoundSegment, type SegmentSearch, searchSegments } from '../../src/core/segment-search.js';
import { tellSearch } from '../../src/core/told-search.js';

/** A search of so many answers by the values of two columns. */
function searched(
  sizes: readonly (readonly [region: string, plan: string | null, score: number, n: number])[],
): {
  crossed: Crossed;
  search: SegmentSearch;
} {
  const counts = new CrossCounts({ depth: 2, mostValues: 100, mostCells: 10_000 });
  const rows = sizes.flatMap(([region, plan, score, n]) =>
    Array.from({ length: n }, () => ({ region, plan, score })),
  );
  const column = (name: 'region' | 'plan') => {
    const values = [...new Set(rows.map((row) => row[name]))];
    return [{ name, values, codes: Uint32Array.from(rows, (row) => values.indexOf(row[name])) }];
  };
  counts.add({ scores: Uint8Array.from(rows, ({ score }) => score), by: [column('region'), column('plan')] });
  const crossed = counts.result();
  return { crossed, search: searchSegments(crossed, { atLeast: 30, side: 'detractors' }) };
}

const named = ({ found }: { found: readonly FoundSegment[] }) => found.map(({ segment }) => segment);

test('a segment by two columns is told, for all who are not in it are many, whatever its neighbours', async () => {
  const { crossed, search } = searched([
    ['EMEA', 'free', 2, 60],
    ['EMEA', 'pro', 9, 200],
    ['APAC', 'pro', 9, 100],
    ['APAC', 'free', 9, 3],
  ]);
  expect(named(search)).toEqual([{ region: 'EMEA', plan: 'free' }]);
  expect(await tellSearch(search, crossed, 5)).toBe(search);
});

describe.each([
  [3, 5, true],
  [5, 5, false],
  [4, 5, true],
  [4, 4, false],
])('where all but %i are in what is found, of a limit of %i', (others, minN, isHidden) => {
  // Those without a plan are the few others: all less the two plans.
  const { crossed, search } = searched([
    ['EMEA', 'free', 2, 100],
    ['APAC', 'free', 2, 100],
    ['EMEA', 'pro', 9, 300],
    ['APAC', 'pro', 9, 300],
    ['APAC', null, 9, others],
  ]);
  const found = { ...search, found: [...search.found, foundOf('pro', search)] };

  test(`the smaller of the two is ${isHidden ? 'not ' : ''}told`, async () => {
    expect(named(found)).toEqual([{ plan: 'free' }, { plan: 'pro' }]);
    const told = await tellSearch(found, crossed, minN);
    expect(named(told)).toEqual(isHidden ? [{ plan: 'pro' }] : named(found));
    expect(told.hidden).toBe(isHidden ? 1 : undefined);
  });
});

/** As if it had been found too. */
function foundOf(plan: string, { found }: SegmentSearch): FoundSegment {
  return { ...found[0]!, segment: { plan } };
}

test('of segments by several columns each breakdown is looked at by itself', async () => {
  // EMEA and APAC leave three of LATAM; of plans nothing is left that is few.
  const { crossed, search } = searched([
    ['EMEA', 'free', 2, 100],
    ['APAC', 'free', 2, 97],
    ['EMEA', 'pro', 9, 300],
    ['APAC', 'pro', 9, 290],
    ['LATAM', 'pro', 9, 3],
  ]);
  const one = search.found[0]!;
  const found = [{ plan: 'free' }, { region: 'EMEA' }, { region: 'APAC' }].map((segment) => ({
    ...one,
    segment,
  }));
  for (const order of [found, found.toReversed()]) {
    const told = await tellSearch({ ...search, found: order }, crossed, 5);
    expect(told.hidden).toBe(1);
    expect(named(told)).toContainEqual({ plan: 'free' });
    expect(named(told)).toContainEqual({ region: 'EMEA' });
    expect(await tellSearch({ ...search, found: order }, crossed, 3)).toEqual({ ...search, found: order });
  }
});
