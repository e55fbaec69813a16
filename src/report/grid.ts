// A table on its way to a terminal: column by column, every cell a text with its width.
import { BLOCKS, bars, MIN_BAR, stackedBar } from './bars.js';
import { cellText, isFigure } from './cells.js';
import { type Charset, inCharset } from './charset.js';
import { escapeTerminal } from './escape.js';
import { SHADE_TONES } from './histogram.js';
import { drawIntervals, GOOD_WIDTH, hasIntervals, LEAST_WIDTH } from './intervals.js';
import type { Places } from './numbers.js';
import type {
  BarChart,
  CellKind,
  CellValue,
  IntervalChart,
  ReportTable,
  Span,
  StackedChart,
} from './report.js';
import { shortened } from './shorten.js';
import { textWidth } from './width.js';

/** How figures and signs are written. */
export interface Style {
  readonly places: Places;
  readonly charset: Charset;
}

/** A text, escaped, with its tone. */
export interface GridCell {
  readonly text: string;
  readonly tone?: NonNullable<Span['tone']>;
  /** The same text where it has several tones. */
  readonly spans?: readonly Span[];
}

/** How a column's texts are aligned. */
export type Align = 'left' | 'right';

/** A column with all its cells. */
export interface GridColumn {
  readonly kind: CellKind | 'picture';
  readonly align: Align;
  readonly title: string;
  readonly drop: number | undefined;
  readonly cells: readonly GridCell[];
  /** The width that it takes, without the space before it. */
  readonly width: number;
  /** Of bars and excerpts, which are drawn once the room for them is known: `width` is the least that they need. */
  readonly draw?: (room: number) => Drawn;
  /** Of a chart: until it has this width, columns with a higher `drop` give way. */
  readonly good?: number;
}

/** What is drawn into the room for a column. */
export interface Drawn {
  /** Of a heading that depends on the room. */
  readonly title?: string;
  readonly cells: readonly GridCell[];
}

/** The table's values as texts, and a column for bars beside its rows. */
export function gridOf({ columns, rows, chart }: ReportTable, style: Style): GridColumn[] {
  const grid = columns.map(({ title, kind, drop, excerpt }, index): GridColumn => {
    const values = rows.map((row) => row[index] ?? null);
    const cells = values.map((value) => gridCell(kind, value, style));
    if (excerpt !== undefined) return excerptColumn(title, { cells, drop, excerpt }, style);
    return sized({
      kind,
      align: isFigure(kind) ? 'right' : 'left',
      title: headingOf(title, style),
      drop,
      cells,
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

/** A column with the width that its texts need. */
export function sized(column: Omit<GridColumn, 'width'>): GridColumn {
  // Counts side by side look even from three digits on.
  const least = Math.max(column.kind === 'count' ? 3 : 1, textWidth(column.title));
  const width = column.cells.reduce((most, { text }) => Math.max(most, textWidth(text)), least);
  return { ...column, width };
}

function gridCell(kind: CellKind, value: CellValue, style: Style): GridCell {
  const { text, tone } = cellText(kind, value, style.places);
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

function headingOf(title: string, { charset }: Style): string {
  return inCharset(escapeTerminal(title).trim(), charset);
}

function barColumn({ values, shades = [] }: BarChart, { charset }: Style): GridColumn {
  const draw = (room: number) => ({
    cells: bars(values, room, shades).map((text, i) => {
      const tone = SHADE_TONES[shades[i] ?? 'medium'];
      return { text: inCharset(text, charset), ...(tone && { tone }) };
    }),
  });
  return picture(values.length, { width: MIN_BAR, draw });
}

/** Its heading explains the shades. */
function stackedColumn({ parts }: StackedChart, { charset }: Style): GridColumn {
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

/** Its heading is the scale. */
function intervalColumn(chart: IntervalChart, { charset }: Style): GridColumn {
  const draw = (room: number) => {
    const { heading, rows } = drawIntervals(chart, room);
    const cells = rows.map((row): GridCell => {
      const spans = row.map(({ text, ...tone }) => ({ text: inCharset(text, charset), ...tone }));
      return { text: spans.map(({ text }) => text).join(''), spans };
    });
    return { title: heading, cells };
  };
  const drop = chart.drop === undefined ? {} : { drop: chart.drop };
  return picture(chart.values.length, { width: LEAST_WIDTH, good: GOOD_WIDTH, draw, ...drop });
}

function picture(
  rows: number,
  column: Required<Pick<GridColumn, 'width' | 'draw'>> & Partial<GridColumn>,
): GridColumn {
  const cells = Array.from({ length: rows }, () => ({ text: '' }));
  return { kind: 'picture', align: 'left', title: '', drop: undefined, cells, ...column };
}
