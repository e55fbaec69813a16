// What the kernel is asked for one file: the columns that it looks at, and by which of them it makes groups.

import { TEXT } from '../cells/key.js';
import { FILE_COLUMN } from '../columns/find.js';
import { areOfAllRows } from '../columns/keys.js';
import type { BoundKey, Roles } from '../columns/roles.js';
import { HALF } from '../scanner/counts.js';
import type { Column } from '../table/header.js';
import type { Remarker } from './remarker.js';
import type { Question, QuestionSegment } from './stretch.js';
import { UnansweredSegments } from './unanswered-segments.js';

/** A key, and where its value is among those of a group; -1 for a key without a column, undefined where it is not there. */
export interface PlacedKey {
  readonly of: BoundKey['key']['of'];
  readonly place: number | undefined;
  /** It is of a breakdown that is counted apart. */
  readonly isApart: boolean;
  /** Whether rows without an answer have it. */
  readonly isOfAllRows: boolean;
}

export class KernelQuestion {
  /** The remarks that mind only how often and where first a cell occurs. */
  readonly counted: readonly Remarker[];
  /** What groups are made by: the keys that have a column, the weight, the count, then what is remarked on. */
  private readonly segments: readonly QuestionSegment[];
  /** The segments of the keys, and of those that are counted apart. */
  private readonly crossed: readonly number[];
  private readonly apart: readonly number[];
  private readonly isApart: (list: number) => boolean;
  /** All keys of all breakdowns, one after another. */
  readonly keys: readonly PlacedKey[];
  /** The segments of rows without an answer. */
  readonly others: UnansweredSegments;
  /** The segments of weight and count; undefined where there are none. */
  readonly weight: number | undefined;
  readonly count: number | undefined;

  constructor(
    private readonly roles: Roles,
    private readonly remarkers: readonly Remarker[],
    countsInvitations: boolean,
    apart: readonly number[] = [],
  ) {
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
  next(): Question {
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
      ...(roles.latestBy && {
        log: { customer: positionOf(roles.latestBy), date: roles.date && positionOf(roles.date) },
      }),
      ...(roles.window && { window: { column: positionOf(roles.date!), days: roles.window } }),
      ...(watching && { watched: { column: positionOf(watching.column), most: watching.wanted!() } }),
    };
  }

  /** The segments that are crossed, of each count of the same answers: there are two where some are counted apart. */
  get counts(): readonly (readonly number[])[] {
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

  /** The remark that still looks at every cell, in the order of the file. */
  watching(): Remarker | undefined {
    return this.remarkers.find(({ wanted }) => wanted !== undefined && wanted() > 0);
  }
}

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
