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
