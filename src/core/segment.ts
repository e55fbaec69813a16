// One row of a breakdown, shown or hidden.
import { type Block, type BlockOptions, block, type Withheld } from './block.js';
import { type Effect, effect } from './effect.js';
import type { Group } from './group.js';
import type { Tally } from './tally.js';
import type { FamilyTest } from './test-family.js';

/** Column name → the segment's value; null where the cell was blank. */
export type SegmentName = Readonly<Record<string, string | null>>;

/** A segment with all its figures; those of its test where tests were asked for. */
export interface ShownSegment extends Block, Effect, Partial<FamilyTest> {
  readonly segment: SegmentName;
  /** Fewer than 30 responses: too few to lean on. */
  readonly lowN: boolean;
  /** What it is called among pairs, A, B, … in the order of the rows; only where pairs were asked for. */
  readonly letter?: string;
  /** The row pools what no other row names. */
  readonly other?: true;
  readonly hidden?: never;
}

/** A segment of which only the name and the number of responses are told. */
export interface HiddenSegment
  extends Withheld<Omit<ShownSegment, 'segment' | 'responses' | 'letter' | 'other' | 'hidden'>> {
  readonly segment: SegmentName;
  readonly responses: number;
  readonly letter?: never;
  readonly other?: true;
  readonly hidden: true;
}

/** A row of a breakdown. */
export type Segment = ShownSegment | HiddenSegment;

/** Below this many responses a segment is marked. */
export const LOW_N = 30;

/**
 * The row of a group with all its figures.
 * @param by names of the columns, one for each value of the group's key, no two alike
 * @param overall the tally of all groups
 * @param test where tests were asked for
 */
export function shownSegment(
  group: Group,
  by: readonly string[],
  overall: Tally,
  options: BlockOptions,
  test?: FamilyTest,
): ShownSegment {
  const figures = block(group.tally, options);
  return {
    segment: segmentName(group, by),
    ...figures,
    ...effect(group.tally, overall),
    ...test,
    lowN: figures.responses < LOW_N,
    ...(group.other && { other: true }),
  };
}

/** The same row with everything withheld but the name and the number of responses. */
export function hiddenSegment(shown: ShownSegment): HiddenSegment {
  const { segment, responses, other } = shown;
  // From the row itself, so that no figure that is added to it is forgotten here.
  const withheld = Object.fromEntries(Object.keys(shown).map((figure) => [figure, null]));
  return { ...withheld, segment, responses, ...(other && { other }), hidden: true } as HiddenSegment;
}

/** @param by names of the columns, one for each value of the group's key, no two alike */
export function segmentName({ key }: Group, by: readonly string[]): SegmentName {
  return Object.fromEntries(by.map((column, i) => [column, key[i]!]));
}
