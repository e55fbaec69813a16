// What is wrong where drivers are asked for.
import type { LeftOutColumn } from '../core/left-out.js';

export type DriverProblem =
  /** No column of the files can be looked at. */
  | {
      readonly kind: 'no-drivers';
      readonly files: readonly string[];
      readonly leftOut: readonly LeftOutColumn[];
      /** The columns as they were typed; undefined where nobody named any. */
      readonly named: string | undefined;
    }
  /** Fewer answers with all ratings than a line through them needs; `some` are ratings that could be looked at. */
  | {
      readonly kind: 'too-few-for-drivers';
      readonly files: readonly string[];
      readonly responses: number;
      readonly ratings: number;
      readonly each: number;
      readonly some: readonly string[];
      /** Segments could be looked at by themselves. */
      readonly categories: readonly string[];
    };
