// nps trend on a file whose figures were counted elsewhere, in Python.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inWaveOrder } from '../../src/cli/responses/wave-order.js';
import type { TrendResult } from '../../src/core/results.js';
import { runHere } from '../support/in-process.js';
import { ROOT } from '../support/paths.js';

const FILE = join(ROOT, 'fixtures/trend/shop.csv');
type Counted = Record<string, [responses: number, promoters: number, detractors: number]>;
interface Expected {
  rows: number;
  answered: number;
  day: Counted;
  week: Counted;
  month: Counted;
  quarter: Counted;
  year: Counted;
  monthByRegion: Counted;
}
const EXPECTED = JSON.parse(readFileSync(join(ROOT, 'fixtures/trend/shop.json'), 'utf8')) as Expected;

async function trend(...args: string[]): Promise<TrendResult> {
  const { stdout, stderr, code } = await runHere(['trend', ...args, '--json']);
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  return JSON.parse(stdout).result;
}

const npsOf = ([n, promoters, detractors]: Counted[string]) => (100 * (promoters - detractors)) / n;

describe.each(['day', 'week', 'month', 'quarter', 'year'] as const)('by %s', (every) => {
  test('each period has its responses and its NPS, and those between have none', async () => {
    const { periods, overall } = await trend(FILE, '--every', every);
    const counted = EXPECTED[every];
    for (const { period, nps, responses, promoters, detractors } of periods) {
      const own = counted[period];
      expect([period, responses]).toEqual([period, own?.[0] ?? 0]);
      if (own === undefined) continue;
      expect(nps).toBeCloseTo(npsOf(own), 9);
      expect([promoters!.count, detractors!.count]).toEqual(own.slice(1));
    }
    expect(periods.filter(({ responses }) => responses > 0)).toHaveLength(Object.keys(counted).length);
    expect(overall.responses).toBe(EXPECTED.answered);
  });
});

test('the length of the periods follows the span', async () => {
  expect((await trend(FILE)).every).toBe('month');
  expect((await trend(FILE, '--since', '2025-10')).every).toBe('week');
  expect((await trend(FILE, '--since', '2025-11-20')).every).toBe('day');
});

test('the first and the last period are partial unless the data reach their edges', async () => {
  const partial = async (...args: string[]) =>
    (await trend(FILE, ...args)).periods.flatMap((row) => (row.partial ? row.period : []));
  expect(await partial('--every', 'month')).toEqual(['2023-11', '2025-12']);
  // Answers were given on the first and on the last day of May 2025, and on the first alone of September.
  expect(await partial('--since', '2025-05', '--until', '2025-05', '--every', 'month')).toEqual([]);
  expect(await partial('--since', '2025-05', '--until', '2025-09', '--every', 'month')).toEqual(['2025-09']);
});

test('a rolling window pools responses, and is null until it is full', async () => {
  const { periods } = await trend(FILE, '--every', 'quarter', '--rolling', '3');
  const quarters = Object.values(EXPECTED.quarter);
  for (const [i, { rolling }] of periods.entries()) {
    if (i < 2) expect(rolling).toBeNull();
    else {
      const pooled = [0, 1, 2].map((k) =>
        quarters.slice(i - 2, i + 1).reduce((sum, counts) => sum + counts[k]!, 0),
      ) as Counted[string];
      expect(rolling!.responses).toBe(pooled[0]);
      expect(rolling!.nps).toBeCloseTo(npsOf(pooled), 9);
    }
  }
});

test('a window of days ends with its period, the last one with the newest answer', async () => {
  const { periods } = await trend(FILE, '--every', 'month', '--rolling', '90d');
  const pooled = (from: string, to: string) =>
    Object.entries(EXPECTED.day)
      .filter(([day]) => day >= from && day <= to)
      .reduce((sum, [, [n]]) => sum + n, 0);
  const rolling = Object.fromEntries(periods.map((row) => [row.period, row.rolling]));
  expect(rolling['2024-01']).toBeNull();
  expect(rolling['2024-02']!.responses).toBe(pooled('2023-12-02', '2024-02-29'));
  expect(rolling['2025-11']!.responses).toBe(pooled('2025-09-02', '2025-11-30'));
  expect(rolling['2025-12']!.responses).toBe(pooled('2025-09-14', '2025-12-12'));
});

test('segments have the same periods, each with its own responses', async () => {
  const { series } = await trend(FILE, '--every', 'month', '--by', 'region');
  for (const { segment, periods } of series!) {
    for (const { period, responses, nps } of periods) {
      const own = EXPECTED.monthByRegion[`${period} ${segment.region}`];
      expect(responses).toBe(own?.[0] ?? 0);
      if (own !== undefined) expect(nps).toBeCloseTo(npsOf(own), 9);
    }
  }
});

describe('waves', () => {
  test.each([
    [
      ['Q1 2026', 'Q4 2025', 'Q2 2025'],
      ['Q2 2025', 'Q4 2025', 'Q1 2026'],
    ],
    [
      ['T2 2026', 'T10 2025', 'T1 2026', 'T9 2025'],
      ['T9 2025', 'T10 2025', 'T1 2026', 'T2 2026'],
    ],
    [
      ['W12', 'W2', 'W1'],
      ['W1', 'W2', 'W12'],
    ],
    [
      ['Mar 2026', 'Jan 2026', 'Dec 2025'],
      ['Dec 2025', 'Jan 2026', 'Mar 2026'],
    ],
    [
      ['2026 Spring', '2025 Winter', 'Pilot'],
      ['2025 Winter', '2026 Spring', 'Pilot'],
    ],
  ])('%j come as %j', (names, ordered) => {
    expect(inWaveOrder(names)).toEqual(ordered);
  });
});
