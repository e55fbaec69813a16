// An NPS against one that somebody else published.
import type { BlockInterval } from './block.js';
import { type Comparison, comparisonOf } from './comparison.js';
import { alphaOf, contrastOf, MIN_TESTED, type Sample, sampleOf } from './contrast.js';
import { DEFAULT_INTERVAL, interval } from './interval.js';
import { npsOfCounts } from './nps.js';
import { scoreTest } from './score-test.js';
import type { Tally } from './tally.js';

/** What is known of the NPS to compare with. */
export interface Benchmark {
  /** Points, -100 to 100. */
  readonly nps: number;
  /** How many answers it rests on, a whole number from 1, where that is known. */
  readonly responses?: number | undefined;
  /** Shares, 0 to 1, whose difference is the NPS but for rounding, where they are known. */
  readonly mix?: { readonly promoters: number; readonly detractors: number } | undefined;
}

/**
 * What the test takes the benchmark for:
 * - `mix`: a sample with the published shares
 * - `largest-variance`: a sample of which only the size is known, so it varies as much as its NPS allows
 * - `constant`: a figure without error, as its size is not known: then the test and the interval are Tango's
 */
export type Assumption = 'mix' | 'largest-variance' | 'constant';

/** The interval of a difference to a benchmark. */
export interface BenchmarkInterval extends BlockInterval {
  /** `score` where the benchmark is a constant. */
  readonly method: 'adjusted-wald' | 'score';
}

/** The difference to a benchmark, and what the test took the benchmark for. */
export interface BenchmarkComparison extends Omit<Comparison, 'interval'> {
  /** Whatever the method of the single intervals, in points; it holds the difference. */
  readonly interval: BenchmarkInterval | null;
  readonly assumption: Assumption;
}

/**
 * What the NPS of the respondents differs by from the benchmark.
 * @param level confidence as a fraction, from 0.5 to under 1
 * @throws RangeError on another level, and on a benchmark of ±100 without responses: a single other answer refutes it,
 *   and answers that all agree never do
 * @example
 * const responses = tallyOfCounts([3, 0, 1, 0, 0, 4, 2, 11, 18, 25, 36]);
 * const { difference, pValue, assumption } = compareWithBenchmark(responses, { nps: 40, responses: 250 });
 * [difference, pValue, assumption]; // => [11, 0.25698, 'largest-variance']
 * compareWithBenchmark(responses, { nps: 51 }).pValue; // => 1
 */
export function compareWithBenchmark(
  tally: Tally,
  { nps, responses, mix }: Benchmark,
  level = DEFAULT_INTERVAL.level,
): BenchmarkComparison {
  if (responses === undefined) return compareWithConstant(tally, nps, level);
  const own = sampleOf(tally);
  const { promoters, detractors } = mix ?? mostVariedMix(nps);
  const tested = contrastOf(own, sampleOfShares(promoters, detractors, responses));
  // Rounded shares need not give the published NPS; the difference that is shown is the one to that.
  const contrast = tested && { ...tested, raw: npsOfCounts(own.counts)! - nps };
  return { ...comparisonOf(contrast, level), assumption: mix ? 'mix' : 'largest-variance' };
}

/** The interval is the score interval less the constant: it leaves 0 out exactly where the test is significant. */
function compareWithConstant(tally: Tally, constant: number, level: number): BenchmarkComparison {
  if (!(Math.abs(constant) < 100)) {
    throw new RangeError(`a benchmark without responses is between -100 and 100, not ${constant}`);
  }
  const { counts, responses } = sampleOf(tally);
  const limits = interval(tally, { method: 'score', level });
  const assumption = 'constant';
  if (limits === null) {
    return { difference: null, interval: null, pValue: null, significant: null, assumption };
  }
  const pValue = responses < MIN_TESTED ? null : scoreTest(counts, constant).pValue;
  return {
    difference: npsOfCounts(counts)! - constant,
    interval: { method: 'score', level, low: limits.low - constant, high: limits.high - constant },
    pValue,
    significant: pValue === null ? null : pValue < alphaOf(level),
    assumption,
  };
}

/**
 * The shares that vary most with this NPS. With θ = p − d the variance is p + d − θ²; nothing adds to it as
 * promoters and detractors do, so there are no passives: p = (1 + θ)/2, d = (1 − θ)/2, and the variance is 1 − θ².
 * The same shares have the largest adjusted variance too, which differs by constants.
 */
function mostVariedMix(nps: number): { promoters: number; detractors: number } {
  return { promoters: (100 + nps) / 200, detractors: (100 - nps) / 200 };
}

function sampleOfShares(promoters: number, detractors: number, responses: number): Sample {
  return {
    counts: {
      promoters: promoters * responses,
      passives: Math.max(0, 1 - promoters - detractors) * responses,
      detractors: detractors * responses,
      responses,
    },
    responses,
  };
}
