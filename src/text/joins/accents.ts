// Words that are written with and without their accents.
import { folded } from '../fold.js';
import { TIMES_AS_COMMON } from './slips.js';

/** How much commoner without its accents a word may be than words of the column are by habit, and still be the same word. */
const LEEWAY = 3;

/**
 * Stems that differ in accents alone and are one word: stem → the commonest of them. They are one where one is 20 times as
 * common; or where people leave accents out, and do so with this word not much more than with others: in a column where
 * they do not, "marche" beside "marché" is another word.
 * @param counts how often each stem was written
 * @param plainPerAccented how often words that must have accents were written without, for each time with them
 * @param isOwn whether a stem is known to be a word of its own
 * @example
 * joinAccents(new Map([['café', 60], ['cafe', 2]]), 0, () => false); // => Map { 'cafe' => 'café' }
 */
export function joinAccents(
  counts: ReadonlyMap<string, number>,
  plainPerAccented: number,
  isOwn: (stem: string) => boolean,
): Map<string, string> {
  const alike = new Map<string, string[]>();
  for (const stem of counts.keys()) {
    const plain = folded(stem);
    const stems = alike.get(plain);
    if (stems === undefined) alike.set(plain, [stem]);
    else stems.push(stem);
  }
  const joined = new Map<string, string>();
  for (const [plain, stems] of alike) {
    stems.sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
    const commonest = stems[0]!;
    const most = counts.get(commonest)!;
    for (const stem of stems.slice(1)) {
      if (isOwn(stem) && isOwn(commonest)) continue;
      const count = counts.get(stem)!;
      const asCommon = count * TIMES_AS_COMMON > most;
      const [without, withAccents] = commonest === plain ? [most, count] : [count, most];
      const byHabit =
        (commonest === plain || stem === plain) && without <= LEEWAY * plainPerAccented * withAccents;
      if (!asCommon || byHabit) joined.set(stem, commonest);
    }
  }
  return joined;
}
