// Those who answered twice, by the category of each answer: the 3 × 3 table that all figures about them are made of.
import type { Category } from './category.js';
import type { CategoryCounts } from './tally.js';

/** The categories, from the best. */
export const CATEGORIES: readonly Category[] = ['promoter', 'passive', 'detractor'];

/** Some figure for each category before and, of that, each category after. */
export type TransitionTable<Figure> = Readonly<Record<Category, Readonly<Record<Category, Figure>>>>;

/** Customers by the category of their answer before and after; `from.promoter.detractor` went all the way down. */
export interface Transitions {
  readonly counts: TransitionTable<number>;
  /** Where they do not all weigh 1. */
  readonly weights?: {
    /** Σw */
    readonly sums: TransitionTable<number>;
    /** Σw² */
    readonly squares: TransitionTable<number>;
  };
}

/** One way from an answer to the next. */
export interface Transition {
  readonly before: Category;
  readonly after: Category;
  /** Steps up, -2 to 2: 2 is from detractor to promoter. */
  readonly steps: number;
}

const VALUES: Readonly<Record<Category, number>> = { promoter: 1, passive: 0, detractor: -1 };

/** The nine ways, in the order of the table. */
export const TRANSITIONS: readonly Transition[] = /* @__PURE__ */ CATEGORIES.flatMap((before) =>
  CATEGORIES.map((after) => ({ before, after, steps: VALUES[after] - VALUES[before] })),
);

/** A table made cell by cell. */
export function tableOf<Figure>(figure: (transition: Transition) => Figure): TransitionTable<Figure> {
  const row = (before: Category) => {
    const at = (after: Category) => figure({ before, after, steps: VALUES[after] - VALUES[before] });
    return { promoter: at('promoter'), passive: at('passive'), detractor: at('detractor') };
  };
  return { promoter: row('promoter'), passive: row('passive'), detractor: row('detractor') };
}

/** The sum of a figure over the nine ways. */
export function sumOver(
  table: TransitionTable<number>,
  factor: (transition: Transition) => number = () => 1,
): number {
  let sum = 0;
  for (const transition of TRANSITIONS)
    sum += factor(transition) * table[transition.before][transition.after];
  return sum;
}

/**
 * The answers of one of the two waves, by category.
 * @example
 * const counts = {
 *   promoter: { promoter: 107, passive: 20, detractor: 8 },
 *   passive: { promoter: 28, passive: 60, detractor: 12 },
 *   detractor: { promoter: 10, passive: 15, detractor: 40 },
 * };
 * answersIn(counts, 'before'); // => { promoters: 135, passives: 100, detractors: 65, responses: 300 }
 * npsOfCounts(answersIn(counts, 'after')); // => 28.333
 */
export function answersIn(table: TransitionTable<number>, wave: 'before' | 'after'): CategoryCounts {
  const of = (category: Category) => sumOver(table, (one) => (one[wave] === category ? 1 : 0));
  const promoters = of('promoter');
  const passives = of('passive');
  const detractors = of('detractor');
  return { promoters, passives, detractors, responses: promoters + passives + detractors };
}

/**
 * The equal customers that carry as much information about the change: what its interval and test take for counts.
 * With weights these are the weighted shares times n_eff = min(Kish's, V / Σ(w(d − D)/W)²), where d are the steps of
 * each, D is their weighted mean and W = Σw, as for a single score.
 * @returns the counts themselves without weights; fractions with
 * @example
 * const row = (promoter) => ({ promoter, passive: 0, detractor: 0 });
 * const table = (stay, rose) => ({ promoter: row(stay), passive: row(rose), detractor: row(0) });
 * const weights = { sums: table(2, 4), squares: table(2, 8) };
 * effectiveTransitions({ counts: table(2, 2), weights }).passive.promoter; // => 2.4
 */
export function effectiveTransitions({ counts, weights }: Transitions): TransitionTable<number> {
  if (weights === undefined) return counts;
  const { sums, squares } = weights;
  const whole = sumOver(sums);
  if (whole === 0) return counts;
  const mean = sumOver(sums, ({ steps }) => steps) / whole;
  const deviation = ({ steps }: Transition) => (steps - mean) ** 2;
  const residuals = sumOver(squares, deviation) / whole ** 2;
  const kish = whole ** 2 / sumOver(squares);
  const customers = residuals === 0 ? kish : Math.min(kish, sumOver(sums, deviation) / whole / residuals);
  return tableOf(({ before, after }) => (sums[before][after] / whole) * customers);
}
