// How wide the columns of a chart with rows are, in a column of the page of a given width.
import type { Span } from '../../report.js';
import { SMALL_SIZE, TEXT_SIZE } from '../ink.js';
import { directionOf, wordsOf } from '../marks.js';
import { pixelsOf } from '../text-width.js';

/** A row, as text. */
export interface NamedRow {
  readonly name: string;
  /** What the drawing shows; empty where it is not known. */
  readonly figure: string;
  readonly mark: Span | null;
  readonly beside: readonly string[];
}

/** All in pixels. */
export interface Columns {
  /** Room for names. */
  readonly name: number;
  /** Where columns of figures end, before the right edge; the first of them have gone where there is no room. */
  readonly ends: readonly (number | undefined)[];
  /** All that they take. */
  readonly right: number;
}

/** Between columns, in pixels. */
export const GAP = 12;
/** Room of a mark after the first figure, in pixels. */
export const MARK = 15;
/** The most of the width that names take. */
const MOST_NAME = 0.34;
/** The least that is left for the drawing, in pixels. */
const LEAST_PLOT = 76;
/** Bold letters are wider. */
const BOLD = 1.08;

/** What names and figures do not need is the drawing's. If that is little, columns beside the figures go, the first first. */
export function columnsOf(rows: readonly NamedRow[], headings: readonly string[], width: number): Columns {
  const texts = rows.flatMap(({ name, mark }) => [name, wordsOf(mark) ?? '']);
  const name = Math.min(MOST_NAME * width, widest(texts, TEXT_SIZE) + 2);
  const hasMarks = rows.some(({ mark }) => directionOf(mark) !== undefined);
  const cells = rows.map(({ figure, beside }) => [figure, ...beside]);
  const widths = Array.from({ length: Math.max(0, ...cells.map((row) => row.length)) }, (_, i) =>
    Math.max(
      widest(
        cells.map((row) => row[i] ?? ''),
        i === 0 ? TEXT_SIZE * BOLD : TEXT_SIZE,
      ),
      pixelsOf(headings[i] ?? '', SMALL_SIZE),
    ),
  );
  const kept = widths.map(() => true);
  const rightOf = () =>
    (hasMarks ? MARK : 0) + widths.reduce((sum, each, i) => sum + (kept[i] ? each + GAP : 0), 0);
  for (let i = 1; i < widths.length - 1 && width - name - GAP - rightOf() < LEAST_PLOT; i += 1)
    kept[i] = false;
  let used = 0;
  const ends = widths.map((): number | undefined => undefined);
  for (let i = widths.length - 1; i >= 0; i -= 1) {
    if (!kept[i]) continue;
    ends[i] = used + (i === 0 && hasMarks ? MARK : 0);
    used += widths[i]! + GAP;
  }
  return { name, ends, right: rightOf() };
}

function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => pixelsOf(text, size)));
}
