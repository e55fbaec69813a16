// Breakdowns whose columns make a ring: what each of them tells adds up to more than all of them seem to tell.

type Columns = readonly string[];

/**
 * Which lists of columns make a ring with others: `a,b`, `b,c` and `c,a`, and none that holds all three. From the tallies of
 * all their groups that of those follows who are in A, B and C or in none of them, whatever is hidden. Without a ring
 * (the lists are an acyclic hypergraph, C. Beeri et al., Journal of the ACM 30 (1983) 479–513) no set across lists follows.
 * @returns those that are to go so that no ring is left; of equally long ones the later
 * @example
 * ringsIn([['a', 'b'], ['b', 'c'], ['c', 'a']]); // => [['c', 'a']]
 * ringsIn([['a', 'b'], ['b', 'c'], ['c', 'a'], ['c', 'b', 'a']]); // => []
 */
export function ringsIn<List extends Columns>(lists: readonly List[]): List[] {
  if (!hasRing(lists)) return [];
  const kept: List[] = [];
  let rings = lists.toSorted((a, b) => b.length - a.length);
  // What closes a ring with some may close none once another list holds their columns together.
  for (let before = -1; kept.length > before; ) {
    before = kept.length;
    rings = rings.filter((list) => {
      if (hasRing([...kept, list])) return true;
      kept.push(list);
      return false;
    });
  }
  return rings;
}

/** By the reduction of Graham, Yu and Özsoyoğlu: what is left when nothing more can be taken away is a ring. */
function hasRing(lists: readonly Columns[]): boolean {
  let left = lists.map((list) => new Set(list));
  for (;;) {
    const size = sizeOf(left);
    const times = new Map<string, number>();
    for (const column of left.flatMap((list) => [...list])) times.set(column, (times.get(column) ?? 0) + 1);
    for (const list of left) for (const column of list) if (times.get(column) === 1) list.delete(column);
    // Of two that are alike the later goes.
    left = left.filter(
      (list, i) => !left.some((other, j) => isWithin(list, other) && (list.size < other.size || j < i)),
    );
    if (sizeOf(left) === size) return size > 1;
  }
}

const sizeOf = (lists: readonly ReadonlySet<string>[]) =>
  lists.reduce((sum, { size }) => sum + size, lists.length);

function isWithin(list: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...list].every((column) => other.has(column));
}
