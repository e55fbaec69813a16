// Counting by group: batch after batch of scores with the codes of their segments.

import { coreError } from './core-error.js';
import { type Group, mergeAlike } from './group.js';
import { GrowingTallies } from './growing-tallies.js';
import type { Scale } from './scale.js';
import type { Tally } from './tally.js';

/** The segment columns of one breakdown in a batch; several are crossed. */
export interface CodedColumn {
  readonly codes: Uint32Array;
  /** What each code stands for; it may grow from batch to batch, and be settled in the end: two may stand for one. */
  readonly values: readonly (string | null)[];
}

/** Row by row what the scores of a batch count for, where it is not one response of weight 1 each. */
export interface Multiples {
  /** How many responses, whole numbers. A row of category counts is one entry a category, under any score of it. */
  readonly repeats?: Float64Array | undefined;
  /** The weight of each of these responses, 1e-100 to 1e100, or their mean weight. */
  readonly weights?: Float64Array | undefined;
  /** Their Σw², where they may differ in weight. */
  readonly squares?: Float64Array | undefined;
}

/** Rows that count nothing, but are in a group: it is there, whether anybody answered in it or not. */
export interface RowsWithout {
  /** The same columns, with the codes of these rows. */
  readonly columns: readonly CodedColumn[];
  /** For each row how many scores come before it; it never falls. */
  readonly before: Uint32Array;
  /** For each row the invitations that it stands for, where they are counted. */
  readonly invitations?: Float64Array | undefined;
}

/**
 * Tallies of one breakdown that grow batch by batch; groups are numbered as they are met.
 * @example
 * const byRegion = new GroupTallies(10_000);
 * const region = { values: ['EMEA', 'APAC'], codes: Uint32Array.of(0, 0, 1) };
 * byRegion.add([region], Uint8Array.of(10, 9, 3));
 * byRegion.groups().map(({ key, tally }) => [key, nps(tally)]); // => [[['EMEA'], 100], [['APAC'], -100]]
 */
export class GroupTallies {
  private readonly tallies: GrowingTallies;
  private readonly keys: number[][] = [];
  /** Codes of a group, joined → its number. */
  private readonly numbers = new Map<string | number, number>();
  private values: readonly (readonly (string | null)[])[] = [];
  /** Invitations without an answer, by the numbers of groups that have any. */
  private readonly unanswered = new Map<number, number>();

  /**
   * @param limit the largest number of groups, a whole number from 1
   * @param weighted whether the responses have weights
   * @param scale that of an NPS unless given
   */
  constructor(
    private readonly limit: number,
    weighted = false,
    scale?: Scale,
  ) {
    this.tallies = new GrowingTallies(weighted, scale);
  }

  /**
   * Counts a batch.
   * @param without rows without a score, whose groups are met with the others
   * @throws NpsError `too-many-segments`; RangeError on a weight that is none, or other than 1 without `weighted`
   */
  add(
    columns: readonly CodedColumn[],
    scores: Uint8Array,
    multiples: Multiples = {},
    without?: RowsWithout,
  ): void {
    this.values = columns.map(({ values }) => values);
    let counted = 0;
    for (const [row, before] of without?.before.entries() ?? []) {
      this.count(columns, scores, multiples, counted, before);
      this.addUnanswered(this.groupOf(without!.columns, row), without!.invitations?.[row] ?? 0);
      counted = before;
    }
    this.count(columns, scores, multiples, counted, scores.length);
  }

  /**
   * The groups as met, each with its tally.
   * @throws RangeError when one holds more than 2^53 − 1 responses
   */
  groups(): Group[] {
    const groups = this.keys.map((codes, group) => ({
      key: codes.map((code, column) => this.values[column]![code]!),
      tally: this.tallies.at(group),
      ...(this.unanswered.has(group) && { unanswered: this.unanswered.get(group)! }),
    }));
    return this.hasTwins() ? mergeAlike(groups) : groups;
  }

  /** Whether two codes of a column stand for one value. */
  private hasTwins(): boolean {
    return this.values.some((values, column) => {
      const codes = new Set(this.keys.map((key) => key[column]!));
      return new Set([...codes].map((code) => values[code])).size < codes.size;
    });
  }

  private addUnanswered(group: number, invitations: number): void {
    if (invitations > 0) this.unanswered.set(group, (this.unanswered.get(group) ?? 0) + invitations);
  }

  /** Counts the scores from one place to before another. */
  private count(
    columns: readonly CodedColumn[],
    scores: Uint8Array,
    { repeats, weights, squares }: Multiples,
    from: number,
    to: number,
  ): void {
    let group = 0;
    for (let i = from; i < to; i++) {
      if (i === from || !isAsBefore(columns, i)) group = this.groupOf(columns, i);
      this.tallies.add(
        group,
        scores[i]!,
        repeats ? repeats[i]! : 1,
        weights ? weights[i]! : 1,
        squares ? squares[i] : undefined,
      );
    }
  }

  /** The number of a row's group. */
  private groupOf(columns: readonly CodedColumn[], i: number): number {
    const key = keyAt(columns, i);
    return (
      this.numbers.get(key) ??
      this.open(
        key,
        columns.map(({ codes }) => codes[i]!),
      )
    );
  }

  private open(key: string | number, codes: number[]): number {
    if (this.keys.length === this.limit) {
      throw coreError({ kind: 'too-many-groups', limit: this.limit });
    }
    const group = this.tallies.open();
    this.keys.push(codes);
    this.numbers.set(key, group);
    return group;
  }
}

/** Whether a row has the codes of the row before: counted answers of a group follow each other. */
function isAsBefore(columns: readonly CodedColumn[], i: number): boolean {
  for (const { codes } of columns) if (codes[i] !== codes[i - 1]) return false;
  return true;
}

/** What tells the group of a row from all others: a number where one can, else a text. */
function keyAt(columns: readonly CodedColumn[], i: number): number | string {
  switch (columns.length) {
    case 0:
      return 0;
    case 1:
      return columns[0]!.codes[i]!;
    case 2: {
      const left = columns[0]!.codes[i]!;
      const right = columns[1]!.codes[i]!;
      // Two codes of 26 bits fit into one exact number.
      return left < CODES && right < CODES ? left * CODES + right : `${left},${right}`;
    }
    default:
      return columns.map(({ codes }) => codes[i]).join();
  }
}

const CODES = 2 ** 26;

/**
 * A tally that grows batch by batch.
 * @example
 * const running = new RunningTally();
 * running.add(Uint8Array.of(10, 9, 7, 3));
 * running.add(Uint8Array.of(10, 0), { repeats: Float64Array.of(6, 2) });
 * nps(running.tally()); // => 41.667
 */
export class RunningTally {
  private readonly tallies: GrowingTallies;
  private readonly number: number;

  /**
   * @param weighted whether the responses have weights
   * @param scale that of an NPS unless given
   */
  constructor(weighted = false, scale?: Scale) {
    this.tallies = new GrowingTallies(weighted, scale);
    this.number = this.tallies.open();
  }

  /**
   * Counts a batch.
   * @throws RangeError on a weight that is none, or other than 1 without `weighted`
   */
  add(scores: Uint8Array, { repeats, weights, squares }: Multiples = {}): void {
    for (let i = 0; i < scores.length; i++) {
      this.tallies.add(
        this.number,
        scores[i]!,
        repeats ? repeats[i]! : 1,
        weights ? weights[i]! : 1,
        squares ? squares[i] : undefined,
      );
    }
  }

  /** @throws RangeError when it holds more than 2^53 − 1 responses */
  tally(): Tally {
    return this.tallies.at(this.number);
  }
}
