// How often chance alone would sort answers into groups as far apart as they are: tested by sorting them anew.
import { drawHypergeometric } from './hypergeometric-draw.js';
import { type Random, seededRandom } from './random.js';
import type { CategoryCounts } from './tally.js';

/** The test stops once chance has come as far this many times. */
const ENOUGH = 20;

/** One and the same file gives one and the same p-value. */
const SEED = 20_031_201;

/** How far apart groups are, by the promoters less the detractors in each; more is further. */
export type Distance = (nets: Float64Array) => number;

/** Distances that differ by rounding alone are equal. */
const ROUNDING = 1e-9;

/**
 * The probability that groups of these sizes are as far apart or further where the answers have nothing to do with
 * them: the answers are dealt out to the groups anew, time and again. Unlike the chi-square law of the same figure it
 * holds its level with few answers in a group and with a lopsided NPS, where that law finds something in 7 to 8 % of
 * the files in which nothing is to be found.
 *
 * It stops once chance has come as far 20 times, which leaves the p-value valid: J. Besag & P. Clifford, Sequential
 * Monte Carlo p-values, Biometrika 78 (1991) 301–304.
 * @param groups the answers in each; no weights
 * @param most how often the answers are dealt out at most; no p-value is below 1 / (most + 1)
 * @example
 * const groups = [{ promoters: 9, passives: 1, detractors: 0, responses: 10 }, { promoters: 1, passives: 1, detractors: 8, responses: 10 }];
 * permutationTest(groups, ([first, second]) => Math.abs(first - second), 999); // => 0.001
 */
export function permutationTest(groups: readonly CategoryCounts[], distance: Distance, most: number): number {
  // The largest comes last: it gets what is left, and nothing has to be drawn for it.
  const order = groups.map((_, i) => i).sort((a, b) => groups[a]!.responses - groups[b]!.responses);
  const found = distance(Float64Array.from(groups, ({ promoters, detractors }) => promoters - detractors));
  const far = found - ROUNDING * Math.abs(found);
  const random = seededRandom(SEED);
  const nets = new Float64Array(groups.length);
  let reached = 0;
  for (let draw = 1; draw <= most; draw++) {
    deal(groups, order, nets, random);
    if (distance(nets) >= far) reached++;
    if (reached === ENOUGH) return reached / draw;
  }
  return (reached + 1) / (most + 1);
}

/** Deals the answers of all groups out anew. */
function deal(
  groups: readonly CategoryCounts[],
  order: readonly number[],
  nets: Float64Array,
  random: Random,
): void {
  let promoters = 0;
  let detractors = 0;
  let all = 0;
  for (const group of groups) {
    promoters += group.promoters;
    detractors += group.detractors;
    all += group.responses;
  }
  for (const i of order) {
    const size = groups[i]!.responses;
    const up = drawHypergeometric(random, all, promoters, size);
    const down = drawHypergeometric(random, all - promoters, detractors, size - up);
    nets[i] = up - down;
    promoters -= up;
    detractors -= down;
    all -= size;
  }
}
