// From a column of comments to their words: the first comments tell the languages, then all are read.
import type { Batch } from '../../core/batch.js';
import type { WordReader } from '../../core/comment-words.js';
import { isMissingText } from '../../input/cells/missing.js';
import { type CommentReader, type Language, languageCalled, type ReaderMaker } from '../../text/index.js';

/** Comments that tell what language a column is in. */
const SAMPLE = 20_000;
/** Their characters together, at most. */
const MOST_CHARACTERS = 8_000_000;

/** A language of fewer comments is not worth a word: short ones are often taken for another. */
const LEAST_SHARE = 0.05;

/** The languages of a column that are worth a word. */
export function languagesOf({ languages }: CommentReader): Language[] {
  return languages.filter(({ share }, i) => i === 0 || share >= LEAST_SHARE).map(({ language }) => language);
}

/** Takes batches and gives what was made of all of them. */
interface Taker<Result> {
  add(batch: Batch): void;
  result(): Result;
}

/** Reads the comments of one column. */
export class WordsOfColumn {
  private reader: CommentReader | undefined;
  private readonly named = new Map<string, Language | undefined>();

  /** @param languageKey the breakdown whose values are languages, where there is such a column */
  constructor(
    private readonly make: ReaderMaker,
    private readonly languageKey: () => number | undefined,
  ) {}

  /** Those of the column, the commonest first. */
  languages(): Language[] {
    return this.reader === undefined ? [] : languagesOf(this.reader);
  }

  /** The words of a comment; null for a text that says that there is none. */
  readonly read: WordReader = (comment, batch, answer) => {
    if (isMissingText(comment.trim())) return null;
    return this.reader!.read(comment, this.languageOf(batch, answer));
  };

  /** What takes batches: it waits until enough comments are there to tell their languages. */
  into<Result>(open: (reader: CommentReader) => Taker<Result>): Taker<Result> {
    const waiting: Batch[] = [];
    const sample: string[] = [];
    let characters = 0;
    let taker: Taker<Result> | undefined;
    const begin = () => {
      this.reader = this.make(sample);
      taker = open(this.reader);
      for (const batch of waiting.splice(0)) taker.add(batch);
      return taker;
    };
    return {
      add: (batch) => {
        if (taker !== undefined) return taker.add(batch);
        waiting.push(batch);
        for (const comment of batch.comments ?? []) {
          if (comment === '' || sample.length >= SAMPLE || characters >= MOST_CHARACTERS) continue;
          sample.push(comment);
          characters += comment.length;
        }
        if (sample.length >= SAMPLE || characters >= MOST_CHARACTERS) begin();
      },
      result: () => (taker ?? begin()).result(),
    };
  }

  private languageOf(batch: Batch, answer: number): Language | undefined {
    const key = this.languageKey();
    if (key === undefined) return undefined;
    const { codes, values } = batch.by[key]![0]!;
    const value = values[codes[answer]!] ?? '';
    if (!this.named.has(value)) this.named.set(value, languageCalled(value));
    return this.named.get(value);
  }
}
