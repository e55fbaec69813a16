import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effect } from '../../src/core/effect.js';
import { nps } from '../../src/core/nps.js';
import { emptyTally, mergeTallies, scaleWeights, tallyOfCounts } from '../../src/core/tally.js';
import { answeredTally, anyTally, tallyOf } from '../support/core/arbitrary.js';
import { expectNear } from '../support/core/near.js';
import { segmentSets } from '../support/core/oracle.js';
import { weigh, weightedTally } from '../support/core/weighted.js';

describe.each(segmentSets)('the parts of $id', ({ segments, overallNps }) => {
  const parts = segments.map(({ histogram }) => tallyOfCounts(histogram));
  const whole = mergeTallies(parts);

  test('make up the overall NPS of the table', () => {
    expectNear(nps(whole), overallNps, 1e-9);
  });

  test.each(segments)('$id', ({ histogram, contribution, leverage, diffVsRest }) => {
    const actual = effect(tallyOfCounts(histogram), whole);
    expectNear(actual.contribution, contribution, 1e-9);
    expectNear(actual.leverage, leverage, 1e-9);
    expectNear(actual.difference, diffVsRest ?? null, 1e-9);
  });
});

const parts = fc
  .tuple(answeredTally, fc.array(anyTally, { maxLength: 8 }))
  .map(([first, more]) => [first, ...more]);

test.each([
  ['parts', parts],
  ['weighted parts', fc.array(weightedTally, { minLength: 1, maxLength: 8 })],
])('contributions of %s sum to the NPS, leverages to 0', (_, anyParts) => {
  fc.assert(
    fc.property(anyParts, (tallies) => {
      const whole = mergeTallies(tallies);
      const effects = tallies.map((part) => effect(part, whole));
      expectNear(
        effects.reduce((sum, { contribution }) => sum + contribution!, 0),
        nps(whole),
        1e-9,
      );
      expectNear(
        effects.reduce((sum, { leverage }) => sum + leverage!, 0),
        0,
        1e-9,
      );
    }),
  );
});

test('equal weights change no effect', () => {
  // Of a rest a million times smaller than the part, the digits of the whole leave less than the tolerance.
  const counts = fc.array(fc.nat({ max: 1000 }), { minLength: 11, maxLength: 11 });
  const small = counts.filter((all) => all.some((count) => count > 0)).map((all) => tallyOfCounts(all));
  fc.assert(
    fc.property(small, small, (part, rest) => {
      const whole = mergeTallies([part, rest]);
      const plain = effect(part, whole);
      const weighted = effect(scaleWeights(part, 0.3), scaleWeights(whole, 0.3));
      for (const figure of ['difference', 'contribution', 'leverage'] as const) {
        expectNear(weighted[figure], plain[figure], 1e-9);
      }
    }),
  );
});

test('a weighted part differs from the rest by the weighted NPS of both', () => {
  const part = weigh([10, 0], [3, 1]);
  const rest = weigh([10, 8, 3], [1, 1, 2]);
  expect(effect(part, mergeTallies([part, rest]))).toEqual({
    difference: 75,
    contribution: 25,
    leverage: 0.5 * (50 - 12.5),
  });
});

test('leverage is the part of the difference to the rest that the share lets through', () => {
  // share (NPS_k - NPS) = share (1 - share) (NPS_k - NPS_rest): 1/4 · 3/4 · 40
  const part = tallyOf(10, 30, 60);
  const rest = tallyOf(90, 90, 120);
  expect(effect(part, mergeTallies([part, rest]))).toEqual({
    difference: 40,
    contribution: 12.5,
    leverage: 7.5,
  });
});

test('the whole has no rest to differ from', () => {
  const whole = tallyOf(1, 1, 2);
  expect(effect(whole, whole)).toEqual({ difference: null, contribution: 25, leverage: 0 });
});

test('without any responses every effect is unknown', () => {
  expect(effect(emptyTally(), emptyTally())).toEqual({
    difference: null,
    contribution: null,
    leverage: null,
  });
});
