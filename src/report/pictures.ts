// Charts as columns beside the rows of a table, drawn once the room for them is known.
import { BLOCKS, bars, MIN_BAR, stackedBar } from './bars.js';
import { inCharset } from './charset.js';
import type { GridCell, GridColumn, Style } from './grid-column.js';
import { SHADE_TONES } from './histogram.js';
import { drawIntervals, GOOD_WIDTH, LEAST_WIDTH } from './intervals.js';
import type { BarChart, IntervalChart, StackedChart } from './report.js';
import { textWidth } from './width.js';

/** Bars beside the rows. */
export function barColumn({ values, shades = [] }: BarChart, { charset }: Style): GridColumn {
  const draw = (room: number) => ({
    cells: bars(values, room, shades).map((text, i) => {
      const tone = SHADE_TONES[shades[i] ?? 'medium'];
      return { text: inCharset(text, charset), ...(tone && { tone }) };
    }),
  });
  return picture(values.length, { width: MIN_BAR, draw });
}

/** Stacked bars beside the rows, whose heading explains the shades. */
export function stackedColumn({ parts }: StackedChart, { charset }: Style): GridColumn {
  const shades = parts.map(({ shade }) => shade);
  const heading = parts.map(({ shade, name }) => `${BLOCKS[shade]} ${name}`).join('  ');
  const title = inCharset(heading, charset);
  const rows = parts[0]!.values.map((_, row) => parts.map(({ values }) => values[row]!));
  const draw = (room: number) => ({
    cells: rows.map((row) => ({
      text: inCharset(stackedBar(row, shades, Math.min(LONGEST_STACK, room)), charset),
    })),
  });
  return picture(rows.length, { title, width: Math.max(SHORTEST_STACK, textWidth(title)), draw });
}

/** A block for 5 %, and for 2 %. */
const SHORTEST_STACK = 20;
const LONGEST_STACK = 50;

/** Intervals beside the rows, whose heading is the scale. */
export function intervalColumn(chart: IntervalChart, { charset }: Style): GridColumn {
  const draw = (room: number) => {
    const { heading, rows } = drawIntervals(chart, room);
    const cells = rows.map((row): GridCell => {
      const spans = row.map(({ text, ...tone }) => ({ text: inCharset(text, charset), ...tone }));
      return { text: spans.map(({ text }) => text).join(''), spans };
    });
    return { title: heading, cells };
  };
  const { values, drop } = chart;
  // For what gives way to every column there is room enough to be read, or none.
  if (drop === undefined) return picture(values.length, { width: GOOD_WIDTH, draw });
  return picture(values.length, { width: LEAST_WIDTH, good: GOOD_WIDTH, draw, drop });
}

function picture(
  rows: number,
  column: Required<Pick<GridColumn, 'width' | 'draw'>> & Partial<GridColumn>,
): GridColumn {
  const cells = Array.from({ length: rows }, () => ({ text: '' }));
  return { kind: 'picture', align: 'left', title: '', drop: undefined, cells, ...column };
}
