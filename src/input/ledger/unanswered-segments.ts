// Rows without an answer that the kernel counts: by which segments they have groups, and which invitations these are.
import { type Delivery, deliveryOf } from '../cells/delivery.js';
import { HALF, type UnansweredGroups } from '../scanner/counts.js';

/** What such rows are grouped by; segments by their numbers. */
interface Segments {
  /** Whether they are in groups of the breakdowns at all. */
  readonly hasKeys: boolean;
  /** Of these keys, as far as they have columns. */
  readonly keys: readonly number[];
  readonly hasHalf: boolean;
  /** How many responses a row stands for; undefined where invitations are not counted, or a row is one. */
  readonly count: number | undefined;
  /** What tells of invitations. */
  readonly invitations: readonly number[];
}

/** Invitations that are alike. */
interface Invited {
  readonly delivery: Delivery;
  readonly responses: number;
}

export class UnansweredSegments {
  /** What to ask of the kernel; undefined where such rows need no groups. */
  readonly asked: readonly number[] | undefined;

  constructor(private readonly segments: Segments) {
    const { hasKeys, keys, hasHalf, count, invitations } = segments;
    const counts = count === undefined ? [] : [count];
    this.asked =
      hasKeys || invitations.length > 0
        ? [...keys, ...counts, ...invitations, ...(hasHalf ? [HALF] : [])]
        : undefined;
  }

  /** Whether the groups are groups of the breakdowns. */
  get hasKeys(): boolean {
    return this.segments.hasKeys;
  }

  /** Whether the groups say what became of invitations. */
  get tellsInvitations(): boolean {
    return this.segments.invitations.length > 0;
  }

  /** Where the value of a segment is among those of a group. */
  placeOf(segment: number): number {
    return this.asked!.indexOf(segment);
  }

  /** What the rows of a group are. */
  invitedIn({ values, codes, rows }: UnansweredGroups, group: number): Invited {
    const { invitations, count } = this.segments;
    const valueIn = (segment: number) => {
      const place = this.placeOf(segment);
      return values[place]![codes[place]![group]!]!;
    };
    const said = invitations.map((segment) => valueIn(segment) as Delivery);
    const each = count === undefined ? 1 : Number(valueIn(count));
    return { delivery: deliveryOf(said), responses: rows[group]! * each };
  }
}
