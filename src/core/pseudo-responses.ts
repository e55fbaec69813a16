// The responses that are added before an interval or a test, so that small and unanimous groups come out right.
import type { CategoryCounts } from './tally.js';

/**
 * The counts with ¾ promoter, 1½ passives and ¾ detractor more, as adjusted Wald intervals and tests take them.
 * Rocks 2016 (arXiv 1601.07235); MeasuringU, "Confidence intervals for Net Promoter Scores", 2021.
 * @param counts may be fractions
 */
export function withPseudoResponses(counts: CategoryCounts): CategoryCounts {
  return {
    promoters: counts.promoters + 0.75,
    passives: counts.passives + 1.5,
    detractors: counts.detractors + 0.75,
    responses: counts.responses + 3,
  };
}
