// How much an NPS varies from sample to sample.
import type { CategoryCounts } from './tally.js';

/**
 * The variance of one respondent who counts as -1, 0 or +1 (the unit scale, 1 = 100 points).
 *
 * With the shares p, s, d of promoters, passives and detractors it is p + d − (p − d)². Written as (p + d)s + 4pd it
 * is the same number without the cancellation near ±100.
 * @param counts at least one response; they may be fractions
 * @returns 0 to 1
 * @example
 * varianceOfCounts({ promoters: 50, passives: 0, detractors: 50, responses: 100 }); // => 1
 */
export function varianceOfCounts({ promoters, passives, detractors, responses }: CategoryCounts): number {
  const p = promoters / responses;
  const d = detractors / responses;
  return ((p + d) * passives) / responses + 4 * (p * d);
}

/**
 * The standard error of the NPS, plug-in: sqrt(variance / n).
 * @param counts at least one response; they may be fractions
 * @returns points, 0 to 100
 * @example
 * standardErrorOfCounts({ promoters: 52, passives: 25, detractors: 23, responses: 100 }); // => 8.1603
 */
export function standardErrorOfCounts(counts: CategoryCounts): number {
  return 100 * Math.sqrt(varianceOfCounts(counts) / counts.responses);
}
