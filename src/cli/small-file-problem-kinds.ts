// What is wrong with small files beside the responses: targets and benchmarks.
import type { Unmatched } from '../core/targets.js';
import type { InputWarning } from '../input/warnings.js';
import type { Whose } from './problem-places.js';

/** What is wrong with small files beside the responses: targets and benchmarks. Records are numbered from 1. */
export type SmallFileProblem =
  | { readonly kind: 'not-json'; readonly file: string; readonly reason: string }
  | {
      readonly kind: 'missing-columns';
      readonly file: string;
      readonly missing: readonly string[];
      readonly needed: readonly string[];
      readonly optional: readonly string[];
    }
  | { readonly kind: 'no-targets'; readonly file: string }
  | { readonly kind: 'wrong-targets'; readonly file: string; readonly path: string; readonly what: string }
  | {
      readonly kind: 'target-not-a-number';
      readonly file: string;
      readonly record: number;
      readonly target: string;
    }
  | {
      readonly kind: 'target-twice';
      readonly file: string;
      readonly record: number;
      readonly variable: string;
      readonly value: string | null;
    }
  | { readonly kind: 'unmatched-targets'; readonly unmatched: readonly Unmatched[]; readonly whose: Whose }
  | { readonly kind: 'too-many-weighted-groups'; readonly by: readonly string[]; readonly limit: number }
  | { readonly kind: 'no-benchmarks'; readonly file: string }
  /** `record` and `key` where the fault is in one. */
  | {
      readonly kind: 'wrong-benchmark';
      readonly file: string;
      readonly record: number | undefined;
      readonly key: string | undefined;
      readonly what: string;
    }
  | {
      readonly kind: 'benchmark-not-a-number';
      readonly file: string;
      readonly record: number;
      readonly key: string;
      readonly value: string;
    }
  | { readonly kind: 'half-a-mix'; readonly file: string; readonly record: number }
  /** Shares in percent that do not give the NPS. */
  | {
      readonly kind: 'mix-contradicts-nps';
      readonly file: string;
      readonly record: number;
      readonly promoters: number;
      readonly detractors: number;
      readonly nps: number;
    }
  | { readonly kind: 'no-mix'; readonly file: string }
  | { readonly kind: 'no-threshold'; readonly file: string }
  /** The answers may not be of the scale that the threshold would be set on. */
  | {
      readonly kind: 'doubtful-threshold';
      readonly file: string;
      readonly column: string;
      readonly doubt: ScaleDoubt;
    };

/** What casts doubt on the answers of a column. */
export type ScaleDoubt = Extract<
  InputWarning,
  { readonly code: 'small-scale' | 'scale-from-1' | 'distribution-table' }
>;
