// Intervals beside the rows of a table, all on one scale: ├──●──┤.
import { type Axis, axisFor, labelsOf, placeOn } from './axis.js';
import { placed } from './placed.js';
import type { IntervalChart, Span } from './report.js';

/** Characters in which -100, 0 and 100 have room. */
export const LEAST_WIDTH = 16;
/** Characters in which intervals of a few points can be told apart. */
export const GOOD_WIDTH = 30;
/** A wider chart tells no more. */
const MOST_WIDTH = 50;

/** A chart as text. */
export interface DrawnIntervals {
  /** The ticks of the scale. */
  readonly heading: string;
  /** One a row, empty where nothing is known. */
  readonly rows: readonly (readonly Span[])[];
}

/** Whether there is anything to draw. */
export function hasIntervals({ values }: IntervalChart): boolean {
  return values.some((value) => value !== null);
}

/** The chart in a room of so many characters, of which it takes what it needs. */
export function drawIntervals(chart: IntervalChart, room: number): DrawnIntervals {
  const { values, marks = [], reference } = chart;
  const all = [...values.flatMap((value) => value ?? []), ...(reference === undefined ? [] : [reference])];
  const lowest = all.reduce((least, nps) => Math.min(least, nps));
  const highest = all.reduce((most, nps) => Math.max(most, nps));
  const axis = axisFor(lowest, highest, Math.min(MOST_WIDTH, room));
  const line = reference === undefined ? [] : [{ start: placeOn(axis, reference), ...REFERENCE }];
  const rows = values.map((value, row) => {
    if (value === null) return placed(line);
    const drawn = intervalOf(value, marks[row] ?? DOT, axis);
    const end = drawn.start + drawn.text.length;
    // Where both would be, the interval is.
    const left = line.filter(({ start }) => start < drawn.start);
    const right = line.filter(({ start }) => start >= end);
    return placed([...left, drawn, ...right]);
  });
  return { heading: labelsOf(axis), rows };
}

const DOT: Span = { text: '●' };
const REFERENCE: Span = { text: '┊', tone: 'dim' };

/** The dot hides an end at which it stands. */
function intervalOf(
  values: readonly [low: number, nps: number, high: number],
  { text: dot, ...tone }: Span,
  axis: Axis,
): Span & { start: number } {
  const [low, nps, high] = values.map((value) => placeOn(axis, value)) as [number, number, number];
  const start = Math.min(low, nps);
  const characters = Array.from({ length: Math.max(high, nps) - start + 1 }, (_, i) => {
    const place = start + i;
    if (place === nps) return dot;
    if (place === low) return '├';
    if (place === high) return '┤';
    return place > low && place < high ? '─' : ' ';
  });
  return { start, text: characters.join(''), ...tone };
}
