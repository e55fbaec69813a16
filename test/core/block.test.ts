import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { block } from '../../src/core/block.js';
import { interval } from '../../src/core/interval.js';
import { emptyTally, scaleWeights, tallyOfCounts } from '../../src/core/tally.js';
import { answeredTally } from '../support/core/arbitrary.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { single, weightedSamples } from '../support/core/oracle.js';
import { weigh, weightedTally } from '../support/core/weighted.js';

// 40 detractors, 12 of them with 6; the figures follow from the counts by hand.
const counts = [4, 4, 4, 4, 6, 6, 12, 10, 10, 20, 20];

test('has the keys of the JSON format, in their order', () => {
  const figures = block(tallyOfCounts(counts));
  expect(JSON.stringify(Object.keys(figures))).toBe(
    '["nps","responses","mean","promoters","passives","detractors","distribution","standardError","interval"]',
  );
  expect(Object.keys(figures.promoters)).toEqual(['count', 'share']);
  expect(Object.keys(figures.interval!)).toEqual(['method', 'level', 'low', 'high']);
});

test('holds every figure of a tally', () => {
  const figures = block(tallyOfCounts(counts));
  expect(figures).toMatchObject({
    nps: 0,
    responses: 100,
    promoters: { count: 40, share: 0.4 },
    passives: { count: 20, share: 0.2 },
    detractors: { count: 40, share: 0.4 },
    distribution: counts,
  });
  expectNear(figures.mean, 6.8, 1e-12);
  // V = 0.8, sqrt(0.8 / 100) = 0.0894…
  expectNear(figures.standardError, 8.94427190999916, 1e-12);
});

test('names the method and the level of its interval', () => {
  const tally = tallyOfCounts(counts);
  expect(block(tally).interval).toEqual({ method: 'adjusted-wald', level: 0.95, ...interval(tally) });
  const chosen = { method: 'score', level: 0.8 } as const;
  expect(block(tally, chosen).interval).toEqual({ ...chosen, ...interval(tally, chosen) });
});

test('keeps its own copy of the distribution', () => {
  const tally = tallyOfCounts(counts);
  expect(block(tally).distribution).not.toBe(tally.counts);
});

test('without responses knows nothing but zeros', () => {
  const none = { count: 0, share: null };
  expect(block(emptyTally())).toEqual({
    nps: null,
    responses: 0,
    mean: null,
    promoters: none,
    passives: none,
    detractors: none,
    distribution: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    standardError: null,
    interval: null,
  });
});

test('of categories alone has no mean and no distribution, and every other figure', () => {
  const tally = tallyOfCounts(counts);
  expect(block(tally, { categoriesOnly: true })).toEqual({ ...block(tally), mean: null, distribution: null });
  expect(block(emptyTally(), { categoriesOnly: true }).distribution).toBeNull();
});

test('shares sum to 1 and give the NPS', () => {
  fc.assert(
    fc.property(answeredTally, (tally) => {
      const { nps, promoters, passives, detractors } = block(tally);
      expectNear(promoters.share! + passives.share! + detractors.share!, 1, 1e-12);
      expectNear(100 * (promoters.share! - detractors.share!), nps, 1e-10);
    }),
  );
});

test.each(single)('agrees with the table on $id', ({ histogram, nps, meanRating, se, n }) => {
  const figures = block(tallyOfCounts(histogram));
  expect(figures.responses).toBe(n);
  expectNear(figures.nps, nps, 1e-9);
  expectNear(figures.mean, meanRating, 1e-9);
  expectNear(figures.standardError, se, 1e-9);
});

describe('of weighted responses', () => {
  // Shares 2/8, 1/8 and 5/8 of 8.
  const figures = block(weigh([10, 9, 8, 7, 6, 0], [1, 1, 0.5, 0.5, 2, 3]));

  test('weights the NPS, the mean and the shares, and counts the rest', () => {
    expect(figures).toMatchObject({
      nps: -37.5,
      responses: 6,
      mean: 38.5 / 8,
      promoters: { count: 2, share: 0.25 },
      passives: { count: 2, share: 0.125 },
      detractors: { count: 2, share: 0.625 },
      distribution: [1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1],
    });
  });

  test('adds what the weights do, at its end', () => {
    expect(Object.keys(figures).at(-1)).toBe('weighted');
    expect(Object.keys(figures.weighted!)).toEqual([
      'sumOfWeights',
      'effectiveResponses',
      'kishEffectiveResponses',
      'designEffect',
      'linearisedStandardError',
    ]);
    const { sumOfWeights, effectiveResponses, kishEffectiveResponses, designEffect } = figures.weighted!;
    expect(sumOfWeights).toBe(8);
    expectClose(kishEffectiveResponses, 64 / 15.5, 1e-14);
    // Those with the largest weights do not answer out of line, so Kish's is the smaller one.
    expect(effectiveResponses).toBe(kishEffectiveResponses);
    expect(designEffect).toBe(6 / effectiveResponses);
  });

  test('has the standard error of its effective responses', () => {
    fc.assert(
      fc.property(weightedTally, (any) => {
        const { promoters, detractors, nps, standardError, weighted } = block(any);
        const variance = promoters.share! + detractors.share! - (nps! / 100) ** 2;
        expectNear((standardError! / 100) ** 2 * weighted!.effectiveResponses, variance, 1e-12);
      }),
    );
  });

  test('changes nothing but what it adds where the weights are equal', () => {
    fc.assert(
      fc.property(answeredTally, fc.double({ min: 0.001, max: 1000, noNaN: true }), (any, weight) => {
        const { weighted, ...rest } = block(scaleWeights(any, weight));
        expectAlike(rest, block(any));
        expectClose(weighted!.effectiveResponses, rest.responses, 1e-12);
        expectClose(weighted!.kishEffectiveResponses, rest.responses, 1e-12);
        expectClose(weighted!.designEffect, 1, 1e-12);
      }),
    );
  });

  test('does not depend on the unit of the weights', () => {
    fc.assert(
      fc.property(weightedTally, fc.double({ min: 0.001, max: 1000, noNaN: true }), (any, unit) => {
        const { weighted, ...rest } = block(any);
        const { weighted: scaled, ...figures } = block(scaleWeights(any, unit));
        expectAlike(figures, rest);
        expectAlike(scaled, { ...weighted, sumOfWeights: weighted!.sumOfWeights * unit });
      }),
    );
  });

  test('without responses says that they are worth nothing', () => {
    const { weighted, ...rest } = block(weigh([], []));
    expect(rest).toEqual(block(emptyTally()));
    expect(weighted).toEqual({
      sumOfWeights: 0,
      effectiveResponses: 0,
      kishEffectiveResponses: 0,
      designEffect: null,
      linearisedStandardError: null,
    });
  });

  test.each(weightedSamples)('agrees with the table on $id', ({ ratings, weights, ...expected }) => {
    const { nps, responses, promoters, detractors, weighted } = block(weigh(ratings, weights));
    expect(responses).toBe(expected.nPositiveWeight);
    expectNear(nps, expected.nps, 1e-9);
    expectNear(100 * promoters.share!, expected.pctPromoters, 1e-9);
    expectNear(100 * detractors.share!, expected.pctDetractors, 1e-9);
    expectClose(weighted!.sumOfWeights, expected.sumWeights, 1e-12);
    expectNear(weighted!.kishEffectiveResponses, expected.kishEffectiveN, 1e-9);
    expectNear(weighted!.linearisedStandardError, expected.seLinearised, 1e-9);
  });
});

/** The same plain data, but for the last digits of its numbers. */
function expectAlike(actual: unknown, expected: unknown): void {
  if (typeof expected === 'number') {
    expectNear(actual as number, expected, 1e-9 * Math.max(1, Math.abs(expected)));
  } else if (expected !== null && typeof expected === 'object') {
    expect(Object.keys(actual as object)).toEqual(Object.keys(expected));
    for (const [key, value] of Object.entries(expected)) {
      expectAlike((actual as Record<string, unknown>)[key], value);
    }
  } else {
    expect(actual).toEqual(expected);
  }
}
