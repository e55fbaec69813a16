// Whether a part of the respondents answered like the rest: how often a random draw of its size differs as much.
import { twoSidedP } from './tails.js';
import type { CategoryCounts } from './tally.js';
import { varianceOfCounts } from './variance.js';

/** Draws of up to this many are counted one by one; above it the normal distribution is as good. */
const MOST_DRAWN = 300;

/**
 * The probability that a part of this size, drawn at random from all respondents, has a net count of promoters less
 * detractors at least as far to one side, two-sided: twice the smaller tail, and at most 1.
 *
 * It tests that part and rest have the same distribution of categories. While the smaller of the two has up to 300
 * responses it is exact, by the multivariate hypergeometric distribution; above it is normal with the exact variance
 * of that distribution: z = D / sqrt(V · (1/n₁ + 1/n₂) · N/(N − 1)), V the variance of all N.
 * @param part whole numbers, at least one response
 * @param rest all other respondents, at least one
 * @returns 0 to 1
 * @example
 * const part = categoryCounts(tallyOfCounts([6, 0, 0, 0, 0, 0, 0, 2, 0, 0, 2]));
 * const rest = categoryCounts(tallyOfCounts([22, 0, 0, 0, 0, 0, 0, 28, 0, 0, 50]));
 * exactTest(part, rest); // => 0.025125
 */
export function exactTest(part: CategoryCounts, rest: CategoryCounts): number {
  return exactTests()(part, rest);
}

/** {@link exactTest} for many parts of the same respondents: what parts of one size have in common is computed once. */
export function exactTests(): typeof exactTest {
  const known = new Map<number, DrawWeights>();
  return (part, rest) => {
    const [drawn, left] = part.responses <= rest.responses ? [part, rest] : [rest, part];
    if (drawn.responses > MOST_DRAWN) return normalP(drawn, left);
    const found = known.get(drawn.responses);
    const weights = found !== undefined && isOf(found, drawn, left) ? found : drawWeights(drawn, left);
    known.set(drawn.responses, weights);
    return countedP(drawn, weights);
  };
}

/** Of each category how likely each number of it is in a draw, relative to the likeliest. */
interface DrawWeights {
  readonly promoters: Float64Array;
  readonly passives: Float64Array;
  readonly detractors: Float64Array;
  /** All respondents that are drawn from. */
  readonly all: CategoryCounts;
}

function isOf({ all }: DrawWeights, drawn: CategoryCounts, left: CategoryCounts): boolean {
  return (
    all.responses === drawn.responses + left.responses &&
    all.promoters === drawn.promoters + left.promoters &&
    all.detractors === drawn.detractors + left.detractors
  );
}

function drawWeights(drawn: CategoryCounts, left: CategoryCounts): DrawWeights {
  const { responses } = drawn;
  const all = sumOf(drawn, left);
  const weights = (trials: number) => binomialWeights(trials, responses / left.responses, responses);
  return {
    promoters: weights(all.promoters),
    passives: weights(all.passives),
    detractors: weights(all.detractors),
    all,
  };
}

/**
 * Of the numbers of promoters b and detractors c in a draw, P(b, c) is proportional to the product of three binomial
 * probabilities with the same chance to be drawn: of b, of c, and of the passives that complete the draw.
 */
function countedP(drawn: CategoryCounts, { promoters, passives, detractors }: DrawWeights): number {
  const { responses } = drawn;
  const found = promoters[drawn.promoters]! * passives[drawn.passives]! * detractors[drawn.detractors]!;
  const [firstB, lastB] = rangeAbove(found * NEGLIGIBLE, promoters);
  const [firstC, lastC] = rangeAbove(found * NEGLIGIBLE, detractors);
  const [firstS, lastS] = rangeAbove(found * NEGLIGIBLE, passives);
  const net = drawn.promoters - drawn.detractors;
  let below = 0;
  let at = 0;
  let above = 0;
  for (let b = firstB; b <= lastB; b += 1) {
    const others = responses - b;
    const least = Math.max(firstC, others - lastS);
    const most = Math.min(lastC, others - firstS);
    // With this many detractors the net count is the one that was found; with fewer it is higher.
    const same = b - net;
    let higher = 0;
    let lower = 0;
    for (let c = least; c <= Math.min(most, same - 1); c += 1)
      higher += detractors[c]! * passives[others - c]!;
    for (let c = Math.max(least, same + 1); c <= most; c += 1)
      lower += detractors[c]! * passives[others - c]!;
    above += promoters[b]! * higher;
    below += promoters[b]! * lower;
    if (same >= least && same <= most) at += promoters[b]! * detractors[same]! * passives[others - same]!;
  }
  return Math.min(1, (2 * (Math.min(below, above) + at)) / (below + at + above));
}

/** Draws that are this much rarer than the one that was found change no digit of its tail, however many they are. */
const NEGLIGIBLE = 1e-20;

/** The first and the last place above a limit; the weights rise and then fall. */
function rangeAbove(limit: number, weights: Float64Array): [first: number, last: number] {
  let first = 0;
  while (weights[first]! < limit) first += 1;
  let last = weights.length - 1;
  while (weights[last]! < limit) last -= 1;
  return [first, last];
}

/**
 * The binomial probabilities of 0, 1, … successes, relative to the largest, by ratios outward from it: factorials
 * would lose eight digits where millions answered.
 * @param odds of a success, at most 1
 * @param most as many successes as are asked for, if there are so many trials
 */
function binomialWeights(trials: number, odds: number, most: number): Float64Array {
  const weights = new Float64Array(Math.min(trials, most) + 1);
  const last = weights.length - 1;
  const mode = Math.min(last, Math.floor(((trials + 1) * odds) / (1 + odds)));
  weights[mode] = 1;
  for (let k = mode; k < last; k += 1) weights[k + 1] = weights[k]! * ((odds * (trials - k)) / (k + 1));
  for (let k = mode; k > 0; k -= 1) weights[k - 1] = weights[k]! * (k / (odds * (trials - k + 1)));
  return weights;
}

function normalP(part: CategoryCounts, rest: CategoryCounts): number {
  const all = sumOf(part, rest);
  const variance = varianceOfCounts(all) * (1 / part.responses + 1 / rest.responses);
  if (variance === 0) return 1;
  const theta = ({ promoters, detractors, responses }: CategoryCounts) =>
    (promoters - detractors) / responses;
  const z = (theta(part) - theta(rest)) / Math.sqrt((variance * all.responses) / (all.responses - 1));
  return twoSidedP(z);
}

function sumOf(part: CategoryCounts, rest: CategoryCounts): CategoryCounts {
  return {
    promoters: part.promoters + rest.promoters,
    passives: part.passives + rest.passives,
    detractors: part.detractors + rest.detractors,
    responses: part.responses + rest.responses,
  };
}
