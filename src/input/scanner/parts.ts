// Where a part of a text may begin.
import type { Dialect } from '../table/dialect.js';
import { endKernel, startKernel } from './kernel.js';

const LF = 0x0a;
/** Lines from a place on that show whether records begin there, and places that are tried. */
const LINES_SEEN = 32;
const PLACES_TRIED = 256;
/** Bytes that mostly hold as many lines. */
const FEW = 16 * 1024;
/** Bytes in which a record surely begins, but for very long ones. */
const LOOK = 128 * 1024;

/** A place in a window; it is sure where 32 lines in a row have as many fields as the header. */
interface Found {
  readonly start: number;
  readonly isSure: boolean;
}

/** Guesses where records begin, with one kernel for all places of a file. */
export class LikelyStarts {
  private readonly kernel = startKernel({}, 0);

  constructor(
    private readonly dialect: Dialect,
    private readonly width: number,
  ) {
    this.kernel.words[this.kernel.slot('IS_UNQUOTED')] = dialect.unquoted ? 1 : 0;
  }

  /**
   * Where a record probably begins in bytes from the middle of a text: after the line end from which on most lines have as
   * many fields as the header. It is only a guess: it holds where the part before ends just there.
   * @param read writes these bytes into a room, again where it is asked again, and tells how many
   * @returns an index, or -1 where no line ends among the bytes
   */
  find(read: (room: Buffer) => number): number {
    const { start, isSure } = this.best(read, FEW);
    return isSure ? start : this.best(read, LOOK).start;
  }

  /** Lets another one have the memory. */
  end(): void {
    endKernel(this.kernel, [], false);
  }

  private best(read: (room: Buffer) => number, size: number): Found {
    const { exports, bytes } = this.kernel;
    const window = exports.window.value;
    const end = window + read(bytes.subarray(window, window + size));
    let best = { start: -1, share: -1, lines: 0 };
    let start = window;
    for (let tried = 0; tried < PLACES_TRIED && best.share < 1; tried++) {
      start = bytes.subarray(0, end).indexOf(LF, start) + 1;
      if (start === 0) break;
      const { share, lines } = this.regularity(start, end);
      if (share > best.share) best = { start: start - window, share, lines };
    }
    return { start: best.start, isSure: best.share === 1 && best.lines === LINES_SEEN };
  }

  /** The share of lines that are regular, of those that are seen. */
  private regularity(start: number, end: number): { share: number; lines: number } {
    const { exports, words } = this.kernel;
    exports.mark(start, end, this.dialect.delimiter.charCodeAt(0), false);
    const lines = Math.min(exports.lineCount.value, LINES_SEEN);
    let regular = 0;
    let marks = exports.marks.value + 4;
    for (let line = 0; line < lines; line++) {
      const next = words[exports.lines.value / 4 + line]!;
      if ((next - marks) / 4 === this.width) regular++;
      marks = next;
    }
    // A quote that breaks the rules is no regular line either.
    const isWrong = lines < LINES_SEEN && exports.wrongAt.value !== 0;
    return { share: regular / (isWrong ? lines + 1 : Math.max(1, lines)), lines };
  }
}
