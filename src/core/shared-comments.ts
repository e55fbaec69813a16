// How many comments hold both of two terms.
import type { Corpus } from './corpus.js';
import type { TermScanner } from './term-scanner.js';

/** @returns for each two of the terms, by their places, the comments that hold both; for each one its own */
export function sharedComments(
  corpus: Corpus,
  scanner: TermScanner,
  terms: readonly number[],
): (one: number, other: number) => number {
  const places = new Map(terms.map((term, place) => [term, place]));
  const shared = new Float64Array(terms.length ** 2);
  const seen = new Int32Array(terms.length).fill(-1);
  const held: number[] = [];
  corpus.visit((comment, words, length) => {
    held.length = 0;
    scanner.scan(words, length, (term) => {
      const place = places.get(term);
      if (place === undefined || seen[place] === comment) return;
      seen[place] = comment;
      held.push(place);
    });
    for (const one of held) for (const other of held) shared[one * terms.length + other]!++;
  });
  return (one, other) => shared[one * terms.length + other]!;
}
