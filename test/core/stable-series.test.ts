// What the figures of time say of series in which nothing changes: 1,000 of each kind, seeded.
// The percentages, the worst of no noise, three and five points of it:
//
// | periods | trend | changes | limits | break | split | interval holds |
// |---|---|---|---|---|---|---|
// | 5 of 20 | 3.7 | 0 | – | – | – | 96–96.4 |
// | 5 of 300 | 6.7 | 0.1 | – | – | – | 93.6–96.7 |
// | 6 of 2,000 | 5.6 | 0 | – | 5.9 | 4.8 | 94.5–97.1 |
// | 8 of 100 | 3.7 | 0 | 0.5 | 3.4 | 3.8 | 95.9–96.8 |
// | 12 of 300 | 4.8 | 0 | 1.8 | 3.2 | 4.7 | 95.1–96.7 |
// | 12 of 100 to 400 | 6 | 0 | 2.1 | 4.3 | 5.9 | 94.3–97 |
// | 36 of 300 | 5.2 | 0.4 | 5.8 | – | 4.9 | 94.7–96.3 |
// | 6 of 20 to 2,000 | 5.3 | 0.1 | – | 4.3 | 2.9 | 92–96.8 |
// | 12 of 20 to 2,000 | 5.3 | 0.1 | 2.4 | 4.3 | 2.9 | 93.4–96.3 |
// | 24 of 20 to 2,000 | 4.2 | 0.6 | 2.6 | – | 3.6 | 93.5–95.8 |
// | 12 of 20 and 300 | 5.4 | 0.1 | 1.9 | 3.4 | 3.6 | 92.4–96.9 |
// | 8 of 20 rising to 2,000 | 5.3 | 0.2 | 0.6 | 2.5 | 2.5 | 90.7–97.1 |
//
// Where sizes are far apart the interval of a goal holds in 90 % and more: the noise of one large period is hardly known.
import { describe, expect, test } from 'vitest';
import { changePointOf, splitsOf } from '../../src/core/change-point.js';
import { comparisonOf } from '../../src/core/comparison.js';
import { contrastOf, type Sample } from '../../src/core/contrast.js';
import { controlLimits } from '../../src/core/control-limits.js';
import { goalOutlook } from '../../src/core/goal.js';
import { changesOf, type PeriodPair } from '../../src/core/period-changes.js';
import { periodLine } from '../../src/core/period-line.js';
import { pooledCounts } from '../../src/core/respondent-line.js';
import { sideNoise } from '../../src/core/side-noise.js';
import { normalEquivalent } from '../../src/core/student.js';
import { twoSidedP } from '../../src/core/tails.js';
import type { CategoryCounts } from '../../src/core/tally.js';
import { trendOf } from '../../src/core/trend.js';
import { seededRandom } from '../support/core/random.js';
import { type Mix, stableSeries } from '../support/core/stable-series.js';

const SERIES = 1000;
const LEVEL = 0.95;
const LIKED: Mix = { promoters: 0.7, detractors: 0.1 };
const USUAL: Mix = { promoters: 0.5, detractors: 0.2 };

interface Design {
  name: string;
  mix: Mix;
  periods: number;
  /** The responses of a period. */
  size: (random: () => number, index: number) => number;
  /** Sizes are far apart. */
  far?: boolean;
}

const equal = (size: number) => () => size;
/** From 20 to 2,000, each order of magnitude as often. */
const anySize = (random: () => number) => Math.round(20 * 100 ** random());

const DESIGNS: Design[] = [
  { name: '5 of 20', mix: USUAL, periods: 5, size: equal(20) },
  { name: '5 of 300', mix: LIKED, periods: 5, size: equal(300) },
  { name: '6 of 2,000', mix: USUAL, periods: 6, size: equal(2000) },
  { name: '8 of 100', mix: LIKED, periods: 8, size: equal(100) },
  { name: '12 of 300', mix: USUAL, periods: 12, size: equal(300) },
  { name: '12 of 100 to 400', mix: LIKED, periods: 12, size: (random) => Math.round(100 * 4 ** random()) },
  { name: '36 of 300', mix: LIKED, periods: 36, size: equal(300) },
  { name: '6 of 20 to 2,000', mix: USUAL, periods: 6, size: anySize, far: true },
  { name: '12 of 20 to 2,000', mix: LIKED, periods: 12, size: anySize, far: true },
  { name: '24 of 20 to 2,000', mix: USUAL, periods: 24, size: anySize, far: true },
  { name: '12 of 20 and 300', mix: LIKED, periods: 12, size: (_, i) => (i % 2 === 0 ? 300 : 20), far: true },
  {
    name: '8 of 20 rising to 2,000',
    mix: USUAL,
    periods: 8,
    size: (_, i) => Math.round(20 * 100 ** (i / 7)),
    far: true,
  },
];

const cases = DESIGNS.flatMap((design) => [0, 3, 5].map((noise) => ({ ...design, noise })));

/** Of all series of a case, in percent. */
interface Found {
  trend: number;
  changes: number;
  limits: number;
  break: number;
  split: number;
  /** The interval of the true score half as many periods ahead holds it. */
  covered: number;
}

describe.each(cases)('$name, $noise points of noise', ({ name, mix, periods, size, noise, far = false }) => {
  test('nothing is found more often than it may', () => {
    const found = simulated({ name, mix, periods, size }, noise);
    expect(found.trend).toBeLessThanOrEqual(7);
    expect(found.changes).toBeLessThanOrEqual(7);
    expect(found.limits).toBeLessThanOrEqual(8);
    expect(found.break).toBeLessThanOrEqual(7);
    expect(found.split).toBeLessThanOrEqual(7);
    expect(found.covered).toBeLessThanOrEqual(98);
    expect(found.covered).toBeGreaterThanOrEqual(far ? 90 : 92);
  });
});

function simulated({ name, mix, periods, size }: Design, noise: number): Found {
  const random = seededRandom(20_260_101 + 100 * noise + name.length);
  const counts = { trend: 0, changes: 0, limits: 0, break: 0, split: 0, covered: 0 };
  const truth = 100 * (mix.promoters - mix.detractors);
  for (let i = 0; i < SERIES; i += 1) {
    const sizes = Array.from({ length: periods }, (_, index) => size(random, index));
    const series = stableSeries(random, sizes, mix, noise);
    const { interval } = goalOutlook(series, {
      target: 50,
      ahead: Math.round(periods / 2),
      level: LEVEL,
    })!.projection;
    counts.trend += Number(trendOf(series, LEVEL)!.significant);
    counts.changes += Number(hasChange(series));
    counts.limits += Number(controlLimits(series).some((limits) => limits?.outside));
    counts.break += Number(hasBreak(series));
    counts.split += Number(isChangedBetween(series.slice(0, periods / 2), series.slice(periods / 2)));
    counts.covered += Number(interval.low <= truth && truth <= interval.high);
  }
  return Object.fromEntries(
    Object.entries(counts).map(([figure, count]) => [figure, (100 * count) / SERIES]),
  ) as unknown as Found;
}

const sampleOf = (counts: CategoryCounts): Sample => ({ counts, responses: counts.responses });

/** To the period before, and to the year before. */
function hasChange(series: CategoryCounts[]): boolean {
  const pairs = series.flatMap((_, i): PeriodPair[] => [
    ...(i >= 1 ? [[i, i - 1] as const] : []),
    ...(i >= 12 ? [[i, i - 12] as const] : []),
  ]);
  const changes = changesOf(series.map(sampleOf), pairs, periodLine(series), LEVEL);
  return changes.some((change) => change?.significant);
}

/** Of 36 periods the integrals would take minutes; the table of change points has such series. */
const LONG = 12;

function hasBreak(series: CategoryCounts[]): boolean {
  if (series.length > LONG) return false;
  const line = periodLine(series)!;
  const largest = Math.max(0, ...splitsOf(series, line).map(({ z }) => Math.abs(z)));
  // The largest of several is never less likely than one alone: most series need no integral.
  if (twoSidedP(line.df === null ? largest : normalEquivalent(largest, 2 * line.df)) > 0.05) return false;
  return changePointOf(series, LEVEL)?.significant ?? false;
}

function isChangedBetween(before: CategoryCounts[], after: CategoryCounts[]): boolean {
  const noise = sideNoise(before, after);
  if (noise === null) return false;
  const contrast = contrastOf(sampleOf(pooledCounts(after)), sampleOf(pooledCounts(before)));
  return comparisonOf(contrast, LEVEL, noise).significant ?? false;
}
