// Why an NPS moved, where not all segments may be told.
import type { Withheld } from './block.js';
import type { ChangeOptions, SegmentChange } from './changes.js';
import { type DecomposedSegment, decompose, type TestedDecomposition } from './decomposition.js';
import { compareKeys, type Group, type GroupKey, mergeGroups, responsesOf } from './group.js';
import { rank } from './order.js';

/** A segment of which only its numbers of responses are told: its figures rest on too few of them, or cover such. */
export interface HiddenDecomposedSegment
  extends Withheld<Omit<ShownDecomposedSegment, keyof Named | 'other' | 'hidden'>>,
    Named {
  readonly hidden: true;
}

type Named = Pick<DecomposedSegment & SegmentChange, 'segment' | 'responsesBefore' | 'responsesAfter'>;

/** A segment with all its figures. */
export type ShownDecomposedSegment = DecomposedSegment & SegmentChange & { readonly hidden?: never };

/** A row of a decomposition that may hide some. */
export type ToldDecomposedSegment = ShownDecomposedSegment | HiddenDecomposedSegment;

/** A decomposition as a report tells it. */
export interface ToldDecomposition extends Omit<TestedDecomposition, 'segments'> {
  /** The hidden ones, which are one segment to the sums, come after those of their kind, by name. */
  readonly segments: readonly ToldDecomposedSegment[];
}

/**
 * Splits the change of the NPS as {@link decompose} does, with segments of which nothing is told. They enter as one,
 * whose figures follow from the others' and from the whole anyway: so do the sums then, and no more of a single one can
 * be worked out from them. They are not tested.
 * @param tests how the change of each other segment is tested
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
 * const tests = { adjust: 'holm', level: 0.95 };
 * const { segments } = decomposeTold(before, after, ['plan'], tests, [['trial'], ['free']]);
 * segments.map(({ segment, before, hidden = false }) => [segment.plan, before, hidden]); // => [['pro', 66.667, false], ['free', null, true], ['trial', null, true]]
 */
export function decomposeTold(
  before: readonly Group[],
  after: readonly Group[],
  by: readonly string[],
  tests: ChangeOptions,
  hidden: readonly GroupKey[],
): ToldDecomposition | null {
  if (hidden.length === 0) return decompose(before, after, by, tests);
  const names = new Set(hidden.map((key) => JSON.stringify(key)));
  const pooled = (groups: readonly Group[]): Group[] => {
    const isHidden = ({ key }: Group) => names.has(JSON.stringify(key));
    const pool = {
      key: by.map(() => null),
      tally: mergeGroups(groups.filter(isHidden)),
      other: true,
    } as const;
    return [...groups.filter((group) => !isHidden(group)), pool];
  };
  const found = decompose(pooled(before), pooled(after), by, {
    ...tests,
    isTested: (group) => !isPool(group),
  });
  const shown =
    found?.segments.filter(({ segment, other }) => !isPool({ key: Object.values(segment), other })) ?? [];
  if (found === null || shown.length === 0) return null;
  const answersIn = (groups: readonly Group[]) => {
    const answers = new Map(
      groups.map((group) => [
        JSON.stringify(group.key),
        tests.sampleOf?.(group).responses ?? responsesOf(group),
      ]),
    );
    return (key: GroupKey) => answers.get(JSON.stringify(key)) ?? 0;
  };
  const answersBefore = answersIn(before);
  const answersAfter = answersIn(after);
  const rows = hidden.map((key): HiddenDecomposedSegment => {
    return {
      segment: Object.fromEntries(by.map((column, i) => [column, key[i]!])),
      ...WITHHELD,
      responsesBefore: answersBefore(key),
      responsesAfter: answersAfter(key),
      hidden: true,
    };
  });
  const ranked = [...shown, ...rows].map((row) => ({ row, key: by.map((column) => row.segment[column]!) }));
  const order = ({ row, key }: (typeof ranked)[number]) =>
    2 * rank(key, 'other' in row ? row.other : undefined) + ('hidden' in row ? 1 : 0);
  return {
    ...found,
    segments: ranked
      .toSorted((a, b) => order(a) - order(b) || ('hidden' in a.row ? compareKeys(a.key, b.key) : 0))
      .map(({ row }) => row),
  };
}

const WITHHELD = {
  before: null,
  after: null,
  shareBefore: null,
  shareAfter: null,
  rate: null,
  mix: null,
  difference: null,
  interval: null,
  pValue: null,
  adjustedPValue: null,
  significant: null,
} as const;

/** What pools the hidden segments; another pool has a name. */
function isPool({ key, other }: Pick<Group, 'key'> & { readonly other?: true | undefined }): boolean {
  return other === true && key.every((value) => value === null);
}
