// What is wrong with a client that nps runs, or with how it ends, as data. Its command line is left out: it may hold a
// password.

import type { DialectName } from '../sql/query.js';

export type ViaProblem =
  | { readonly kind: 'via-and-files'; readonly file: string }
  /** Which SQL a client speaks is not known. */
  | { readonly kind: 'via-dialect'; readonly client: string }
  /** The text names no program, or a quote in it never closes. */
  | { readonly kind: 'client-unnamed'; readonly why: 'none' | 'quote' }
  /** `reason` is the system's. */
  | {
      readonly kind: 'client-not-started';
      readonly client: string;
      readonly why: 'missing' | 'forbidden' | 'other';
      readonly reason: string;
    }
  | { readonly kind: 'client-killed'; readonly client: string; readonly signal: string }
  /** It succeeded and wrote nothing. */
  | { readonly kind: 'client-silent'; readonly source: string }
  /** It succeeded but wrote something else than an answer; `found` is the beginning of that. */
  | {
      readonly kind: 'client-answerless';
      readonly source: string;
      readonly dialect: DialectName;
      readonly found: readonly string[];
    }
  /** `said` is the first line that it wrote instead of an answer, if any. */
  | {
      readonly kind: 'client-failed';
      readonly client: string;
      readonly status: number;
      readonly said: string;
    };
