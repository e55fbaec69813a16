// The list of those who changed their mind, the worst news first.
import { type Category, categoryOn } from './category.js';
import type { Mover } from './customer-answers.js';
import { NPS_SCALE, type Scale } from './scale.js';
import { CATEGORIES } from './transitions.js';

/** Somebody whose category changed. */
export interface ListedMover {
  readonly id: string;
  readonly before: Category;
  readonly after: Category;
  /** Null where only categories are known. */
  readonly scores: { readonly before: number; readonly after: number } | null;
  /** Only where they were asked for. */
  readonly comments?: { readonly before: string; readonly after: string };
}

/**
 * Sorts movers: those who fell furthest first, by category and then by score; equal ones stay as they were met.
 * @param categoriesOnly the scores stand for categories
 * @example
 * const met = [{ id: 'a', before: 6, after: 9 }, { id: 'b', before: 9, after: 8 }, { id: 'c', before: 9, after: 0 }];
 * listedMovers(met).map(({ id, before, after }) => `${id} ${before} ${after}`); // => ['c promoter detractor', 'b promoter passive', 'a detractor promoter']
 */
export function listedMovers(
  movers: Iterable<Mover>,
  scale: Scale = NPS_SCALE,
  categoriesOnly = false,
): ListedMover[] {
  const rank = (score: number) => CATEGORIES.indexOf(categoryOn(scale, score));
  const sorted = [...movers].sort(
    (a, b) =>
      rank(b.after) - rank(b.before) - (rank(a.after) - rank(a.before)) ||
      a.after - a.before - (b.after - b.before),
  );
  return sorted.map(({ id, before, after, comments }) => ({
    id,
    before: categoryOn(scale, before),
    after: categoryOn(scale, after),
    scores: categoriesOnly ? null : { before, after },
    ...(comments && { comments }),
  }));
}
