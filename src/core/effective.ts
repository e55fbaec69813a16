// How many equal responses weighted ones are worth: the n of their intervals and tests.
import { type CategoryCounts, categoryCounts, squaredWeights, type Tally, weightedCounts } from './tally.js';
import { varianceOfCounts } from './variance.js';

/**
 * The equal responses that carry as much information as the tally's: what intervals and tests take for counts.
 *
 * With weights these are the weighted shares times n_eff = min(Kish's, V / Σ(w(s − θ)/W)²), where s is -1, 0 or +1, θ
 * its weighted mean and W = Σw. Kish's alone supposes that weights have nothing to do with the answers; the second
 * term measures it, and is left out where everybody agrees. Neither has the factor n/(n − 1), so that equal weights
 * give n.
 * @returns fractions for a tally with weights, its own counts for one without
 * @example
 * const uneven = mergeTallies([scaleWeights(tally([10, 10, 7]), 2), scaleWeights(tally([3, 0]), 0.5)]);
 * effectiveCounts(uneven); // => { promoters: 2.24, passives: 1.12, detractors: 0.56, responses: 3.92 }
 */
export function effectiveCounts(tally: Tally): CategoryCounts {
  if (!tally.weights) return categoryCounts(tally);
  const sums = weightedCounts(tally);
  if (sums.responses === 0) return sums;
  const residuals = residualSquares(tally);
  const kish = kishResponses(tally);
  const responses = residuals === 0 ? kish : Math.min(kish, varianceOfCounts(sums) / residuals);
  // Shares first: a share of 1 stays 1.
  return {
    promoters: (sums.promoters / sums.responses) * responses,
    passives: (sums.passives / sums.responses) * responses,
    detractors: (sums.detractors / sums.responses) * responses,
    responses,
  };
}

/**
 * Kish's effective sample size (Σw)² / Σw²: the number of equal responses that have the same variance, where weights
 * have nothing to do with the answers. L. Kish, Survey Sampling, 1965.
 * @returns 0 without responses, else from 1 to their number, which equal weights give
 * @example
 * kishResponses(mergeTallies([scaleWeights(tally([10, 10, 7]), 2), scaleWeights(tally([3, 0]), 0.5)])); // => 3.92
 */
export function kishResponses(tally: Tally): number {
  const sum = weightedCounts(tally).responses;
  return sum === 0 ? 0 : sum ** 2 / squaredWeights(tally).responses;
}

/**
 * The standard error of the weighted NPS by Taylor linearisation, sqrt(n/(n − 1) · Σ(w(s − θ)/W)²): svymean of R's
 * package survey for a sample without strata and clusters. Equal weights give sqrt(V/(n − 1)), not sqrt(V/n).
 * @returns points; null below two responses
 * @example
 * linearisedStandardError(tally([10, 9, 7, 3])); // => 47.871
 */
export function linearisedStandardError(tally: Tally): number | null {
  const { responses } = categoryCounts(tally);
  return responses < 2 ? null : 100 * Math.sqrt((responses / (responses - 1)) * residualSquares(tally));
}

/** Σ(w(s − θ)/W)² over the responses, of which there is at least one. */
function residualSquares(tally: Tally): number {
  const sums = weightedCounts(tally);
  const p = sums.promoters / sums.responses;
  const s = sums.passives / sums.responses;
  const d = sums.detractors / sums.responses;
  const squares = squaredWeights(tally);
  // 1 − θ is 2d + s and 1 + θ is 2p + s: nothing cancels near ±100.
  const residuals =
    squares.promoters * (2 * d + s) ** 2 +
    squares.passives * (p - d) ** 2 +
    squares.detractors * (2 * p + s) ** 2;
  return residuals / sums.responses ** 2;
}
