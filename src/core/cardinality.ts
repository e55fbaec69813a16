// How many different values there were, estimated from the registers of a HyperLogLog.

/**
 * The estimate of Ertl (New cardinality estimation algorithms for HyperLogLog sketches, 2017, section 4), which needs no
 * correction for small or large numbers. Its standard error is 1.04 / √m, for m registers.
 * @param registers for each value of the first bits of a hash the highest rank of the others: 1 + leading zeros
 * @param bits of the hash that the ranks are of
 * @example
 * estimatedCardinality(new Uint8Array(16), 60); // => 0
 */
export function estimatedCardinality(registers: Uint8Array, bits: number): number {
  const m = registers.length;
  const counts = new Array<number>(bits + 2).fill(0);
  for (const rank of registers) counts[rank]!++;
  let sum = m * tau(1 - counts[bits + 1]! / m);
  for (let rank = bits; rank >= 1; rank--) sum = (sum + counts[rank]!) / 2;
  sum += m * sigma(counts[0]! / m);
  return (m * m) / (2 * Math.LN2 * sum);
}

/** x + Σ x^(2^k) 2^(k−1) */
function sigma(x: number): number {
  if (x === 1) return Number.POSITIVE_INFINITY;
  let power = x;
  let factor = 1;
  let sum = x;
  for (let before = -1; sum !== before; factor *= 2) {
    before = sum;
    power *= power;
    sum += power * factor;
  }
  return sum;
}

/** (1 − x − Σ (1 − x^(2^−k))² 2^−k) / 3 */
function tau(x: number): number {
  if (x === 0 || x === 1) return 0;
  let root = x;
  let factor = 1;
  let sum = 1 - x;
  for (let before = -1; sum !== before; ) {
    before = sum;
    root = Math.sqrt(root);
    factor /= 2;
    sum -= (1 - root) ** 2 * factor;
  }
  return sum / 3;
}
