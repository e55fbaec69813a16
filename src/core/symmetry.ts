// Whether as many customers went one way as the other, between each two categories.
import { chiSquareUpperTail } from './tails.js';
import type { TransitionTable } from './transitions.js';

/** The outcome of the test that each way is as likely as the way back. */
export interface Symmetry {
  /** The statistic, 0 or more. */
  readonly q: number;
  /** Its degrees of freedom: the pairs of categories between which anybody moved, 0 to 3. */
  readonly df: number;
  /** The probability of a statistic at least as large if all ways were as likely as those back; null where nobody moved. */
  readonly pValue: number | null;
}

const PAIRS = [
  ['promoter', 'passive'],
  ['promoter', 'detractor'],
  ['passive', 'detractor'],
] as const;

/**
 * McNemar's test for more than two categories: Σ(n_ij − n_ji)² / (n_ij + n_ji). A. H. Bowker, Journal of the American
 * Statistical Association 43 (1948) 572–574. Pairs between which nobody moved are left out of the sum and of the degrees
 * of freedom.
 * @example
 * const counts = {
 *   promoter: { promoter: 107, passive: 20, detractor: 8 },
 *   passive: { promoter: 28, passive: 60, detractor: 12 },
 *   detractor: { promoter: 10, passive: 15, detractor: 40 },
 * };
 * symmetryOf(counts); // => { q: 1.8889, df: 3, pValue: 0.59579 }
 */
export function symmetryOf(counts: TransitionTable<number>): Symmetry {
  const moved = PAIRS.map(([one, other]) => ({ there: counts[one][other], back: counts[other][one] })).filter(
    ({ there, back }) => there + back > 0,
  );
  const q = moved.reduce((sum, { there, back }) => sum + (there - back) ** 2 / (there + back), 0);
  return { q, df: moved.length, pValue: moved.length === 0 ? null : chiSquareUpperTail(q, moved.length) };
}
