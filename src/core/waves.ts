// The segments of two waves, each with its respondents in both.
import type { Group } from './group.js';
import { emptyTally, type Tally } from './tally.js';

/** A segment with its group in each wave, where it is in it. */
export interface InWaves {
  /** Of the first wave that it is in. */
  readonly group: Group;
  readonly before: Group | undefined;
  readonly after: Group | undefined;
}

/** The segments of either wave: those of the first in their order, then what only the second has. */
export function inWaves(before: readonly Group[], after: readonly Group[]): InWaves[] {
  const later = new Map(after.map((group) => [idOf(group), group]));
  const earlier = new Set(before.map(idOf));
  return [
    ...before.map((group) => ({ group, before: group, after: later.get(idOf(group)) })),
    ...after
      .filter((group) => !earlier.has(idOf(group)))
      .map((group) => ({ group, before: undefined, after: group })),
  ];
}

/** The respondents of a group that need not be there. */
export function tallyIn(group: Group | undefined): Tally {
  return group?.tally ?? emptyTally();
}

/** A pooled group is not the segment that happens to be called the same. */
function idOf({ key, other }: Group): string {
  return JSON.stringify([key, other]);
}
