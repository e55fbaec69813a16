// Where a part of a text may begin.
import type { Dialect } from '../table/dialect.js';
import { endKernel, startKernel } from './kernel.js';

const LF = 0x0a;
/** Lines from a place on that show whether records begin there, and places that are tried. */
const LINES_SEEN = 32;
const PLACES_TRIED = 256;

/**
 * Where a record probably begins in bytes from the middle of a text: after the line end from which on most lines have as
 * many fields as the header. It is only a guess: it holds where the part before ends just there.
 * @param bytes some records' worth; only as many as the kernel takes are looked at
 * @returns an index, or -1 where no line ends among the bytes
 */
export function likelyStart(bytes: Uint8Array, { delimiter, unquoted }: Dialect, width: number): number {
  const kernel = startKernel({}, 0);
  const { exports, words, bytes: memory, slot } = kernel;
  words[slot('IS_UNQUOTED')] = unquoted ? 1 : 0;
  const window = exports.window.value;
  const end = window + Math.min(bytes.length, exports.windowSize.value);
  memory.set(bytes.subarray(0, end - window), window);
  /** The share of lines that are regular. */
  const regularity = (start: number) => {
    exports.mark(start, end, delimiter.charCodeAt(0), false);
    const lines = Math.min(exports.lineCount.value, LINES_SEEN);
    let regular = 0;
    let marks = exports.marks.value + 4;
    for (let line = 0; line < lines; line++) {
      const next = words[exports.lines.value / 4 + line]!;
      if ((next - marks) / 4 === width) regular++;
      marks = next;
    }
    // A quote that breaks the rules is no regular line either.
    return regular / (lines < LINES_SEEN && exports.wrongAt.value !== 0 ? lines + 1 : Math.max(1, lines));
  };
  let best = { start: -1, share: -1 };
  let start = window;
  for (let tried = 0; tried < PLACES_TRIED && best.share < 1; tried++) {
    start = memory.subarray(0, end).indexOf(LF, start) + 1;
    if (start === 0) break;
    const share = regularity(start);
    if (share > best.share) best = { start: start - window, share };
  }
  endKernel(kernel, [], false);
  return best.start;
}
