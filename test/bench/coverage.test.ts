// How often the 95 % interval holds the true NPS, over populations as surveys meet them: 200 of them, drawn with a seed
// from Dirichlet(5, 3, 2.5) for promoters, passives and detractors. Once over all samples there can be, and once by
// simulation, which shares nothing with the first but the populations.
import { describe, expect, test } from 'vitest';
import { type IntervalMethod, interval } from '../../src/core/interval.js';
import { tallyOf } from '../support/core/arbitrary.js';
import { expectNear } from '../support/core/near.js';
import { outcomes } from '../support/core/outcomes.js';
import { generator } from './random.mjs';

const SEED = 20_160_125;
const POPULATIONS = 200;
const SAMPLES = 1000;

/** The true shares. */
interface Population {
  promoters: number;
  detractors: number;
}

/** Dirichlet: gamma variates over their sum. */
function population(random: () => number): Population {
  const exponential = () => -Math.log(1 - random());
  /** Gamma of a whole or half shape: exponentials, and half the square of a normal. */
  const gamma = (shape: number) => {
    let sum = 0;
    for (let i = 1; i <= shape; i++) sum += exponential();
    return shape % 1 === 0 ? sum : sum + exponential() * Math.cos(2 * Math.PI * random()) ** 2;
  };
  const [promoters, passives, detractors] = [gamma(5), gamma(3), gamma(2.5)];
  const total = promoters + passives + detractors;
  return { promoters: promoters / total, detractors: detractors / total };
}

const drawn = generator(SEED);
const populations = Array.from({ length: POPULATIONS }, () => population(drawn));

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const trueNps = ({ promoters, detractors }: Population) => 100 * (promoters - detractors);

/** Whether the interval of so many promoters and detractors of n holds an NPS; each interval is computed once. */
function holder(method: IntervalMethod, n: number) {
  const known = new Map<number, { low: number; high: number }>();
  return (promoters: number, detractors: number, truth: number): boolean => {
    const key = promoters * (n + 1) + detractors;
    const limits =
      known.get(key) ?? interval(tallyOf(detractors, n - promoters - detractors, promoters), { method })!;
    known.set(key, limits);
    return limits.low <= truth && truth <= limits.high;
  };
}

test('the populations are those of the prior', () => {
  expectNear(mean(populations.map(({ promoters }) => promoters)), 5 / 10.5, 0.03);
  expectNear(mean(populations.map(({ detractors }) => detractors)), 2.5 / 10.5, 0.03);
  // Var = m(1 − m)/(5 + 3 + 2.5 + 1)
  const spread = (values: number[]) => mean(values.map((value) => (value - mean(values)) ** 2));
  expectNear(spread(populations.map(({ promoters }) => promoters)), 0.0217, 0.005);
  expectNear(spread(populations.map(({ detractors }) => detractors)), 0.0158, 0.005);
});

describe('over all samples there can be', () => {
  function coverage(method: IntervalMethod, n: number): number {
    const holds = holder(method, n);
    return mean(
      populations.map((one) =>
        outcomes(n, one.promoters, one.detractors).reduce(
          (sum, { counts, chance }) =>
            holds(counts.promoters, counts.detractors, trueNps(one)) ? sum + chance : sum,
          0,
        ),
      ),
    );
  }

  // Expected: full enumeration over 200 other draws from the same prior.
  test.each([
    [10, 0.949],
    [30, 0.948],
    [100, 0.949],
  ])('the default of %i responses: %d', (n, expected) => {
    expectNear(coverage('adjusted-wald', n), expected, 0.004);
  });

  test.each([
    [10, 0.96],
    [30, 0.951],
    [100, 0.95],
  ])('the score interval of %i responses: %d', (n, expected) => {
    expectNear(coverage('score', n), expected, 0.004);
  });

  test.each([
    [10, 0.892],
    [30, 0.932],
    [100, 0.945],
  ])('the Wald interval of %i responses falls short: %d', (n, expected) => {
    const found = coverage('wald', n);
    expectNear(found, expected, 0.015);
    expect(found).toBeLessThan(coverage('adjusted-wald', n));
  });
});

describe('by simulation', () => {
  test.each([
    [10, 0.949],
    [30, 0.948],
    [100, 0.949],
  ])('the default of %i responses: %d', (n, expected) => {
    const random = generator(SEED + n);
    const holds = holder('adjusted-wald', n);
    let held = 0;
    for (const one of populations) {
      for (let sample = 0; sample < SAMPLES; sample++) {
        let [promoters, detractors] = [0, 0];
        for (let i = 0; i < n; i++) {
          const answer = random();
          if (answer < one.promoters) promoters++;
          else if (answer >= 1 - one.detractors) detractors++;
        }
        if (holds(promoters, detractors, trueNps(one))) held++;
      }
    }
    expectNear(held / (POPULATIONS * SAMPLES), expected, 0.004);
  });
});
