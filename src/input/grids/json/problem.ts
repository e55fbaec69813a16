// Turns faults of a JSON text into problems for people.
import { inputError } from '../../problems.js';
import type { GridOptions } from '../grid.js';
import { Malformed } from './cursor.js';
import { WithoutRows } from './layout.js';
import type { JsonText } from './text.js';

/** How many characters of the line are shown, and how many of them are before the fault. */
const SHOWN = 72;
const SHOWN_BEFORE = 36;

/**
 * The error for one that was thrown while a text was read; errors that are no fault of the text are returned unchanged.
 * @param count rows before the fault; undefined where the fault is in no row
 */
export function problemOf(
  error: unknown,
  file: string,
  { sheet }: GridOptions,
  { text, count }: { readonly text: JsonText; readonly count: number | undefined },
): unknown {
  if (error instanceof WithoutRows && error.reason.why === 'no-list' && error.reason.format === 'result')
    return inputError({ kind: 'other-text', file, what: 'result' });
  if (error instanceof WithoutRows) return inputError({ kind: 'no-json-rows', file, sheet, ...error.reason });
  if (!(error instanceof Malformed)) return error;
  return inputError({
    kind: 'damaged-json',
    place: { file, record: count === undefined ? undefined : count + 1, line: text.lineAt(error.at) },
    fault: error.fault,
    excerpt: excerptAt(text.cursor.text, error.at),
  });
}

/** The line of the text that holds a position, and where in it the position is. */
function excerptAt(text: string, place: number): { text: string; at: number } {
  const start = Math.max(text.lastIndexOf('\n', place - 1) + 1, place - SHOWN_BEFORE);
  const end = text.indexOf('\n', place);
  const line = text.slice(start, Math.min(end === -1 ? text.length : end, start + SHOWN));
  return { text: line.replace(/[\t\r]/g, ' ').trimEnd(), at: place - start };
}
