// What nps movers says.
import type { Category } from '../core/category.js';
import type { Interval } from '../core/interval.js';

export interface MoversWords {
  readonly categories: Readonly<Record<Category, string>>;
  readonly headings: Readonly<
    Record<
      | 'before'
      | 'after'
      | 'category'
      | 'id'
      | 'scoreBefore'
      | 'scoreAfter'
      | 'commentBefore'
      | 'commentAfter',
      string
    >
  > & {
    /** "now: promoter" */
    now(category: string): string;
  };
  /** "1,204 answered twice, 380 only before, 512 only now" */
  who(twice: number, onlyBefore: number, onlyNow: number): string;
  /** "Those who answered twice: …" */
  twice(line: string): string;
  onlyNow(line: string): string;
  onlyBefore(line: string): string;
  /** "+25 → +34, +9 points (95% CI +6 to +12, p < 0.001)"; a p that is null is not told. */
  change(
    before: number,
    after: number,
    confidence: number,
    bounds: Interval | null,
    pValue: number | null,
  ): string;
  /** Whose change it is, in points; null where nobody answered only then. */
  parts(parts: {
    readonly stayers: number;
    readonly joiners: number | null;
    readonly leavers: number | null;
    readonly total: number;
  }): string;
  /** What numbers of the table are hidden, and what goes with them. */
  hidden(minN: number): string;
  readonly untested: string;
  readonly lowN: string;
}
