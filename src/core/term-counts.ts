// How many comments hold each word and each phrase, and what their authors answered.

import type { Corpus } from './corpus.js';
import { GrowingTallies } from './growing-tallies.js';
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
  for (const [a, b] of frequentPairs(corpus, codes, least, (before, word) => [before, word])) {
    open(pairs, a, b, [a, b], [...new Set([a, b])]);
  }
  const pairOf = (a: number, b: number) => (a > 0 && b > 0 ? pairs.at(a, b) : 0);
  const following = (a: number, b: number, first: number): [number, number] | undefined => {
    const before = pairOf(first, a);
    return before > 0 && pairOf(a, b) > 0 ? [before, b] : undefined;
  };
  for (const [pair, c] of frequentPairs(corpus, codes, least, following)) {
    const [a, b] = wordsOf[pair - 1] as [number, number];
    open(triples, pair, c, [a, b, c], [...new Set([a, b, c, pair, pairOf(b, c)])]);
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

/** What a phrase begins with and the word that follows, of a word and the two before it, each 0 where there is none. */
type Keys = (before: number, word: number, first: number) => [number, number] | undefined;

const BUCKETS = 2 ** 18;

/**
 * Pairs in at least so many comments. All are counted into a few buckets first: a pair in a bucket with too few is too
 * rare, and most of the millions of different pairs never get a place of their own. J. S. Park, M.-S. Chen and P. S.
 * Yu, Proceedings of ACM SIGMOD (1995) 175–186.
 */
function frequentPairs(corpus: Corpus, codes: Int32Array, least: number, keys: Keys): [number, number][] {
  const buckets = new Uint32Array(BUCKETS);
  eachPair(corpus, codes, keys, (_, before, word) => {
    buckets[bucketOf(before, word)]!++;
  });
  const found = new Map<number, { pair: [number, number]; comments: number; last: number }>();
  eachPair(corpus, codes, keys, (comment, before, word) => {
    if (buckets[bucketOf(before, word)]! < least) return;
    const key = before * 2 ** 26 + word;
    const known = found.get(key);
    if (known === undefined) found.set(key, { pair: [before, word], comments: 1, last: comment });
    else if (known.last !== comment) {
      known.last = comment;
      known.comments++;
    }
  });
  return [...found.values()].filter(({ comments }) => comments >= least).map(({ pair }) => pair);
}

function eachPair(
  corpus: Corpus,
  codes: Int32Array,
  keys: Keys,
  take: (comment: number, before: number, word: number) => void,
): void {
  const row = new WordRow();
  corpus.visit((comment, words, length) => {
    row.read(words, length, codes);
    for (let i = 1; i < row.length; i++) {
      const word = row.words[i]!;
      const before = row.words[i - 1]!;
      if (word === 0 || before === 0 || word === before) continue;
      const pair = keys(before, word, i > 1 ? row.words[i - 2]! : 0);
      if (pair !== undefined) take(comment, pair[0], pair[1]);
    }
  });
}

const bucketOf = (before: number, word: number) =>
  ((Math.imul(before, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 7) % BUCKETS;
