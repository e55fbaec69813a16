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
 * A part as it is read: it asks for bytes with the room for them, is told how many were written, as {@link ReadBytes}
 * tells, and ends with what was found.
 */
export type PartSteps<Found> = Generator<Buffer, Found, number | undefined>;

/** Lets a scan run over bytes, as far as there are any. */
export function* feed(run: { readonly scan: Scan; steps(): Iterable<unknown> }): PartSteps<void> {
  for (const step of run.steps()) {
    if (step !== MORE) continue;
    const count = yield run.scan.room();
    if (count === undefined) return;
    run.scan.add(count);
  }
}

/**
 * Reads a part whose bytes are at hand.
 * @param onBytes told of bytes as they are read
 */
export function readWith<Found>(
  steps: PartSteps<Found>,
  read: ReadBytes,
  onBytes?: (count: number) => void,
): Found {
  let step = steps.next();
  while (!step.done) {
    const count = read(step.value);
    if (count !== undefined && count > 0) onBytes?.(count);
    step = steps.next(count);
  }
  return step.value;
}
