// Takes the comments of all answers, batch by batch, as far as themes need them.
import type { Accumulator, Batch } from './batch.js';
import type { ThemeMatcher, WordReader } from './comment-words.js';
import { Corpus, type CorpusShape } from './corpus.js';
import { GrowingTallies } from './growing-tallies.js';
import { isSameScale, otherScale, type Scale } from './scale.js';
import { mergeTallies, type Tally } from './tally.js';

/** How comments are read. */
export interface ThemeAccumulatorOptions extends CorpusShape {
  readonly wordsOf: WordReader;
  /** Where there are named themes. */
  readonly named?: ThemeMatcher | undefined;
  /** The scale of the batches, where it is not that of an NPS. */
  readonly scale?: Scale | undefined;
}

/** All that themes are found in. */
export interface Commenters {
  /** All answers, with a comment or without. */
  readonly answered: Tally;
  /** Those with a comment. */
  readonly commenters: Tally;
  readonly corpus: Corpus;
  readonly weighted: boolean;
  readonly scale: Scale | undefined;
}

/**
 * Answers with their comments. A million comments of 15 words take some 100 MB: words are kept as numbers, and the
 * texts of at most 40,000 comments for examples.
 * @example
 * const words = (comment) => [comment.split(' ').map((form) => ({ form, stem: form, isTerm: true }))];
 * const themes = new ThemeAccumulator({ wordsOf: words, weighted: false });
 * themes.add({ scores: Uint8Array.of(9, 2, 8), comments: ['great staff', 'slow', ' '], by: [] });
 * const { answered, commenters } = themes.result();
 * [nps(answered), nps(commenters)]; // => [0, 0]
 */
export class ThemeAccumulator implements Accumulator<Commenters> {
  private readonly corpus: Corpus;
  private readonly tallies: GrowingTallies;
  private readonly answered: number;
  private readonly commenters: number;
  private readonly merged: Pick<Commenters, 'answered' | 'commenters'>[] = [];

  constructor(private readonly options: ThemeAccumulatorOptions) {
    const { weighted, scale } = options;
    this.corpus = new Corpus(options);
    this.tallies = new GrowingTallies(weighted, scale);
    this.answered = this.tallies.open();
    this.commenters = this.tallies.open();
  }

  /** @throws RangeError on answers of another scale */
  add(batch: Batch): void {
    const { wordsOf, named, weighted, scale } = this.options;
    if (!isSameScale(batch.scale, scale)) throw new RangeError('the batch is of another scale');
    const { scores, comments } = batch;
    for (let i = 0; i < scores.length; i++) {
      const weight = weighted ? batch.weights![i]! : 1;
      this.tallies.add(this.answered, scores[i]!, 1, weight);
      const comment = comments![i]!;
      const clauses = comment.trim() === '' ? null : wordsOf(comment, batch, i);
      if (clauses === null) continue;
      this.tallies.add(this.commenters, scores[i]!, 1, weight);
      this.corpus.add(batch, i, clauses, named?.(clauses, comment, batch, i) ?? []);
    }
  }

  merge(other: ThemeAccumulator): void {
    this.corpus.take(other.corpus);
    this.merged.push(other.result());
  }

  result(): Commenters {
    const of = (tally: 'answered' | 'commenters') =>
      mergeTallies([this.tallies.at(this[tally]), ...this.merged.map((one) => one[tally])]);
    return {
      answered: of('answered'),
      commenters: of('commenters'),
      corpus: this.corpus,
      weighted: this.options.weighted,
      scale: otherScale(this.options.scale).scale,
    };
  }
}
