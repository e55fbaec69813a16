// NPS under each other on one scale, each a dot in its interval.
import type { DotChart } from '../../page.js';
import type { Drawing, Picture } from '../drawing.js';
import { ACCENT } from '../ink.js';
import { directionOf, dotsPath, wordsOf } from '../marks.js';
import type { Markup } from '../markup.js';
import { path } from '../stage.js';
import { plotted } from './plots.js';
import { drawnOf, layOut } from './rows.js';

/** Lines of headings, in pixels. */
const HEADING = 24;
const REFERENCE = 18;
const INTERVAL = { 'stroke-opacity': 0.4, 'stroke-width': 3 };
const RADIUS = 4.75;

type Row = DotChart['rows'][number];

/** How rows are drawn: filled where they differ by more than chance, grey where there are too few answers to say. */
const KINDS = [
  { is: ({ mark }: Row) => directionOf(mark) === 'up', colour: ACCENT, isFilled: true },
  { is: ({ mark }: Row) => directionOf(mark) === 'down', colour: 'currentColor', isFilled: true },
  { is: ({ mark }: Row) => directionOf(mark) === undefined && wordsOf(mark) === undefined, colour: ACCENT },
  { is: ({ mark }: Row) => wordsOf(mark) !== undefined, colour: 'currentColor' },
];

/** The dot chart. */
export function drawDots(chart: DotChart, drawing: Drawing): Picture {
  const { stage, figures, words } = drawing;
  const { rows, gap } = drawnOf(chart.rows, words.notDrawn);
  const reference = chart.reference && {
    value: chart.reference.nps,
    text: `${chart.reference.name} ${figures.nps(chart.reference.nps)}`,
  };
  const top = HEADING + (reference === null ? 0 : REFERENCE);
  const layout = layOut(
    rows.map(({ name, value, mark, beside }) => ({
      name,
      mark,
      figure: value === null ? '' : figures.nps(value[1]),
      beside: [beside].flat().map(figures.text),
    })),
    chart.headings ?? [],
    top,
    gap,
    drawing,
  );
  const known = [
    ...rows.flatMap(({ value }) => value ?? []),
    ...(reference === null ? [] : [reference.value]),
  ];
  const draw = (x: (nps: number) => string): Markup[] =>
    KINDS.flatMap(({ is, colour, isFilled = false }) => {
      const some = rows.flatMap((row, i) =>
        row.value !== null && is(row) ? [{ value: row.value, y: layout.middles[i]! }] : [],
      );
      if (some.length === 0) return [];
      const lines = some.map(({ value: [low, , high], y }) => `M${x(low)} ${y}H${x(high)}`).join('');
      const places = some.map(({ value: [, nps], y }) => ({ x: x(nps), y }));
      return [
        path(lines, { stroke: colour, ...INTERVAL }),
        ...dotsPath(places, RADIUS, colour, isFilled ? undefined : stage.ground),
      ];
    });
  return {
    height: layout.height,
    content: [
      ...layout.content,
      ...plotted(
        known.length === 0 ? [-100, 100] : known,
        reference ?? undefined,
        layout,
        top,
        drawing,
        draw,
      ),
    ],
  };
}
