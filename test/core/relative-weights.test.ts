// Johnson's relative weights against R, and the laws that they obey.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dependentOn } from '../../src/core/dependence.js';
import { relativeWeights, sharesOf } from '../../src/core/relative-weights.js';
import { symmetricEigen } from '../../src/core/symmetric-eigen.js';
import { expectNear } from '../support/core/near.js';
import { driverSets } from '../support/core/oracle.js';

/** Pearson's correlation, as it is defined. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (of: (i: number) => number) => a.reduce((total, _, i) => total + of(i), 0);
  return (
    sum((i) => (a[i]! - ma) * (b[i]! - mb)) /
    Math.sqrt(sum((i) => (a[i]! - ma) ** 2) * sum((i) => (b[i]! - mb) ** 2))
  );
}

describe.each(driverSets)('$id', ({ drivers, rating, npsScore }) => {
  const between = drivers.map((a) => drivers.map((b) => correlation(a, b)));

  test.each([
    ['rating', rating],
    ['NPS', npsScore],
  ])('weights, slopes and inflations are those of R: %s', (_, expected) => {
    const found = relativeWeights(between, expected.pearson);
    expectNear(found.rSquared, expected.rSquared, 1e-8);
    for (const j of drivers.keys()) {
      expectNear(found.weights[j]!, expected.johnsonRelativeWeights[j]!, 1e-8);
      expectNear(found.slopes[j]!, expected.standardisedBeta[j]!, 1e-8);
      expectNear(found.inflations[j]!, expected.vif[j]!, 1e-8);
      expectNear(sharesOf(found, expected.pearson)![j]!, expected.johnsonShare[j]!, 1e-8);
    }
  });
});

/** Correlations of random ratings. */
const correlations = fc
  .array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 12, maxLength: 12 }), {
    minLength: 2,
    maxLength: 6,
  })
  .map((rows) => rows.map((a) => rows.map((b) => correlation(a, b))))
  .filter((matrix) => matrix.flat().every(Number.isFinite) && dependentOn(matrix) === null);

test('weights are 0 or more and add up to R²', () => {
  fc.assert(
    fc.property(correlations, (all) => {
      // The last one is the outcome.
      const ratings = all.slice(0, -1);
      const between = ratings.map((row) => row.slice(0, -1));
      const { weights, rSquared } = relativeWeights(
        between,
        ratings.map((row) => row.at(-1)!),
      );
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      expectNear(
        weights.reduce((sum, weight) => sum + weight, 0),
        rSquared,
        1e-9,
      );
    }),
  );
});

test('of a matrix only the upper triangle is looked at', () => {
  const { values } = symmetricEigen([
    [2, 1],
    [99, 2],
  ]);
  const [low, high] = values.toSorted((a, b) => a - b) as [number, number];
  expectNear(low, 1, 1e-15);
  expectNear(high, 3, 1e-15);
});

test('eigenvectors turn a matrix into its eigenvalues', () => {
  fc.assert(
    fc.property(correlations, (matrix) => {
      const { values, vectors } = symmetricEigen(matrix);
      for (const [m, value] of values.entries())
        for (const [i, row] of matrix.entries()) {
          const image = row.reduce((sum, cell, j) => sum + cell * vectors[j]![m]!, 0);
          expectNear(image, value * vectors[i]![m]!, 1e-12);
        }
    }),
  );
});

test('eigenvalues are those of the matrix in any unit, eigenvectors the same', () => {
  // Powers of two change no digit.
  const unit = fc.constantFrom(2 ** -300, 2 ** -60, 2 ** 60, 2 ** 300);
  fc.assert(
    fc.property(correlations, unit, (matrix, unit) => {
      const { values, vectors } = symmetricEigen(matrix);
      const scaled = symmetricEigen(matrix.map((row) => row.map((cell) => cell * unit)));
      expect(scaled.vectors).toEqual(vectors);
      expect(scaled.values).toEqual(values.map((value) => value * unit));
    }),
  );
});

test('the sign of a share is that of the correlation', () => {
  const withOutcome = [0.5, -0.5];
  const shares = sharesOf(
    relativeWeights(
      [
        [1, 0],
        [0, 1],
      ],
      withOutcome,
    ),
    withOutcome,
  )!;
  expectNear(shares[0]!, 0.5, 1e-12);
  expectNear(shares[1]!, -0.5, 1e-12);
  expect(sharesOf({ weights: [0, 0], rSquared: 0 }, [0, 0])).toBeNull();
});

test('a rating that follows from others has no weights, and is found with what it follows from', () => {
  const same = [
    [1, 0.3, 1],
    [0.3, 1, 0.3],
    [1, 0.3, 1],
  ];
  expect(() => relativeWeights(same, [0.4, 0.2, 0.4])).toThrow(RangeError);
  expect(dependentOn(same)).toEqual({ place: 2, on: [0] });
  // Of two ratings that are not correlated the third is the sum.
  const half = Math.SQRT1_2;
  const sum = [
    [1, 0, half],
    [0, 1, half],
    [half, half, 1],
  ];
  expect(dependentOn(sum)).toEqual({ place: 2, on: [0, 1] });
  expect(
    dependentOn([
      [1, 0.999],
      [0.999, 1],
    ]),
  ).toBeNull();
  // No table of correlations is like this one: an eigenvalue is below 0.
  expect(() =>
    relativeWeights(
      [
        [1, 2],
        [2, 1],
      ],
      [0.1, 0.1],
    ),
  ).toThrow(RangeError);
});
