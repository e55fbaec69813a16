// How much an NPS varies from sample to sample.
import { type CategoryCounts, categoryCounts, type Tally } from './tally.js';

/**
 * The variance of one respondent who counts as -1, 0 or +1 (the unit scale, 1 = 100 points).
 * @returns 0 to 1; null without responses
 */
export function variance(tally: Tally): number | null {
  const counts = categoryCounts(tally);
  return counts.responses === 0 ? null : varianceOfCounts(counts);
}

/**
 * {@link variance} of at least one response that is already sorted into categories; the counts may be fractions.
 *
 * With the shares p, s, d of promoters, passives and detractors it is p + d − (p − d)². Written as (p + d)s + 4pd it
 * is the same number without the cancellation near ±100.
 */
export function varianceOfCounts({ promoters, passives, detractors, responses }: CategoryCounts): number {
  const p = promoters / responses;
  const d = detractors / responses;
  return ((p + d) * passives) / responses + 4 * (p * d);
}

/**
 * The standard error of the NPS, plug-in: sqrt(variance / n).
 * @returns points, 0 to 100; null without responses
 */
export function standardError(tally: Tally): number | null {
  const counts = categoryCounts(tally);
  return counts.responses === 0 ? null : standardErrorOfCounts(counts);
}

/** {@link standardError} of at least one response that is already sorted into categories. */
export function standardErrorOfCounts(counts: CategoryCounts): number {
  return 100 * Math.sqrt(varianceOfCounts(counts) / counts.responses);
}
