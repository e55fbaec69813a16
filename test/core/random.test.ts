// Random numbers are even from the first one on, whatever the seed, and the same again for the same seed.
import { expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.js';

test('the first numbers of neighbouring seeds are spread evenly, and do not go with the seed', () => {
  const first = Array.from({ length: 2000 }, (_, seed) => seededRandom(seed)());
  const tenths = new Array<number>(10).fill(0);
  for (const number of first) tenths[Math.floor(10 * number)]!++;
  // Chi-square of nine degrees of freedom: 27.9 is passed once in a thousand.
  expect(tenths.reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0)).toBeLessThan(27.9);
  const products = first.slice(1).map((number, i) => (number - 0.5) * (first[i]! - 0.5));
  const correlation = (12 * products.reduce((sum, product) => sum + product, 0)) / products.length;
  expect(Math.abs(correlation)).toBeLessThan(3.3 / Math.sqrt(2000));
});

test('the numbers are those of sfc32 from the seventeenth on', () => {
  // As PractRand has it, in whole numbers without a limit that are cut to 32 bits.
  const cut = (value: bigint) => BigInt.asUintN(32, value);
  for (const seed of [0, 7, 20_031_201]) {
    let [a, b, c, counter] = [BigInt(seed), 0x9e3779b9n, 0x243f6a88n, 1n];
    const expected = Array.from({ length: 40 }, () => {
      const sum = cut(a + b + counter);
      counter = cut(counter + 1n);
      a = b ^ (b >> 9n);
      b = cut(c + (c << 3n));
      c = cut(cut((c << 21n) | (c >> 11n)) + sum);
      return Number(sum) / 2 ** 32;
    });
    expect(Array.from({ length: 24 }, seededRandom(seed))).toEqual(expected.slice(16));
  }
});

test('one seed gives one list of numbers', () => {
  const list = (seed: number) => Array.from({ length: 50 }, seededRandom(seed));
  expect(list(7)).toEqual(list(7));
  expect(list(7)).not.toEqual(list(8));
  expect(new Set(list(7)).size).toBe(50);
});
