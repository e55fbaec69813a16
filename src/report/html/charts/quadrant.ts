// Ratings in four fields: how much they matter upwards, how they are rated to the right.
import type { QuadrantChart } from '../../page.js';
import type { Drawing, Picture } from '../drawing.js';
import { ACCENT, GRID, SMALL_SIZE, TEXT_SIZE } from '../ink.js';
import { type Label, label, Rooms } from '../label.js';
import { element, type Markup } from '../markup.js';
import { along, ONLY_WIDE } from '../stage.js';
import { cut, wrapped } from '../text-width.js';

const TOP = 24;
const BOTTOM = 304;
const HEIGHT = BOTTOM + 24;
const RADIUS = 4.5;
/** Free around the points, as a part of what they take. */
const MARGIN = 0.14;
const LINE = 14;
/** The most of the width that a name takes. */
const MOST_NAME = 0.42;

type Point = QuadrantChart['points'][number];

/** The quadrant chart. */
export function drawQuadrant(chart: QuadrantChart, drawing: Drawing): Picture {
  const { stage } = drawing;
  const { points, middle, axes } = chart;
  const across = spread([...points.map(({ rated }) => rated), middle.rated]);
  const up = spread([...points.map(({ weight }) => weight), middle.weight]);
  const x = ({ rated }: Pick<Point, 'rated'>) => across(rated);
  const y = ({ weight }: Pick<Point, 'weight'>) => BOTTOM - up(weight) * (BOTTOM - TOP);
  const rooms = new Rooms(stage, TOP, BOTTOM);
  for (const point of points)
    rooms.take({ share: x(point), left: -6, right: 6, top: y(point) - 6, bottom: y(point) + 6 });
  const line = { stroke: 'currentColor', 'stroke-opacity': 0.45 };
  return {
    height: HEIGHT,
    content: [
      element('rect', {
        x: '0',
        y: TOP,
        width: along(stage, 1),
        height: BOTTOM - TOP,
        fill: 'none',
        ...GRID,
      }),
      // What is to be improved first.
      element('rect', {
        x: '0',
        y: TOP,
        width: along(stage, x(middle)),
        height: y(middle) - TOP,
        fill: ACCENT,
        'fill-opacity': 0.07,
      }),
      element('line', {
        x1: along(stage, x(middle)),
        x2: along(stage, x(middle)),
        y1: TOP,
        y2: BOTTOM,
        ...line,
      }),
      element('line', { x1: '0', x2: along(stage, 1), y1: y(middle), y2: y(middle), ...line }),
      label(stage, { text: `↑ ${axes.weight}`, share: 0, y: TOP - 9, size: SMALL_SIZE }),
      label(stage, { text: `${axes.rated} →`, share: 1, y: BOTTOM + 17, anchor: 'end', size: SMALL_SIZE }),
      ...fieldNames(chart, rooms, drawing),
      ...points.map((point) => {
        const matters = point.weight >= middle.weight && point.rated < middle.rated;
        return element('circle', {
          cx: along(stage, x(point)),
          cy: y(point),
          r: RADIUS,
          fill: matters ? ACCENT : stage.ground,
          stroke: ACCENT,
          'stroke-width': 1.75,
        });
      }),
      ...namesOf(points, x, y, rooms, drawing),
    ],
  };
}

/** In the corners; the one that matters is bold. */
function fieldNames({ fields }: QuadrantChart, rooms: Rooms, { stage }: Drawing): Markup[] {
  const room = stage.narrow / 2 - 20;
  return (
    [
      [fields.highWeightLowRated, true, 0],
      [fields.highWeightHighRated, true, 1],
      [fields.lowWeightLowRated, false, 0],
      [fields.lowWeightHighRated, false, 1],
    ] as const
  ).flatMap(([name, isHigh, share], i) => {
    const lines = name === '' ? [] : wrapped(name, room, SMALL_SIZE, 3);
    return lines.flatMap((text, line) => {
      const given: Label = {
        text,
        share,
        y: isHigh ? TOP + 16 + line * LINE : BOTTOM - 8 - (lines.length - 1 - line) * LINE,
        dx: share === 0 ? 7 : -7,
        size: SMALL_SIZE,
        anchor: share === 0 ? 'start' : 'end',
        ...(i === 0 ? { bold: true } : { dim: true }),
      };
      // Where a point is in the corner, its field goes without a name rather than over it.
      const placed = rooms.place([given]);
      return placed === undefined ? [] : [label(stage, placed)];
    });
  });
}

/** What matters most is named first. A name that has room in the wide column only is shown there only. */
function namesOf(
  points: readonly Point[],
  x: (point: Point) => number,
  y: (point: Point) => number,
  rooms: Rooms,
  { stage }: Drawing,
): Markup[] {
  const inOrder = [...points].sort((a, b) => b.weight - a.weight);
  const left: Point[] = [];
  const draw = (point: Point, placed: Label) => {
    const full = placed.text === point.name ? undefined : element('title', {}, point.name);
    return label(stage, placed, {}, full);
  };
  const named = inOrder.flatMap((point) => {
    const placed = rooms.place(aroundPoint(point, x(point), y(point), stage.narrow * MOST_NAME));
    if (placed !== undefined) return [draw(point, placed)];
    left.push(point);
    return [];
  });
  const namedInWide = left.flatMap((point) => {
    const placed = rooms.place(aroundPoint(point, x(point), y(point), stage.wide * MOST_NAME), [stage.wide]);
    return placed === undefined ? [] : [draw(point, placed)];
  });
  return namedInWide.length === 0 ? named : [...named, element('g', ONLY_WIDE, namedInWide)];
}

function aroundPoint({ name }: Point, share: number, y: number, most: number): Label[] {
  const at = { text: cut(name, most, TEXT_SIZE), share, over: true };
  const right: Label = { ...at, y: y + 4, dx: 9 };
  const left: Label = { ...at, y: y + 4, dx: -9, anchor: 'end' };
  const sides: Label[] = share > 0.6 ? [left, right] : [right, left];
  return [
    ...sides,
    { ...at, y: y - 10, anchor: 'middle' },
    { ...at, y: y + 19, anchor: 'middle' },
    ...[-9, 17].flatMap((dy) => sides.map((side): Label => ({ ...side, y: y + dy }))),
  ];
}

/** A scale that just holds the values, with a margin. @returns where a value is on it, 0 to 1 */
function spread(values: readonly number[]): (value: number) => number {
  const low = Math.min(...values);
  const size = Math.max(...values) - low || 1;
  return (value) => (MARGIN + (value - low) / size) / (1 + 2 * MARGIN);
}
