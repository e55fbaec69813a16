// Terms whose comments are those of another term, all or nearly: a phrase and its word, a word and what it goes with.
import { sharedComments, sharedTallies } from './shared-comments.js';
import type { Tally } from './tally.js';
import type { Commenters } from './theme-accumulator.js';
import { responsesOf, type TermSearch, type TestedTerm } from './theme-search.js';

/** A term within a broader one that was found. */
export interface Nested {
  readonly inner: TestedTerm;
  readonly outer: TestedTerm;
  /** Of the comments that hold both. */
  readonly both: Tally;
}

/** How terms that were found lie within each other. */
export interface Nesting {
  readonly nested: readonly Nested[];
  /** Two terms of which nearly all comments hold both; the stronger first. */
  readonly companions: readonly (readonly [TestedTerm, TestedTerm])[];
}

/** So many of the comments of a term hold the other one too: "nearly all". */
const NEARLY_ALL = 0.8;

/** Weaker terms are not compared with each other: each pair takes its place in memory. */
const MOST_COMPARED = 500;

/** All tested phrases of words that were found, and what else was found within something that was found. */
export function nestingOf(commenters: Commenters, { counts, tested }: TermSearch): Nesting {
  const found = tested.filter(({ test }) => test.significant);
  const byNumber = new Map(found.map((term) => [term.number, term]));
  const phrases = tested.flatMap((inner) =>
    inner.parts.flatMap((part): Nested[] => {
      const outer = byNumber.get(part);
      return outer === undefined ? [] : [{ inner, outer, both: inner.tally }];
    }),
  );
  const compared = found.slice(0, MOST_COMPARED);
  const numbers = compared.map(({ number }) => number);
  const shared = compared.length < 2 ? () => 0 : sharedComments(commenters, counts.scanner, numbers);
  const companions: [TestedTerm, TestedTerm][] = [];
  const within: [inner: TestedTerm, outer: TestedTerm][] = [];
  compared.forEach((weaker, j) => {
    compared.slice(0, j).forEach((stronger, i) => {
      const both = shared(i, j);
      const [small, large] =
        responsesOf(weaker.tally) < responsesOf(stronger.tally) ? [weaker, stronger] : [stronger, weaker];
      const [least, most] = [responsesOf(small.tally), responsesOf(large.tally)];
      if (both < NEARLY_ALL * least || small.parts.includes(large.number)) return;
      if (both >= NEARLY_ALL * (least + most - both)) companions.push([stronger, weaker]);
      else within.push([small, large]);
    });
  });
  const tallies = sharedTallies(
    commenters,
    counts.scanner,
    within.map(([inner, outer]) => [inner.number, outer.number]),
  );
  return {
    nested: [...phrases, ...within.map(([inner, outer], i) => ({ inner, outer, both: tallies[i]! }))],
    companions: companions.filter(([one, other]) => Math.sign(one.odds.z) === Math.sign(other.odds.z)),
  };
}
