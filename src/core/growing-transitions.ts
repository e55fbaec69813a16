// The table of those who answered twice, as it grows customer by customer.
import type { Category } from './category.js';
import { CompensatedSums } from './compensated.js';
import { CATEGORIES, type Transitions, tableOf } from './transitions.js';

const place = (before: Category, after: Category) =>
  CATEGORIES.length * CATEGORIES.indexOf(before) + CATEGORIES.indexOf(after);

export class GrowingTransitions {
  private readonly counts = new Float64Array(CATEGORIES.length ** 2);
  private readonly weights: { sums: CompensatedSums; squares: CompensatedSums } | undefined;

  constructor(weighted: boolean) {
    const { length } = this.counts;
    this.weights = weighted
      ? { sums: new CompensatedSums(length), squares: new CompensatedSums(length) }
      : undefined;
  }

  /** @param weight means nothing where customers have none */
  add(before: Category, after: Category, weight: number): void {
    const cell = place(before, after);
    this.counts[cell]!++;
    this.weights?.sums.add(cell, weight);
    this.weights?.squares.add(cell, weight * weight);
  }

  table(): Transitions {
    const of = (figure: (cell: number) => number) =>
      tableOf(({ before, after }) => figure(place(before, after)));
    const { weights } = this;
    return {
      counts: of((cell) => this.counts[cell]!),
      ...(weights && {
        weights: {
          sums: of((cell) => weights.sums.at(cell)),
          squares: of((cell) => weights.squares.at(cell)),
        },
      }),
    };
  }
}
