import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  detectableDifference,
  marginOf,
  responsesForDifference,
  responsesForMargin,
} from '../../src/core/sample-size.js';
import { expectClose } from '../support/core/near.js';
import { sampleSizes } from '../support/core/oracle.js';

describe('responsesForMargin', () => {
  test.each(sampleSizes.marginOfError)('±$margin at $confidence with variance $varianceUnit', ({
    confidence: level,
    margin,
    varianceUnit: variance,
    nRaw,
    nAdjustedWald,
    fpc,
  }) => {
    expect(responsesForMargin(margin, { level, variance })).toBe(Math.max(1, nAdjustedWald));
    // The margin of n responses is the one for which n + 3 is the unadjusted size.
    expectClose(marginOf(1e6, { level, variance }) ** 2 * 1_000_003, margin ** 2 * nRaw, 1e-9);
    for (const { population, nRaw: finite } of fpc) {
      const expected = Math.max(1, Math.ceil(finite - 3));
      expect(responsesForMargin(margin, { level, variance, population })).toBe(expected);
    }
  });

  test('is made at 95 % for the largest variance unless said otherwise', () => {
    expect(responsesForMargin(5)).toBe(1534);
    expect(responsesForMargin(5, { variance: 0.61 })).toBe(935);
    expect(responsesForMargin(10)).toBe(382);
  });

  test('is at least one response and never more than the population', () => {
    expect(responsesForMargin(100)).toBe(1);
    expect(responsesForMargin(5, { variance: 0 })).toBe(1);
    expect(responsesForMargin(5, { population: 1 })).toBe(1);
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.integer({ min: 1, max: 1e6 }),
        (margin, population) => {
          expect(responsesForMargin(margin, { population })).toBeLessThanOrEqual(population);
        },
      ),
    );
  });

  test.each([0, -1, Number.NaN])('rejects a margin of %d', (margin) => {
    expect(() => responsesForMargin(margin)).toThrow(RangeError);
  });
});

describe('marginOf', () => {
  const plan = fc.record({
    level: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
    variance: fc.double({ min: 0.05, max: 1, noNaN: true }),
    population: fc.option(fc.integer({ min: 1000, max: 1e9 }), { nil: undefined }),
  });

  test('is what so many responses were planned for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), plan, (responses, any) => {
        const margin = marginOf(responses, any);
        fc.pre(margin < 100);
        expect(responsesForMargin(margin, any)).toBe(responses);
      }),
    );
  });

  test('falls with every response, to nothing when everybody has answered', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 900 }), plan, (responses, any) => {
        expect(marginOf(responses + 1, any)).toBeLessThan(marginOf(responses, any));
      }),
    );
    expect(marginOf(2000, { population: 2000 })).toBe(0);
    expect(marginOf(1, { population: 1 })).toBe(0);
  });

  test('is at most 100 points', () => {
    expect(marginOf(1, { level: 0.99 })).toBe(100);
  });
});

describe('responsesForDifference', () => {
  test.each(
    sampleSizes.difference,
  )('$difference points at $alpha with power $power, variances $varianceUnit1 and $varianceUnit2', ({
    alpha,
    power,
    difference,
    varianceUnit1,
    varianceUnit2,
    nPerGroupAdjustedWald,
  }) => {
    const variances = [varianceUnit1, varianceUnit2] as const;
    expect(responsesForDifference(difference, { level: 1 - alpha, power, variances })).toBe(
      nPerGroupAdjustedWald,
    );
  });

  test('is made at 95 % with power 80 % for the largest variance unless said otherwise', () => {
    expect(responsesForDifference(5)).toBe(
      responsesForDifference(5, { level: 0.95, power: 0.8, variances: [1, 1] }),
    );
    expect(responsesForDifference(10, { variances: [0.61, 0.61] })).toBe(955);
  });

  test('is at least what is tested at all', () => {
    expect(responsesForDifference(200)).toBe(10);
    expect(responsesForDifference(5, { variances: [0, 0] })).toBe(10);
  });

  test('rejects what is out of range', () => {
    expect(() => responsesForDifference(0)).toThrow(RangeError);
    expect(() => responsesForDifference(5, { power: 80 })).toThrow(RangeError);
    expect(() => responsesForDifference(5, { power: 0.49 })).toThrow(RangeError);
    expect(() => responsesForDifference(5, { level: 95 })).toThrow(RangeError);
    expect(() => responsesForDifference(5, { variances: [0.5, 1.1] })).toThrow(RangeError);
    expect(() => responsesForDifference(5, { variances: [-0.1, 0.5] })).toThrow(RangeError);
  });
});

describe('detectableDifference', () => {
  // The table knows no added responses: three fewer are as many.
  test.each(sampleSizes.minDetectable.filter(({ n1, n2 }) => n1 === n2))('of $n1 responses each', ({
    n1,
    varianceUnit1,
    varianceUnit2,
    alpha,
    power,
    minDetectableDifference,
  }) => {
    const variances = [varianceUnit1, varianceUnit2] as const;
    expectClose(
      detectableDifference(n1 - 3, { level: 1 - alpha, power, variances }),
      minDetectableDifference,
      1e-9,
    );
  });

  test('is what so many responses were planned for', () => {
    const variance = fc.double({ min: 0.05, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 1e6 }), fc.tuple(variance, variance), (responses, variances) => {
        expect(responsesForDifference(detectableDifference(responses, { variances })!, { variances })).toBe(
          responses,
        );
      }),
    );
  });

  test('is null where nothing is tested, and where no difference is large enough', () => {
    expect(detectableDifference(9)).toBeNull();
    expect(detectableDifference(10)).not.toBeNull();
    expect(detectableDifference(10, { level: 0.9999, power: 0.999 })).toBeNull();
  });
});

test.each([0, 1.5, -3, Number.NaN])('%d responses are a RangeError', (responses) => {
  expect(() => marginOf(responses)).toThrow(RangeError);
  expect(() => detectableDifference(responses)).toThrow(RangeError);
});

test.each([
  [() => responsesForMargin(0), 'a margin is above 0, not 0'],
  [() => responsesForDifference(-1), 'a difference is above 0, not -1'],
  [() => marginOf(0), 'responses must be a whole number from 1, not 0'],
  [() => detectableDifference(1.5), 'responses must be a whole number from 1, not 1.5'],
  [() => marginOf(5, { population: 0 }), 'a population must be a whole number from 1, not 0'],
  [() => marginOf(5, { variance: 1.5 }), 'a variance is from 0 to 1, not 1.5'],
  [() => detectableDifference(50, { power: 80 }), 'a power is a fraction from 0.5 to under 1, not 80'],
  [() => detectableDifference(50, { power: 1 }), 'a power is a fraction from 0.5 to under 1, not 1'],
])('what is wrong is said: %s', (work, message) => {
  expect(work).toThrow(new RangeError(message));
});

test('so are a population that is no whole number and a variance above 1', () => {
  expect(() => responsesForMargin(5, { population: 0 })).toThrow(RangeError);
  expect(() => responsesForMargin(5, { population: 2.5 })).toThrow(RangeError);
  expect(() => marginOf(5, { variance: 1.01 })).toThrow(RangeError);
});
