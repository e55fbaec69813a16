// Counting by group: batch after batch of scores with the codes of their segments.
import { NpsError } from './errors.js';
import type { Group } from './group.js';
import { type Tally, tallyOfCounts } from './tally.js';

const SCORES = 11;

/** The segment columns of one breakdown in a batch; several are crossed. */
export interface CodedColumn {
  readonly codes: Uint32Array;
  /** What each code stands for; it may grow from batch to batch. */
  readonly values: readonly (string | null)[];
}

/** Tallies of one breakdown that grow batch by batch; groups are numbered as they are met. */
export class GroupTallies {
  private counts = new Float64Array(SCORES * 16);
  private readonly keys: number[][] = [];
  /** Codes of a group, joined → its number. */
  private readonly numbers = new Map<string | number, number>();
  private values: readonly (readonly (string | null)[])[] = [];

  /** @param limit so many groups may be met */
  constructor(private readonly limit: number) {}

  /**
   * Counts a batch.
   * @throws NpsError `too-many-segments`
   */
  add(columns: readonly CodedColumn[], scores: Uint8Array): void {
    this.values = columns.map(({ values }) => values);
    const [first] = columns;
    for (let i = 0; i < scores.length; i++) {
      const key = columns.length === 1 ? first!.codes[i]! : columns.map(({ codes }) => codes[i]).join();
      const group =
        this.numbers.get(key) ??
        this.open(
          key,
          columns.map(({ codes }) => codes[i]!),
        );
      this.counts[group * SCORES + scores[i]!]! += 1;
    }
  }

  /** The groups as met, each with its tally. */
  groups(): Group[] {
    return this.keys.map((codes, group) => ({
      key: codes.map((code, column) => this.values[column]![code]!),
      tally: tallyOfCounts([...this.counts.subarray(group * SCORES, (group + 1) * SCORES)]),
    }));
  }

  private open(key: string | number, codes: number[]): number {
    const group = this.keys.length;
    if (group === this.limit) {
      throw new NpsError('too-many-segments', `--by gives more than ${this.limit} combinations of values`, {
        hint: 'leave a column out, or raise --max-segments',
      });
    }
    this.keys.push(codes);
    this.numbers.set(key, group);
    if (this.counts.length < (group + 1) * SCORES) {
      const grown = new Float64Array(this.counts.length * 2);
      grown.set(this.counts);
      this.counts = grown;
    }
    return group;
  }
}

/** A tally that grows batch by batch. */
export class RunningTally {
  private readonly counts = new Float64Array(SCORES);

  add(scores: Uint8Array): void {
    for (const score of scores) this.counts[score]! += 1;
  }

  tally(): Tally {
    return tallyOfCounts([...this.counts]);
  }
}
