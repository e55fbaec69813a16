// What several commands say.
import type { InputAccount } from '../core/account.js';
import type { WeightedFigures } from '../core/block.js';
import type { Interval } from '../core/interval.js';
import type { Invitations } from '../core/response-rate.js';
import type { Scale } from '../core/scale.js';
import type { Representation } from '../core/targets.js';

export interface FigureWords {
  /** "NPS +29"; with the scale of another net score "net score +25 (5 less 1–3 on a 1–5 scale)" */
  nps(nps: number | null, scale: Scale | undefined): string;
  /** "net score (5 less 1–3 on a 1–5 scale), not an NPS" */
  noNps(scale: Scale): string;
  /** "95% CI"; confidence in percent. */
  confidence(confidence: number): string;
  /** "95% CI +26 to +31" */
  interval(confidence: number, bounds: Interval): string;
  /** "p = 0.034"; null is not tested. */
  pValue(p: number | null): string;
  /** "(blank)": a blank cell, where a segment or a category is named. */
  readonly blank: string;
  /** "(other)": the values that have no row of their own, together. */
  readonly other: string;
  /** "4,298 responses" */
  responses(count: number): string;
  /** "n = 4,298" */
  sample(count: number): string;
  /** "1,204 of 4,310 invited answered: 27.9% (95% CI 26.6% to 29.3%)"; without the rest where nobody was invited. */
  invited(invitations: Invitations, confidence: number): string;
  /** "4,310 rows = 4,298 answered + 9 blank + 3 rejected" */
  account(account: InputAccount): string;
  /** Says that all figures are withheld, with the number of responses below which figures are not shown. */
  hidden(minN: number): string;
  /** What weights did to the precision. */
  weighted(effectiveResponses: number, designEffect: WeightedFigures['designEffect'] & number): string;
  /** The categories of the sample that are furthest from the targets, and whether there are more. */
  offTarget(furthest: readonly Representation[], more: boolean): string;
  /** No category is far from its target; points. */
  onTarget(points: number): string;
}
