// What is written into a trend: the figures of some periods, and the names of lines, where nothing else is.
import type { TrendChart } from '../../page.js';
import type { Drawing } from '../drawing.js';
import { SMALL_SIZE } from '../ink.js';
import type { Label, Rooms } from '../label.js';
import type { Markup } from '../markup.js';
import { boundsOf, type Frame, PLOT_TOP } from './trend-frame.js';

/** Where a name may be along a line, as parts of it. */
const PARTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** Places that are tried along a line of values. */
const MOST_PLACES = 16;
/** More figures of periods out of the ordinary would hide each other. */
const MOST_OUTSIDE = 4;

/** The figures of the last, the best, the worst and the first period, and of some that are out of the ordinary. */
export function valueLabels(chart: TrendChart, frame: Frame, rooms: Rooms, drawing: Drawing): Markup[] {
  const { figures } = drawing;
  return remarkable(chart).flatMap(({ index, isLow }) => {
    const [low, nps, high] = chart.values[index]!;
    const [bottom, middle, top] = boundsOf([low, nps, high], frame);
    const at = { text: figures.nps(nps), share: frame.x(index), bold: true, over: true };
    const above: Label = { ...at, y: top - 6, anchor: 'middle' };
    const below: Label = { ...at, y: bottom + 15, anchor: 'middle' };
    const beside: Label[] = [
      { ...at, y: middle + 4, dx: 9 },
      { ...at, y: middle + 4, dx: -9, anchor: 'end' },
    ];
    const further: Label[] = [
      { ...above, y: above.y - 12 },
      { ...below, y: below.y + 12 },
    ];
    return rooms.draw([...(isLow ? [below, above] : [above, below]), ...beside, ...further]);
  });
}

function remarkable({ values, outside }: TrendChart): { index: number; isLow: boolean }[] {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ index, nps: value[1] }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const best = known.reduce((a, b) => (b.nps > a.nps ? b : a));
  const worst = known.reduce((a, b) => (b.nps < a.nps ? b : a));
  const middle = (best.nps + worst.nps) / 2;
  const some = known.filter(({ index }) => outside.includes(index)).slice(-MOST_OUTSIDE);
  const distinct = new Map([last, best, worst, first, ...some].map((point) => [point.index, point]));
  return [...distinct.values()].map(({ index, nps }) => ({ index, isLow: nps < middle }));
}

/** Names of the break, the goal, the rolling line and the limits. */
export function lineNames(chart: TrendChart, frame: Frame, rooms: Rooms, { figures }: Drawing): Markup[] {
  const { goal, breakAfter, rolling, limits, limitsName } = chart;
  const { x, y, from, to } = frame;
  const places: Label[][] = [];
  const small = { size: SMALL_SIZE, over: true };
  if (breakAfter !== undefined) {
    const at = { ...small, text: breakAfter.name, share: x(breakAfter.index + 0.5), y: PLOT_TOP - 13 };
    places.push([
      { ...at, anchor: 'middle' },
      { ...at, anchor: 'end', dx: 4 },
      { ...at, dx: -4 },
    ]);
  }
  if (goal !== undefined) {
    const at = { ...small, text: `${goal.name} ${figures.nps(goal.nps)}` };
    places.push(aroundLine(at, y(goal.nps), from, to));
  }
  if (rolling !== undefined) {
    const at = { ...small, text: rolling.name, bold: true };
    places.push(alongValues(at, rolling.values, frame));
  }
  const lastLimits = limits?.findLastIndex((value) => value !== null) ?? -1;
  if (limitsName !== undefined && lastLimits >= 0) {
    const [low, high] = limits![lastLimits]!;
    const at = { ...small, text: limitsName, dim: true };
    places.push([...insideOf(at, y(high) + 13, from, to), ...insideOf(at, y(low) - 5, from, to)]);
  }
  return places.flatMap((candidates) => rooms.draw(candidates));
}

/** Under and over a line, nearest to its end. */
function alongValues(
  text: Pick<Label, 'text' | 'size'>,
  values: readonly (number | null)[],
  { x, y }: Frame,
): Label[] {
  const known = values.flatMap((value, i) => (value === null ? [] : [{ share: x(i), height: y(value) }]));
  const step = Math.ceil(known.length / MOST_PLACES);
  return known
    .reverse()
    .filter((_, i) => i % step === 0)
    .flatMap(({ share, height }) =>
      [17, -9, 30, -22].flatMap((dy): Label[] =>
        (['end', 'middle', 'start'] as const).map((anchor) => ({ ...text, share, y: height + dy, anchor })),
      ),
    );
}

/** Over and under a line, at its ends and between them. */
function aroundLine(
  text: Pick<Label, 'text' | 'size' | 'over'>,
  line: number,
  from: number,
  to: number,
): Label[] {
  return [line - 5, line + 14].flatMap((y) => insideOf(text, y, from, to));
}

function insideOf(text: Pick<Label, 'text' | 'size' | 'over'>, y: number, from: number, to: number): Label[] {
  return [
    { ...text, share: from, y },
    { ...text, share: to, y, anchor: 'end' },
    ...PARTS.map((part): Label => ({ ...text, share: from + part * (to - from), y, anchor: 'middle' })),
  ];
}
