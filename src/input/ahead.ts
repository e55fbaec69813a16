// Reads a stretch of a large file by the kernel; where that does not hold, nothing is taken.
import { closeSync, openSync, readSync } from 'node:fs';
import { type Folding, Unfoldable } from './folding.js';
import type { Batch } from './options.js';
import { MalformedRecord } from './records.js';
import { Fold } from './scanner/fold.js';
import { MORE, NotUtf8 } from './scanner/scan.js';
import type { FileText } from './table.js';

/** Bytes between two breaths, in which a signal or the progress line gets its turn. */
const BREATH = 32 * 1024 * 1024;

/** What was taken: the rows, where in the text the one behind them begins, and the answers. */
export interface Taken {
  rows: number;
  end: number;
  batch?: Batch;
}

/**
 * Counts rows of a file from where the text says, as far as that can be done.
 * @param onBytes told the number of bytes as they are read
 */
export async function foldAhead(
  text: FileText,
  folding: Folding,
  onBytes?: (count: number) => void,
): Promise<Taken> {
  const fold = new Fold(text, folding.request(), folding.events());
  const file = openSync(text.path, 'r');
  try {
    let at = text.start + text.from;
    let breath = at + BREATH;
    for (const step of fold.steps()) {
      if (step !== MORE) continue;
      const room = fold.scan.room();
      const count = readSync(file, room, 0, room.length, at);
      fold.scan.add(count);
      at += count;
      if (count > 0) onBytes?.(count);
      if (at > breath) {
        breath = at + BREATH;
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    const result = fold.result();
    return { rows: result.rows, end: result.end, batch: folding.take(result) };
  } catch (error) {
    if (error instanceof Unfoldable || error instanceof MalformedRecord || error instanceof NotUtf8)
      return { rows: 0, end: text.from };
    throw error;
  } finally {
    closeSync(file);
  }
}
