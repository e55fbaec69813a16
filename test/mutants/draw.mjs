// @ts-check
// Some of many at random, and what the share among them says of all.
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

/** Of the standard normal distribution: 2.5 % are above. */
const Z = 1.959964;

/**
 * Where a share lies with 95 % confidence, when some were drawn and looked at. E. B. Wilson, Journal of the American
 * Statistical Association 22 (1927) 209–212.
 * @param {number} found
 * @param {number} of
 * @returns {[low: number, high: number]}
 */
export function wilson(found, of) {
  const share = found / of;
  const middle = share + Z ** 2 / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const whole = 1 + Z ** 2 / of;
  return [(middle - half) / whole, (middle + half) / whole];
}
