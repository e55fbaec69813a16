// Which ways from category to category must not be told, so that none of few customers follows from the others.
import { PossibleCounts, type Sum } from './possible-counts.js';
import { CATEGORIES, TRANSITIONS, type TransitionTable } from './transitions.js';

/** Three ways: all from one category, or all to one. Their sum is known from the answers of the wave. */
interface Line {
  readonly ways: readonly number[];
  readonly customers: number;
}

/**
 * The ways that were gone by fewer than `minN` customers, and as few others as it takes to cover them: whoever knows the
 * answers of each wave by category knows the sum of each row and of each column. A way is covered if there are other
 * numbers, none negative, that agree with all sums and all that is shown, and in which it has `minN` customers, or as
 * many as its row and its column have. (`partsToHide` says why that is enough; with nine ways all sets can be tried.)
 * That nobody went a way is told, unless its row or column is of few.
 * @param minN a whole number; 0 hides nothing
 * @returns numbers of the ways, in the order of the table
 */
export function waysToHide(table: TransitionTable<number>, minN: number): ReadonlySet<number> {
  const counts = TRANSITIONS.map(({ before, after }) => table[before][after]);
  const small = [...counts.keys()].filter((way) => counts[way]! > 0 && counts[way]! < minN);
  if (small.length === 0) return new Set();
  const lines = linesOf(counts);
  const others = [...counts.keys()].filter((way) => counts[way]! >= minN);
  const sizeOf = (ways: readonly number[]) => ways.reduce((sum, way) => sum + counts[way]!, 0);
  const covers = subsetsOf(others).sort((a, b) => a.length - b.length || sizeOf(a) - sizeOf(b));
  const cover = covers.find((ways) => isCovered(small, [...small, ...ways], counts, lines, minN)) ?? others;
  const ofFew = lines
    .filter(({ customers }) => customers > 0 && customers < minN)
    .flatMap(({ ways }) => ways);
  return new Set([...small, ...cover, ...ofFew]);
}

function linesOf(counts: readonly number[]): Line[] {
  const { length } = CATEGORIES;
  const ways = CATEGORIES.flatMap((_, i) => [
    CATEGORIES.map((_, j) => length * i + j),
    CATEGORIES.map((_, j) => length * j + i),
  ]);
  return ways.map((line) => ({ ways: line, customers: line.reduce((sum, way) => sum + counts[way]!, 0) }));
}

function subsetsOf(ways: readonly number[]): number[][] {
  return Array.from({ length: 2 ** ways.length }, (_, set) => ways.filter((_, i) => (set >> i) & 1));
}

/** Whether each small way could be one of many, by what is still told. */
function isCovered(
  small: readonly number[],
  hidden: readonly number[],
  counts: readonly number[],
  lines: readonly Line[],
  minN: number,
): boolean {
  const sums: Sum[] = lines.map(({ ways }, i) => ({ whole: counts.length + i, parts: ways }));
  const possible = new PossibleCounts([...counts, ...lines.map(({ customers }) => customers)], sums);
  for (const way of hidden) possible.release(way);
  return small.every((way) => {
    const most = lines.filter(({ ways }) => ways.includes(way)).map(({ customers }) => customers);
    return possible.raise(way, Math.min(minN, ...most));
  });
}
