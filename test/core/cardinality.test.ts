// Estimated numbers of different values, against the error that the paper states for so many registers.
import { expect, test } from 'vitest';
import { estimatedCardinality } from '../../src/core/cardinality.js';
import { seededRandom } from '../support/core/random.js';

/** The registers of so many different hashes, drawn at random: 1 + leading zeros of 32 bits. */
function registers(bits: number, values: number, random: () => number): Uint8Array {
  const ranks = new Uint8Array(1 << bits);
  for (let i = 0; i < values; i++) {
    const place = Math.floor(random() * ranks.length);
    const rank = 1 + Math.clz32(Math.floor(random() * 2 ** 32));
    if (rank > ranks[place]!) ranks[place] = rank;
  }
  return ranks;
}

test('none is none, and one is one', () => {
  expect(estimatedCardinality(new Uint8Array(1024), 32)).toBe(0);
  const one = new Uint8Array(1024);
  one[7] = 1;
  expect(estimatedCardinality(one, 32)).toBeCloseTo(1, 2);
});

test.each([
  100, 3000, 10_000, 40_000, 300_000,
])('the errors of %i values are as large as stated', (values) => {
  const random = seededRandom(values);
  const bits = 10;
  const errors = Array.from(
    { length: 60 },
    () => estimatedCardinality(registers(bits, values, random), 32) / values - 1,
  );
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const deviation = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
  const stated = 1.04 / Math.sqrt(2 ** bits);
  expect(Math.abs(mean)).toBeLessThan((4 * stated) / Math.sqrt(errors.length));
  expect(deviation).toBeLessThan(1.4 * stated);
});

test('few bits of a hash are enough as long as they can tell the values apart', () => {
  // With 6 bits the ranks end at 7: of 65,536 values every third register of 1,024 is at the end.
  const random = seededRandom(6);
  const ended = (values: number) => registers(10, values, random).map((rank) => Math.min(rank, 7));
  for (const values of [3000, 20_000, 65_536]) {
    const estimates = Array.from({ length: 40 }, () => estimatedCardinality(ended(values), 6) / values);
    const mean = estimates.reduce((sum, one) => sum + one, 0) / estimates.length;
    // 40 of them have a standard error of 0.5 % without the end.
    expect(Math.abs(mean - 1), `${values}`).toBeLessThan(0.02);
  }
});
