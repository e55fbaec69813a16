// What the kernel is asked for one file, and what its counts say: groups of answers, and remarks on them.
import { firstAnswer } from '../../core/scale.js';
import { SCORES } from '../../core/tally.js';
import type { Delivery } from '../cells/delivery.js';
import { TEXT } from '../cells/key.js';
import { repeatsHeader } from '../cells/rejected.js';
import { FILE_COLUMN } from '../columns/find.js';
import { areOfAllRows } from '../columns/keys.js';
import type { BoundKey, Roles } from '../columns/roles.js';
import type { Dictionary } from '../rows/dictionary.js';
import { HALVES, valueWithoutColumn } from '../rows/row-keys.js';
import { type FoldGroup, firstOf, HALF } from '../scanner/counts.js';
import type { Column } from '../table/header.js';
import type { Remarker } from './remarker.js';
import type { Counts, Question, QuestionSegment } from './stretch.js';
import { UnansweredSegments } from './unanswered-segments.js';

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

/** Answers that are alike but for their score. */
export interface AlikeAnswers {
  /** Of all keys, one after another. */
  readonly codes: readonly number[];
  /** The lowest answer, and how many rows gave it and each after it. */
  readonly first: number;
  readonly rows: readonly number[];
  /** Responses that a row counts for, and what each weighs. */
  readonly responses: number;
  readonly weight: number;
}

/** A key, and where its value is among those of a group; -1 for a key without a column, undefined where it is not there. */
interface PlacedKey {
  readonly of: BoundKey['key']['of'];
  readonly place: number | undefined;
  /** It is of a breakdown that is counted apart. */
  readonly isApart: boolean;
  /** Whether rows without an answer have it. */
  readonly isOfAllRows: boolean;
}

export class Counting {
  /** The remarks that mind only how often and where first a cell occurs. */
  private readonly counted: readonly Remarker[];
  /** What groups are made by: the keys that have a column, the weight, the count, then what is remarked on. */
  private readonly segments: readonly QuestionSegment[];
  /** The segments of the keys, and of those that are counted apart. */
  private readonly crossed: readonly number[];
  private readonly apart: readonly number[];
  private readonly isApart: (list: number) => boolean;
  /** All keys of all breakdowns, one after another. */
  private readonly keys: readonly PlacedKey[];
  /** The segments of rows without an answer. */
  private readonly others: UnansweredSegments;
  /** The segments of weight and count; undefined where there are none. */
  private readonly weight: number | undefined;
  private readonly count: number | undefined;
  /** What the first of a group's counts is for. */
  private readonly first: number;

  constructor(
    private readonly roles: Roles,
    private readonly remarkers: readonly Remarker[],
    private readonly fileName: string,
    private readonly dictionaries: readonly (readonly Dictionary[])[],
    countsInvitations: boolean,
    apart: readonly number[] = [],
  ) {
    this.first = firstAnswer(roles.scale);
    this.counted = remarkers.filter(({ wanted }) => wanted === undefined);
    const keys = roles.by.flat().filter(({ column }) => column !== undefined);
    const own = new Map(keys.map((key) => [nameOf(key), key]));
    const names = [...own.keys()];
    // The invitations of a day are known only where it is crossed with what tells of them.
    const mayBeApart = !countsInvitations && !roles.hasHalves;
    const isApart = (list: number) => mayBeApart && apart.includes(list);
    this.isApart = isApart;
    this.keys = roles.by.flatMap((list, i) => {
      const isOfAllRows = areOfAllRows(list.map(({ key }) => key));
      return list.map((bound) => ({
        of: bound.key.of,
        place: names.indexOf(nameOf(bound)),
        isOfAllRows: isOfAllRows && !isApart(i),
        isApart: isApart(i),
      }));
    });
    const placesOf = (wanted: boolean) => [
      ...new Set(
        this.keys.flatMap(({ place, isApart }) => (isApart === wanted && place !== -1 ? [place!] : [])),
      ),
    ];
    this.crossed = placesOf(false).sort((a, b) => a - b);
    this.apart = placesOf(true).sort((a, b) => a - b);
    const segments: QuestionSegment[] = [...own.values()].map(({ key, column }) => ({
      column: positionOf(column!),
      reading: key.of === 'column' ? key.reading : TEXT,
    }));
    const numbered = (column: Column | undefined, as: 'weight' | 'count') =>
      column && segments.push({ column: positionOf(column), reading: { as } }) - 1;
    this.weight = numbered(roles.weight, 'weight');
    this.count = numbered(roles.count, 'count');
    const invitations = roles.invitations.map(
      ({ column, reading }) =>
        segments.push({ column: positionOf(column), reading: { as: 'delivery', of: reading } }) - 1,
    );
    const shared = this.keys.filter(({ isOfAllRows }) => isOfAllRows);
    this.others = new UnansweredSegments({
      hasKeys: shared.length > 0,
      keys: this.crossed.filter((place) => shared.some((key) => key.place === place)),
      hasHalf: shared.some(({ of }) => of === 'half'),
      count: countsInvitations ? this.count : undefined,
      invitations,
    });
    for (const { column } of this.counted) segments.push({ column: positionOf(column), reading: TEXT });
    this.segments = segments;
  }

  /** What to ask of the part that comes next. */
  question(): Question {
    const { weight, count } = this;
    const roles = this.roles;
    const watching = this.watching();
    const hasHalf = roles.by.flat().some(({ key }) => key.of === 'half');
    const counts = count === undefined ? [] : [count];
    const remarked = this.segments.length - this.counted.length;
    return {
      score: positionOf(roles.score!),
      scoreLabels: roles.score!.labels,
      segments: this.segments,
      breakdowns: [
        ...this.counts.map((segments) => [
          ...segments,
          ...(weight === undefined ? [] : [weight]),
          ...counts,
          ...(hasHalf ? [HALF] : []),
        ]),
        ...this.counted.map((_, i) => [remarked + i, ...counts]),
      ],
      ...(this.others.asked && { unanswered: this.others.asked }),
      hasHalves: roles.hasHalves,
      conditions: roles.conditions.map(({ column, condition }) => ({
        column: positionOf(column),
        condition,
      })),
      ...(count !== undefined && { fatesBy: count, count: positionOf(roles.count!) }),
      ...(roles.weight && { weight: positionOf(roles.weight) }),
      ...(roles.window && { window: { column: positionOf(roles.date!), days: roles.window } }),
      ...(watching && { watched: { column: positionOf(watching.column), most: watching.wanted!() } }),
    };
  }

  /** The segments that are crossed, of each count of the same answers: there are two where some are counted apart. */
  private get counts(): readonly (readonly number[])[] {
    return this.apart.length === 0 ? [this.crossed] : [this.crossed, this.apart];
  }

  /** How many times the kernel counts the same answers. */
  get times(): number {
    return this.counts.length;
  }

  /** The breakdowns that a count knows; undefined where it knows all. */
  knownIn(time: number): readonly number[] | undefined {
    if (this.times === 1) return undefined;
    return [...this.roles.by.keys()].filter((list) => this.isApart(list) === (time === 1));
  }

  /**
   * The rows of a stretch, those that are alike as one; keys get their values in the order in which they were met.
   * @returns undefined where a key has more values than it may, or dates in both orders of day and month: whoever looks
   * at rows finds the first
   * @param time which of the counts: there are `times`
   */
  rows({ breakdowns, unanswered: found }: Counts, time = 0): CountedRows | undefined {
    const groups = breakdowns[time] ?? [];
    const segments = this.counts[time]!;
    // After the keys come the weight, then the count.
    const weight = this.weight === undefined ? undefined : segments.length;
    const count = this.count === undefined ? undefined : segments.length + (weight === undefined ? 0 : 1);
    const keys = this.keys.map((key): PlacedKey => {
      if (key.isApart !== (time === 1)) return { ...key, place: undefined };
      return key.place === -1 ? key : { ...key, place: segments.indexOf(key.place!) };
    });
    const others = this.others.hasKeys && time === 0 ? found : [];
    const answers: AlikeAnswers[] = [];
    let taken = 0;
    const unanswered: CountedRows['unanswered'][number][] = [];
    const dictionaries = this.dictionaries.flat();
    const byScore = keys.some(({ of, place }) => of === 'category' && place !== undefined);
    // Groups come in order, and to sort their scores too takes long where groups are many. It matters only
    // to categories, which are numbered as they are met, and to the last digits of sums of weights.
    const isGroupwise = !byScore && weight === undefined;
    // With many groups, to look up their values for each score takes longer than all the rest.
    const known = new Map<FoldGroup, number[]>();
    let next = 0;
    const takeOthers = (row: number) => {
      for (; next < others.length && others[next]!.first < row; next++) {
        const codes = this.codesOfUnanswered(others[next]!.values);
        if (codes.some(hasNone)) return false;
        const { delivery, responses } = this.others.invitedIn(others[next]!);
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
      for (const one of rows) if (one > 0) taken++;
    };
    if (isGroupwise)
      for (const group of groups) {
        if (!takeOthers(firstOf(group))) return undefined;
        const codes = codesOf(group, 0);
        if (codes.some(hasNone)) return undefined;
        take(group, codes, this.first, group.counts);
      }
    else
      for (const { group, score, rows, first } of this.inOrder(groups)) {
        if (!takeOthers(first)) return undefined;
        const codes = known.get(group) ?? codesOf(group, score);
        if (codes.some(hasNone)) return undefined;
        if (!byScore) known.set(group, codes);
        take(group, codes, score, [rows]);
      }
    return takeOthers(Number.POSITIVE_INFINITY) ? { answers, unanswered } : undefined;
  }

  /** The codes of a row without an answer; 0 for keys that it does not have. */
  private codesOfUnanswered(values: readonly string[]): number[] {
    const dictionaries = this.dictionaries.flat();
    return this.keys.map((key, i) => {
      if (!key.isOfAllRows) return 0;
      const place = key.place === -1 ? -1 : this.others.placeOf(key.place!);
      return dictionaries[i]!.code(this.valueOf({ ...key, place }, values, 0));
    });
  }

  /** What the rows without an answer say of their invitations. */
  deliveries(counts: Counts): readonly { readonly delivery: Delivery; readonly responses: number }[] {
    if (this.others.tellsInvitations) return counts.unanswered.map((group) => this.others.invitedIn(group));
    const { labels } = this.roles.score!;
    const headers = counts.rejectedTexts.filter(({ text }) => repeatsHeader(text, labels));
    const all = this.responses(counts, 'blank') + this.responses(counts, 'rejected');
    return [{ delivery: 'sent', responses: headers.reduce((rest, { rows }) => rest - rows, all) }];
  }

  /** The responses of a fate, in rows that have no answer. */
  responses(counts: Counts, fate: 'blank' | 'rejected' | 'filtered'): number {
    if (this.count === undefined) return counts[fate];
    return counts.fates.reduce((sum, fates) => sum + fates[fate] * Number(fates.value), 0);
  }

  /** @param records of the file before the stretch */
  remark({ breakdowns, watched }: Counts, records: number): void {
    for (const [i, remarker] of this.counted.entries()) {
      for (const { group, score, rows, first } of this.inOrder(breakdowns[i + this.times]!)) {
        const repeat = this.count === undefined ? rows : rows * Number(group.values[1]);
        remarker.see(group.values[0]!, { score, repeat, half: 0 }, records + first, rows);
      }
    }
    const watching = this.watching();
    for (const { cell, half } of watched) watching?.see(cell, { score: 0, repeat: 1, half }, 0, 1);
  }

  /** The remark that still looks at every cell, in the order of the file. */
  private watching(): Remarker | undefined {
    return this.remarkers.find(({ wanted }) => wanted !== undefined && wanted() > 0);
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

/** What tells segments apart: two keys may read one column in two ways. */
const nameOf = ({ key, column }: BoundKey) =>
  JSON.stringify([column?.position, key.of === 'column' ? key.reading : key.of]);

const positionOf = ({ position }: Column) => position - 1;

/** Segments and filters of the file that the kernel looks at beside the score. */
export function lookedAt(roles: Roles, remarkers: readonly Remarker[]): number {
  const keys = new Set(
    roles.by
      .flat()
      .filter(({ column }) => column !== undefined)
      .map(nameOf),
  );
  const conditions = roles.conditions.filter(({ column }) => column !== FILE_COLUMN);
  const counted = remarkers.filter(({ wanted }) => wanted === undefined);
  // Each is a segment and a filter.
  const numbers = 2 * [roles.weight, roles.count].filter((column) => column !== undefined).length;
  const window = roles.window === undefined ? 0 : 1;
  return keys.size + conditions.length + window + counted.length + numbers + roles.invitations.length;
}
