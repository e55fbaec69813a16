// A scale with round ticks, for points of any size.

/** From its lowest tick to its highest. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Points from tick to tick. */
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200];
/** 7 × 0.1 is 0.7000000000000001. */
const DIGITS = 10;

/**
 * The scale with the finest ticks that are not too many.
 * @param values that must be on it, in points; at least one
 * @param most steps from tick to tick, at least 2
 * @example scaleFor([-12, 38], 5).ticks // [-20, 0, 20, 40]
 */
export function scaleFor(values: readonly number[], most: number): Scale {
  const { low, high } = rangeOf(values);
  const step = STEPS.find((size) => stepsOf(low, high, size) <= most) ?? STEPS.at(-1)!;
  const first = Math.floor(low / step);
  const ticks = multiples(first, Math.max(first + 1, Math.ceil(high / step)), step);
  return { low: ticks[0]!, high: ticks.at(-1)!, ticks };
}

/**
 * The scale that just holds the values, for a drawing in which each pixel counts: its round ticks are within it.
 * @param most ticks, at least 2
 * @example tightScale([-12, 38], 5).ticks // [-10, 0, 10, 20, 30]
 */
export function tightScale(values: readonly number[], most: number): Scale {
  const { low, high } = rangeOf(values);
  const size = Math.max(high - low, LEAST);
  const ends = { low: low - size * MARGIN, high: high + size * MARGIN };
  const step = STEPS.find((each) => ticksIn(ends, each).length <= most) ?? STEPS.at(-1)!;
  return { ...ends, ticks: ticksIn(ends, step) };
}

/** Room for half a dot, as a part of what the values take. */
const MARGIN = 0.05;
/** Values that are closer look close. */
const LEAST = 1;

function ticksIn({ low, high }: Pick<Scale, 'low' | 'high'>, step: number): number[] {
  return multiples(Math.ceil(low / step), Math.floor(high / step), step);
}

function multiples(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    Number(((first + i) * step).toFixed(DIGITS)),
  );
}

function rangeOf(values: readonly number[]): Pick<Scale, 'low' | 'high'> {
  return {
    low: values.reduce((least, value) => Math.min(least, value)),
    high: values.reduce((largest, value) => Math.max(largest, value)),
  };
}

/** Where a value is on the scale, 0 to 1. */
export function shareOf({ low, high }: Pick<Scale, 'low' | 'high'>, value: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

function stepsOf(low: number, high: number, step: number): number {
  return Math.max(1, Math.ceil(high / step) - Math.floor(low / step));
}
