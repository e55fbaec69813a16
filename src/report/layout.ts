// Making a table fit: how much space is between columns, and what gives way when there is too little.
import { inCharset } from './charset.js';
import { gridOf, transpose } from './grid.js';
import { type GridColumn, type Style, sized } from './grid-column.js';
import type { Histogram, ReportTable } from './report.js';
import { shortened } from './shorten.js';

/** What is not a terminal gets a page of this width, where that can be had without losing anything. */
const PAGE = 80;
const TIGHT = 2;
const DENSE = 1;
/** Names that are shortened take up to this share of a terminal, all columns of names together. */
const MOST_NAMES = 0.4;
/** Names are not shortened to less than this. */
const MIN_NAME = 6;

/** A table that fits. */
export interface Layout {
  /** The columns stand beside each other; or there is no room for that, and each row is some lines. */
  readonly as: 'columns' | 'lines';
  readonly columns: readonly GridColumn[];
  /** Spaces before each column. */
  readonly gaps: readonly number[];
  /** Headings of the columns that were left out; bars are not worth a word. */
  readonly dropped: readonly string[];
  /** Some name was shortened. */
  readonly cut: boolean;
  /** Bars above the columns after the first. */
  readonly histogram?: Histogram;
}

/**
 * Lays a table out for a terminal of this width, or for a page (null), where nothing is lost.
 * What does not fit is set tighter, then transposed if it may be, and is shown without its chart, unless there is room
 * for that without the columns that rank above it. On a terminal names that are too long are shortened next, then
 * columns that may go are left out, then names are shortened further; where even that does not help, each row becomes
 * some lines.
 */
export function layOut(table: ReportTable, terminal: number | null, style: Style): Layout {
  const room = terminal ?? PAGE;
  let grid: readonly GridColumn[] = gridOf(table, style).filter(
    ({ title, cells, draw }) => draw || title || cells.some(({ text }) => text),
  );
  const isTransposed = table.transposable === true && tightWidth(grid) > room;
  if (isTransposed) grid = transpose(grid);
  const whole = grid;
  grid = besideChart(whole, room);
  const yielded = titlesOfMissing(whole, grid);
  const histogram = !isTransposed && table.chart?.kind === 'histogram' ? { histogram: table.chart } : {};
  if (terminal === null || tightWidth(grid) <= terminal)
    return { ...set(grid, room, yielded, style), ...histogram };
  return squeezed(grid, terminal, style);
}

/** The chart with the columns that it leaves room for; without the chart, where it cannot be had. */
function besideChart(grid: readonly GridColumn[], room: number): readonly GridColumn[] {
  const chart = grid.find(({ kind }) => kind === 'picture');
  if (chart === undefined) return grid;
  const { width, good = width, drop = Number.POSITIVE_INFINITY } = chart;
  const beside = withoutRanks(grid, room - (good - width), drop);
  return tightWidth(beside) <= room ? beside : grid.filter((column) => column !== chart);
}

/** The columns without those of the highest ranks, as many as must go; ranks up to a lowest stay. */
function withoutRanks(
  grid: readonly GridColumn[],
  room: number,
  lowest = Number.NEGATIVE_INFINITY,
): readonly GridColumn[] {
  const ranks = grid.flatMap(({ drop }) => (drop !== undefined && drop > lowest ? [drop] : []));
  if (tightWidth(grid) <= room || ranks.length === 0) return grid;
  const highest = Math.max(...ranks);
  return withoutRanks(
    grid.filter(({ drop }) => drop !== highest),
    room,
    lowest,
  );
}

/** Headings of the columns that were left out. */
function titlesOfMissing(before: readonly GridColumn[], after: readonly GridColumn[]): string[] {
  return before.flatMap((column) =>
    column.drop !== undefined && column.title !== '' && !after.includes(column) ? [column.title] : [],
  );
}

/** What does not fit a terminal, made to fit. */
function squeezed(grid: readonly GridColumn[], terminal: number, style: Style): Layout {
  // A table of texts alone is no table of names: it is read as sentences.
  const hasNames = grid.some(({ kind, title }) => kind !== 'text' || title !== '');
  const limit = (columns: readonly GridColumn[], total: number) =>
    hasNames ? withNameLimits(columns, total) : columns;
  let kept = withoutRanks(limit(grid, Math.floor(MOST_NAMES * terminal)), terminal);
  const dropped = titlesOfMissing(grid, kept);
  kept = limit(kept, sum(widths(kept.filter(isName))) - Math.max(0, tightWidth(kept) - terminal));
  if (tightWidth(kept) <= terminal) return set(kept, terminal, dropped, style);
  return { as: 'lines', columns: kept, gaps: [], dropped, cut: false };
}

/** The columns at their places: names shortened to the width of their column, bars drawn with the room that is left. */
function set(
  grid: readonly GridColumn[],
  room: number,
  dropped: readonly string[],
  { charset }: Style,
): Layout {
  const sign = inCharset('…', charset);
  const columns = grid.map((column) => (isName(column) ? withShortNames(column, sign) : column));
  const loose = looseGaps(columns);
  const wanted = columns.map(({ width, good = width }) => good);
  const gaps = sum(loose) + sum(wanted) <= room ? loose : tightGaps(columns);
  const taken = sum(gaps) + sum(widths(columns));
  // A page that is too narrow loses nothing.
  let spare = taken > room ? Number.POSITIVE_INFINITY : room - taken;
  const drawn = columns.map((column) => {
    if (column.draw === undefined) return column;
    const result = sized({ ...column, ...column.draw(column.width + spare) });
    spare -= Math.max(0, result.width - column.width);
    return result;
  });
  return {
    as: 'columns',
    columns: drawn,
    gaps,
    dropped,
    cut: columns.some((column, i) => column !== grid[i]),
  };
}

function withShortNames(column: GridColumn, sign: string): GridColumn {
  const { title, cells, width } = column;
  if (sized(column).width <= width) return column;
  const names = shortened(
    cells.map(({ text }) => text),
    width,
    sign,
  );
  return {
    ...column,
    title: shortened([title], width, sign)[0]!,
    cells: cells.map((cell, i) => ({ ...cell, text: names[i]! })),
  };
}

/** Columns of names that are no wider than a total, all together: the widest gives way first. */
function withNameLimits(grid: readonly GridColumn[], total: number): GridColumn[] {
  const limits = grid.filter(isName).map(({ width }) => width);
  for (let excess = sum(limits) - total; excess > 0; excess -= 1) {
    const widest = limits.indexOf(Math.max(...limits));
    if (widest === -1 || limits[widest]! <= MIN_NAME) break;
    limits[widest]! -= 1;
  }
  const next = limits.values();
  return grid.map((column) => (isName(column) ? { ...column, width: next.next().value! } : column));
}

/** Texts that may be left out, such as examples, are not shortened. */
function isName({ kind, drop }: GridColumn): boolean {
  return kind === 'text' && drop === undefined;
}

/** Spaces before each column: three, less within a group of like figures, more where two numbers could run together. */
function looseGaps(grid: readonly GridColumn[]): number[] {
  return grid.map(({ kind, align }, index) => {
    const before = grid[index - 1];
    if (before === undefined) return 0;
    const isAfterName = index === 1 && (before.kind === 'text' || before.kind === 'words');
    if (isAfterName && kind !== 'percent' && align === 'right') return 4;
    if (before.kind === 'interval' && kind === 'count') return 4;
    const likeFigures = before.kind === kind && TABULAR.has(kind);
    return likeFigures || kind === 'points' || kind === 'mark' ? TIGHT : 3;
  });
}

/** Figures that need less between them where several columns have such. */
const TABULAR: ReadonlySet<GridColumn['kind']> = new Set(['share', 'wholeShare', 'count']);

function tightGaps(grid: readonly GridColumn[]): number[] {
  return grid.map(({ kind, dense }, index) => {
    if (index === 0) return 0;
    return dense && kind === grid[index - 1]!.kind ? DENSE : TIGHT;
  });
}

function tightWidth(grid: readonly GridColumn[]): number {
  return sum(tightGaps(grid)) + sum(widths(grid));
}

function widths(grid: readonly GridColumn[]): number[] {
  return grid.map(({ width }) => width);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
