// compare --split-at: the figures of fixtures/window/year.csv, worked out by Python (test and interval by integrating
// Student's t, the noise between months by moments about the mean of each side).
import { describe, expect, test } from 'vitest';
import { runHere } from '../support/in-process.js';

const YEAR = 'fixtures/window/year.csv';

async function compared(line: string) {
  const { stdout, stderr } = await runHere(`compare ${YEAR} --json -q ${line}`.split(' '));
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('before and after 2025-06-01', () => {
  test('the whole', async () => {
    const { result, options, input } = await compared('--split-at 2025-06-01');
    expect(options).toMatchObject({ splitAt: '2025-06-01', periods: null });
    expect(input).toMatchObject({ rows: 360, answered: 358, blank: 1, rejected: 1, filtered: 0 });
    expect(result).toMatchObject({
      before: { responses: 199 },
      after: { responses: 159 },
      days: {
        before: { from: '2025-01-01', to: '2025-05-28' },
        after: { from: '2025-06-01', to: '2025-09-22' },
      },
      noise: { periods: [5, 4], df: 7 },
    });
    const { difference, interval, pValue, noise } = result;
    expect(difference).toBeCloseTo(13.235991277140418, 10);
    expect(noise.points).toBeCloseTo(16.148417112667723, 8);
    expect(noise.standardError).toBeCloseTo(10.833287729133612, 8);
    expect(pValue).toBeCloseTo(0.3712127873448875, 8);
    expect(interval.low).toBeCloseTo(-19.04046077564047, 6);
    expect(interval.high).toBeCloseTo(44.85637570046629, 6);
  });

  test('each segment has the noise of its own months', async () => {
    const { result } = await compared('--split-at 2025-06-01 --by region');
    const [north, south] = result.decomposition.segments;
    expect([north.segment.region, south.segment.region]).toEqual(['north', 'south']);
    expect(north.noise.points).toBeCloseTo(15.996208853784413, 8);
    expect(north.noise.standardError).toBeCloseTo(10.732247365891766, 8);
    expect(south.noise.points).toBeCloseTo(5.840455075844505, 8);
    expect(south.noise.standardError).toBeCloseTo(3.9178963707366017, 8);
  });

  test('with fewer than three months on a side there is sampling error only', async () => {
    const days = await compared('--split-at 2025-08-01');
    const conditions = await compared('--before answered_on<2025-08-01 --after answered_on>=2025-08-01');
    const { noise, days: _, ...result } = days.result;
    expect(noise).toBeNull();
    expect(result).toEqual(conditions.result);
  });
});

test('two periods are what conditions on their days select', async () => {
  const periods = await compared('--periods 2025-02,2025-04 --by region');
  const conditions = await compared(
    '--before answered_on>=2025-02-01 --before answered_on<2025-03-01 --after answered_on>=2025-04-01 --after answered_on<2025-05-01 --by region',
  );
  expect(periods.input).toMatchObject({ ...conditions.input, columns: expect.anything() });
  const { noise, days: _, ...result } = periods.result;
  expect(noise).toBeNull();
  result.decomposition.segments = result.decomposition.segments.map(
    ({ noise: own, ...segment }: { noise: null }) => {
      expect(own).toBeNull();
      return segment;
    },
  );
  expect(result).toEqual(conditions.result);
});
