// Sums of many doubles that keep what each addition rounds away, so that no order of the terms matters.

/**
 * A row of running sums, all 0 at first. The relative error of a sum of positive terms stays at one rounding, however
 * many they are. A. Neumaier, Zeitschrift für Angewandte Mathematik und Mechanik 54 (1974) 39–51.
 */
export class CompensatedSums {
  private sums: Float64Array;
  private lost: Float64Array;

  constructor(length: number) {
    this.sums = new Float64Array(length);
    this.lost = new Float64Array(length);
  }

  add(index: number, term: number): void {
    const sum = this.sums[index]!;
    const next = sum + term;
    // The smaller of the two lost digits; this gets them back.
    this.lost[index]! += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    this.sums[index] = next;
  }

  at(index: number): number {
    return this.sums[index]! + this.lost[index]!;
  }

  /** Makes room for more sums; those there are stay. */
  grow(length: number): void {
    this.sums = grown(this.sums, length);
    this.lost = grown(this.lost, length);
  }
}

/** A copy that ends in zeros. */
export function grown(values: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const copy = new Float64Array(length);
  copy.set(values);
  return copy;
}
