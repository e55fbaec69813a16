// Gives a scan its bytes, from chunks as they come.
import { reuse } from '../bytes/chunks.js';
import { MORE, type Scan } from './scan.js';

/** A scan, and what it gives between its requests for bytes. */
interface Steps<T> {
  scan: Scan;
  steps: () => Generator<typeof MORE | T, void>;
}

/** Runs a scan over chunks of bytes. */
export async function* fromChunks<T>(
  chunks: AsyncIterable<Uint8Array>,
  run: Steps<T>,
): AsyncGenerator<T, void> {
  const iterator = chunks[Symbol.asyncIterator]();
  let chunk: Uint8Array = new Uint8Array();
  let rest = chunk;
  try {
    for (const step of run.steps()) {
      if (step !== MORE) {
        yield step as T;
        continue;
      }
      while (rest.length === 0) {
        const next = await iterator.next();
        if (next.done) break;
        chunk = next.value;
        rest = chunk;
      }
      const part = rest.subarray(0, run.scan.room().length);
      run.scan.room().set(part);
      run.scan.add(part.length);
      rest = rest.subarray(part.length);
      if (rest.length > 0) continue;
      reuse(chunk);
      // Once: until the next one comes, its memory may be that of another.
      chunk = rest;
    }
  } finally {
    await iterator.return?.();
  }
}
