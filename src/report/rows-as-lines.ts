// A table that no terminal of this width can hold: each row as a line of its names, and what it says of them under it.
import type { GridCell, GridColumn } from './grid.js';
import type { Span } from './report.js';
import { textWidth } from './width.js';

/** Before what is under the names. */
export const INDENT = '  ';
const GAP = '  ';

/** The rows as lines; a cell with its heading stays on one line where that can be. */
export function rowsAsLines(columns: readonly GridColumn[], terminal: number): Span[][] {
  const hasFigures = columns.some(({ kind }) => kind !== 'text');
  const isHead = ({ kind }: GridColumn, index: number) => (hasFigures ? kind === 'text' : index === 0);
  const heads = columns.filter(isHead);
  const others = columns.filter((column, index) => !isHead(column, index));
  return (columns[0]?.cells ?? []).flatMap((_, row) => {
    const names = heads.map(({ cells }) => cells[row]!).filter(({ text }) => text !== '');
    const figures = others.flatMap(({ title, cells }) => pieceOf(title, cells[row]!));
    return [
      ...(names.length === 0 ? [] : [names.flatMap((cell, i) => (i === 0 ? [cell] : [{ text: GAP }, cell]))]),
      ...packed(figures, terminal - INDENT.length).map((pieces) => [{ text: INDENT }, ...pieces.flat()]),
    ];
  });
}

/** "NPS +41", "▲"; nothing for an empty cell. */
function pieceOf(title: string, cell: GridCell): Span[][] {
  if (cell.text === '') return [];
  return [
    title === ''
      ? [cell]
      : [
          { text: `${title} `, tone: 'dim' },
          { ...cell, text: cell.text.trim() },
        ],
  ];
}

/** The pieces in lines of this width, with gaps between them. */
function packed(pieces: readonly Span[][], width: number): Span[][][] {
  const lines: Span[][][] = [];
  let room = 0;
  for (const piece of pieces) {
    const needed = piece.reduce((sum, { text }) => sum + textWidth(text), 0);
    const last = lines.at(-1);
    if (last !== undefined && GAP.length + needed <= room) {
      last.push([{ text: GAP }, ...piece]);
      room -= GAP.length + needed;
    } else {
      lines.push([piece]);
      room = width - needed;
    }
  }
  return lines;
}
