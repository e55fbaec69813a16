// Whoever has a report and adds and subtracts: what he can learn of few respondents. Knows nothing of how groups are hidden.

/** Respondents as cells of the cross of all columns: the places of those that are in a set. */
export type Cells = ReadonlySet<number>;

/** A prime of which products are exact; a combination that exists modulo it and not in fractions is a matter of luck. */
const PRIME = 94_906_249;

/** The sets whose totals are known, by elimination: any combination of them can be told from what cannot be made. */
export class Attacker {
  /** Rows of the echelon form, by the place of their leading one. */
  private readonly rows = new Map<number, number[]>();

  constructor(known: Iterable<Cells>, cells: number) {
    for (const set of known) {
      const rest = this.reduced(Array.from({ length: cells }, (_, i) => Number(set.has(i))));
      const lead = rest.findIndex((value) => value !== 0);
      if (lead === -1) continue;
      const factor = inverse(rest[lead]!);
      this.rows.set(
        lead,
        rest.map((value) => (value * factor) % PRIME),
      );
    }
  }

  /** Whether some combination of what is known is the total of this set. */
  knows(set: Cells, cells: number): boolean {
    return this.reduced(Array.from({ length: cells }, (_, i) => Number(set.has(i)))).every((v) => v === 0);
  }

  private reduced(vector: number[]): number[] {
    const rest = [...vector];
    for (let i = 0; i < rest.length; i++) {
      const row = this.rows.get(i);
      const times = rest[i]!;
      if (row === undefined || times === 0) continue;
      for (let j = i; j < rest.length; j++)
        rest[j] = (((rest[j]! - times * row[j]!) % PRIME) + PRIME) % PRIME;
    }
    return rest;
  }
}

function inverse(value: number): number {
  let [a, b, x, y] = [value, PRIME, 1, 0];
  while (b !== 0) {
    const q = Math.floor(a / b);
    [a, b] = [b, a - q * b];
    [x, y] = [y, x - q * y];
  }
  return ((x % PRIME) + PRIME) % PRIME;
}

/** All sets of cells with at least one respondent and fewer than `minN`. */
export function* smallSets(sizes: readonly number[], minN: number): Generator<Cells> {
  const filled = sizes.flatMap((size, i) => (size > 0 && size < minN ? [i] : []));
  function* grow(from: number, set: number[], total: number): Generator<Cells> {
    if (set.length > 0) yield new Set(set);
    for (let i = from; i < filled.length; i++) {
      const size = sizes[filled[i]!]!;
      if (total + size < minN) yield* grow(i + 1, [...set, filled[i]!], total + size);
    }
  }
  yield* grow(0, [], 0);
}
