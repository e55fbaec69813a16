// The interval of a leverage where it is the share of the segment that nobody knows.
import { test } from 'vitest';
import { leverageInterval } from '../../src/core/leverage-interval.js';
import { tallyOf } from '../support/core/arbitrary.js';
import { expectNear } from '../support/core/near.js';

/** The chances of 0 to n of n, of a binomial law. */
function chancesOf(n: number, p: number): number[] {
  const chances = [(1 - p) ** n];
  for (let k = 1; k <= n; k++) chances.push((chances[k - 1]! * (n - k + 1) * p) / (k * (1 - p)));
  return chances;
}

test.each([
  0.1, 0.2, 0.35,
])('holds the true one 95 times of 100 where a share of %d is all that varies', (share) => {
  // All of the segment are detractors and all others promoters: share · (1 − share) · -200.
  const n = 1000;
  const truth = share * (1 - share) * -200;
  const held = chancesOf(n, share).reduce((sum, chance, inside) => {
    const interval = leverageInterval(tallyOf(inside, 0, 0), tallyOf(inside, 0, n - inside));
    return interval !== null && interval.low <= truth && truth <= interval.high ? sum + chance : sum;
  }, 0);
  expectNear(held, 0.95, 0.015);
});

type Three = [detractors: number, passives: number, promoters: number];

test.each<[part: Three, whole: Three]>([
  [
    [3, 4, 8],
    [10, 12, 30],
  ],
  [
    [12, 3, 1],
    [14, 9, 40],
  ],
  [
    [0, 0, 4],
    [5, 6, 9],
  ],
  [
    [20, 10, 5],
    [24, 13, 9],
  ],
])('of few answers is that of the delta method: %j of %j', (part, whole) => {
  // ¾ detractors, 1½ passives and ¾ promoters are added to the segment and to the rest; by hand from there.
  const own = part.map((count, i) => count + [0.75, 1.5, 0.75][i]!);
  const rest = whole.map((count, i) => count - part[i]! + [0.75, 1.5, 0.75][i]!);
  const sizeOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const meanOf = ([d = 0, p = 0, r = 0]: readonly number[]) => (r - d) / (d + p + r);
  const varianceOf = ([d = 0, p = 0, r = 0]: readonly number[]) =>
    (d + r) / (d + p + r) - meanOf([d, p, r]) ** 2;
  const s = sizeOf(own) / (sizeOf(own) + sizeOf(rest));
  const difference = 100 * (meanOf(own) - meanOf(rest));
  const squared =
    (s * (1 - s)) ** 2 * 1e4 * (varianceOf(own) / sizeOf(own) + varianceOf(rest) / sizeOf(rest)) +
    ((1 - 2 * s) * difference) ** 2 * ((s * (1 - s)) / (sizeOf(own) + sizeOf(rest)));
  const reach = 1.959963984540054 * Math.sqrt(squared);
  const centre = s * (1 - s) * difference;
  const leverage = (100 * sizeOf(part) * (meanOf(part) - meanOf(whole))) / sizeOf(whole);
  const { low, high } = leverageInterval(tallyOf(...part), tallyOf(...whole))!;
  expectNear(low, Math.max(-50, Math.min(centre - reach, leverage)), 1e-9);
  expectNear(high, Math.min(50, Math.max(centre + reach, leverage)), 1e-9);
});
