// Making a table fit: how much space is between columns, and what gives way when there is too little.
import { bars, MIN_BAR } from './bars.js';
import { columnWidth, type GridColumn, gridOf, transpose } from './grid.js';
import type { ReportTable } from './report.js';
import { cutToWidth } from './width.js';

/** What is not a terminal gets a page of this width, where that can be had without losing anything. */
const PAGE = 80;
const TIGHT = 2;
/** Names are not cut shorter than this. */
const MIN_TEXT = 6;

/** A table that fits. */
export interface Layout {
  readonly columns: readonly GridColumn[];
  /** Of each column, without its gap. */
  readonly widths: readonly number[];
  /** Spaces before each column. */
  readonly gaps: readonly number[];
  /** Headings of the columns that were left out; bars are not worth a word. */
  readonly dropped: readonly string[];
  /** Some text was cut. */
  readonly cut: boolean;
}

/**
 * Lays a table out for a terminal of this width, or for a page (null), where nothing is lost.
 * What does not fit is set tighter, then transposed if it may be, then loses the columns that may go, and in the
 * end the longest names are cut.
 */
export function layOut(table: ReportTable, terminal: number | null): Layout {
  const room = terminal ?? PAGE;
  const tooWide = (grid: readonly GridColumn[]) => tightWidth(grid) > room;
  let grid = gridOf(table).filter(
    ({ title, cells, fill }) => fill || title || cells.some(({ text }) => text),
  );
  if (table.transposable && tooWide(grid)) grid = transpose(grid);
  const dropped: string[] = [];
  while (terminal !== null && tooWide(grid)) {
    const rank = Math.max(...grid.map(({ drop }) => drop ?? Number.NEGATIVE_INFINITY));
    if (rank === Number.NEGATIVE_INFINITY) break;
    dropped.unshift(
      ...grid.filter(({ drop, title }) => drop === rank && title !== '').map(({ title }) => title),
    );
    grid = grid.filter(({ drop }) => drop !== rank);
  }
  const cut = terminal !== null && tooWide(grid);
  if (cut) grid = cutTexts(grid, tightWidth(grid) - room);
  const loose = looseGaps(grid);
  const gaps = sum(loose) + sum(leastWidths(grid)) <= room ? loose : tightGaps(grid);
  grid = drawBars(grid, room - sum(gaps) - sum(leastWidths(grid)));
  return { columns: grid, widths: grid.map(columnWidth), gaps, dropped, cut };
}

/** Spaces before each column: three, less within a group of like figures, more where two numbers could run together. */
function looseGaps(grid: readonly GridColumn[]): number[] {
  return grid.map(({ kind, align }, index) => {
    const before = grid[index - 1];
    if (before === undefined) return 0;
    if (index === 1 && before.kind === 'text' && kind !== 'percent' && align === 'right') return 4;
    if (before.kind === 'interval' && kind === 'count') return 4;
    const likeFigures = before.kind === kind && (kind === 'share' || kind === 'count');
    return likeFigures || kind === 'points' || kind === 'mark' ? TIGHT : 3;
  });
}

function tightGaps(grid: readonly GridColumn[]): number[] {
  return grid.map((_, index) => (index === 0 ? 0 : TIGHT));
}

function tightWidth(grid: readonly GridColumn[]): number {
  return sum(tightGaps(grid)) + sum(leastWidths(grid));
}

function leastWidths(grid: readonly GridColumn[]): number[] {
  return grid.map((column) => (column.fill ? MIN_BAR : columnWidth(column)));
}

function drawBars(grid: readonly GridColumn[], spare: number): GridColumn[] {
  return grid.map((column) =>
    column.fill ? { ...column, cells: bars(column.fill, MIN_BAR + spare).map((text) => ({ text })) } : column,
  );
}

/** Makes the text columns narrower by the excess, always the widest. */
function cutTexts(grid: readonly GridColumn[], excess: number): GridColumn[] {
  const widths = leastWidths(grid);
  const texts = grid.flatMap(({ kind }, index) => (kind === 'text' ? [index] : []));
  for (let left = excess; left > 0; left -= 1) {
    const widest = texts.reduce(
      (best, index) => (widths[index]! > widths[best]! ? index : best),
      texts[0] ?? -1,
    );
    if (widest === -1 || widths[widest]! <= MIN_TEXT) break;
    widths[widest]! -= 1;
  }
  return grid.map((column, index) =>
    column.kind === 'text'
      ? {
          ...column,
          title: cutToWidth(column.title, widths[index]!),
          cells: column.cells.map((cell) => ({ ...cell, text: cutToWidth(cell.text, widths[index]!) })),
        }
      : column,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
