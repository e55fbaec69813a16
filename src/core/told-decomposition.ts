// Why an NPS moved, where not all segments may be told.
import type { Withheld } from './block.js';
import { type DecomposedSegment, type Decomposition, decompose } from './decomposition.js';
import { compareKeys, type Group, type GroupKey, mergeGroups, OTHER } from './group.js';
import { rank } from './order.js';
import type { SegmentName } from './segment.js';

/** A segment of which nothing is told: its figures before or after rest on too few responses, or cover such. */
export interface HiddenDecomposedSegment extends Withheld<Omit<DecomposedSegment, 'segment' | 'other'>> {
  readonly segment: SegmentName;
  readonly hidden: true;
}

/** A row of a decomposition that may hide some. */
export type ToldDecomposedSegment =
  | (DecomposedSegment & { readonly hidden?: never })
  | HiddenDecomposedSegment;

/** A decomposition as a report tells it. */
export interface ToldDecomposition extends Omit<Decomposition, 'segments'> {
  /** The hidden ones, which are one segment to the sums, stand after those of their kind, by name. */
  readonly segments: readonly ToldDecomposedSegment[];
}

/**
 * Splits the change of the NPS as {@link decompose} does, with segments of which nothing is told. They enter as one, whose figures follow from the others' and from
 * the whole anyway: so do the sums then, and no more of a single one can be worked out from them.
 * @param hidden keys of the segments that are hidden in either wave
 * @returns null too where no segment is left to be told
 * @example
 * const before = [
 *   { key: ['free'], tally: tally([9, 0, 3]) },
 *   { key: ['pro'], tally: tally([9, 9, 8]) },
 *   { key: ['trial'], tally: tally([10]) },
 * ];
 * const after = [
 *   { key: ['free'], tally: tally([9, 9, 3]) },
 *   { key: ['pro'], tally: tally([9, 9, 8, 8]) },
 *   { key: ['trial'], tally: tally([0]) },
 * ];
 * const { segments } = decomposeTold(before, after, ['plan'], [['trial'], ['free']]);
 * segments.map(({ segment, before, hidden = false }) => [segment.plan, before, hidden]); // => [['pro', 66.667, false], ['free', null, true], ['trial', null, true]]
 */
export function decomposeTold(
  before: readonly Group[],
  after: readonly Group[],
  by: readonly string[],
  hidden: readonly GroupKey[],
): ToldDecomposition | null {
  if (hidden.length === 0) return decompose(before, after, by);
  const names = new Set(hidden.map((key) => JSON.stringify(key)));
  const pooled = (groups: readonly Group[]): Group[] => {
    const isHidden = ({ key }: Group) => names.has(JSON.stringify(key));
    const pool = {
      key: by.map(() => OTHER),
      tally: mergeGroups(groups.filter(isHidden)),
      other: true,
    } as const;
    return [...groups.filter((group) => !isHidden(group)), pool];
  };
  const found = decompose(pooled(before), pooled(after), by);
  const shown = found?.segments.filter(({ other }) => !other) ?? [];
  if (found === null || shown.length === 0) return null;
  const withheld = { before: null, after: null, shareBefore: null, shareAfter: null, rate: null, mix: null };
  const rows = hidden.map((key): HiddenDecomposedSegment => {
    return {
      segment: Object.fromEntries(by.map((column, i) => [column, key[i]!])),
      ...withheld,
      hidden: true,
    };
  });
  const ranked = [...shown, ...rows].map((row) => ({ row, key: by.map((column) => row.segment[column]!) }));
  const order = ({ row, key }: (typeof ranked)[number]) =>
    2 * rank(key, undefined) + ('hidden' in row ? 1 : 0);
  return {
    ...found,
    segments: ranked
      .toSorted((a, b) => order(a) - order(b) || ('hidden' in a.row ? compareKeys(a.key, b.key) : 0))
      .map(({ row }) => row),
  };
}
