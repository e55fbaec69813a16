// The order of the rows of a breakdown.
import { compareKeys, type GroupKey } from './group.js';
import type { Segment } from './segment.js';

/**
 * `nps` and `responses` fall, `leverage` and `contribution` rise (the worst first), `name` is the natural order,
 * `file` the order in which the groups were met.
 */
export const SEGMENT_SORTS = ['nps', 'responses', 'leverage', 'contribution', 'name', 'file'] as const;
/** One of {@link SEGMENT_SORTS}. */
export type SegmentSort = (typeof SEGMENT_SORTS)[number];

/** A row with what it is sorted by besides its figures. */
export interface Entry {
  readonly key: GroupKey;
  readonly row: Segment;
}

/**
 * The entries in order. `reverse` turns the order of the figures; ties stay by name, an unknown figure stays after the
 * known ones, and the places of {@link place} stay.
 */
export function inOrder<Of extends Entry>(
  entries: readonly Of[],
  sort: SegmentSort,
  reverse: boolean,
): readonly Of[] {
  const direction = reverse ? -1 : 1;
  // Names are compared last, and only those of equal figures: of many thousand small segments most are such.
  const places = Array.from({ length: PLACES }, () => new Map<number | null, Of[]>());
  for (const [met, entry] of entries.entries()) {
    const equals = places[place(entry)]!;
    const value = entry.row.hidden ? null : VALUES[sort](entry.row, met);
    const found = equals.get(value);
    if (found === undefined) equals.set(value, [entry]);
    else found.push(entry);
  }
  const byName = (a: Of, b: Of) =>
    (sort === 'name' && !a.row.hidden ? direction : 1) * compareKeys(a.key, b.key);
  return places.flatMap((equals) =>
    [...equals.keys()]
      .sort((a, b) => compareValues(a, b, direction))
      .flatMap((value) => equals.get(value)!.sort(byName)),
  );
}

/** What the rows are sorted by, rising. */
const VALUES: Record<SegmentSort, (row: Segment, met: number) => number | null> = {
  nps: ({ nps }) => falling(nps),
  responses: ({ responses }) => falling(responses),
  leverage: ({ leverage }) => leverage,
  contribution: ({ contribution }) => contribution,
  name: () => null,
  file: (_, met) => met,
};

/** How many places there are. */
const PLACES = 6;

/**
 * Named segments, then those with a blank, then the pooled one; within each the hidden after the shown, by name:
 * a place among the shown would tell what is hidden.
 */
function place({ key, row }: Entry): number {
  return 2 * rank(key, row.other) + (row.hidden ? 1 : 0);
}

/** 0 for a name, 1 where a value is blank, 2 for what pools the others: in this order in any list of segments. */
export function rank(key: GroupKey, other: true | undefined): 0 | 1 | 2 {
  if (other) return 2;
  return key.includes(null) ? 1 : 0;
}

function falling(value: number | null): number | null {
  return value === null ? null : -value;
}

function compareValues(a: number | null, b: number | null, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return direction * (a - b);
}
