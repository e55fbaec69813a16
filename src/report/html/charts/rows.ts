// Charts with a row for each name: the name on the left, figures in columns on the right, and the drawing between them.
import type { Drawing } from '../drawing.js';
import { DIM, GRID, SMALL_SIZE, TEXT_SIZE } from '../ink.js';
import { label } from '../label.js';
import { directionOf, triangle, wordsOf } from '../marks.js';
import { type Attributes, element, type Markup } from '../markup.js';
import { isFluid, ONLY_NARROW, ONLY_WIDE, path, type Stage, stretched } from '../stage.js';
import { cut, pixelsOf, wrapped } from '../text-width.js';
import { type Columns, columnsOf, GAP, MARK, type NamedRow } from './columns.js';

/** Where the rows of a chart are. */
export interface Layout {
  /** For the narrow column and for the wide; one on a canvas. */
  readonly plots: readonly Plot[];
  /** Middles of the rows, in pixels from above. */
  readonly middles: readonly number[];
  readonly height: number;
  /** Names, figures and the lines between rows. */
  readonly content: readonly Markup[];
}

/** Where the drawing is, in a column of a width. */
export interface Plot {
  /** Of the whole chart, in pixels. */
  readonly width: number;
  /** As shares of it. */
  readonly from: number;
  readonly to: number;
  /** Of all that is drawn for it. */
  readonly attributes: Attributes;
}

/** Heights of a row with a name in one line, and of each further line. */
const ROW = 27;
const LINE = 14;
const MOST_LINES = 2;

/** Rows of which the rest is not drawn. */
export interface Gap {
  /** There is room for the text after the row of this index. */
  readonly after: number;
  readonly text: string;
}

/**
 * Lays out rows.
 * @param headings over the figures and over what is beside them
 * @param top where the first row begins, in pixels from above
 */
export function layOut(
  rows: readonly NamedRow[],
  headings: readonly string[],
  top: number,
  gap: Gap | undefined,
  { stage }: Drawing,
): Layout {
  const narrow = columnsOf(rows, headings, stage.narrow);
  const wide = columnsOf(rows, headings, stage.wide);
  const names = rows.map((row) => linesOf(row, narrow.name));
  const heights = names.map((lines) => ROW + (lines.length - 1) * LINE);
  const tops: number[] = [];
  let y = top;
  for (const [i, height] of heights.entries()) {
    tops.push(y);
    y += height + (gap?.after === i ? ROW : 0);
  }
  const height = y + 2;
  const middles = tops.map((start, i) => start + heights[i]! / 2);
  return {
    plots: isFluid(stage)
      ? [plotOf(narrow, stage.narrow, ONLY_NARROW), plotOf(wide, stage.wide, ONLY_WIDE)]
      : [plotOf(wide, stage.wide, {})],
    middles,
    height,
    content: [
      stretched(stage, height, (x) => [
        path(tops.map((start) => `M${x(0)} ${start}H${x(1)}`).join(''), { ...GRID, fill: 'none' }),
      ]),
      columnTexts(headings, top - 8, { size: SMALL_SIZE, dim: true }, narrow, wide, stage),
      ...rows.flatMap((row, i) => [
        ...nameOf(row, names[i]!, middles[i]!, wide.name, stage),
        ...figuresOf(row, middles[i]!, narrow, wide, stage),
      ]),
      ...(gap === undefined
        ? []
        : [
            label(stage, {
              text: gap.text,
              share: 0,
              y: tops[gap.after]! + heights[gap.after]! + 18,
              dim: true,
            }),
          ]),
    ].flat(),
  };
}

function plotOf({ name, right }: Columns, width: number, attributes: Attributes): Plot {
  return { width, from: (name + GAP) / width, to: (width - right) / width, attributes };
}

/** The name in lines of the narrow column, and a mark that is words. */
function linesOf({ name, mark }: NamedRow, width: number): string[] {
  const words = wordsOf(mark);
  const lines = wrapped(name, width, TEXT_SIZE, words === undefined ? MOST_LINES : MOST_LINES - 1);
  return words === undefined ? lines : [...lines, words];
}

/** In lines where the column is narrow, in one where it is wide; with its whole as a tooltip where it is cut. */
function nameOf(
  { name, mark }: NamedRow,
  lines: readonly string[],
  middle: number,
  room: number,
  stage: Stage,
): Markup[] {
  const words = wordsOf(mark);
  const whole = cut(name, room - (words === undefined ? 0 : pixelsOf(words, SMALL_SIZE) + 6), TEXT_SIZE);
  const full = whole === name && lines[0] === name ? undefined : element('title', {}, name);
  const y = middle + 4;
  const first = y - ((lines.length - 1) * LINE) / 2;
  const suffix =
    words === undefined ? undefined : element('tspan', { dx: 6, 'font-size': SMALL_SIZE, ...DIM }, words);
  if (lines.length === 1 && lines[0] === whole) return [label(stage, { text: whole, share: 0, y }, {}, full)];
  const isWords = (i: number) => words !== undefined && i === lines.length - 1;
  const inLines = lines.map((text, i) =>
    label(
      stage,
      { text, share: 0, y: first + i * LINE, ...(isWords(i) && { dim: true, size: SMALL_SIZE }) },
      isFluid(stage) ? ONLY_NARROW : {},
      i === 0 ? full : undefined,
    ),
  );
  if (!isFluid(stage)) return inLines;
  return [...inLines, label(stage, { text: whole, share: 0, y }, ONLY_WIDE, suffix, full)];
}

function figuresOf(
  { figure, beside, mark }: NamedRow,
  middle: number,
  narrow: Columns,
  wide: Columns,
  stage: Stage,
): Markup[] {
  const direction = directionOf(mark);
  return [
    ...columnTexts([figure], middle + 4, { bold: true }, narrow, wide, stage),
    ...columnTexts(['', ...beside], middle + 4, { dim: true }, narrow, wide, stage),
    ...(direction === undefined ? [] : [triangle(stage, 1, middle, direction, MARK - 5 - narrow.ends[0]!)]),
  ];
}

/** Texts that end where their columns do; what has no room in the narrow column is shown in the wide. */
function columnTexts(
  texts: readonly string[],
  y: number,
  style: { readonly bold?: boolean; readonly dim?: boolean; readonly size?: number },
  narrow: Columns,
  wide: Columns,
  stage: Stage,
): Markup[] {
  return texts.flatMap((text, i) => {
    const end = wide.ends[i];
    if (text === '' || end === undefined) return [];
    return [
      label(
        stage,
        { text, share: 1, dx: -end, y, anchor: 'end', ...style },
        narrow.ends[i] === undefined ? ONLY_WIDE : {},
      ),
    ];
  });
}

/** Rows that a chart has room for. */
const MOST_ROWS = 60;

/** The rows that are drawn, the first and the last, and what is said in the place of the others. */
export function drawnOf<Row>(
  rows: readonly Row[],
  notDrawn: (count: number) => string,
): { readonly rows: readonly Row[]; readonly gap: Gap | undefined } {
  if (rows.length <= MOST_ROWS) return { rows, gap: undefined };
  const half = MOST_ROWS / 2;
  return {
    rows: [...rows.slice(0, half), ...rows.slice(-half)],
    gap: { after: half - 1, text: notDrawn(rows.length - MOST_ROWS) },
  };
}
