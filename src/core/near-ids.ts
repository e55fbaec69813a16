// Ids of customers that are the same but for how they are written: a hint that two files write them otherwise.

/** Ids that only case, leading zeros or a decimal zero tell apart. */
export interface NearIds {
  /** How many of the second list have such a match in the first. */
  readonly count: number;
  readonly example: readonly [first: string, second: string];
}

/** Ids of the first list that are remembered, so that memory stays flat. */
const REMEMBERED = 100_000;

/**
 * Looks for ids of two lists that are not the same, and would be if case, leading zeros and the `.0` of spreadsheets did
 * not count.
 * @param first at most 100,000 of it are looked at
 * @param second without any id of the first
 * @returns undefined without any
 * @example
 * nearIds(['00123', 'C-7'], ['123', 'c-7', '9']); // => { count: 2, example: ['00123', '123'] }
 */
export function nearIds(first: Iterable<string>, second: Iterable<string>): NearIds | undefined {
  const known = new Map<string, string>();
  for (const id of first) {
    if (known.size === REMEMBERED) break;
    known.set(plainId(id), id);
  }
  let count = 0;
  let example: [string, string] | undefined;
  for (const id of second) {
    const other = known.get(plainId(id));
    if (other === undefined) continue;
    count++;
    example ??= [other, id];
  }
  return example && { count, example };
}

function plainId(id: string): string {
  return id
    .toLowerCase()
    .replace(/^0+(?=.)/, '')
    .replace(/^(\d+)\.0+$/, '$1');
}
