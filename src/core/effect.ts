// What a part does to the NPS of the whole.
import { npsOfCounts } from './nps.js';
import { subtractTally, type Tally, weightedCounts } from './tally.js';

/** Points; responses count by their weights where they have any. */
export interface Effect {
  /** NPS of the part minus NPS of the rest; null when either has no responses. */
  readonly difference: number | null;
  /** 100 (promoters − detractors) of the part / responses of the whole; over all parts it sums to the NPS. */
  readonly contribution: number | null;
  /** share · (NPS of the part − NPS of the whole); over all parts it sums to 0. */
  readonly leverage: number | null;
}

/**
 * What a part of the respondents does to the NPS of all: the difference to the rest, and two ways to share the NPS out
 * among the parts.
 * @param part a tally that was merged into `whole`
 * @throws RangeError where it holds responses that `whole` does not, or where only one of the two has weights
 * @example
 * effect(tally([3, 0]), tally([10, 9, 7, 3, 0])); // => { difference: -166.67, contribution: -40, leverage: -40 }
 */
export function effect(part: Tally, whole: Tally): Effect {
  const inside = weightedCounts(part);
  const all = weightedCounts(whole);
  const partNps = npsOfCounts(inside);
  const wholeNps = npsOfCounts(all);
  const restNps = npsOfCounts(weightedCounts(subtractTally(whole, part)));
  if (wholeNps === null) return { difference: null, contribution: null, leverage: null };
  return {
    difference: partNps === null || restNps === null ? null : partNps - restNps,
    contribution: (100 * (inside.promoters - inside.detractors)) / all.responses,
    leverage: partNps === null ? 0 : (inside.responses / all.responses) * (partNps - wholeNps),
  };
}
