// What is wrong where time is asked for.
import type { AnswerDays } from '../core/results.js';

/** Days without an answer; `held` are those of the files, as far as they are known. */
export interface EmptyWindow {
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly held: AnswerDays | undefined;
}

export type TimeProblem =
  /** Standard input has to be read twice, and there is no room to keep it; `reason` is the code of the system. */
  | { readonly kind: 'no-room'; readonly folder: string; readonly reason: string }
  /** More periods than anybody can read; the days from the first to the last. */
  | {
      readonly kind: 'too-many-periods';
      readonly periods: number;
      readonly every: string;
      readonly first: string;
      readonly last: string;
      readonly most: number;
    }
  /** A saved document in the place of responses, of which days are asked. */
  | { readonly kind: 'days-of-document'; readonly file: string }
  /** Neither a period nor a column. */
  | {
      readonly kind: 'unknown-every';
      readonly every: string;
      readonly file: string;
      readonly columns: readonly string[];
    }
  | { readonly kind: 'rolling-days-of-waves'; readonly every: string }
  /** A saved document whose responses have weights: what they weigh together with others it does not say. */
  | { readonly kind: 'weighted-wave'; readonly file: string }
  /** Windows of days that overlap would tell what single days hide. */
  | { readonly kind: 'rolling-days-hidden'; readonly minN: number };
