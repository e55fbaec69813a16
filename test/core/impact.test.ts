import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impactOf } from '../../src/core/impact.js';
import { nps } from '../../src/core/nps.js';
import { mergeTallies, scaleWeights, subtractTally, tally } from '../../src/core/tally.js';
import { answeredTally, tallyOf, weighEqually } from '../support/core/arbitrary.js';
import { expectNear } from '../support/core/near.js';
import { type ImpactCase, impacts } from '../support/core/oracle.js';

const tallyOfNet = ({ n, promoters, detractors }: ImpactCase['rest']) =>
  tallyOf(detractors, n - promoters - detractors, promoters);

describe.each(impacts)('$id', ({ segment, rest, impact, adjustedRandom }) => {
  const part = tallyOfNet(segment);
  const whole = mergeTallies([part, tallyOfNet(rest)]);

  test('has the impact of the table', () => {
    expectNear(impactOf(part, whole).impact, impact, 1e-11);
  });

  test.each(['0.90', '0.95', '0.99'] as const)('has its interval at %s', (level) => {
    const { interval } = impactOf(part, whole, Number(level));
    expectNear(interval?.low ?? null, adjustedRandom?.[level][0] ?? null, 1e-11);
    expectNear(interval?.high ?? null, adjustedRandom?.[level][1] ?? null, 1e-11);
  });
});

test('without anybody in the part there is no impact and nothing to say of it', () => {
  expect(impactOf(tally([]), tally([10, 3]))).toEqual({ impact: 0, interval: null });
  expect(impactOf(tally([10, 3]), tally([10, 3]))).toEqual({ impact: null, interval: null });
});

test('weights count: those of the part, of the rest and of the share', () => {
  const part = scaleWeights(tally([0, 0, 10]), 3);
  const whole = mergeTallies([part, scaleWeights(tally([10, 10, 7]), 0.5)]);
  const { impact } = impactOf(part, whole);
  expectNear(impact, nps(whole)! - nps(subtractTally(whole, part))!, 1e-11);
});

describe('laws', () => {
  test('it is the NPS of all less the NPS of the rest, and within its interval', () => {
    fc.assert(
      fc.property(answeredTally, answeredTally, (part, rest) => {
        const whole = mergeTallies([part, rest]);
        const { impact, interval } = impactOf(part, whole);
        expectNear(impact, nps(whole)! - nps(rest)!, 1e-9);
        expect(interval!.low).toBeLessThanOrEqual(impact!);
        expect(interval!.high).toBeGreaterThanOrEqual(impact!);
      }),
    );
  });

  test('equal weights change nothing', () => {
    fc.assert(
      fc.property(answeredTally, answeredTally, (part, rest) => {
        const plain = impactOf(part, mergeTallies([part, rest]));
        const [a, b] = [weighEqually(part, 0.25), weighEqually(rest, 0.25)];
        const weighted = impactOf(a, mergeTallies([a, b]));
        expectNear(weighted.impact, plain.impact, 1e-9);
        expectNear(weighted.interval!.low, plain.interval!.low, 1e-9);
        expectNear(weighted.interval!.high, plain.interval!.high, 1e-9);
      }),
    );
  });
});
