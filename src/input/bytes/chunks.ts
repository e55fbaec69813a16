// Memory for what comes through a pipe, which is used again: memory that is new costs more than what is read into it.

/** What a pipe of Linux holds. */
const CHUNK = 64 * 1024;
/** Rooms that wait to be used again. */
const MOST_FREE = 256;

const free: Buffer[] = [];
/** Of rooms that are in use, how many bytes of them were handed out. */
const handedOut = new WeakMap<ArrayBufferLike, number>();

/** Room for a chunk. What is in it is not defined. */
export function newRoom(): Buffer {
  return free.pop() ?? Buffer.allocUnsafeSlow(CHUNK);
}

/** What was read into a room. Its memory is used again after {@link reuse}. */
export function chunkOf(room: Uint8Array, length: number): Uint8Array {
  handedOut.set(room.buffer, length);
  return room.subarray(0, length);
}

/**
 * Says that nobody looks into a chunk any more. Of bytes that come from somewhere else, of a part of a chunk, whose other
 * parts may be elsewhere, and of what is shared nothing is used again.
 */
export function reuse({ buffer, byteLength }: Uint8Array): void {
  if (handedOut.get(buffer) !== byteLength || free.length >= MOST_FREE) return;
  handedOut.delete(buffer);
  free.push(Buffer.from(buffer as ArrayBuffer));
}

/** Keeps the memory of a chunk from being used again, for it has several readers. */
export function share({ buffer }: Uint8Array): void {
  handedOut.delete(buffer);
}
