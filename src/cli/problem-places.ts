// What problems point to: some of several responses, a character.

/** Which of several responses are meant, for sentences that have to tell them apart. */
export type Whose =
  | { readonly half: 'before' | 'after' }
  | { readonly file: string }
  /** A period or a wave. */
  | { readonly period: string }
  | 'all';

/** A character of an expectation; `at` from 0. */
export interface AtCharacter {
  readonly text: string;
  readonly origin: string;
  readonly at: number;
}
