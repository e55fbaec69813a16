// Typical comments of a theme: short enough to read, of its side, spread over the file, no two alike.

/** What a comment is judged by. */
export interface Candidate {
  readonly text: string;
  /** It mentions themes of the other side, or of neither, too. */
  readonly others: number;
}

/** A good comment is a sentence or two. */
const SHORTEST = 20;
const LONGEST = 140;
/** Characters that a comment may be longer or shorter for mentioning nothing else. */
const WORTH = 40;
/** Of each stretch of the file so many are kept, in case others are alike. */
const KEPT = 3;

interface Kept<Of> {
  readonly of: Of;
  readonly key: string;
  readonly cost: number;
}

/**
 * Takes the comments of one theme in their order and keeps a few: the file is cut into as many stretches as comments
 * are wanted, and the best of each is told.
 * @example
 * const examples = new ThemeExamples(2, 4);
 * for (const text of ['Slow!', 'We waited two weeks for support.', 'we waited two weeks for support', 'Support is slow, price is fine.'])
 *   examples.see({ text, others: 0 }, () => text);
 * examples.result(); // => ['We waited two weeks for support.', 'Support is slow, price is fine.']
 */
export class ThemeExamples<Of> {
  private readonly stretches: Kept<Of>[][];
  private seen = 0;

  /**
   * @param wanted how many comments
   * @param expected how many there are to choose from
   */
  constructor(
    private readonly wanted: number,
    private readonly expected: number,
  ) {
    this.stretches = Array.from({ length: wanted }, () => []);
  }

  /** @param keep what is to be kept of it; called only where it is */
  see(candidate: Candidate, keep: () => Of): void {
    const place = Math.floor((this.seen * this.wanted) / Math.max(1, this.expected));
    this.seen += 1;
    const stretch = this.stretches[Math.min(place, this.wanted - 1)];
    if (stretch === undefined) return;
    const cost = costOf(candidate);
    if (stretch.length === KEPT && cost >= stretch.at(-1)!.cost) return;
    const key = keyOf(candidate.text);
    if (stretch.some((other) => other.key === key)) return;
    stretch.push({ of: keep(), key, cost });
    // Of two that are as good the earlier one comes first.
    stretch.sort((a, b) => a.cost - b.cost);
    stretch.length = Math.min(KEPT, stretch.length);
  }

  /** As many as are wanted, if there are so many different ones. */
  result(): Of[] {
    const taken = new Set<string>();
    const chosen = this.stretches.map((stretch) => take(stretch));
    const spare = this.stretches.flat().toSorted((a, b) => a.cost - b.cost);
    return chosen.flatMap((one) => {
      const found = one ?? take(spare);
      return found === undefined ? [] : [found.of];
    });

    function take(from: readonly Kept<Of>[]): Kept<Of> | undefined {
      const one = from.find(({ key }) => !taken.has(key));
      if (one !== undefined) taken.add(one.key);
      return one;
    }
  }
}

/** Lower is better. */
function costOf({ text, others }: Candidate): number {
  const { length } = text;
  const off = length < SHORTEST ? 2 * (SHORTEST - length) : Math.max(0, length - LONGEST);
  return off + others * WORTH;
}

/** Comments that differ in case, signs and spaces alone are alike; of long ones the beginning says enough. */
function keyOf(text: string): string {
  return text
    .slice(0, 500)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
