// How many comments hold each word and each phrase, and what their authors answered.

import type { Corpus } from './corpus.js';
import { GrowingTallies } from './growing-tallies.js';
import { NumberList } from './number-list.js';
import type { Tally } from './tally.js';
import { BREAK, Phrases, STOP, TermScanner, WordRow } from './term-scanner.js';
import type { Commenters } from './theme-accumulator.js';

/** A word or a phrase that is frequent enough to be a theme. */
export interface Term {
  /** The stems of its words, in order. */
  readonly stems: readonly string[];
  /** Shorter terms in it, by number: the words of a phrase, and the phrases of two in one of three. */
  readonly parts: readonly number[];
  /** Of the answers whose comments hold it; each comment counts once. */
  readonly tally: Tally;
}

export interface TermCounts {
  /** By number, from 1 on. */
  readonly terms: ReadonlyMap<number, Term>;
  readonly scanner: TermScanner;
}

/**
 * Counts terms exactly. A phrase cannot be more frequent than its words are, so only frequent words make phrases of
 * two and only frequent phrases of two those of three.
 * @param least comments that a term has to be in, from 1
 */
export function countTerms({ corpus, weighted, scale }: Commenters, least: number): TermCounts {
  const { codes, stems } = frequentWords(corpus, least);
  const pairs = new Phrases(stems.length);
  const triples = new Phrases(stems.length);
  const parts: number[][] = stems.map(() => []);
  const wordsOf: number[][] = stems.map((_, i) => [i + 1]);
  const open = (phrases: Phrases, before: number, word: number, words: number[], inIt: number[]) => {
    wordsOf.push(words);
    parts.push(inIt);
    phrases.set(before, word, parts.length);
  };
  const runs = runsOf(corpus, codes);
  for (const [a, b] of frequentPairs(runs, least, (before) => before)) {
    open(pairs, a, b, [a, b], [...new Set([a, b])]);
  }
  const pairBefore = (a: number, b: number, first: number) => (pairs.at(a, b) > 0 ? pairs.at(first, a) : 0);
  for (const [pair, c] of frequentPairs(runs, least, pairBefore)) {
    const [a, b] = wordsOf[pair - 1] as [number, number];
    open(triples, pair, c, [a, b, c], [...new Set([a, b, c, pair, pairs.at(b, c)])]);
  }
  const scanner = new TermScanner(codes, pairs, triples);
  const tallies = new GrowingTallies(weighted, scale);
  const seen = parts.map(() => -1);
  for (const _ of parts) tallies.open();
  corpus.visit((comment, words, length) => {
    scanner.scan(words, length, (term) => {
      if (seen[term - 1] === comment) return;
      seen[term - 1] = comment;
      tallies.add(term - 1, corpus.score(comment), 1, corpus.weight(comment));
    });
  });
  const terms = parts.map((inIt, i): [number, Term] => [
    i + 1,
    { stems: wordsOf[i]!.map((word) => stems[word - 1]!), parts: inIt, tally: tallies.at(i) },
  ]);
  return { terms: new Map(terms), scanner };
}

/** Words in at least so many comments, with what each number of the vocabulary is then. */
function frequentWords(corpus: Corpus, least: number): { codes: Int32Array; stems: string[] } {
  const { vocabulary } = corpus;
  const codes = new Int32Array(vocabulary.size).fill(BREAK);
  const numbers = new Map<string, number>();
  const names: string[] = [];
  for (let number = 0; number < codes.length; number++) {
    if (vocabulary.isStop(number)) codes[number] = STOP;
    const stem = vocabulary.stem(number);
    if (stem === '') continue;
    let word = numbers.get(stem);
    if (word === undefined) {
      word = names.push(stem);
      numbers.set(stem, word);
    }
    codes[number] = word;
  }
  const counts = new Uint32Array(names.length + 1);
  const seen = new Uint32Array(names.length + 1);
  corpus.visit((comment, words, length) => {
    for (let i = 0; i < length; i++) {
      const word = codes[words[i]!]!;
      if (word <= 0 || seen[word] === comment + 1) continue;
      seen[word] = comment + 1;
      counts[word]!++;
    }
  });
  const stems: string[] = [];
  const kept = names.map((stem, i) => (counts[i + 1]! >= least ? stems.push(stem) : BREAK));
  for (let number = 0; number < codes.length; number++) {
    const word = codes[number]!;
    if (word > 0) codes[number] = kept[word - 1]!;
  }
  return { codes, stems };
}

/** In the place of a word: the end of a run; a second one ends the comment. */
const RUN_END = 0;

/** All that phrases are made of: two counted words or more in a row, comment by comment. Comments without any have no place. */
function runsOf(corpus: Corpus, codes: Int32Array): NumberList {
  const runs = new NumberList();
  const row = new WordRow();
  corpus.visit((_, words, length) => {
    row.read(words, length, codes);
    const before = runs.length;
    // A sentence has its end in the row.
    for (let from = 0, to = 0; to < row.length; to++) {
      if (row.words[to]! > 0) continue;
      if (to - from > 1) {
        for (let i = from; i < to; i++) runs.push(row.words[i]!);
        runs.push(RUN_END);
      }
      from = to + 1;
    }
    if (runs.length > before) runs.push(RUN_END);
  });
  return runs;
}

/** What a phrase begins with that ends with a word, by the two words before it, 0 where there is none; 0 for no phrase. */
type BeginningOf = (before: number, word: number, first: number) => number;

const BUCKETS = 2 ** 18;

/**
 * Pairs in at least so many comments. All are counted into a few buckets first: a pair in a bucket with too few is too
 * rare, and most of the millions of different pairs never get a place of their own. J. S. Park, M.-S. Chen and P. S.
 * Yu, Proceedings of ACM SIGMOD (1995) 175–186.
 */
function frequentPairs(runs: NumberList, least: number, beginningOf: BeginningOf): [number, number][] {
  const buckets = new Uint32Array(BUCKETS);
  eachPair(runs, beginningOf, (_, beginning, word) => {
    buckets[bucketOf(beginning, word)]!++;
  });
  const found = new Map<number, { pair: [number, number]; comments: number; last: number }>();
  eachPair(runs, beginningOf, (comment, beginning, word) => {
    if (buckets[bucketOf(beginning, word)]! < least) return;
    const key = beginning * 2 ** 26 + word;
    const known = found.get(key);
    if (known === undefined) found.set(key, { pair: [beginning, word], comments: 1, last: comment });
    else if (known.last !== comment) {
      known.last = comment;
      known.comments++;
    }
  });
  return [...found.values()].filter(({ comments }) => comments >= least).map(({ pair }) => pair);
}

function eachPair(
  runs: NumberList,
  beginningOf: BeginningOf,
  take: (comment: number, beginning: number, word: number) => void,
): void {
  let comment = 0;
  let before = 0;
  let first = 0;
  for (const { numbers, length } of runs.inPieces()) {
    for (let i = 0; i < length; i++) {
      const word = numbers[i]!;
      if (word === RUN_END && before === 0) comment++;
      if (before > 0 && word > 0 && word !== before) {
        const beginning = beginningOf(before, word, first);
        if (beginning > 0) take(comment, beginning, word);
      }
      first = word === RUN_END ? 0 : before;
      before = word;
    }
  }
}

const bucketOf = (beginning: number, word: number) =>
  ((Math.imul(beginning, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 7) % BUCKETS;
