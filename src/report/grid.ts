// A table on its way to a terminal: column by column, every cell a text with its width.
import { cellText, isFigure } from './cells.js';
import { escapeTerminal } from './escape.js';
import type { CellKind, CellValue, Chart, ReportTable, Span } from './report.js';
import { textWidth } from './width.js';

/** A text, escaped, with its tone. */
export interface GridCell {
  readonly text: string;
  readonly tone?: Span['tone'];
}

/** How a column's texts are aligned. */
export type Align = 'left' | 'right';

/** A column with all its cells. */
export interface GridColumn {
  readonly kind: CellKind | 'bar';
  readonly align: Align;
  readonly title: string;
  readonly drop: number | undefined;
  readonly cells: readonly GridCell[];
  /** Of a bar: how much of it each cell fills. */
  readonly fill?: readonly (number | null)[];
}

/** The table's values as texts, and a column for each series of its chart. */
export function gridOf({ columns, rows, chart }: ReportTable): GridColumn[] {
  const cells = columns.map(({ title, kind, drop }, index): GridColumn => {
    const values = rows.map((row) => row[index] ?? null);
    return {
      kind,
      align: isFigure(kind) ? 'right' : 'left',
      title: escapeTerminal(title).trim(),
      drop,
      cells: values.map((value) => gridCell(kind, value)),
    };
  });
  return chart === undefined ? cells : [...cells, ...barColumns(chart)];
}

/** Bars are drawn when the room for them is known, and are the first to go where there is none. */
function barColumns({ series }: Chart): GridColumn[] {
  return series.map(({ values }) => ({
    kind: 'bar',
    align: 'left',
    title: '',
    drop: Number.POSITIVE_INFINITY,
    cells: values.map(() => ({ text: '' })),
    fill: values,
  }));
}

function gridCell(kind: CellKind, value: CellValue): GridCell {
  const { text, tone } = cellText(kind, value);
  const safe = escapeTerminal(text).trim();
  // Without its % a share keeps the place of it, so that it is under its heading.
  return { text: kind === 'share' ? `${safe} ` : safe, ...(tone && { tone }) };
}

/** Rows become columns: the first column's cells are the headings, the headings are the first column. */
export function transpose(grid: readonly GridColumn[]): GridColumn[] {
  // A chart is of the rows, which are no more.
  const [names, ...figures] = grid.filter(({ fill }) => fill === undefined);
  const titles = figures.map(({ title }) => title);
  const numbered = titles.every((title) => /^[\d,.]+$/.test(title));
  const first = { ...names!, align: numbered ? ('right' as const) : ('left' as const) };
  return [
    { ...first, cells: titles.map((text) => ({ text })) },
    ...names!.cells.map(({ text: title }, row) => ({
      kind: figures[0]?.kind ?? 'text',
      align: figures[0]?.align ?? 'left',
      title,
      drop: undefined,
      cells: figures.map(({ cells }) => cells[row]!),
    })),
  ];
}

/** The width that a column takes without the space before it. */
export function columnWidth({ kind, title, cells }: GridColumn): number {
  // Counts side by side look even from three digits on.
  const least = kind === 'count' ? 3 : 1;
  return cells.reduce(
    (width, { text }) => Math.max(width, textWidth(text)),
    Math.max(least, textWidth(title)),
  );
}
