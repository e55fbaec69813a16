// The bytes of a part of a text, for a scan that asks for them.
import { MORE, type Scan } from '../scanner/scan.js';

/** Writes the next bytes of the text into a buffer, and tells how many: 0 at its end, undefined where they come later. */
export type ReadBytes = (room: Buffer) => number | undefined;

/** A file of which any part can be read. */
interface Readable {
  readAt(buffer: Uint8Array, position: number): number;
}

/** The bytes of an open file from a place on. */
export function bytesOf(file: Readable, from: number): ReadBytes {
  let at = from;
  return (room) => {
    const count = file.readAt(room, at);
    at += count;
    return count;
  };
}

/**
 * Lets a scan run over bytes, as far as there are any.
 * @param onBytes told of bytes as they are read
 */
export function feed(
  run: { readonly scan: Scan; steps(): Iterable<unknown> },
  read: ReadBytes,
  onBytes?: (count: number) => void,
): void {
  for (const step of run.steps()) {
    if (step !== MORE) continue;
    const count = read(run.scan.room());
    if (count === undefined) return;
    run.scan.add(count);
    if (count > 0) onBytes?.(count);
  }
}
