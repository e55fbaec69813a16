// Charts with a row for each name: the name on the left, figures in columns on the right, and the drawing between them.
import type { Drawing } from '../drawing.js';
import { GRID, SMALL_SIZE, TEXT_SIZE } from '../ink.js';
import { type Label, label } from '../label.js';
import { directionOf, triangle, wordsOf } from '../marks.js';
import { type Attributes, element, type Markup } from '../markup.js';
import { isFluid, ONLY_NARROW, ONLY_WIDE, path, type Stage, stretched } from '../stage.js';
import { wrapped } from '../text-width.js';
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
const ROW = 28;
const LINE = 9;
/** From line to line of a name. */
const LEADING = 13;
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

/** The name in lines, and a mark that is words. */
function linesOf({ name, mark }: NamedRow, width: number): string[] {
  const words = wordsOf(mark);
  const lines = wrapped(name, width, TEXT_SIZE, words === undefined ? MOST_LINES : MOST_LINES - 1);
  return words === undefined ? lines : [...lines, words];
}

/** As it fits the narrow column and the wide; with its whole as a tooltip where it is cut. */
function nameOf(
  row: NamedRow,
  narrow: readonly string[],
  middle: number,
  room: number,
  stage: Stage,
): Markup[] {
  const wide = isFluid(stage) ? linesOf(row, room) : narrow;
  const draw = (lines: readonly string[], attributes: Attributes) =>
    lines.map((text, i) =>
      label(
        stage,
        {
          text,
          share: 0,
          y: middle + 4 + (i - (lines.length - 1) / 2) * LEADING,
          ...(i > 0 && text === wordsOf(row.mark) && { dim: true, size: SMALL_SIZE }),
        },
        attributes,
        i === 0 && lines[0] !== row.name ? element('title', {}, row.name) : undefined,
      ),
    );
  if (narrow.join('\n') === wide.join('\n')) return draw(wide, {});
  return [...draw(narrow, ONLY_NARROW), ...draw(wide, ONLY_WIDE)];
}

function figuresOf(
  { figure, beside, mark }: NamedRow,
  middle: number,
  narrow: Columns,
  wide: Columns,
  stage: Stage,
): Markup[] {
  const direction = directionOf(mark);
  const y = middle + 4;
  return [
    ...columnTexts([figure], y, { bold: true }, narrow, wide, stage),
    ...columnTexts(['', ...beside], y, { dim: true }, narrow, wide, stage),
    ...(direction === undefined
      ? []
      : inColumn(0, narrow, wide, (end, attributes) =>
          triangle(stage, { share: 1, y: middle, dx: MARK - 5 - end }, direction, attributes),
        )),
  ];
}

/** Texts that end where their columns do. */
function columnTexts(
  texts: readonly string[],
  y: number,
  style: Pick<Label, 'bold' | 'dim' | 'size'>,
  narrow: Columns,
  wide: Columns,
  stage: Stage,
): Markup[] {
  return texts.flatMap((text, i) =>
    text === ''
      ? []
      : inColumn(i, narrow, wide, (end, attributes) =>
          label(stage, { text, share: 1, dx: -end, y, anchor: 'end', ...style }, attributes),
        ),
  );
}

/** What is in a column, where that ends in the narrow column and in the wide; some columns are only in the wide. */
function inColumn(
  column: number,
  narrow: Columns,
  wide: Columns,
  draw: (end: number, attributes: Attributes) => Markup,
): Markup[] {
  const [near, far] = [narrow.ends[column], wide.ends[column]];
  if (near === far) return far === undefined ? [] : [draw(far, {})];
  return [
    ...(near === undefined ? [] : [draw(near, ONLY_NARROW)]),
    ...(far === undefined ? [] : [draw(far, ONLY_WIDE)]),
  ];
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
