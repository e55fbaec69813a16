// How help is laid out: nothing is wider than the screen, and nothing is cut.
import { printLine } from '../../report/lines.js';
import { REPORTS } from '../version.js';

/** The screen that a text of help is for. */
export interface Screen {
  /** In columns. */
  readonly width: number;
  /** Whether headings are bold. */
  readonly isBold: boolean;
}

/** The widest that lines of text are read with ease. */
const WIDEST = 120;
const NARROW = 60;
const LONGEST_TERM = 26;

/** A screen of as many columns as a terminal has; 80 where there is none. */
export function screenOf(columns: number | undefined, isBold: boolean): Screen {
  return { width: Math.min(columns || 80, WIDEST), isBold };
}

/** A text in lines of a width; the first is indented by `indent`, the others by `hang`, which is no less. */
export function wrapped(text: string, width: number, indent = 0, hang = indent): string[] {
  const style = { columns: width - indent, charset: 'unicode', paint: (part: string) => part } as const;
  return printLine(text, style, hang - indent).map((line) => ' '.repeat(indent) + line);
}

/** A term, and what it means. */
export type Entry = readonly [term: string, text: string];

/** Where the meanings of all these terms begin; for lists that stand below each other. */
export function columnOf(rows: readonly Entry[]): number {
  return 4 + Math.max(0, ...rows.map(([term]) => term.length).filter((length) => length <= LONGEST_TERM));
}

/** Terms with what they mean: beside each other, or on a narrow screen one above the other. */
export function entries(rows: readonly Entry[], width: number, column = columnOf(rows)): string[] {
  if (width < NARROW)
    return rows.flatMap(([term, text]) => [...wrapped(term, width, 2, 4), ...wrapped(text, width, 6)]);
  return rows.flatMap(([term, text]) => {
    const [first, ...rest] = wrapped(text, width, column);
    return term.length + 4 <= column
      ? [`  ${term}`.padEnd(column) + first!.slice(column), ...rest]
      : [...wrapped(term, width, 2, 4), first!, ...rest];
  });
}

/** A command line that can be pasted: where it is too long, the shell is told that it goes on. */
export function commandLine(line: string, width: number): string[] {
  if (line.length + 2 <= width) return [`  ${line}`];
  const parts = line.split(/ (?=(?:[^"']|"[^"]*"|'[^']*')*$)/);
  const lines: string[] = [];
  let current = ' ';
  for (const part of parts) {
    if (current.trim() !== '' && current.length + part.length + 3 > width) {
      lines.push(`${current} \\`);
      current = '   ';
    }
    current += ` ${part}`;
  }
  return [...lines, current];
}

/** A heading over some lines. */
export function section(heading: string, lines: readonly string[], { width, isBold }: Screen): string[] {
  const bold = (line: string) => (isBold ? `\x1b[1m${line}\x1b[22m` : line);
  return [...wrapped(heading, width).map(bold), ...lines];
}

/** Sections with a blank line between them, as text. */
export function page(sections: readonly (readonly string[])[]): string {
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n')}\n`;
}

/** Where a defect is reported, if the package says so. */
export function reports(width: number): string[] {
  return REPORTS === undefined ? [] : wrapped(`Report a defect: ${REPORTS}`, width);
}
