// Charts with a row for each name: the name on the left, figures in columns on the right, and the drawing between them.
import { shortened } from '../../shorten.js';
import type { Drawing } from '../drawing.js';
import { DIM, GRID, SMALL_SIZE, TEXT_SIZE } from '../ink.js';
import { label } from '../label.js';
import { directionOf, triangle, wordsOf } from '../marks.js';
import { type Attributes, element, type Markup } from '../markup.js';
import { isFluid, ONLY_NARROW, ONLY_WIDE, path, type Stage, stretched } from '../stage.js';
import { MEDIUM, wrapped } from '../text-width.js';
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
/** In the place of what is cut. */
const SIGN = '…';

/** What is said instead of rows that are not drawn. */
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
  const names = linesOf(rows, narrow.name);
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
      ...namesOf(rows, names, middles, wide.name, stage),
      ...wide.ends.flatMap((_, column) =>
        columnOf(column, rows, headings, { middles, top, narrow, wide, stage }),
      ),
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
    ],
  };
}

function plotOf({ name, right }: Columns, width: number, attributes: Attributes): Plot {
  return { width, from: (name + GAP) / width, to: (width - right) / width, attributes };
}

/** Names in lines, with marks that are words; where names are cut no two of them look the same. */
function linesOf(rows: readonly NamedRow[], width: number): string[][] {
  const most = ({ mark }: NamedRow) => (wordsOf(mark) === undefined ? MOST_LINES : MOST_LINES - 1);
  const isCut = (row: NamedRow) =>
    !row.name.endsWith(SIGN) && wrapped(row.name, width, TEXT_SIZE, most(row)).join('').endsWith(SIGN);
  const short = shortened(
    rows.map(({ name }) => name),
    Math.floor((MOST_LINES * width) / (TEXT_SIZE * MEDIUM)) - 2,
    SIGN,
  );
  return rows.map((row, i) => {
    const name = isCut(row) ? short[i]! : row.name;
    const words = wordsOf(row.mark);
    return [...wrapped(name, width, TEXT_SIZE, most(row)), ...(words === undefined ? [] : [words])];
  });
}

/** Names as they fit the narrow column and the wide; with their whole as a tooltip where they are cut. */
function namesOf(
  rows: readonly NamedRow[],
  narrow: readonly (readonly string[])[],
  middles: readonly number[],
  room: number,
  stage: Stage,
): Markup[] {
  const draw = (lines: readonly string[], i: number) =>
    lines.map((text, line) => {
      const { name, mark } = rows[i]!;
      const isMark = line > 0 && text === wordsOf(mark);
      const y = middles[i]! + 4 + (line - (lines.length - 1) / 2) * LEADING;
      return label(
        stage,
        { text, share: 0, y, ...(isMark && { dim: true, size: SMALL_SIZE }) },
        {},
        line === 0 && text !== name ? element('title', {}, name) : undefined,
      );
    });
  const wide = isFluid(stage) ? linesOf(rows, room) : narrow;
  const isSame = rows.map((_, i) => narrow[i]!.join('\n') === wide[i]!.join('\n'));
  const drawn = (lines: readonly (readonly string[])[], same: boolean) =>
    lines.flatMap((some, i) => (isSame[i] === same ? draw(some, i) : []));
  return [
    ...drawn(wide, true),
    ...(isSame.includes(false)
      ? [element('g', ONLY_NARROW, drawn(narrow, false)), element('g', ONLY_WIDE, drawn(wide, false))]
      : []),
  ];
}

/** A column of figures with its heading; the first is bold, and marks are after it. */
function columnOf(
  column: number,
  rows: readonly NamedRow[],
  headings: readonly string[],
  { middles, top, narrow, wide, stage }: Frame,
): Markup[] {
  const [near, far] = [narrow.ends[column], wide.ends[column]];
  const draw = (end: number | undefined, attributes: Attributes) => {
    if (end === undefined) return [];
    const at = { share: 1, dx: -end };
    const heading = headings[column] ?? '';
    return [
      element(
        'g',
        { 'text-anchor': 'end', ...attributes },
        heading === ''
          ? undefined
          : label(stage, { ...at, text: heading, y: top - 8, size: SMALL_SIZE, dim: true }),
        element(
          'g',
          column === 0 ? { 'font-weight': 700 } : DIM,
          rows.map(({ figure, beside }, i) => {
            const text = [figure, ...beside][column] ?? '';
            return text === '' ? undefined : label(stage, { ...at, text, y: middles[i]! + 4 });
          }),
        ),
        column > 0
          ? undefined
          : rows.map(({ mark }, i) => {
              const direction = directionOf(mark);
              const place = { share: 1, y: middles[i]!, dx: MARK - 5 - end };
              return direction === undefined ? undefined : triangle(stage, place, direction);
            }),
      ),
    ];
  };
  return near === far ? draw(far, {}) : [...draw(near, ONLY_NARROW), ...draw(far, ONLY_WIDE)];
}

/** What columns are drawn in. */
interface Frame {
  readonly middles: readonly number[];
  readonly top: number;
  readonly narrow: Columns;
  readonly wide: Columns;
  readonly stage: Stage;
}

/** Rows that a chart has room for. */
const MOST_ROWS = 40;

/** The rows that are drawn, the first and the last, and what is said instead of the others. */
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
