// The groups of each breakdown in batches, in the order of the file, with the number of answers of each score.
import type { KeyColumn } from '../../src/core/batch.js';
import type { Batch } from '../../src/input/options.js';

/**
 * Adds a batch.
 * @param maps of each breakdown the counts of its groups, those without an answer too
 * @throws Error where a row without an answer has no place among the others
 */
export function addGroups(
  maps: readonly Map<string, number[]>[],
  { scores, by, repeats, unanswered }: Batch,
): void {
  for (const [k, map] of maps.entries()) {
    const countsOf = (keys: readonly KeyColumn[], i: number) => {
      const key = JSON.stringify(keys.map(({ codes, values }) => values[codes[i]!]));
      if (!map.has(key)) map.set(key, new Array<number>(11).fill(0));
      return map.get(key)!;
    };
    const others = unanswered?.by[k];
    let other = 0;
    for (let i = 0; i <= scores.length; i++) {
      for (; others && unanswered.before[other] === i; other++) countsOf(others, other);
      if (i < scores.length) countsOf(by[k]!, i)[scores[i]!]! += repeats?.[i] ?? 1;
    }
    if (others && other !== unanswered.before.length) throw new Error('a row without an answer has no place');
  }
}
