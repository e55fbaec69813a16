// Ids that match nothing only because the two files write them differently: nothing is guessed, but it can be told.
import type { NearIds } from '../join-problem-kinds.js';

/** Ids that match nothing and are looked at: more would show no more. */
export const STRAYS_LOOKED_AT = 1000;

/** What an id would be if a way to write it made no difference; undefined where it is not written so. */
type Plain = (id: string) => string | undefined;

const WAYS: Readonly<Record<NearIds['by'], Plain>> = {
  // 007, 7.0 and 7,0 are 7.
  zeros: (id) => /^0*(\d+)(?:[.,]0*)?$/.exec(id)?.[1],
  case: (id) => id.toLowerCase(),
};

/**
 * How many of the ids that match nothing would match if case, or zeros before a number and after its point, made no
 * difference.
 * @param strays ids that the joined file does not have
 * @param known those that it has
 * @param isShown whether an example may be shown
 */
export function nearIds(strays: ReadonlySet<string>, known: Iterable<string>, isShown: boolean): NearIds[] {
  const ways = Object.keys(WAYS) as NearIds['by'][];
  const found = ways.map((by) => {
    const waiting = new Map<string, string[]>();
    for (const id of strays) {
      const plain = WAYS[by](id);
      if (plain === undefined) continue;
      const same = waiting.get(plain);
      if (same === undefined) waiting.set(plain, [id]);
      else same.push(id);
    }
    return { by, waiting, matched: 0, example: undefined as readonly [string, string] | undefined };
  });
  for (const id of known)
    for (const one of found) {
      const plain = WAYS[one.by](id);
      const same = plain === undefined ? undefined : one.waiting.get(plain);
      if (same === undefined) continue;
      one.matched += same.length;
      one.example ??= [same[0]!, id];
      one.waiting.delete(plain!);
    }
  return found
    .filter(({ matched }) => matched > 0)
    .map(({ by, matched, example }) => ({ by, count: matched, example: isShown ? example : undefined }));
}
