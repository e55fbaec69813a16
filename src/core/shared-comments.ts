// The comments that hold two terms at once.
import { GrowingTallies } from './growing-tallies.js';
import type { Tally } from './tally.js';
import type { TermScanner } from './term-scanner.js';
import type { Commenters } from './theme-accumulator.js';

/** Visits each comment with those of the terms that it holds, as places in their list. */
function visitHeld(
  { corpus }: Commenters,
  scanner: TermScanner,
  terms: readonly number[],
  take: (comment: number, held: readonly number[]) => void,
): void {
  const places = new Map(terms.map((term, place) => [term, place]));
  const seen = new Int32Array(terms.length).fill(-1);
  corpus.visit((comment, words, length) => {
    const held: number[] = [];
    scanner.scan(words, length, (term) => {
      const place = places.get(term);
      if (place === undefined || seen[place] === comment) return;
      seen[place] = comment;
      held.push(place);
    });
    if (held.length > 0) take(comment, held);
  });
}

/** @returns for each two of the terms, by their places, the comments that hold both; for each one its own */
export function sharedComments(
  commenters: Commenters,
  scanner: TermScanner,
  terms: readonly number[],
): (one: number, other: number) => number {
  const shared = new Float64Array(terms.length ** 2);
  visitHeld(commenters, scanner, terms, (_, held) => {
    for (const one of held) for (const other of held) shared[one * terms.length + other]!++;
  });
  return (one, other) => shared[one * terms.length + other]!;
}

/** @returns for each of some pairs of terms the tally of the answers whose comments hold both */
export function sharedTallies(
  commenters: Commenters,
  scanner: TermScanner,
  pairs: readonly (readonly [one: number, other: number])[],
): Tally[] {
  if (pairs.length === 0) return [];
  const { corpus, weighted, scale } = commenters;
  const tallies = new GrowingTallies(weighted, scale);
  const terms = [...new Set(pairs.flat())];
  const pairsOf = terms.map((): { pair: number; other: number }[] => []);
  pairs.forEach(([one, other]) => {
    const pair = tallies.open();
    pairsOf[terms.indexOf(one)]!.push({ pair, other: terms.indexOf(other) });
  });
  visitHeld(commenters, scanner, terms, (comment, held) => {
    for (const one of held) {
      for (const { pair, other } of pairsOf[one]!) {
        if (held.includes(other)) tallies.add(pair, corpus.score(comment), 1, corpus.weight(comment));
      }
    }
  });
  return pairs.map((_, pair) => tallies.at(pair));
}
