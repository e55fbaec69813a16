// What a command gets where what it computes is a part of a page.
import type { PageAlphas } from '../../core/page-alphas.js';
import type { Hide } from '../../core/small-groups.js';

/** Nothing of it is there where the command is run by itself. */
export interface AsPart {
  /** What its findings are judged by. */
  readonly alphas?: Partial<PageAlphas>;
  /** Decides what stays hidden, beside what the other parts tell of the same answers. */
  readonly hide?: Hide | undefined;
}
