// An NPS against one that somebody else published.
import { type Comparison, comparisonOf } from './comparison.js';
import { contrastOf, contrastWith, type Sample, sampleOf } from './contrast.js';
import { DEFAULT_INTERVAL } from './interval.js';
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
 * - `constant`: a figure without error, as its size is not known
 */
export type Assumption = 'mix' | 'largest-variance' | 'constant';

/** The difference to a benchmark, and what the test took the benchmark for. */
export interface BenchmarkComparison extends Comparison {
  readonly assumption: Assumption;
}

/**
 * What the NPS of the respondents differs by from the benchmark.
 * @param level confidence as a fraction, from 0.5 to under 1
 * @throws RangeError on another level
 * @example
 * const responses = tallyOfCounts([3, 0, 1, 0, 0, 4, 2, 11, 18, 25, 36]);
 * const { difference, pValue, assumption } = compareWithBenchmark(responses, { nps: 40, responses: 250 });
 * [difference, pValue, assumption]; // => [11, 0.25698, 'largest-variance']
 */
export function compareWithBenchmark(
  tally: Tally,
  benchmark: Benchmark,
  level = DEFAULT_INTERVAL.level,
): BenchmarkComparison {
  const own = sampleOf(tally);
  const { nps, responses, mix } = benchmark;
  if (responses === undefined) {
    return { ...comparisonOf(contrastWith(own, nps), level), assumption: 'constant' };
  }
  const { promoters, detractors } = mix ?? mostVariedMix(nps);
  const tested = contrastOf(own, sampleOfShares(promoters, detractors, responses));
  const shown = contrastWith(own, nps);
  // Rounded shares need not give the published NPS; the difference that is shown is the one to that.
  const contrast = tested && shown && { ...tested, raw: shown.raw };
  return { ...comparisonOf(contrast, level), assumption: mix ? 'mix' : 'largest-variance' };
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
