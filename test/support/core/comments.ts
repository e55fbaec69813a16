// Comments at random that look like real ones: few words are common, most are rare, and words of a topic come together.
import type { Batch } from '../../../src/core/batch.js';
import type { Clause, Word } from '../../../src/core/comment-words.js';
import { type Commenters, ThemeAccumulator } from '../../../src/core/theme-accumulator.js';
import { seededRandom } from './random.js';

export interface CommentsOptions {
  readonly seed: number;
  readonly comments: number;
  /** Words of a comment on average; 12 unless given. */
  readonly words?: number;
  /** A word is said again in the same comment with this chance. */
  readonly repeats?: number;
  /** Shares of detractors, passives and promoters. */
  readonly mix?: readonly [number, number, number];
  /** Words that are put into comments with a chance for each category, whatever else they say. */
  readonly planted?: readonly Planted[];
}

export interface Planted {
  readonly word: string;
  readonly chance: readonly [detractors: number, passives: number, promoters: number];
}

const VOCABULARY = 3_000;
/** The commonest words stand for function words. */
const STOPS = 25;
const TOPICS = 15;
/** Words that a topic prefers. */
const OF_TOPIC = 8;

/** Scores of detractors, passives and promoters. */
const SCORES = [3, 8, 10] as const;

// Zipf's law with Mandelbrot's shift.
const CUMULATIVE = (() => {
  const sums = new Float64Array(VOCABULARY);
  let sum = 0;
  for (let i = 0; i < VOCABULARY; i++) {
    sum += 1 / (i + 2.7);
    sums[i] = sum;
  }
  return sums.map((value) => value / sum);
})();

const WORDS: readonly Word[] = Array.from({ length: VOCABULARY }, (_, i) => wordCalled(`w${i}`, i >= STOPS));

function wordCalled(text: string, isTerm = true): Word {
  return { stem: text, form: text, isTerm };
}

const ofTopic = (topic: number, word: number) => WORDS[STOPS + topic * OF_TOPIC + word]!;

function drawn(u: number): number {
  let low = 0;
  let high = VOCABULARY - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (CUMULATIVE[middle]! < u) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A corpus of comments whose words have nothing to do with the scores, but for those that are planted. */
export function randomCommenters(options: CommentsOptions): Commenters {
  const { seed, comments, words = 12, repeats = 0, mix = [0.25, 0.3, 0.45], planted = [] } = options;
  const random = seededRandom(seed);
  const plantedWords = planted.map(({ word }) => wordCalled(word));
  const said: Clause[][] = [];
  const scores = new Uint8Array(comments);
  for (let i = 0; i < comments; i++) {
    const u = random();
    const category = u < mix[0] ? 0 : u < mix[0] + mix[1] ? 1 : 2;
    scores[i] = SCORES[category];
    const topic = Math.floor(random() * TOPICS);
    const length = 1 + Math.floor(-Math.log(1 - random()) * words);
    const comment: Word[] = [];
    for (let k = 0; k < length; k++) {
      const last = comment.at(-1);
      if (last !== undefined && random() < repeats)
        comment.push(comment[Math.floor(random() * comment.length)]!);
      else if (random() < 0.3) {
        const first = Math.floor(random() ** 2 * OF_TOPIC);
        comment.push(ofTopic(topic, first));
        // Some of them make a phrase.
        if (random() < 0.4) comment.push(ofTopic(topic, (first + 1) % OF_TOPIC));
      } else comment.push(WORDS[drawn(random())]!);
    }
    planted.forEach(({ chance }, p) => {
      if (random() < chance[category]!)
        comment.splice(Math.floor(random() * comment.length), 0, plantedWords[p]!);
    });
    said.push([comment]);
  }
  return commentersOf(said, scores);
}

/** Commenters who said this, a list of clauses each. */
export function commentersOf(
  said: readonly (readonly Clause[])[],
  scores: Uint8Array,
  batch: Partial<Batch> = {},
  named?: (comment: string) => number[],
): Commenters {
  const accumulator = new ThemeAccumulator({
    wordsOf: (_, __, i) => said[i]!,
    named: named && ((_, comment) => named(comment)),
    weighted: batch.weights !== undefined,
  });
  const comments = said.map(
    (words) =>
      words
        .flat()
        .map(({ form }) => form)
        .join(' ') || '…',
  );
  accumulator.add({ scores, comments, by: [], ...batch });
  return accumulator.result();
}

/** A comment of these words; stop words in brackets. */
export function wordsOf(text: string): Word[] {
  return text.split(' ').map((form) => {
    const isTerm = !form.startsWith('(');
    const plain = form.replace(/[()]/g, '');
    return { form: plain, stem: plain.replace(/(?:ing|ed|s)$/, ''), isTerm };
  });
}
