// The report as text for a terminal, or for a file that people read.
import CliTable from 'cli-table3';
import { isolated } from './bidi.js';
import { type Charset, inCharset, putBack } from './charset.js';
import { checkLines } from './check-lines.js';
import type { FormatWords } from './format-words.js';
import type { Align, GridCell } from './grid-column.js';
import { groupLine, histogramLines, type Place } from './histogram.js';
import { type Layout, layOut } from './layout.js';
import { type LineStyle, printLine, spansOf } from './lines.js';
import type { Numerals } from './numerals.js';
import { type ColorLevel, loadPaint, type Paint } from './paint.js';
import type { Legend, Line, Report, ReportTable, Span } from './report.js';
import { rowsAsLines } from './rows-as-lines.js';
import { textWidth } from './width.js';

/** What is to be known of the place where the text goes. */
export interface TableOptions {
  /** Width of the terminal; null when the text does not go to one: then nothing wraps and nothing is left out. */
  columns: number | null;
  colorLevel: ColorLevel;
  charset: Charset;
  numerals: Numerals;
  words: Pick<FormatWords, 'leftOut' | 'cut'>;
}

/** The whole report: title, tables and footer with a blank line between them, and a newline at the end. */
export async function renderTable(report: Report, options: TableOptions): Promise<string> {
  const { columns, charset, words } = options;
  const style = await lineStyleOf(options);
  const print = (lines: readonly Line[]) => lines.flatMap((line) => printLine(line, style));
  const layouts = report.tables.map((table) => layOutTitled(table, options));
  const blocks = [
    print(report.alerts.map((text) => [{ text, tone: 'warn' as const }])),
    report.title === '' ? [] : print([report.title]),
    print(report.lead ?? []),
    print(report.checks === undefined ? [] : checkLines(report.checks.checks, charset)),
    ...layouts.map((layout) => printTable(layout, style)),
    print(footerLines(report.footer, layouts)),
    print(columns === null ? [] : narrowNotes(layouts, columns, words).map((note) => dim(note))),
  ];
  return textOf(blocks, charset);
}

/** How the lines of a text are printed. */
export async function lineStyleOf({ columns, colorLevel, charset }: TableOptions): Promise<LineStyle> {
  return { columns, charset, paint: await loadPaint(colorLevel) };
}

/** Blocks of printed lines as a text, with a blank line between them, and a newline at the end. */
export function textOf(blocks: readonly (readonly string[])[], charset: Charset): string {
  const filled = blocks.filter((lines) => lines.length > 0);
  const text = filled.map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join('')).join('\n');
  return putBack(text, charset);
}

/** A table that fits, with the line above it. */
export type TitledLayout = Layout & Pick<ReportTable, 'title'>;

/** A table made to fit. */
export function layOutTitled(table: ReportTable, options: TableOptions): TitledLayout {
  return { ...layOut(table, options.columns, options), ...(table.title && { title: table.title }) };
}

/** The lines of a table. */
export function printTable(layout: TitledLayout, style: LineStyle): string[] {
  return [
    ...(layout.title === undefined ? [] : printLine(layout.title, style)),
    ...(layout.as === 'lines' ? linesOf(layout, style) : drawTable(layout, style)),
  ];
}

/** What a terminal was too narrow for. */
export function narrowNotes(
  layouts: readonly Layout[],
  columns: number,
  words: TableOptions['words'],
): string[] {
  const dropped = [...new Set(layouts.flatMap((layout) => layout.dropped))];
  return [
    ...(dropped.length > 0 ? [words.leftOut(columns, dropped)] : []),
    ...(layouts.some(({ cut }) => cut) ? [words.cut(columns)] : []),
  ];
}

/** The lines under the tables, without those that explain what has been left out. */
function footerLines(footer: Report['footer'], layouts: readonly Layout[]): Line[] {
  const shown = new Set(layouts.flatMap(({ columns }) => columns.map(({ title }) => title)));
  const dropped = new Set(layouts.flatMap((layout) => layout.dropped));
  const isShown = ({ of }: Legend) => of === undefined || shown.has(of) || !dropped.has(of);
  return footer.flatMap((line) => {
    if (typeof line !== 'object' || !('legend' in line)) return [line];
    return isShown(line) ? [dim(line.legend)] : [];
  });
}

/** A line that stays in the background. */
export function dim(line: Line): Span[] {
  return spansOf(line).map((span) => ({ tone: 'dim', ...span }));
}

function linesOf({ columns }: Layout, style: LineStyle): string[] {
  return rowsAsLines(columns, style.columns!).flatMap(({ line, indent }) => printLine(line, style, indent));
}

function drawTable(layout: Layout, style: LineStyle): string[] {
  const { histogram } = layout;
  const rows = drawRows(layout, style.paint);
  if (histogram === undefined || histogram.values.every((value) => value === 0)) return rows;
  const places = placesOf(layout).slice(1);
  const paint = (spans: readonly Span[]) =>
    spans.map(({ text, tone }) => style.paint(inCharset(text, style.charset), tone)).join('');
  return [...histogramLines(histogram, places).map(paint), ...rows, paint(groupLine(histogram, places))];
}

/** Where each column is. */
function placesOf({ columns, gaps }: Layout): Place[] {
  let end = 0;
  return columns.map(({ width }, i) => {
    const start = end + gaps[i]!;
    end = start + width;
    return { start, width };
  });
}

function drawRows(layout: Layout, paint: Paint): string[] {
  const { columns } = layout;
  const headings = columns.map(({ title, kind, align }): AlignedCell => {
    // The bounds of an interval end below each other; their heading is where the longest begins.
    return { text: title, tone: 'dim', align: kind === 'interval' ? 'left' : align };
  });
  const rows = (columns[0]?.cells ?? []).map((_, row) =>
    columns.map(({ cells, align }) => ({ ...cells[row]!, align })),
  );
  const all = headings.some(({ text }) => text !== '') ? [headings, ...rows] : rows;
  const shapes = all.map((cells) => cells.map(({ text, align }) => ({ width: textWidth(text), align })));
  const drawn = drawShapes(shapes, layout);
  return all.map((cells, row) => {
    const texts = cells.filter((_, column) => shapes[row]![column]!.width > 0).values();
    return drawn.get(JSON.stringify(shapes[row]))!.replace(STAND_INS, () => {
      const { text, tone, spans } = texts.next().value!;
      if (spans === undefined) return paint(isolated(text), tone);
      return spans.map((span) => paint(span.text, span.tone)).join('');
    });
  });
}

type AlignedCell = GridCell & { align: Align };
type Shape = readonly { width: number; align: Align }[];

/**
 * cli-table3 sets stand-ins of the right width, and the texts, already toned, take their places afterwards: it
 * measures newer emoji and Thai or Hindi marks wrongly, and this way colour cannot change a width. Rows of one shape
 * are drawn once, and few at a time: cli-table3 takes time with the square of a table's rows.
 */
function drawShapes(shapes: readonly Shape[], layout: Layout): Map<string, string> {
  const distinct = new Map(shapes.map((shape) => [JSON.stringify(shape), shape]));
  const keys = [...distinct.keys()];
  const lines: string[] = [];
  for (let from = 0; from < keys.length; from += PART) {
    lines.push(
      ...drawStandIns(
        keys.slice(from, from + PART).map((key) => distinct.get(key)!),
        layout,
      ),
    );
  }
  return new Map(keys.map((key, i) => [key, lines[i]!]));
}

function drawStandIns(shapes: readonly Shape[], { columns, gaps }: Layout): string[] {
  const table = new CliTable({
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: columns.map(({ width }, index) => width + gaps[index]!),
  });
  table.push(
    ...shapes.map((shape) =>
      shape.map(({ width, align }, index) => ({
        content: STAND_IN.repeat(width),
        hAlign: align,
        style: { 'padding-left': gaps[index]! },
      })),
    ),
  );
  return table.toString().split('\n');
}

const PART = 50;
const STAND_IN = 'x';
const STAND_INS = /x+/g;
const NO_LINES = Object.fromEntries(
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left right middle'
    .split(' ')
    .map((name) => [name, '']),
);
