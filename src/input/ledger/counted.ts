// What the counts of the kernel say: groups of answers, and remarks on them.
import { firstAnswer } from '../../core/scale.js';
import { SCORES } from '../../core/tally.js';
import type { Delivery } from '../cells/delivery.js';
import { repeatsHeader } from '../cells/rejected.js';
import type { Roles } from '../columns/roles.js';
import type { CountedAnswers, CountedUnanswered } from '../rows/batch.js';
import type { Dictionary } from '../rows/dictionary.js';
import { valueWithoutColumn } from '../rows/row-keys.js';
import {
  type FoldGroups,
  firstOf,
  type Grouped,
  type UnansweredGroups,
  valuesOf,
} from '../scanner/counts.js';
import { CountedColumns } from './counted-columns.js';
import type { KernelQuestion, PlacedKey } from './kernel-question.js';
import type { Counts } from './stretch.js';

/**
 * What a stretch holds, as columns: its answers, each score of a group as one, and its rows without one, each group of
 * them as one. Both in the order in which they were met.
 */
export interface CountedRows {
  readonly answers: CountedAnswers;
  /** Where each is among the counts: a group times 11, and the place of the score. */
  readonly cells: Uint32Array;
  /** How many rows gave each. */
  readonly rows: Uint32Array;
  /** How many responses all of them are together. */
  readonly responses: number;
  readonly unanswered: CountedUnanswered;
}

export class Counting {
  /** What the first of a group's counts is for. */
  private readonly first: number;
  /** For each of the counts. */
  private readonly columns: CountedColumns[] = [];

  /** @param asked what the counts answer */
  constructor(
    private readonly asked: KernelQuestion,
    private readonly roles: Roles,
    private readonly fileName: string,
    private readonly dictionaries: readonly (readonly Dictionary[])[],
  ) {
    this.first = firstAnswer(roles.scale);
  }

  /**
   * The rows of a stretch, those that are alike as one; keys get their values in the order in which they were met.
   * @returns undefined where a key has more values than it may, or dates in both orders of day and month: whoever looks
   * at rows finds the first
   * @param time which of the counts: there are `times`
   */
  rows({ breakdowns, unanswered: found }: Counts, time = 0): CountedRows | undefined {
    const groups = breakdowns[time]!;
    const segments = this.asked.counts[time]!;
    const keys = this.asked.keys.map((key): PlacedKey => {
      if (key.isApart !== (time === 1)) return { ...key, place: undefined };
      return key.place === -1 ? key : { ...key, place: segments.indexOf(key.place!) };
    });
    const byScore = keys.some(({ of, place }) => of === 'category' && place !== undefined);
    const dictionaries = this.dictionaries.flat();
    const readers = keys.map((key, i) =>
      key.place === undefined ? () => 0 : this.codesOf(key, groups, dictionaries[i]!),
    );
    // After the keys come the weight, then the count.
    const { weight, count } = this.asked;
    const weightIn = numbersIn(groups, weight === undefined ? undefined : segments.length);
    const countIn = numbersIn(
      groups,
      count === undefined ? undefined : segments.length + (weight === undefined ? 0 : 1),
    );
    const others = new UnansweredRows(
      this.asked.others.hasKeys && time === 0 ? found : undefined,
      this.codesOfUnanswered(found),
      (group) => this.asked.others.invitedIn(found, group),
    );
    this.columns[time] ??= new CountedColumns(this.first, keys.length);
    const columns = this.columns[time];
    columns.begin(groups.size);
    const { counts, firsts } = groups;
    const add = (group: number, from: number, cells: number, first: number) => {
      if (!others.takeUpTo(first, columns.length)) return false;
      const codes = readers.map((read) => read(group, this.first + from - group * SCORES));
      if (codes.some(hasNone)) return false;
      columns.add(counts, from, cells, { codes, responses: countIn(group), weight: weightIn(group) });
      return true;
    };
    // Groups come in order, and to sort their scores too takes long where groups are many. It matters only
    // to categories, which are numbered as they are met: sums of weights carry what rounding loses.
    if (!byScore) {
      for (let group = 0; group < groups.size; group++)
        if (!add(group, group * SCORES, SCORES, firstOf(groups, group))) return undefined;
    } else
      for (const cell of inOrder(groups))
        if (!add(Math.floor(cell / SCORES), cell, 1, firsts[cell]!)) return undefined;
    if (!others.takeUpTo(Number.POSITIVE_INFINITY, columns.length)) return undefined;
    return { ...columns.taken(), responses: columns.responses, unanswered: others };
  }

  /** The codes of the rows without an answer in a group; 0 for keys that they do not have. */
  private codesOfUnanswered(found: UnansweredGroups): (group: number) => number[] {
    const dictionaries = this.dictionaries.flat();
    const readers = this.asked.keys.map((key, i) => {
      if (!key.isOfAllRows) return () => 0;
      const place = key.place === -1 ? -1 : this.asked.others.placeOf(key.place!);
      return this.codesOf({ ...key, place }, found, dictionaries[i]!);
    });
    return (group) => readers.map((read) => read(group, 0));
  }

  /** What gives the code of a key in a group; each value is looked up once. */
  private codesOf(
    { of, place }: PlacedKey,
    { values, codes }: Grouped,
    dictionary: Dictionary,
  ): (group: number, score: number) => number {
    if (place === -1) {
      const halves = codes.at(-1);
      return (group, score) => {
        const half = of === 'half' ? halves![group]! : 0;
        return dictionary.code(
          valueWithoutColumn(of, this.fileName, { score, scale: this.roles.scale, half }),
        );
      };
    }
    const own = values[place!]!;
    const known = new Int32Array(own.length).fill(NOT_ASKED);
    return (group) => {
      const code = codes[place!]![group]!;
      if (known[code] === NOT_ASKED) known[code] = dictionary.code(own[code]!);
      return known[code]!;
    };
  }

  /** What the rows without an answer say of their invitations. */
  deliveries(counts: Counts): readonly { readonly delivery: Delivery; readonly responses: number }[] {
    if (this.asked.others.tellsInvitations)
      return Array.from({ length: counts.unanswered.size }, (_, group) =>
        this.asked.others.invitedIn(counts.unanswered, group),
      );
    const { labels } = this.roles.score!;
    const headers = counts.rejectedTexts.filter(({ text }) => repeatsHeader(text, labels));
    const all = this.responses(counts, 'blank') + this.responses(counts, 'rejected');
    return [{ delivery: 'sent', responses: headers.reduce((rest, { rows }) => rest - rows, all) }];
  }

  /** The responses of a fate, in rows that have no answer. */
  responses(counts: Counts, fate: 'blank' | 'rejected' | 'filtered'): number {
    if (this.asked.count === undefined) return counts[fate];
    return counts.fates.reduce((sum, fates) => sum + fates[fate] * Number(fates.value), 0);
  }

  /** @param records of the file before the stretch */
  remark({ breakdowns, watched }: Counts, records: number): void {
    for (const [i, remarker] of this.asked.counted.entries()) {
      const groups = breakdowns[i + this.asked.times]!;
      for (const cell of inOrder(groups)) {
        const place = cell % SCORES;
        const rows = groups.counts[cell]!;
        const [value, count] = valuesOf(groups, (cell - place) / SCORES);
        const repeat = count === undefined ? rows : rows * Number(count);
        const first = records + groups.firsts[cell]!;
        remarker.see(value!, { score: this.first + place, repeat, half: 0 }, first, rows);
      }
    }
    this.asked.watching()?.seeWatched?.(watched);
  }
}

/** Rows without an answer, as they are met among the answers. */
class UnansweredRows implements CountedUnanswered {
  readonly codes: number[][] = [];
  readonly before: number[] = [];
  readonly invitations: number[] = [];

  /** @param groups those of the rows, undefined where there are none */
  constructor(
    private readonly groups: UnansweredGroups | undefined,
    private readonly codesOf: (group: number) => number[],
    private readonly invitedIn: (group: number) => {
      readonly delivery: Delivery;
      readonly responses: number;
    },
  ) {}

  /**
   * Takes those that were met before a row.
   * @param before answers that were met before them
   * @returns false where a value has no number
   */
  takeUpTo(row: number, before: number): boolean {
    const { codes } = this;
    const groups = this.groups;
    if (groups === undefined) return true;
    for (let next = codes.length; next < groups.size && groups.firsts[next]! < row; next++) {
      const own = this.codesOf(next);
      if (own.some(hasNone)) return false;
      const { delivery, responses } = this.invitedIn(next);
      codes.push(own);
      this.before.push(before);
      this.invitations.push(delivery === 'unsent' ? 0 : responses);
    }
    return true;
  }
}

/** The cells of answers, each a group times 11 and the place of the score, in the order in which they were met. */
function inOrder({ size, counts, firsts }: FoldGroups): Uint32Array {
  // Numbers sort faster than what compares them.
  const keys = new Float64Array(size * SCORES);
  let met = 0;
  for (let cell = 0; cell < keys.length; cell++)
    if (counts[cell]! > 0) keys[met++] = firsts[cell]! * MOST_CELLS + cell;
  return Uint32Array.from(keys.subarray(0, met).sort(), (key) => key % MOST_CELLS);
}

/** What gives the number that a segment has in a group; 1 where there is none. */
function numbersIn({ values, codes }: FoldGroups, segment: number | undefined): (group: number) => number {
  if (segment === undefined) return () => 1;
  const numbers = Float64Array.from(values[segment]!, Number);
  return (group) => numbers[codes[segment]![group]!]!;
}

/** Of a value whose number is not known yet; no dictionary gives it. */
const NOT_ASKED = -3;
/** More than the scores of all groups of a breakdown. */
const MOST_CELLS = 2 ** 20;

/** Whether a value has no number. */
const hasNone = (code: number) => code < 0;
