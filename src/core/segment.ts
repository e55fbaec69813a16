// One row of a breakdown, shown or hidden.
import { type Block, type BlockOptions, block } from './block.js';
import { type Effect, effect } from './effect.js';
import type { Group } from './group.js';
import type { Tally } from './tally.js';

/** Column name → the segment's value; null where the cell was blank. */
export type SegmentName = Readonly<Record<string, string | null>>;

/** A segment with all its figures. */
export interface ShownSegment extends Block, Effect {
  readonly segment: SegmentName;
  /** Fewer than 30 responses: too few to lean on. */
  readonly lowN: boolean;
  /** The row pools what no other row names. */
  readonly other?: true;
  readonly hidden?: never;
}

type Figure = Exclude<keyof ShownSegment, 'segment' | 'responses' | 'other' | 'hidden'>;

/** A segment of which only the name and the number of responses are told. */
export interface HiddenSegment extends Readonly<Record<Figure, null>> {
  readonly segment: SegmentName;
  readonly responses: number;
  readonly other?: true;
  readonly hidden: true;
}

export type Segment = ShownSegment | HiddenSegment;

/** Below this many responses a segment is marked. */
const LOW_N = 30;

/**
 * The row of a group with all its figures.
 * @param by names of the columns, one for each value of the group's key, no two alike
 * @param overall the tally of all groups
 */
export function shownSegment(
  group: Group,
  by: readonly string[],
  overall: Tally,
  options: BlockOptions,
): ShownSegment {
  const figures = block(group.tally, options);
  return {
    segment: nameOf(group, by),
    ...figures,
    ...effect(group.tally, overall),
    lowN: figures.responses < LOW_N,
    ...(group.other && { other: true }),
  };
}

/** The same row with everything withheld but the name and the number of responses. */
export function hiddenSegment({ segment, responses, other }: ShownSegment): HiddenSegment {
  return {
    segment,
    nps: null,
    responses,
    mean: null,
    promoters: null,
    passives: null,
    detractors: null,
    distribution: null,
    standardError: null,
    interval: null,
    difference: null,
    contribution: null,
    leverage: null,
    lowN: null,
    ...(other && { other }),
    hidden: true,
  };
}

function nameOf({ key }: Group, by: readonly string[]): SegmentName {
  return Object.fromEntries(by.map((column, i) => [column, key[i]!]));
}
