// The weights in a tally: sums by score that add up in any order.
import { CompensatedSums } from './compensated.js';

/** The weights of the responses with score 0, 1, … 10. */
export interface WeightSums {
  /** Σw */
  readonly sums: readonly number[];
  /** Σw² */
  readonly squares: readonly number[];
}

/**
 * A copy of the weights of responses that are counted.
 * @throws RangeError unless every sum is positive where there are responses, and 0 elsewhere
 */
export function checkedWeights({ sums, squares }: WeightSums, counts: readonly number[]): WeightSums {
  for (const [score, count] of counts.entries()) {
    for (const sum of [sums[score]!, squares[score]!]) {
      if (!(count === 0 ? sum === 0 : sum > 0 && sum < Infinity)) {
        throw new RangeError(`the weights of ${count} responses, or their squares, cannot sum to ${sum}`);
      }
    }
  }
  return { sums: [...sums], squares: [...squares] };
}

/** @param parts at least one */
export function addWeights(parts: readonly WeightSums[]): WeightSums {
  return { sums: addUp(parts.map(({ sums }) => sums)), squares: addUp(parts.map(({ squares }) => squares)) };
}

/**
 * What the part leaves of the whole, as far as the digits of the whole reach.
 * @param counts the responses that are left
 */
export function subtractWeights(whole: WeightSums, part: WeightSums, counts: readonly number[]): WeightSums {
  const sums = counts.map((count, score) =>
    count === 0 ? 0 : remainder(whole.sums[score]!, part.sums[score]!),
  );
  const squares = counts.map((count, score) => {
    if (count === 0) return 0;
    // Never below W²/n, which is Σw² of equal weights: rounding must not make n responses worth more than n.
    return Math.max(remainder(whole.squares[score]!, part.squares[score]!), sums[score]! ** 2 / count);
  });
  return { sums, squares };
}

/** Positive: what is left has responses, though its weight may vanish beside the whole's. */
function remainder(whole: number, part: number): number {
  return Math.max(whole - part, whole * Number.EPSILON);
}

function addUp(rows: readonly (readonly number[])[]): number[] {
  const totals = new CompensatedSums(rows[0]!.length);
  for (const row of rows) {
    row.forEach((sum, score) => {
      totals.add(score, sum);
    });
  }
  return rows[0]!.map((_, score) => totals.at(score));
}
