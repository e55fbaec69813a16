// Why the NPS changed between two waves with the same customers in them: because these changed their minds, or because
// others answered.
import { npsOfCounts } from './nps.js';
import type { CategoryCounts } from './tally.js';

/** The answers of two waves by who gave them; with weights their sums. */
export interface WaveParts {
  /** Those who answered twice, by what they said before and after; they weigh the same in both. */
  readonly stayers: { readonly before: CategoryCounts; readonly after: CategoryCounts };
  /** Those who answered only after. */
  readonly joiners: CategoryCounts;
  /** Those who answered only before. */
  readonly leavers: CategoryCounts;
}

/** The change of the NPS in three parts, in points; stayers + joiners + leavers is the total. */
export interface MoversDecomposition {
  /** The change of those who answered twice. */
  readonly stayers: number;
  /** What those who answered only after add to it; 0 where there are none. */
  readonly joiners: number;
  /** What the lack of those who answered only before adds to it; 0 where there are none. */
  readonly leavers: number;
  /** The NPS after less the NPS before. */
  readonly total: number;
}

/**
 * Splits the change of the NPS between two waves exactly: (stay₂ − stay₁) + (J/N₂)(join₂ − stay₂) − (L/N₁)(leave₁ −
 * stay₁), where J of the N₂ answers after are of those who answered only then, and L of the N₁ before.
 * @returns null where nobody answered twice
 * @example
 * const counts = (promoters, passives, detractors) => ({ promoters, passives, detractors, responses: promoters + passives + detractors });
 * const stayers = { before: counts(135, 100, 65), after: counts(145, 95, 60) };
 * movers({ stayers, joiners: counts(45, 30, 25), leavers: counts(15, 20, 30) }); // => { stayers: 5, joiners: -2.0833, leavers: 8.2648, total: 11.182 }
 */
export function movers({ stayers, joiners, leavers }: WaveParts): MoversDecomposition | null {
  const before = npsOfCounts(stayers.before);
  const after = npsOfCounts(stayers.after);
  if (before === null || after === null) return null;
  const joined = pull(joiners, after, stayers.after.responses);
  const left = pull(leavers, before, stayers.before.responses);
  return {
    stayers: after - before,
    joiners: joined,
    // Not -0.
    leavers: 0 - left,
    total: after + joined - (before + left),
  };
}

/** How far others pull the NPS of a wave away from that of those who stayed, by their share of it. */
function pull(others: CategoryCounts, stayed: number, weight: number): number {
  const own = npsOfCounts(others);
  return own === null ? 0 : (others.responses / (others.responses + weight)) * (own - stayed);
}
