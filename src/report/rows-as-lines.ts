// A table that no terminal of this width can hold: each row becomes some lines.
import type { GridCell, GridColumn } from './grid-column.js';
import type { Span } from './report.js';
import { textWidth } from './width.js';

/** A line, and how many spaces are before what does not fit on it. */
export interface IndentedLine {
  readonly line: readonly Span[];
  readonly indent: number;
}

const GAP = '  ';
/** What is said of a row is this far to the right of its names. */
const INDENT = 2;
/** A text that is wrapped beside others has room for some words. */
const LEAST_WRAPPED = 20;

/**
 * The rows: texts beside each other, of which the last wraps; with figures the names, or else the first column, and
 * under them the figures.
 */
export function rowsAsLines(columns: readonly GridColumn[], terminal: number): IndentedLine[] {
  const before = columns.slice(0, -1);
  const start = before.reduce((sum, { width }) => sum + width + GAP.length, 0);
  const hasFigures = columns.some(({ kind }) => kind !== 'text');
  const hasNames = columns.some(({ kind }) => kind === 'text');
  const isWrapped = !hasFigures && terminal - start >= LEAST_WRAPPED;
  const rows = Array.from({ length: columns[0]?.cells.length ?? 0 }, (_, row) => row);
  if (isWrapped) return rows.map((row) => ({ line: textsOf(columns, row), indent: start }));
  return rows.flatMap((row) => {
    const isHead = ({ kind }: GridColumn, index: number) =>
      hasFigures && hasNames ? kind === 'text' : index === 0;
    const names = columns
      .filter(isHead)
      .flatMap(({ cells }) => (cells[row]!.text === '' ? [] : [[cells[row]!]]));
    const others = columns.filter((column, index) => !isHead(column, index));
    const said = others.flatMap(({ title, cells }) => pieceOf(title, cells[row]!));
    return [
      ...packed(names, terminal).map((line) => ({ line, indent: INDENT })),
      ...packed(said, terminal - INDENT).map((line) => ({
        line: [{ text: ' '.repeat(INDENT) }, ...line],
        indent: INDENT,
      })),
    ];
  });
}

/** The texts of a row, each as wide as its column. */
function textsOf(columns: readonly GridColumn[], row: number): Span[] {
  return columns.flatMap(({ cells, width }, index) => {
    const cell = cells[row]!;
    if (index === columns.length - 1) return [cell];
    return [cell, { text: `${' '.repeat(width - textWidth(cell.text))}${GAP}` }];
  });
}

/** "NPS +41", "10: 26", "▲"; nothing for an empty cell. */
function pieceOf(title: string, cell: GridCell): Span[][] {
  if (cell.text === '') return [];
  return [
    title === ''
      ? [cell]
      : [
          { text: /^\d+$/.test(title) ? `${title}: ` : `${title} `, tone: 'dim' },
          { ...cell, text: cell.text.trim() },
        ],
  ];
}

/** The pieces in lines of this width, with gaps between them; a piece stays on one line where that can be. */
function packed(pieces: readonly (readonly Span[])[], width: number): Span[][] {
  const lines: Span[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const needed = piece.reduce((sum, { text }) => sum + textWidth(text), 0);
    const last = lines.at(-1);
    if (last !== undefined && GAP.length + needed <= room) {
      last.push({ text: GAP }, ...piece);
      room -= GAP.length + needed;
    } else {
      lines.push([...piece]);
      room = width - needed;
    }
  }
  return lines;
}
