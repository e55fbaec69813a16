// A column of a table on its way to a terminal: every cell a text with its width.
import type { Charset } from './charset.js';
import type { Numerals } from './numerals.js';
import type { CellKind, Span } from './report.js';
import { textWidth } from './width.js';

/** How figures and signs are written. */
export interface Style {
  readonly numerals: Numerals;
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
  /** Of what is drawn once the room for it is known, such as bars and excerpts: `width` is the least that it needs. */
  readonly draw?: (room: number) => Drawn;
  /** Of the same: the width for which it is worth setting columns tighter; `width` unless given. */
  readonly good?: number;
  /** It may stand closer to others of its kind than columns do. */
  readonly dense?: true;
}

/** What is drawn into the room for a column. */
export interface Drawn {
  /** Of a heading that depends on the room. */
  readonly title?: string;
  readonly cells: readonly GridCell[];
}

/** A column with the width that its texts need. */
export function sized(column: Omit<GridColumn, 'width'>): GridColumn {
  // Counts side by side look even from three digits on.
  const least = Math.max(column.kind === 'count' ? 3 : 1, textWidth(column.title));
  const width = column.cells.reduce((most, { text }) => Math.max(most, textWidth(text)), least);
  return { ...column, width };
}
