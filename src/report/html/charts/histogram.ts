// How many gave each answer: a bar for each, with its count, and under them what answers have in common.
import type { Histogram, ReportTable } from '../../report.js';
import type { Drawing, Picture } from '../drawing.js';
import { GRID, SMALL_SIZE } from '../ink.js';
import { type Label, label, Rooms } from '../label.js';
import { element, type Markup } from '../markup.js';
import { along, isFluid, ONLY_NARROW, ONLY_WIDE } from '../stage.js';
import { pixelsOf } from '../text-width.js';
import { SHADES } from './stacked.js';

const TOP = 30;
const BARS = 96;
const BASE = TOP + BARS;
const ANSWER_Y = BASE + 16;
const LINE_Y = BASE + 25;
const GROUP_Y = LINE_Y + 16;
/** The part of its column that a bar takes. */
const BAR = 0.8;

/** The histogram. @param table whose columns after the first the bars are of */
export function drawHistogram(
  { values, groups }: Histogram,
  { columns }: ReportTable,
  { stage, figures }: Drawing,
): Picture {
  const column = 1 / values.length;
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  const counts = values.map((value) => figures.count(value));
  const shades = groups.flatMap(({ shade, columns: count }) => Array.from({ length: count }, () => shade));
  const heightOf = (value: number) => (largest === 0 ? 0 : (value / largest) * BARS);
  const countsAt = (width: number) => {
    const rooms = new Rooms(stage, 0, BASE);
    return counts.flatMap((text, i) => {
      const y = BASE - heightOf(values[i]!) - 5;
      const at: Label = { text, share: (i + 0.5) * column, y, anchor: 'middle', size: SMALL_SIZE };
      // Two beside each other that have no room are one over the other.
      const placed = rooms.place([at, { ...at, y: y - SMALL_SIZE - 1 }], [width]);
      return placed === undefined ? [] : [label(stage, placed)];
    });
  };
  const [narrow, wide] = [countsAt(stage.narrow), countsAt(stage.wide)];
  return {
    height: GROUP_Y + 5,
    content: [
      ...values.map((value, i) =>
        element('rect', {
          x: along(stage, (i + (1 - BAR) / 2) * column),
          y: BASE - heightOf(value),
          width: along(stage, column * BAR),
          height: heightOf(value),
          ...SHADES[shades[i] ?? 'dense'],
        }),
      ),
      element('line', { x1: '0', x2: along(stage, 1), y1: BASE, y2: BASE, ...GRID, 'stroke-opacity': 0.5 }),
      element('g', isFluid(stage) ? ONLY_NARROW : {}, narrow),
      ...(isFluid(stage) ? [element('g', ONLY_WIDE, wide)] : []),
      ...values.map((_, i) =>
        label(stage, {
          text: columns[i + 1]?.title ?? '',
          share: (i + 0.5) * column,
          y: ANSWER_Y,
          anchor: 'middle',
        }),
      ),
      ...namesOf(groups, column, stage),
    ],
  };
}

/** A line under the columns of each group, and the longest of its names that fits under it. */
function namesOf(groups: Histogram['groups'], column: number, stage: Drawing['stage']): Markup[] {
  let first = 0;
  return groups.flatMap(({ names, columns }) => {
    const from = (first + (1 - BAR) / 2) * column;
    const to = (first + columns - (1 - BAR) / 2) * column;
    first += columns;
    const fitting = (width: number) =>
      names.find((name) => pixelsOf(name, SMALL_SIZE) <= columns * column * width) ?? names.at(-1) ?? '';
    const [narrow, wide] = [fitting(stage.narrow), fitting(stage.wide)];
    const at: Omit<Label, 'text'> = {
      share: (from + to) / 2,
      y: GROUP_Y,
      anchor: 'middle',
      size: SMALL_SIZE,
      dim: true,
    };
    return [
      element('line', { x1: along(stage, from), x2: along(stage, to), y1: LINE_Y, y2: LINE_Y, ...GRID }),
      ...(narrow === wide
        ? [label(stage, { ...at, text: narrow })]
        : [
            label(stage, { ...at, text: narrow }, ONLY_NARROW),
            label(stage, { ...at, text: wide }, ONLY_WIDE),
          ]),
    ];
  });
}
