// @ts-check
// Some of many at random.
import { generator } from '../bench/random.mjs';

/**
 * Some of the values; with the same seed more of them hold the fewer.
 * @template T
 * @param {readonly T[]} values
 * @param {number} count
 * @param {number} seed
 * @returns {T[]}
 */
export function drawn(values, count, seed) {
  const random = generator(seed);
  const places = values.map((value) => ({ value, place: random() })).sort((a, b) => a.place - b.place);
  return places.slice(0, count).map(({ value }) => value);
}
