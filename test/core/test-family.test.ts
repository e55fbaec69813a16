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

test('what could have been found is that of one test at alpha without a correction, at its part of alpha with one', () => {
  const pair = [tallyOf(40, 30, 30), tallyOf(38, 30, 32)].map(sampleOf) as unknown as SamplePair;
  const of = (pairs: number, options: Partial<FamilyOptions>) =>
    testFamily(new Array(pairs).fill(pair), { adjust: 'holm', level: 0.95, weighted: false, ...options })
      .detectable!.least.difference;
  expect(of(4, { adjust: 'none' })).toBe(of(1, {}));
  expect(of(4, {})).toBe(of(1, { alpha: 0.05 / 4 }));
  expect(of(4, {})).toBeGreaterThan(of(1, {}));
});
