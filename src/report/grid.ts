// A table on its way to a terminal, column by column.
import { cellText, isFigure } from './cells.js';
import { inCharset } from './charset.js';
import { escapeTerminal } from './escape.js';
import { type GridCell, type GridColumn, type Style, sized } from './grid-column.js';
import { hasIntervals } from './intervals.js';
import { barColumn, intervalColumn, stackedColumn } from './pictures.js';
import type { CellKind, CellValue, ReportColumn, ReportTable, Sparkline } from './report.js';
import { shortened } from './shorten.js';
import { drawSparkline } from './sparkline.js';

/** The table's values as texts, and a column for the chart of its rows. */
export function gridOf({ columns, rows, chart, dense }: ReportTable, style: Style): GridColumn[] {
  const grid = columns.map((column, index): GridColumn => {
    const { title, kind, drop, excerpt } = column;
    const values = rows.map((row) => row[index] ?? null);
    if (kind === 'sparkline') return sparklineColumn(column, values, style);
    const cells = values.map((value) => gridCell(kind, value, style));
    if (excerpt !== undefined) return excerptColumn(title, { cells, drop, excerpt }, style);
    return sized({
      kind,
      align: isFigure(kind) ? 'right' : 'left',
      title: headingOf(title, style),
      drop,
      cells,
      ...(dense && { dense }),
    });
  });
  if (chart === undefined || chart.kind === 'histogram') return grid;
  if (chart.kind === 'intervals')
    return hasIntervals(chart) ? grid.toSpliced(chart.after + 1, 0, intervalColumn(chart, style)) : grid;
  return [...grid, chart.kind === 'bars' ? barColumn(chart, style) : stackedColumn(chart, style)];
}

/** Rows become columns: the first column's cells are the headings, the headings are the first column. */
export function transpose(grid: readonly GridColumn[]): GridColumn[] {
  // Bars are of the rows, which are no more.
  const [names, ...figures] = grid.filter(({ kind }) => kind !== 'picture');
  const titles = figures.map(({ title }) => title);
  const numbered = titles.every((title) => /^[\d,.]+$/.test(title));
  const first = { ...names!, align: numbered ? ('right' as const) : ('left' as const) };
  return [
    sized({ ...first, cells: titles.map((text) => ({ text })) }),
    ...names!.cells.map(({ text: title }, row) =>
      sized({
        kind: figures[0]?.kind ?? 'text',
        align: figures[0]?.align ?? 'left',
        title,
        drop: undefined,
        cells: figures.map(({ cells }) => cells[row]!),
      }),
    ),
  ];
}

function gridCell(kind: CellKind, value: CellValue, style: Style): GridCell {
  const { text, tone } = cellText(kind, value, style.numerals);
  const safe = escapeTerminal(text).trim();
  const shown = inCharset(safe, style.charset);
  // Without its % a share keeps the place of it, so that it is under its heading.
  return { text: kind === 'share' ? `${shown} ` : shown, ...(tone && { tone }) };
}

/** As much of each text as there is room for, up to the excerpt. */
function excerptColumn(
  title: string,
  { cells, drop, excerpt }: Pick<GridColumn, 'cells' | 'drop'> & { excerpt: number },
  style: Style,
): GridColumn {
  const sign = inCharset('…', style.charset);
  const whole = sized({ kind: 'text', align: 'left', title: headingOf(title, style), drop, cells });
  const draw = (room: number) => {
    const texts = cells.map(({ text }) => text);
    // Each by itself: two examples may look alike.
    const short = texts.map((text) => shortened([text], Math.min(excerpt, room), sign)[0]!);
    return { cells: cells.map((cell, i) => ({ ...cell, text: short[i]! })) };
  };
  return { ...whole, width: Math.min(whole.width, SHORTEST_EXCERPT), draw };
}

/** Less than this says nothing. */
const SHORTEST_EXCERPT = 10;

/** The latest figures of each series, as many as there is room for. */
function sparklineColumn(
  { title, kind, drop }: ReportColumn,
  values: readonly CellValue[],
  style: Style,
): GridColumn {
  const draw = (room: number) => ({
    cells: values.map((value) =>
      isSparkline(value) ? { text: drawSparkline(value, style.charset, room) } : gridCell(kind, value, style),
    ),
  });
  const whole = draw(Number.POSITIVE_INFINITY);
  const column = { kind, align: 'left' as const, title: headingOf(title, style), drop };
  const { width: good } = sized({ ...column, ...whole });
  return { ...sized({ ...column, ...draw(SHORTEST_SPARKLINE) }), good, draw };
}

function isSparkline(value: CellValue): value is Sparkline {
  return typeof value === 'object' && value !== null && 'series' in value;
}

/** Fewer figures show no course. */
const SHORTEST_SPARKLINE = 6;

function headingOf(title: string, { charset }: Style): string {
  return inCharset(escapeTerminal(title).trim(), charset);
}
