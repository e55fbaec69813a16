import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveCounts, kishResponses, linearisedStandardError } from '../../src/core/effective.js';
import { criticalValue } from '../../src/core/normal.js';
import { npsOfCounts } from '../../src/core/nps.js';
import { withPseudoResponses } from '../../src/core/pseudo-responses.js';
import {
  type CategoryCounts,
  categoryCounts,
  emptyTally,
  scaleWeights,
  tally,
  weightedCounts,
} from '../../src/core/tally.js';
import { standardErrorOfCounts } from '../../src/core/variance.js';
import { answeredTally, tallyOf } from '../support/core/arbitrary.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { weightedDomains, weightedSamples } from '../support/core/oracle.js';
import { tallyOfResponses, weigh, weightedResponses, weightedTally } from '../support/core/weighted.js';

describe.each(weightedSamples)('the sample $id', (sample) => {
  const weighted = weigh(sample.ratings, sample.weights);
  const sums = weightedCounts(weighted);

  test('has the point estimates of the table', () => {
    expectClose(sums.responses, sample.sumWeights, 1e-12);
    expectNear(npsOfCounts(sums), sample.nps, 1e-9);
    expectNear((100 * sums.promoters) / sums.responses, sample.pctPromoters, 1e-9);
    expectNear((100 * sums.detractors) / sums.responses, sample.pctDetractors, 1e-9);
  });

  test('is worth the responses of the table', () => {
    const n = sample.nPositiveWeight;
    const kish = kishResponses(weighted);
    expectNear(kish, sample.kishEffectiveN, 1e-9);
    expectNear(n / kish, sample.kishDeff, 1e-9);
    // The table's has the factor n/(n − 1) of svymean.
    const byResiduals = sample.effectiveNFromDesign;
    const expected = byResiduals === null ? kish : Math.min(kish, (byResiduals * n) / (n - 1));
    expectNear(effectiveCounts(weighted).responses, expected, 1e-9);
  });

  test('has the standard errors of the table', () => {
    expectNear(linearisedStandardError(weighted), sample.seLinearised, 1e-9);
    expectNear(standardErrorOfCounts(worth(kishResponses(weighted))), sample.seKish, 1e-9);
  });

  test.each(Object.keys(sample.ci))('has the adjusted Wald intervals of the table at level %s', (level) => {
    const { adjustedWaldKish, adjustedWaldDesignEff } = sample.ci[level]!;
    expectLimits(sample.kishEffectiveN, adjustedWaldKish);
    if (adjustedWaldDesignEff) expectLimits(sample.effectiveNFromDesign!, adjustedWaldDesignEff);

    function expectLimits(responses: number, [low, high]: readonly [number, number]): void {
      const counts = withPseudoResponses(worth(responses));
      const reach = criticalValue(Number(level)) * standardErrorOfCounts(counts);
      expectNear(npsOfCounts(counts)! - reach, low, 1e-9);
      expectNear(npsOfCounts(counts)! + reach, high, 1e-9);
    }
  });

  function worth(responses: number): CategoryCounts {
    const scale = responses / sums.responses;
    return {
      promoters: sums.promoters * scale,
      passives: sums.passives * scale,
      detractors: sums.detractors * scale,
      responses,
    };
  }
});

describe('the domains of the table', () => {
  const { ratings, weights, stratum, domain, nps, se_weightsOnly } = weightedDomains;

  test('make up a sample', () => {
    const whole = weigh(ratings, weights);
    expectNear(npsOfCounts(weightedCounts(whole)), nps, 1e-9);
    expectNear(linearisedStandardError(whole), se_weightsOnly, 1e-9);
  });

  test.each(domain)('$segment', ({ segment, nps, se_subsetAsOwnSample, se_domainWithinFullDesign }) => {
    const inside = [...ratings.keys()].filter((i) => stratum[i] === segment);
    const part = weigh(
      inside.map((i) => ratings[i]!),
      inside.map((i) => weights[i]!),
    );
    expectNear(npsOfCounts(weightedCounts(part)), nps, 1e-9);
    const error = linearisedStandardError(part)!;
    expectNear(error, se_subsetAsOwnSample[segment]!, 1e-9);
    // A domain of a design takes n/(n − 1) from the whole sample.
    const n = ratings.length;
    const m = inside.length;
    expectNear(error * Math.sqrt(((m - 1) / m) * (n / (n - 1))), se_domainWithinFullDesign, 1e-9);
  });
});

describe('effectiveCounts', () => {
  test('of responses without weights are the counts themselves', () => {
    fc.assert(
      fc.property(answeredTally, (any) => {
        expect(effectiveCounts(any)).toEqual(categoryCounts(any));
      }),
    );
    expect(effectiveCounts(emptyTally())).toEqual(categoryCounts(emptyTally()));
    expect(effectiveCounts(weigh([], []))).toEqual(categoryCounts(emptyTally()));
  });

  test('are the counts where all weights are equal', () => {
    fc.assert(
      fc.property(answeredTally, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (any, weight) => {
        const counts = categoryCounts(any);
        const effective = effectiveCounts(scaleWeights(any, weight));
        for (const category of ['promoters', 'passives', 'detractors', 'responses'] as const) {
          expectClose(effective[category], counts[category], 1e-12);
        }
      }),
    );
  });

  test('keep the weighted NPS, and are worth at most the number of responses', () => {
    fc.assert(
      fc.property(weightedTally, (any) => {
        const effective = effectiveCounts(any);
        expectNear(npsOfCounts(effective), npsOfCounts(weightedCounts(any)), 1e-10);
        expect(effective.responses).toBeGreaterThan(0);
        expect(effective.responses).toBeLessThanOrEqual(kishResponses(any));
        expect(kishResponses(any)).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(kishResponses(any)).toBeLessThanOrEqual(categoryCounts(any).responses * (1 + 1e-12));
      }),
    );
  });

  test('do not depend on the unit of the weights', () => {
    fc.assert(
      fc.property(weightedTally, fc.double({ min: 1e-50, max: 1e50, noNaN: true }), (any, unit) => {
        const scaled = scaleWeights(any, unit);
        expectClose(effectiveCounts(scaled).responses, effectiveCounts(any).responses, 1e-11);
        expectNear(linearisedStandardError(scaled), linearisedStandardError(any), 1e-9);
      }),
    );
  });

  test('of responses that all agree are by Kish', () => {
    const agreed = weigh([9, 10, 9], [1, 2, 3]);
    expect(effectiveCounts(agreed)).toEqual({
      promoters: 36 / 14,
      passives: 0,
      detractors: 0,
      responses: 36 / 14,
    });
  });

  test('are fewer than by Kish where the rare answers weigh most', () => {
    // Nine promoters of weight 1 and a detractor of weight 4: Kish 169/25, but p = 9/13, d = 4/13, V = 4pd and
    // Σ(w(s − θ))² = 9 (2d)² + 16 (2p)².
    const lopsided = weigh([9, 9, 9, 9, 9, 9, 9, 9, 9, 0], [1, 1, 1, 1, 1, 1, 1, 1, 1, 4]);
    expectClose(kishResponses(lopsided), 169 / 25, 1e-14);
    expectClose(effectiveCounts(lopsided).responses, (4 * 9 * 4 * 169) / (9 * 64 + 16 * 324), 1e-14);
  });
});

test('weights of whole numbers give the NPS of repeated responses', () => {
  const response = fc.record({
    score: fc.integer({ min: 0, max: 10 }),
    weight: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(response, { minLength: 1 }), (responses) => {
      const repeated = tally(responses.flatMap(({ score, weight }) => new Array<number>(weight).fill(score)));
      const weighted = tallyOfResponses(responses);
      expect(weightedCounts(weighted)).toEqual(categoryCounts(repeated));
      expect(categoryCounts(weighted).responses).toBe(responses.length);
    }),
  );
});

describe('linearisedStandardError', () => {
  test('of equal weights has n − 1 under the root', () => {
    // V = 1/2, n = 4
    expectNear(linearisedStandardError(tallyOf(1, 2, 1)), 100 * Math.sqrt(0.5 / 3), 1e-12);
    expectNear(linearisedStandardError(weigh([0, 7, 8, 10], [3, 3, 3, 3])), 100 * Math.sqrt(0.5 / 3), 1e-12);
  });

  test('is unknown below two responses', () => {
    expect(linearisedStandardError(emptyTally())).toBeNull();
    expect(linearisedStandardError(weigh([10], [2]))).toBeNull();
  });

  test('does not depend on the order of the responses', () => {
    fc.assert(
      fc.property(weightedResponses, (responses) => {
        expectNear(
          linearisedStandardError(tallyOfResponses(responses.toReversed())),
          linearisedStandardError(tallyOfResponses(responses)),
          1e-11,
        );
      }),
    );
  });
});
