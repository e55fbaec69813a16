// How many gave each answer: a bar for each, with its count, and under them what answers have in common.
import type { Histogram, ReportTable } from '../../report.js';
import type { Drawing, Picture } from '../drawing.js';
import { GRID, SMALL_SIZE } from '../ink.js';
import { type Label, label } from '../label.js';
import { element, type Markup } from '../markup.js';
import { along, ONLY_WIDE } from '../stage.js';
import { pixelsOf } from '../text-width.js';
import { SHADES } from './stacked.js';

const TOP = 18;
const BARS = 96;
const BASE = TOP + BARS;
const ANSWER_Y = BASE + 16;
const LINE_Y = BASE + 25;
const GROUP_Y = LINE_Y + 16;
/** The part of its column that a bar takes. */
const BAR = 0.8;
/** Between counts, in pixels. */
const GAP = 3;

/** The histogram. @param table whose columns after the first the bars are of */
export function drawHistogram(
  { values, groups }: Histogram,
  { columns }: ReportTable,
  { stage, figures }: Drawing,
): Picture {
  const column = 1 / values.length;
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  const counts = values.map((value) => figures.count(value));
  const longest = Math.max(...counts.map((count) => pixelsOf(count, SMALL_SIZE)));
  const hasRoom = longest + GAP <= stage.narrow * column;
  const shades = groups.flatMap(({ shade, columns: count }) => Array.from({ length: count }, () => shade));
  const heightOf = (value: number) => (largest === 0 ? 0 : (value / largest) * BARS);
  const above: Markup[] = counts.map((text, i) =>
    label(stage, {
      text,
      share: (i + 0.5) * column,
      y: BASE - heightOf(values[i]!) - 5,
      anchor: 'middle',
      size: SMALL_SIZE,
    }),
  );
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
      element('g', hasRoom ? {} : ONLY_WIDE, above),
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
            label(stage, { ...at, text: narrow }, { class: 'narrow' }),
            label(stage, { ...at, text: wide }, ONLY_WIDE),
          ]),
    ];
  });
}
