// The report as text for a terminal, or for a file that people read.
import CliTable from 'cli-table3';
import type { Align, GridCell } from './grid.js';
import { type Layout, layOut } from './layout.js';
import { printLine } from './lines.js';
import { type ColorLevel, loadPaint, type Paint } from './paint.js';
import type { Line, Report } from './report.js';
import { textWidth } from './width.js';

interface TableOptions {
  /** Width of the terminal; null when the text does not go to one: then nothing wraps and nothing is left out. */
  columns: number | null;
  colorLevel: ColorLevel;
}

/** The whole report: title, tables and footer with a blank line between them, and a newline at the end. */
export async function renderTable(report: Report, { columns, colorLevel }: TableOptions): Promise<string> {
  const paint = await loadPaint(colorLevel);
  const print = (lines: readonly Line[]) => lines.flatMap((line) => printLine(line, columns, paint));
  const layouts = report.tables.map((table) => ({ ...layOut(table, columns), title: table.title }));
  const notes = columns === null ? [] : narrowNotes(layouts, columns);
  const blocks = [
    report.title === '' ? [] : print([report.title]),
    ...layouts.map((layout) => [
      ...(layout.title === undefined ? [] : print([layout.title])),
      ...drawTable(layout, paint),
    ]),
    print(report.footer),
    print(notes),
  ];
  const filled = blocks.filter((lines) => lines.length > 0);
  return filled.map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join('')).join('\n');
}

function narrowNotes(layouts: readonly Layout[], columns: number): string[] {
  const dropped = [...new Set(layouts.flatMap((layout) => layout.dropped))];
  return [
    ...(dropped.length > 0 ? [`left out to fit ${columns} columns: ${dropped.join(', ')}`] : []),
    ...(layouts.some(({ cut }) => cut)
      ? [`… cut to fit ${columns} columns: --format csv has the whole text`]
      : []),
  ];
}

function drawTable(layout: Layout, paint: Paint): string[] {
  const { columns } = layout;
  const headings = columns.map(({ title }): GridCell => ({ text: title, tone: 'dim' }));
  const rows = (columns[0]?.cells ?? []).map((_, row) => columns.map(({ cells }) => cells[row]!));
  const aligns = columns.map(({ align }) => align);
  // The bounds of an interval end below each other; their heading stands where the longest begins.
  const headingAligns = columns.map(({ kind, align }) => (kind === 'interval' ? 'left' : align));
  const headed = headings.some(({ text }) => text !== '');
  return [
    ...(headed ? drawRows([headings], headingAligns, layout, paint) : []),
    ...drawRows(rows, aligns, layout, paint),
  ];
}

/**
 * cli-table3 sets stand-ins of the right width, and the texts, already toned, take their places afterwards: it
 * measures newer emoji and Thai or Hindi marks wrongly, and this way colour cannot change a width. Rows of equal
 * widths share their stand-ins, each drawn as a table of its own: a long table takes time with the square of its rows.
 */
function drawRows(
  rows: readonly GridCell[][],
  aligns: readonly Align[],
  layout: Layout,
  paint: Paint,
): string[] {
  const drawn = new Map<string, string>();
  return rows.map((cells) => {
    const widths = cells.map(({ text }) => textWidth(text));
    const key = widths.join();
    const standIns = drawn.get(key) ?? drawStandIns(widths, aligns, layout);
    drawn.set(key, standIns);
    const texts = cells.filter((_, index) => widths[index]! > 0).values();
    return standIns.replace(STAND_INS, () => {
      const { text, tone } = texts.next().value!;
      return paint(text, tone);
    });
  });
}

function drawStandIns(texts: readonly number[], aligns: readonly Align[], { widths, gaps }: Layout): string {
  const table = new CliTable({
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: widths.map((width, index) => width + gaps[index]!),
  });
  table.push(
    texts.map((width, index) => ({
      content: STAND_IN.repeat(width),
      hAlign: aligns[index]!,
      style: { 'padding-left': gaps[index]! },
    })),
  );
  return table.toString();
}

const STAND_IN = 'x';
const STAND_INS = /x+/g;
const NO_LINES = Object.fromEntries(
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left right middle'
    .split(' ')
    .map((name) => [name, '']),
);
