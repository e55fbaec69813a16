// Counts a stream block by block, as it comes.
import type { ByteStream } from '../bytes/stream.js';
import type { PartReader, PartRequest } from './any-part.js';
import type { TakenPart } from './file.js';
import type { ReadBytes } from './part-bytes.js';

/** Bytes that are counted together, unless the options say otherwise. */
const BLOCK = 4 * 1024 * 1024;

/**
 * Counts as much of a stream as can be counted without looking at rows one by one; what was not counted is given back
 * to it.
 * @param from where the bytes begin in the text
 * @param ask what is asked of the block that comes next
 * @returns after the last counts, where the rows begin that were not counted; undefined where there are none
 */
export async function* countStream<Request extends PartRequest>(
  bytes: ByteStream,
  from: number,
  ask: () => Request,
  read: PartReader<Request>,
  block = BLOCK,
): AsyncGenerator<TakenPart<Request>, number | undefined> {
  let end = from;
  const waiting: Uint8Array[] = [];
  try {
    for (let isLast = false; !isLast; ) {
      isLast = !(await fill(waiting, bytes, block));
      // The stream was checked on its way here.
      const counts = read(readerOf(waiting, isLast), { ...ask(), from: end, isChecked: true });
      if (counts === undefined) return end;
      yield { ...counts, isAll: isLast && !counts.isFull };
      // Whoever cannot take them does not come back here: then the rows are still to come.
      drop(waiting, counts.end - end);
      end = counts.end;
      if (counts.isFull) return end;
    }
    return undefined;
  } finally {
    bytes.unread(waiting);
  }
}

/** Adds at least this many bytes; false where the stream has ended. Putting chunks together takes longer than counting. */
async function fill(waiting: Uint8Array[], bytes: ByteStream, size: number): Promise<boolean> {
  for (let added = 0; added < size; ) {
    const next = await bytes.next();
    if (next === undefined) return false;
    waiting.push(next);
    added += next.length;
  }
  return true;
}

/** Reads chunks from the beginning, without taking them away. */
function readerOf(chunks: readonly Uint8Array[], isLast: boolean): ReadBytes {
  let index = 0;
  let at = 0;
  return (room) => {
    const chunk = chunks[index];
    if (chunk === undefined) return isLast ? 0 : undefined;
    const part = chunk.subarray(at, at + room.length);
    room.set(part);
    at += part.length;
    if (at === chunk.length) {
      index++;
      at = 0;
    }
    return part.length;
  };
}

function drop(chunks: Uint8Array[], count: number): void {
  let gone = 0;
  while (gone < chunks.length && chunks[gone]!.length <= count) count -= chunks[gone++]!.length;
  chunks.splice(0, gone);
  if (count > 0) chunks[0] = chunks[0]!.subarray(count);
}
