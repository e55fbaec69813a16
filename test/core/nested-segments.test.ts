// Which of segments that lie in each other stays, where it is close.
import { expect, test } from 'vitest';
import { CrossCounts, type Crossed } from '../../src/core/cross-counts.js';
import { foldNested } from '../../src/core/nested-segments.js';
import { SearchedSegments } from '../../src/core/searched-segments.js';
import { categoryCounts } from '../../src/core/tally.js';

type People = readonly (readonly [score: number, ...cells: number[]])[];

/** So many who gave each of these scores, and are in these segments: 1 in it, 0 not. */
const some = (times: number, scores: readonly number[], ...cells: number[]): People =>
  Array.from({ length: times }, (_, i) => [scores[i % scores.length]!, ...cells]);

function crossed(people: People): Crossed {
  const counts = new CrossCounts({ depth: 2, mostValues: 10, mostCells: 1000 });
  const by = people[0]!.slice(1).map((_, column) => [
    {
      name: `c${column}`,
      values: ['out', 'in'],
      codes: Uint32Array.from(people, (row) => row[column + 1]!),
    },
  ]);
  counts.add({ scores: Uint8Array.from(people, ([score]) => score), by });
  return counts.result();
}

/** The numbers of the columns whose segments stay, of all of them in their order. */
function kept(all: Crossed, side: 1 | -1): number[] {
  const segments = new SearchedSegments(all, 10);
  const found = all.columns.map((_, column) => segments.placeOf([{ column, code: 1 }])!);
  const stay = foldNested(found, segments, all.overall, side, { level: 0.95, weighted: false });
  return stay.map(({ table }) => table.columns[0]!);
}

test('the broader stays where those outside the narrower are as near to it as to the rest', () => {
  const halves = [10, 0];
  const mostlyGood = [10, 10, 10, 0];
  const people = (inside: number) => [
    ...some(inside, halves, 1, 1),
    ...some(20, mostlyGood, 1, 0),
    ...some(20, halves, 0, 0),
  ];
  const equal = crossed(people(20));
  expect(categoryCounts(equal.overall)).toMatchObject({ promoters: 35, detractors: 25 });
  expect(kept(equal, 1)).toEqual([0]);
  // More answers make the same distance more standard errors.
  expect(kept(crossed(people(40)), 1)).toEqual([1]);
});

test('a segment that goes for a smaller one makes none go itself', () => {
  const mixed = [10, 7, 0];
  const all = crossed([
    // The first column holds the second, and the third holds both.
    ...some(60, [0], 1, 1, 1),
    ...some(21, mixed, 1, 0, 1),
    ...some(60, mixed, 0, 0, 1),
    ...some(90, mixed, 0, 0, 0),
  ]);
  expect(kept(all, -1)).toEqual([1]);
  // That the second lies in the third is not seen where the two were not crossed.
  const tables = all.tables.filter(({ columns }) => columns.join() !== '1,2');
  expect(kept({ ...all, tables, uncounted: [[1, 2]] }, -1)).toEqual([1, 2]);
});
