// The scale of an NPS beside the rows of a table: round ticks, evenly spaced in whole characters.
import { placed } from './placed.js';

/** A scale that fits a room. */
export interface Axis {
  /** The lowest tick, in points. */
  readonly lowest: number;
  /** Points from tick to tick, and how many such steps there are. */
  readonly step: number;
  readonly steps: number;
  /** Characters from tick to tick. */
  readonly spacing: number;
  /** The character of the lowest tick, whose label may begin before it. */
  readonly start: number;
}

const STEPS = [5, 10, 20, 25, 50, 100];
const BOUND = 100;
/** More ticks than this tell no more. */
const MOST_STEPS = 6;
/** The longest label, -100, and a space. */
const LEAST_SPACING = 5;

/**
 * The scale with the finest ticks for which there is room.
 * @param low the lowest NPS that must be on it
 * @param high the highest
 * @param room characters, at least 16: -100, 0 and 100 have room in them
 */
export function axisFor(low: number, high: number, room: number): Axis {
  const axes = STEPS.map((step) => axisOf(clamped(low), clamped(high), step, room));
  const fits = ({ steps, spacing }: Axis) => steps <= MOST_STEPS && spacing >= LEAST_SPACING;
  return axes.find(fits) ?? axes.at(-1)!;
}

/** The character at which an NPS stands. */
export function placeOn({ lowest, step, spacing, start }: Axis, nps: number): number {
  return start + Math.round(((clamped(nps) - lowest) / step) * spacing);
}

/** The labels of the ticks, each over its place. */
export function labelsOf(axis: Axis): string {
  const ticks = Array.from({ length: axis.steps + 1 }, (_, i) => axis.lowest + i * axis.step);
  const labels = ticks.map((tick) => ({ start: placeOn(axis, tick) - before(tick), text: String(tick) }));
  return placed(labels)
    .map(({ text }) => text)
    .join('');
}

function axisOf(low: number, high: number, step: number, room: number): Axis {
  let lowest = Math.floor(low / step) * step;
  let highest = Math.ceil(high / step) * step;
  // All in one place, which is a tick.
  if (lowest === highest && highest === BOUND) lowest -= step;
  else if (lowest === highest) highest += step;
  const steps = (highest - lowest) / step;
  const start = before(lowest);
  const spacing = Math.floor((room - 1 - start - after(highest)) / steps);
  return { lowest, step, steps, spacing, start };
}

/** Characters of a label before the one that stands at the tick: digits are centred, a sign is before them. */
function before(tick: number): number {
  return Math.floor(digitsOf(tick) / 2) + (tick < 0 ? 1 : 0);
}

function after(tick: number): number {
  return Math.ceil(digitsOf(tick) / 2) - 1;
}

function digitsOf(tick: number): number {
  return String(Math.abs(tick)).length;
}

function clamped(nps: number): number {
  return Math.min(BOUND, Math.max(-BOUND, nps));
}
