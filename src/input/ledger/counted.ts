// What the counts of the kernel say: groups of answers, and remarks on them.
import { firstAnswer } from '../../core/scale.js';
import { SCORES } from '../../core/tally.js';
import type { Delivery } from '../cells/delivery.js';
import { repeatsHeader } from '../cells/rejected.js';
import type { Roles } from '../columns/roles.js';
import type { AlikeAnswers } from '../rows/batch.js';
import type { Dictionary } from '../rows/dictionary.js';
import { HALVES, valueWithoutColumn } from '../rows/row-keys.js';
import { type FoldGroup, firstOf } from '../scanner/counts.js';
import type { KernelQuestion, PlacedKey } from './kernel-question.js';
import type { Counts } from './stretch.js';

/** Answers of one group that are alike, and the row of the first. */
interface CountedAnswers {
  readonly group: FoldGroup;
  readonly score: number;
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
    const groups = breakdowns[time] ?? [];
    const segments = this.asked.counts[time]!;
    // After the keys come the weight, then the count.
    const weight = this.asked.weight === undefined ? undefined : segments.length;
    const count =
      this.asked.count === undefined ? undefined : segments.length + (weight === undefined ? 0 : 1);
    const keys = this.asked.keys.map((key): PlacedKey => {
      if (key.isApart !== (time === 1)) return { ...key, place: undefined };
      return key.place === -1 ? key : { ...key, place: segments.indexOf(key.place!) };
    });
    const others = this.asked.others.hasKeys && time === 0 ? found : [];
    const answers: AlikeAnswers[] = [];
    let taken = 0;
    const unanswered: CountedRows['unanswered'][number][] = [];
    const dictionaries = this.dictionaries.flat();
    const byScore = keys.some(({ of, place }) => of === 'category' && place !== undefined);
    let next = 0;
    const takeOthers = (row: number) => {
      for (; next < others.length && others[next]!.first < row; next++) {
        const codes = this.codesOfUnanswered(others[next]!.values);
        if (codes.some(hasNone)) return false;
        const { delivery, responses } = this.asked.others.invitedIn(others[next]!);
        unanswered.push({ codes, invitations: delivery === 'unsent' ? 0 : responses, before: taken });
      }
      return true;
    };
    const codesOf = (group: FoldGroup, score: number) =>
      keys.map((key, i) =>
        key.place === undefined ? 0 : dictionaries[i]!.code(this.valueOf(key, group.values, score)),
      );
    const take = (
      { values }: FoldGroup,
      codes: readonly number[],
      first: number,
      rows: readonly number[],
    ) => {
      const responses = count === undefined ? 1 : Number(values[count]);
      const each = weight === undefined ? 1 : Number(values[weight]);
      answers.push({ codes, first, rows, responses, weight: each });
      for (let i = 0; i < rows.length; i++) if (rows[i]! > 0) taken++;
    };
    // Groups come in order, and to sort their scores too takes long where groups are many. It matters only
    // to categories, which are numbered as they are met: sums of weights carry what rounding loses.
    if (!byScore)
      for (const group of groups) {
        if (!takeOthers(firstOf(group))) return undefined;
        const codes = codesOf(group, 0);
        if (codes.some(hasNone)) return undefined;
        take(group, codes, this.first, group.counts);
      }
    else
      for (const { group, score, rows, first } of this.inOrder(groups)) {
        if (!takeOthers(first)) return undefined;
        const codes = codesOf(group, score);
        if (codes.some(hasNone)) return undefined;
        take(group, codes, score, [rows]);
      }
    return takeOthers(Number.POSITIVE_INFINITY) ? { answers, unanswered } : undefined;
  }

  /** The codes of a row without an answer; 0 for keys that it does not have. */
  private codesOfUnanswered(values: readonly string[]): number[] {
    const dictionaries = this.dictionaries.flat();
    return this.asked.keys.map((key, i) => {
      if (!key.isOfAllRows) return 0;
      const place = key.place === -1 ? -1 : this.asked.others.placeOf(key.place!);
      return dictionaries[i]!.code(this.valueOf({ ...key, place }, values, 0));
    });
  }

  /** What the rows without an answer say of their invitations. */
  deliveries(counts: Counts): readonly { readonly delivery: Delivery; readonly responses: number }[] {
    if (this.asked.others.tellsInvitations)
      return counts.unanswered.map((group) => this.asked.others.invitedIn(group));
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
      for (const { group, score, rows, first } of this.inOrder(breakdowns[i + this.asked.times]!)) {
        const repeat = this.asked.count === undefined ? rows : rows * Number(group.values[1]);
        remarker.see(group.values[0]!, { score, repeat, half: 0 }, records + first, rows);
      }
    }
    this.asked.watching()?.seeWatched?.(watched);
  }

  private valueOf({ of, place }: PlacedKey, values: readonly string[], score: number): string {
    if (place !== undefined && place !== -1) return values[place]!;
    const half = of === 'half' ? HALVES.indexOf(values.at(-1)!) : 0;
    return valueWithoutColumn(of, this.fileName, { score, scale: this.roles.scale, half });
  }

  /** In the order in which the answers were met. */
  private inOrder(groups: readonly FoldGroup[]): CountedAnswers[] {
    return groups.flatMap((group) => this.answersOf(group)).sort((a, b) => a.first - b.first);
  }

  private answersOf(group: FoldGroup): CountedAnswers[] {
    const answers: CountedAnswers[] = [];
    for (let i = 0; i < SCORES; i++) {
      const rows = group.counts[i]!;
      if (rows > 0) answers.push({ group, score: this.first + i, rows, first: group.firsts[i]! });
    }
    return answers;
  }
}

/** Whether a value has no number. */
const hasNone = (code: number) => code < 0;
