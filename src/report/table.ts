// The report as text for a terminal, or for a file that people read.
import CliTable from 'cli-table3';
import { checkLines } from './check-lines.js';
import type { FormatWords } from './format-words.js';
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
  words: Pick<FormatWords, 'leftOut' | 'cut'>;
}

/** The whole report: title, tables and footer with a blank line between them, and a newline at the end. */
export async function renderTable(report: Report, options: TableOptions): Promise<string> {
  const { columns, colorLevel, words } = options;
  const paint = await loadPaint(colorLevel);
  const print = (lines: readonly Line[]) => lines.flatMap((line) => printLine(line, columns, paint));
  const layouts = report.tables.map((table) => ({ ...layOut(table, columns), title: table.title }));
  const notes = columns === null ? [] : narrowNotes(layouts, columns, words);
  const blocks = [
    print(report.alerts.map((text) => [{ text, tone: 'warn' as const }])),
    report.title === '' ? [] : print([report.title]),
    print(report.lead ?? []),
    print(report.checks === undefined ? [] : checkLines(report.checks.checks)),
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

function narrowNotes(layouts: readonly Layout[], columns: number, words: TableOptions['words']): string[] {
  const dropped = [...new Set(layouts.flatMap((layout) => layout.dropped))];
  return [
    ...(dropped.length > 0 ? [words.leftOut(columns, dropped)] : []),
    ...(layouts.some(({ cut }) => cut) ? [words.cut(columns)] : []),
  ];
}

function drawTable(layout: Layout, paint: Paint): string[] {
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
      const { text, tone } = texts.next().value!;
      return paint(text, tone);
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

function drawStandIns(shapes: readonly Shape[], { widths, gaps }: Layout): string[] {
  const table = new CliTable({
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: widths.map((width, index) => width + gaps[index]!),
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
