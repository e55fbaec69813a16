// The shape of a table of sentences: one function for each kind of a union, none left out.
import type { Sentence } from '../core/errors.js';
import type { Names } from './names.js';

/** What tells each kind of a problem. */
export type Tellers<Problem extends { readonly kind: string }> = {
  readonly [Kind in Problem['kind']]: (
    problem: Extract<Problem, { readonly kind: Kind }>,
    names: Names,
  ) => Sentence;
};

/** Tells a problem by the function for its kind. */
export function tell<Problem extends { readonly kind: string }>(
  tellers: Tellers<Problem>,
  problem: Problem,
  names: Names,
): Sentence {
  return tellers[problem.kind as Problem['kind']](problem as never, names);
}

/** Advice about options, joined; advice about an option that the reader does not have is undefined, and left out. */
export function advice(parts: readonly (string | undefined)[], joint: string): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(joint);
}

/** Advice about an option that the reader may not have. */
export function about(name: string | undefined, words: (name: string) => string): string | undefined {
  return name === undefined ? undefined : words(name);
}
