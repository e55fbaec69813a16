// P-values of several tests at once, corrected so that many tests do not find differences by chance.

/**
 * - `holm`: the chance of even one false finding stays below alpha; for a handful of segments.
 * - `bh`: Benjamini–Hochberg; of the findings, at most a share of alpha is false on average; to scan dozens.
 * - `none`: each test for itself.
 */
export const ADJUSTMENTS = ['holm', 'bh', 'none'] as const;
/** One of {@link ADJUSTMENTS}. */
export type Adjustment = (typeof ADJUSTMENTS)[number];

/**
 * The p-values corrected for their number, in the order given.
 * Holm 1979; Benjamini & Hochberg 1995; R's stats::p.adjust, which this follows operation by operation.
 * @param pValues 0 to 1; null where nothing was tested, which stays null and counts for nothing
 * @param tests how many there are, where those with the largest p-values are left out: what is given is corrected for
 *   all, by Holm as if they were there
 * @example
 * adjustPValues([0.01, 0.04, null, 0.03], 'holm'); // => [0.03, 0.06, null, 0.06]
 * adjustPValues([0.01, 0.04, null, 0.03], 'bh'); // => [0.03, 0.04, null, 0.04]
 */
export function adjustPValues(
  pValues: readonly (number | null)[],
  adjustment: Adjustment,
  tests?: number,
): (number | null)[] {
  const rising = [...pValues.entries()]
    .filter((entry): entry is [number, number] => entry[1] !== null)
    .sort(([, a], [, b]) => a - b);
  const adjusted: (number | null)[] = pValues.map(() => null);
  const found = rising.map(([, p]) => p);
  CORRECTIONS[adjustment](found, tests ?? found.length).forEach((p, rank) => {
    adjusted[rising[rank]![0]] = p;
  });
  return adjusted;
}

const CORRECTIONS: Record<Adjustment, (rising: readonly number[], tests: number) => readonly number[]> = {
  holm: (rising, tests) => {
    let largest = 0;
    return rising.map((p, i) => {
      largest = Math.max(largest, Math.min(1, (tests - i) * p));
      return largest;
    });
  },
  bh: (rising, tests) => {
    let smallest = 1;
    return rising
      .toReversed()
      .map((p, i) => {
        smallest = Math.min(smallest, (tests / (rising.length - i)) * p);
        return smallest;
      })
      .reverse();
  },
  none: (rising) => rising,
};
