// The texts of some comments, so that examples need no second reading: all of a few, every n-th of many.

/** Comments whose texts are kept, at most. */
export const MOST_TEXTS = 40_000;
/** Their characters together, at most. */
const MOST_CHARACTERS = 16_000_000;
/** Longer ones are no examples; they are cut. */
export const LONGEST_TEXT = 2_000;

export class SampledTexts {
  private texts = new Map<number, string>();
  private characters = 0;
  private every = 1;

  constructor(private readonly most = MOST_TEXTS) {}

  /** @param comment its number, higher than those before */
  offer(comment: number, text: string): void {
    if (comment % this.every === 0) this.keep(comment, text);
  }

  /** Undefined where the text was not kept. */
  at(comment: number): string | undefined {
    return this.texts.get(comment);
  }

  /** @param first the number here of the other's comment 0 */
  take(other: SampledTexts, first: number): void {
    for (const [comment, text] of other.texts) this.keep(first + comment, text);
    this.every = Math.max(this.every, other.every);
  }

  private keep(comment: number, text: string): void {
    const kept = ownText(text.slice(0, LONGEST_TEXT));
    this.texts.set(comment, kept);
    this.characters += kept.length;
    if (this.texts.size > this.most || this.characters > MOST_CHARACTERS) this.thin();
  }

  /** Every second of them is dropped. */
  private thin(): void {
    this.every *= 2;
    const kept = [...this.texts].filter((_, i) => i % 2 === 0);
    this.texts = new Map(kept);
    this.characters = kept.reduce((sum, [, text]) => sum + text.length, 0);
  }
}

/** The same text in memory of its own: a slice keeps all that it is a slice of. */
function ownText(text: string): string {
  return ` ${text}`.slice(1);
}
