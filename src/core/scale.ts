// The answers that a question offers, and where passives and promoters begin among them: 0–10 with 7 and 9 makes an
// NPS, anything else the net score of another scale. parse-scale.ts makes it of texts.

/** Plain data. All whole numbers, low < passive < promoter <= high: each band holds at least one answer. */
export interface Scale {
  /** The lowest answer, from 0 on. */
  readonly low: number;
  /** The highest answer, up to 100; with `low` it makes at most eleven answers. */
  readonly high: number;
  /** The lowest answer of a passive; those below are of detractors. */
  readonly passive: number;
  /** The lowest answer of a promoter. */
  readonly promoter: number;
}

/** From one answer to another, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Detractors, passives and promoters, in this order. */
export type Bands = readonly [detractors: Range, passives: Range, promoters: Range];

/** A scale as it is typed: 0-10, 1-5. */
export type ScaleText = `${number}-${number}`;

/** The scale of the Net Promoter Score (Reichheld 2003). */
export const NPS_SCALE: Scale = { low: 0, high: 10, passive: 7, promoter: 9 };

/** Different answers that a tally has room for. */
export const MOST_ANSWERS = 11;

/**
 * Whether scores of the scale are NPS: 0–10, or 1–10 for want of the 0, with promoters from 9 and passives from 7.
 * @example
 * [scaleOf('1-10'), scaleOf('1-5', '1-3,4,5'), scaleOf('0-10', '0-5,6-8,9-10')].map(isNps); // => [true, false, false]
 */
export function isNps({ low, high, passive, promoter }: Scale): boolean {
  return (
    low <= 1 && high === NPS_SCALE.high && passive === NPS_SCALE.passive && promoter === NPS_SCALE.promoter
  );
}

/** Whether two scales offer the same answers and sort them alike; undefined is that of an NPS. */
export function isSameScale(one: Scale = NPS_SCALE, other: Scale = NPS_SCALE): boolean {
  return (
    one === other ||
    (one.low === other.low &&
      one.high === other.high &&
      one.passive === other.passive &&
      one.promoter === other.promoter)
  );
}

/** The scale where it is another than that of an NPS; for `...` into an object that has it only then. */
export function otherScale(scale: Scale | undefined): { readonly scale?: Scale } {
  return scale === undefined || isNps(scale) ? {} : { scale };
}

/**
 * The answer that the first of the eleven counts is for: 0, unless the scale goes beyond 10.
 * @example
 * [scaleOf('1-5', '1-3,4,5'), scaleOf('1-11', '1-7,8-9,10-11')].map(firstAnswer); // => [0, 1]
 */
export function firstAnswer({ high }: Scale): number {
  return Math.max(0, high - MOST_ANSWERS + 1);
}

/**
 * The answers that a distribution has a count for: all of the scale; on 1–10, where older documents have a 0, that too.
 * @example
 * answersOf(scaleOf('1-5', '1-3,4,5')); // => [1, 2, 3, 4, 5]
 */
export function answersOf(scale: Scale): number[] {
  const from = lowestCounted(scale);
  return Array.from({ length: scale.high - from + 1 }, (_, i) => from + i);
}

/** The first of {@link answersOf}. */
export function lowestCounted({ low, high }: Scale): number {
  return high === NPS_SCALE.high && low === 1 ? 0 : low;
}

/**
 * A range as it is typed.
 * @example
 * bandsOf(scaleOf('1-5', '1-3,4,5')).map(rangeText); // => ['1-3', '4', '5']
 */
export function rangeText({ low, high }: Range): string {
  return low === high ? String(low) : `${low}-${high}`;
}

/** Bands as they are typed: "1-3,4,5". */
export function bandsText(bands: Bands): string {
  return bands.map(rangeText).join(',');
}

/**
 * The answers of each category.
 * @example
 * bandsOf(NPS_SCALE).map(rangeText); // => ['0-6', '7-8', '9-10']
 */
export function bandsOf({ low, high, passive, promoter }: Scale): Bands {
  return [
    { low, high: passive - 1 },
    { low: passive, high: promoter - 1 },
    { low: promoter, high },
  ];
}
