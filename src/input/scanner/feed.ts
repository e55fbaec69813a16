// Gives a scan its bytes: from an open file, synchronously into the kernel's memory, or from chunks as they come.
import { readSync } from 'node:fs';
import { MORE, type Scan } from './scan.js';

/** A scan, and what it gives between its requests for bytes. */
interface Steps<T> {
  scan: Scan;
  steps: () => Generator<typeof MORE | T, void>;
}

/**
 * Runs a scan over a file.
 * @param start where the scan's first byte stands in the file
 * @param onBytes told the number of bytes as they are read
 */
export function* fromFile<T>(
  file: number,
  start: number,
  run: Steps<T>,
  onBytes?: (count: number) => void,
): Generator<T, void> {
  let at = start;
  for (const step of run.steps()) {
    if (step !== MORE) {
      yield step as T;
      continue;
    }
    const room = run.scan.room();
    const count = readSync(file, room, 0, room.length, at);
    at += count;
    run.scan.add(count);
    if (count > 0) onBytes?.(count);
  }
}

/** Runs a scan over chunks of bytes. */
export async function* fromChunks<T>(
  chunks: AsyncIterable<Uint8Array>,
  run: Steps<T>,
): AsyncGenerator<T, void> {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  try {
    for (const step of run.steps()) {
      if (step !== MORE) {
        yield step as T;
        continue;
      }
      while (rest.length === 0) {
        const next = await iterator.next();
        if (next.done) break;
        rest = next.value;
      }
      const part = rest.subarray(0, run.scan.room().length);
      run.scan.room().set(part);
      run.scan.add(part.length);
      rest = rest.subarray(part.length);
    }
  } finally {
    await iterator.return?.();
  }
}
