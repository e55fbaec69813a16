// What is wrong where segments are searched for.
import type { LeftOutColumn } from '../core/left-out.js';

export type RiskProblem =
  /** No column makes segments; `isAsked`: of those that were named. */
  {
    readonly kind: 'nothing-to-search';
    readonly file: string;
    readonly leftOut: readonly LeftOutColumn[];
    readonly isAsked: boolean;
  };
