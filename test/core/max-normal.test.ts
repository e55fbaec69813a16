import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gaussLegendre } from '../../src/core/gauss-legendre.js';
import { maxNormalP } from '../../src/core/max-normal.js';
import { twoSidedP } from '../../src/core/tails.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { maxNormal } from '../support/core/oracle.js';

test.each(maxNormal)('of $weights.length periods, $statistic', ({ weights, statistic, p, smallestSigma }) => {
  // The table is this exact where no period is far smaller than those around it.
  const isSmooth = (smallestSigma ?? 1) >= 0.02 && statistic <= 5;
  expectClose(maxNormalP(weights, statistic), p, isSmooth ? 1e-8 : 1e-6);
});

const weights = fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 4, maxLength: 14 });
const anyX = fc.double({ min: 0.1, max: 6, noNaN: true });

describe('laws', () => {
  test('it lies between the p-value of one split and that of all of them added up', () => {
    fc.assert(
      fc.property(weights, anyX, (series, x) => {
        const p = maxNormalP(series, x);
        expect(p).toBeGreaterThanOrEqual(twoSidedP(x) * (1 - 1e-9));
        expect(p).toBeLessThanOrEqual(Math.min(1, (series.length - 3) * twoSidedP(x)) * (1 + 1e-9));
      }),
      { numRuns: 30 },
    );
  });

  test('the order of time and the unit of the weights do not matter', () => {
    fc.assert(
      fc.property(weights, anyX, (series, x) => {
        const p = maxNormalP(series, x);
        expectClose(maxNormalP(series.toReversed(), x), p, 1e-6);
        expectClose(
          maxNormalP(
            series.map((weight) => weight * 7),
            x,
          ),
          p,
          1e-9,
        );
      }),
      { numRuns: 30 },
    );
  });

  test('it falls as the statistic grows', () => {
    fc.assert(
      fc.property(weights, anyX, anyX, (series, a, b) => {
        expect(maxNormalP(series, Math.max(a, b))).toBeLessThanOrEqual(
          maxNormalP(series, Math.min(a, b)) * (1 + 1e-6),
        );
      }),
      { numRuns: 30 },
    );
  });
});

test('has its limits', () => {
  const series = new Array(9).fill(1);
  expect(maxNormalP(series, 0)).toBe(1);
  expect(maxNormalP(series, Number.POSITIVE_INFINITY)).toBe(0);
  expect(maxNormalP(series, 60)).toBe(0);
  expectNear(maxNormalP(series, 1e-6), 1, 1e-9);
});

describe('gaussLegendre', () => {
  // Abramowitz & Stegun, table 25.4
  test('has the points and weights of the tables', () => {
    const { nodes, weights } = gaussLegendre(4);
    expectNear(nodes[0]!, 0.861136311594053, 1e-14);
    expectNear(nodes[1]!, 0.339981043584856, 1e-14);
    expectNear(weights[0]!, 0.347854845137454, 1e-14);
    expectNear(weights[1]!, 0.652145154862546, 1e-14);
    expect([nodes[3], weights[2]]).toEqual([-nodes[0]!, weights[1]]);
  });

  test('integrates polynomials', () => {
    const { nodes, weights } = gaussLegendre(64);
    for (const power of [0, 2, 30, 126]) {
      const sum = nodes.reduce((total, node, i) => total + weights[i]! * node ** power, 0);
      expectNear(sum, 2 / (power + 1), 1e-13);
    }
  });
});
