// What the counts of the kernel say: groups of answers, and remarks on them.
import { firstAnswer } from '../../core/scale.js';
import { SCORES } from '../../core/tally.js';
import type { Delivery } from '../cells/delivery.js';
import { repeatsHeader } from '../cells/rejected.js';
import type { Roles } from '../columns/roles.js';
import type { AlikeAnswers } from '../rows/batch.js';
import type { Dictionary } from '../rows/dictionary.js';
import { valueWithoutColumn } from '../rows/row-keys.js';
import {
  type FoldGroups,
  firstOf,
  type Grouped,
  type UnansweredGroups,
  valuesOf,
} from '../scanner/counts.js';
import type { KernelQuestion, PlacedKey } from './kernel-question.js';
import type { Counts } from './stretch.js';

/** Answers of one group with one score, and the row of the first. */
interface CountedAnswers {
  readonly group: number;
  /** The place of the score among those of the group. */
  readonly place: number;
  readonly rows: number;
  readonly first: number;
}

/** What a stretch holds, in the order in which it was met. */
export interface CountedRows {
  readonly answers: readonly AlikeAnswers[];
  /**
   * Rows without an answer: their codes, their invitations, and how many of the answers, each score of a group one, come
   * before them.
   */
  readonly unanswered: readonly {
    readonly codes: readonly number[];
    readonly invitations: number;
    readonly before: number;
  }[];
}

export class Counting {
  /** What the first of a group's counts is for. */
  private readonly first: number;

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
    // After the keys come the weight, then the count.
    const weight = this.asked.weight === undefined ? undefined : segments.length;
    const count =
      this.asked.count === undefined ? undefined : segments.length + (weight === undefined ? 0 : 1);
    const keys = this.asked.keys.map((key): PlacedKey => {
      if (key.isApart !== (time === 1)) return { ...key, place: undefined };
      return key.place === -1 ? key : { ...key, place: segments.indexOf(key.place!) };
    });
    const answers: AlikeAnswers[] = [];
    let taken = 0;
    const unanswered: CountedRows['unanswered'][number][] = [];
    const dictionaries = this.dictionaries.flat();
    const byScore = keys.some(({ of, place }) => of === 'category' && place !== undefined);
    const others = this.asked.others.hasKeys && time === 0 ? found.size : 0;
    const codesOfOther = this.codesOfUnanswered(found);
    let next = 0;
    const takeOthers = (row: number) => {
      for (; next < others && found.firsts[next]! < row; next++) {
        const codes = codesOfOther(next);
        if (codes.some(hasNone)) return false;
        const { delivery, responses } = this.asked.others.invitedIn(found, next);
        unanswered.push({ codes, invitations: delivery === 'unsent' ? 0 : responses, before: taken });
      }
      return true;
    };
    const readers = keys.map((key, i) =>
      key.place === undefined ? () => 0 : this.codesOf(key, groups, dictionaries[i]!),
    );
    const codesOf = (group: number, score: number) => readers.map((read) => read(group, score));
    const numberIn = (group: number, segment: number | undefined) =>
      segment === undefined ? 1 : Number(groups.values[segment]![groups.codes[segment]![group]!]);
    const take = (group: number, codes: readonly number[], place: number, scores: number) => {
      const from = group * SCORES + place;
      const [responses, each] = [numberIn(group, count), numberIn(group, weight)];
      const first = this.first + place;
      answers.push({ codes, first, scores, rows: groups.counts, from, responses, weight: each });
      for (let i = from; i < from + scores; i++) if (groups.counts[i]! > 0) taken++;
    };
    // Groups come in order, and to sort their scores too takes long where groups are many. It matters only
    // to categories, which are numbered as they are met: sums of weights carry what rounding loses.
    if (!byScore)
      for (let group = 0; group < groups.size; group++) {
        if (!takeOthers(firstOf(groups, group))) return undefined;
        const codes = codesOf(group, 0);
        if (codes.some(hasNone)) return undefined;
        take(group, codes, 0, SCORES);
      }
    else
      for (const { group, place, first } of this.inOrder(groups)) {
        if (!takeOthers(first)) return undefined;
        const codes = codesOf(group, this.first + place);
        if (codes.some(hasNone)) return undefined;
        take(group, codes, place, 1);
      }
    return takeOthers(Number.POSITIVE_INFINITY) ? { answers, unanswered } : undefined;
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
      for (const { group, place, rows, first } of this.inOrder(groups)) {
        const [value, count] = valuesOf(groups, group);
        const repeat = count === undefined ? rows : rows * Number(count);
        remarker.see(value!, { score: this.first + place, repeat, half: 0 }, records + first, rows);
      }
    }
    this.asked.watching()?.seeWatched?.(watched);
  }

  /** In the order in which the answers were met. */
  private inOrder({ size, counts, firsts }: FoldGroups): CountedAnswers[] {
    const answers: CountedAnswers[] = [];
    for (let at = 0; at < size * SCORES; at++) {
      if (counts[at] === 0) continue;
      const place = at % SCORES;
      answers.push({ group: (at - place) / SCORES, place, rows: counts[at]!, first: firsts[at]! });
    }
    return answers.sort((a, b) => a.first - b.first);
  }
}

/** Of a value whose number is not known yet; no dictionary gives it. */
const NOT_ASKED = -3;

/** Whether a value has no number. */
const hasNone = (code: number) => code < 0;
