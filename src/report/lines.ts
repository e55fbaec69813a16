// Lines of text on a terminal: escaped, wrapped at words, toned.
import { withIsolates } from './bidi.js';
import { type Charset, inCharset } from './charset.js';
import { escapeTerminal } from './escape.js';
import type { Paint } from './paint.js';
import type { Legend, Line, Span } from './report.js';
import { takeWidth, textWidth } from './width.js';

/** What parts the pieces of a line on a terminal. */
const GAP = { text: '    ' };
const TIGHT_GAP = { text: '   ' };

/** The pieces of a line, each as spans; most lines are one piece. */
export function piecesOf(line: Line): (readonly Span[])[] {
  const pieces = typeof line === 'object' && 'pieces' in line ? line.pieces : [line];
  return pieces.map((piece) => (typeof piece === 'string' ? [{ text: piece }] : piece));
}

/** A line as one piece, its pieces parted by gaps. */
export function spansOf(line: Line): readonly Span[] {
  const gap = typeof line === 'object' && 'tight' in line ? TIGHT_GAP : GAP;
  return piecesOf(line).flatMap((spans, i) => (i === 0 ? spans : [gap, ...spans]));
}

/** A line as plain text. */
export function lineText(line: Line | Legend): string {
  const shown = typeof line === 'object' && 'legend' in line ? line.legend : line;
  return spansOf(shown)
    .map(({ text }) => text)
    .join('');
}

/** How lines are printed. */
export interface LineStyle {
  /** Width of the terminal; null is a file or a pipe, where nothing wraps. */
  readonly columns: number | null;
  readonly charset: Charset;
  readonly paint: Paint;
}

/** One line of a report as one or more lines of a terminal; all but the first are indented by so many spaces. */
export function printLine(line: Line, { columns, charset, paint }: LineStyle, indent = 0): string[] {
  const spans = spansOf(line).map(({ text, ...tone }) => ({
    text: inCharset(escapeTerminal(text), charset),
    ...tone,
  }));
  const text = spans.map((span) => span.text).join('');
  return wrap(text, columns ?? Number.POSITIVE_INFINITY, indent).map(
    ([start, end], i) => `${' '.repeat(i === 0 ? 0 : indent)}${paintRange(spans, start, end, paint)}`,
  );
}

type Range = readonly [start: number, end: number];

/** Where the lines of the wrapped text start and end; the white space at which it breaks belongs to none. */
function wrap(text: string, columns: number, indent: number): Range[] {
  const lines: Range[] = [];
  let width = columns;
  let start = 0;
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const next = index + word.length;
    if (end > start && textWidth(text.slice(start, next)) > width) {
      lines.push([start, end]);
      start = index;
      width = columns - indent;
    }
    end = next;
    // A word that no line can hold, such as a path or a sentence in Japanese, is broken where it must be.
    while (textWidth(text.slice(start, end)) > width) {
      const head = takeWidth(text.slice(start, end), width).length || 1;
      lines.push([start, start + head]);
      start += head;
      width = columns - indent;
    }
  }
  return [...lines, [start, end]];
}

function paintRange(spans: readonly Span[], start: number, end: number, paint: Paint): string {
  let offset = 0;
  return spans
    .map(({ text, tone }) => {
      const part = text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
      offset += text.length;
      return paint(withIsolates(part), tone);
    })
    .join('');
}
