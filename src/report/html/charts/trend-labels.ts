// What is written into a trend: the figures of some periods, and the names of lines, where nothing else is.
import type { TrendChart } from '../../page.js';
import type { Drawing } from '../drawing.js';
import { SMALL_SIZE } from '../ink.js';
import { type Label, label, type Rooms } from '../label.js';
import type { Markup } from '../markup.js';
import { boundsOf, type Frame, PLOT_TOP } from './trend-frame.js';

/** More figures of periods out of the ordinary would hide each other. */
const MOST_OUTSIDE = 4;

/** The figures of the last, the best, the worst and the first period, and of some that are out of the ordinary. */
export function valueLabels(chart: TrendChart, frame: Frame, rooms: Rooms, drawing: Drawing): Markup[] {
  const { stage, figures } = drawing;
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
    const placed = rooms.place([...(isLow ? [below, above] : [above, below]), ...beside, ...further]);
    return placed === undefined ? [] : [label(stage, placed)];
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
export function lineNames(
  chart: TrendChart,
  frame: Frame,
  rooms: Rooms,
  { stage, figures }: Drawing,
): Markup[] {
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
  const lastRolling = rolling?.values.findLastIndex((value) => value !== null) ?? -1;
  if (rolling !== undefined && lastRolling >= 0) {
    const height = y(rolling.values[lastRolling]!);
    const at = { ...small, text: rolling.name, share: to, anchor: 'end' as const };
    places.push([-8, 16, -22, 30, -36, 44].map((dy) => ({ ...at, y: height + dy })));
  }
  const lastLimits = limits?.findLastIndex((value) => value !== null) ?? -1;
  if (limitsName !== undefined && lastLimits >= 0) {
    const [low, high] = limits![lastLimits]!;
    const at = { ...small, text: limitsName, dim: true };
    places.push([...insideOf(at, y(high) + 13, from, to), ...insideOf(at, y(low) - 5, from, to)]);
  }
  return places.flatMap((candidates) => {
    const placed = rooms.place(candidates);
    return placed === undefined ? [] : [label(stage, placed)];
  });
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
    ...[0.25, 0.5, 0.75].map(
      (part): Label => ({ ...text, share: from + part * (to - from), y, anchor: 'middle' }),
    ),
  ];
}
