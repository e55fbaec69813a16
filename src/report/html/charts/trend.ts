// NPS in time: dots in their intervals, what is usual, the goal, and where the level changed, each named where it is.
import type { TrendChart } from '../../page.js';
import type { Drawing, Picture } from '../drawing.js';
import { ACCENT, AGAINST, GRID, SMALL_SIZE, ZERO } from '../ink.js';
import { label, Rooms } from '../label.js';
import { diamond, directionOf, dotsPath, triangle } from '../marks.js';
import { element, type Markup } from '../markup.js';
import { along, path, stretched } from '../stage.js';
import { boundsOf, type Frame, frameOf, PLOT_BOTTOM, PLOT_TOP } from './trend-frame.js';
import { lineNames, valueLabels } from './trend-labels.js';
import { areaOf, lineOf } from './trend-paths.js';
import { periodLabels } from './trend-periods.js';

const HEIGHT = PLOT_BOTTOM + 26;
/** With more periods intervals are one band and dots a line. */
const MOST_DOTS = 60;
/** Dots of some periods, and of many. */
const RADIUS = 4;
const SMALL_RADIUS = 2.5;
const MANY = 30;
/** From a mark to the end of the interval, in pixels. */
const MARK = 9;

/** The trend chart. */
export function drawTrend(chart: TrendChart, drawing: Drawing): Picture {
  const { stage } = drawing;
  const frame = frameOf(chart);
  const rooms = new Rooms(stage, 0, PLOT_BOTTOM - 2);
  const isDotted = chart.values.length <= MOST_DOTS;
  takeData(chart, frame, rooms, isDotted);
  return {
    height: HEIGHT,
    content: [
      ...gridOf(frame, drawing),
      ...linesOf(chart, frame, drawing),
      stretched(stage, HEIGHT, (x) => [
        ...pathsOf(chart, frame, isDotted, x),
        ...(isDotted ? dotsOf(chart, frame, x) : []),
      ]),
      ...shapesOf(chart, frame, drawing),
      ...lineNames(chart, frame, rooms, drawing),
      ...valueLabels(chart, frame, rooms, drawing),
      ...periodLabels(chart.periods, frame, drawing),
    ],
  };
}

/** No label may lie over a dot, its interval or its mark. */
function takeData(
  { values, marks, goal, rolling, breakAfter }: TrendChart,
  frame: Frame,
  rooms: Rooms,
  isDotted: boolean,
): void {
  if (goal !== undefined) {
    const y = frame.y(goal.nps);
    for (let part = 0; part < 1; part += 0.1)
      rooms.take({
        share: frame.from + part * (frame.to - frame.from),
        left: 0,
        right: 20,
        top: y - 2,
        bottom: y + 2,
      });
  }
  if (breakAfter !== undefined) {
    const share = frame.x(breakAfter.index + 0.5);
    rooms.take({ share, left: -3, right: 3, top: PLOT_TOP - 8, bottom: PLOT_BOTTOM });
  }
  for (const [i, value] of rolling?.values.entries() ?? []) {
    if (value === null) continue;
    const y = frame.y(value);
    rooms.take({ share: frame.x(i), left: -8, right: 8, top: y - 3, bottom: y + 3 });
  }
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    const share = frame.x(i);
    const [low, nps, high] = boundsOf(value, frame);
    rooms.take({ share, left: -5, right: 5, top: nps - 5, bottom: nps + 5 });
    if (isDotted) rooms.take({ share, left: -2, right: 2, top: high, bottom: low, isSoft: true });
    if (directionOf(marks[i] ?? null) === 'up')
      rooms.take({ share, left: -5, right: 5, top: high - 14, bottom: high });
    if (directionOf(marks[i] ?? null) === 'down')
      rooms.take({ share, left: -5, right: 5, top: low, bottom: low + 14 });
  }
}

function gridOf({ scale, y, from, to }: Frame, { stage, figures }: Drawing): Markup[] {
  return scale.ticks.flatMap((tick) => [
    element('line', {
      x1: along(stage, from),
      x2: along(stage, to),
      y1: y(tick),
      y2: y(tick),
      ...(tick === 0 ? ZERO : GRID),
    }),
    label(stage, { text: figures.tick(tick), share: 0, y: y(tick) + 4, size: SMALL_SIZE, dim: true }),
  ]);
}

function pathsOf(
  { values, limits, rolling }: TrendChart,
  frame: Frame,
  isDotted: boolean,
  x: (share: number) => string,
): Markup[] {
  const at = (i: number) => x(frame.x(i));
  const nps = values.map((value) => value?.[1] ?? null);
  const intervals = values.map((value) => value && ([value[0], value[2]] as const));
  const bars = values.flatMap((value, i) => {
    if (value === null) return [];
    const [low, , high] = boundsOf(value, frame);
    return [`M${at(i)} ${low}V${high}`];
  });
  const drawn = (d: string, attributes: Parameters<typeof path>[1]) =>
    d === '' ? [] : [path(d, attributes)];
  return [
    ...drawn(areaOf(limits ?? [], frame, x), { fill: 'currentColor', 'fill-opacity': 0.07 }),
    ...(isDotted
      ? drawn(bars.join(''), { stroke: ACCENT, 'stroke-opacity': 0.4, 'stroke-width': 3, fill: 'none' })
      : drawn(areaOf(intervals, frame, x), { fill: ACCENT, 'fill-opacity': 0.2 })),
    ...drawn(lineOf(nps, frame, at), {
      stroke: ACCENT,
      'stroke-width': isDotted ? 1.5 : 1,
      'stroke-linejoin': 'round',
      fill: 'none',
      ...(rolling !== undefined && isDotted && { 'stroke-opacity': 0.35 }),
    }),
    ...drawn(lineOf(rolling?.values ?? [], frame, at), {
      stroke: 'currentColor',
      'stroke-width': 1.75,
      'stroke-linejoin': 'round',
      fill: 'none',
    }),
  ];
}

/** The goal, and the break between two periods. */
function linesOf({ goal, breakAfter }: TrendChart, { x, y, from, to }: Frame, { stage }: Drawing): Markup[] {
  return [
    ...(goal === undefined
      ? []
      : [
          element('line', {
            x1: along(stage, from),
            x2: along(stage, to),
            y1: y(goal.nps),
            y2: y(goal.nps),
            ...AGAINST,
          }),
        ]),
    ...(breakAfter === undefined
      ? []
      : [
          element('line', {
            x1: along(stage, x(breakAfter.index + 0.5)),
            x2: along(stage, x(breakAfter.index + 0.5)),
            y1: PLOT_TOP - 8,
            y2: PLOT_BOTTOM,
            stroke: 'currentColor',
            'stroke-dasharray': '1 3',
            'stroke-linecap': 'round',
            'stroke-width': 1.75,
          }),
        ]),
  ];
}

function dotsOf({ values, outside }: TrendChart, frame: Frame, x: (share: number) => string): Markup[] {
  const places = values.flatMap((value, i) =>
    value === null || outside.includes(i) ? [] : [{ x: x(frame.x(i)), y: frame.y(value[1]) }],
  );
  return dotsPath(places, values.length > MANY ? SMALL_RADIUS : RADIUS, ACCENT);
}

/** Periods out of the ordinary, and those that differ from the one before. */
function shapesOf({ values, outside, marks }: TrendChart, frame: Frame, { stage }: Drawing): Markup[] {
  return values.flatMap((value, i) => {
    if (value === null) return [];
    const [low, nps, high] = boundsOf(value, frame);
    const direction = directionOf(marks[i] ?? null);
    return [
      ...(outside.includes(i) ? [diamond(stage, frame.x(i), nps)] : []),
      ...(direction === undefined
        ? []
        : [
            triangle(
              stage,
              { share: frame.x(i), y: direction === 'up' ? high - MARK : low + MARK },
              direction,
            ),
          ]),
    ];
  });
}
