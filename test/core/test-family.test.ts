import { describe, expect, test } from 'vitest';
import { sampleOf } from '../../src/core/contrast.js';
import { type FamilyOptions, type SamplePair, testFamily } from '../../src/core/test-family.js';
import { tallyOf, weighEqually } from '../support/core/arbitrary.js';
import { expectClose } from '../support/core/near.js';
import { exactSegments } from '../support/core/oracle.js';

const pairs = exactSegments
  .filter(({ segment, rest }) => Math.min(segment.n, rest.n) >= 10)
  .map(({ segment, rest, ...expected }) => {
    const tallies = [segment, rest].map(({ n, promoters, detractors }) =>
      tallyOf(detractors, n - promoters - detractors, promoters),
    );
    return { ...expected, tallies };
  });

const testedAlone = (pair: SamplePair, options: Partial<FamilyOptions>) =>
  testFamily([pair], { adjust: 'holm', level: 0.95, weighted: false, ...options });

describe.each(pairs)('$id', ({ tallies, adjustedWaldP, maxP }) => {
  const pair = tallies.map(sampleOf) as unknown as SamplePair;

  test('has, found by search, the larger p of the table, were it the only test', () => {
    const { tests, summary } = testedAlone(pair, { search: true });
    expectClose(tests[0]!.pValue, maxP, 1e-9);
    expect(summary.method).toBe('larger-of-both');
  });

  test('has that of adjusted Wald where it was planned', () => {
    const { tests, summary } = testedAlone(pair, {});
    expectClose(tests[0]!.pValue, adjustedWaldP, 1e-9);
    expect(summary.method).toBe('adjusted-wald');
  });

  test('has that of adjusted Wald with weights, which cannot be redrawn', () => {
    const weighted = tallies.map((one) => sampleOf(weighEqually(one, 2))) as unknown as SamplePair;
    const { tests, summary } = testedAlone(weighted, { search: true, weighted: true });
    expectClose(tests[0]!.pValue, adjustedWaldP, 1e-9);
    expect(summary.method).toBe('adjusted-wald');
  });
});
