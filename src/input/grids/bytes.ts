// The bytes of a grid: read from the file itself, or from a stream that is kept in memory.
import { containerIn, type Unread } from '../bytes/containers.js';
import type { OpenFile } from '../bytes/file.js';
import type { OpenSource } from '../bytes/source.js';
import type { ByteStream } from '../bytes/stream.js';
import { inputError } from '../problems.js';
import type { GridBytes } from './grid.js';

/** Bytes of a stream that may be kept in memory. */
export const MOST_KEPT = 256 * 1024 * 1024;

/**
 * The bytes of a source, readable from any position.
 * @param what the format that its first unpacked bytes show
 * @param bytes its unpacked bytes from the beginning
 * @throws NpsError `not-csv` where a stream is longer than the limit
 */
export async function gridBytes(
  source: OpenSource,
  what: Unread,
  bytes: ByteStream,
  onBytes: ((count: number) => void) | undefined,
): Promise<GridBytes> {
  if ('file' in source && isItself(source.name, source.file, what)) {
    await bytes.close();
    return new FileBytes(source.name, source.file, onBytes);
  }
  return keptBytes(source.name, bytes, onBytes);
}

/** Whether a file is not packed, so that it can be read in place. */
function isItself(name: string, file: OpenFile, what: Unread): boolean {
  if (!file.isRegular || file.size === 0) return false;
  const head = Buffer.alloc(Math.min(file.size, HEAD));
  return containerIn(name, head.subarray(0, file.readAt(head, 0))) === what;
}
const HEAD = 512;

class FileBytes implements GridBytes {
  readonly size: number;

  constructor(
    readonly name: string,
    private readonly file: OpenFile,
    private readonly onBytes: ((count: number) => void) | undefined,
  ) {
    this.size = file.size;
  }

  read(position: number, length: number): Uint8Array {
    const wanted = within(this.size, position, length);
    const buffer = Buffer.allocUnsafeSlow(wanted);
    const read = wanted === 0 ? 0 : this.file.readAt(buffer, position);
    this.onBytes?.(read);
    return buffer.subarray(0, read);
  }
}

async function keptBytes(
  name: string,
  bytes: ByteStream,
  onBytes: ((count: number) => void) | undefined,
): Promise<GridBytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MOST_KEPT) throw inputError({ kind: 'grid-too-large', file: name, limit: MOST_KEPT });
    chunks.push(chunk);
    onBytes?.(chunk.length);
  }
  return new KeptBytes(name, chunks, size);
}

class KeptBytes implements GridBytes {
  /** The positions at which chunks begin. */
  private readonly starts: number[] = [];

  constructor(
    readonly name: string,
    private readonly chunks: readonly Uint8Array[],
    readonly size: number,
  ) {
    let start = 0;
    for (const chunk of chunks) {
      this.starts.push(start);
      start += chunk.length;
    }
  }

  read(position: number, length: number): Uint8Array {
    const wanted = within(this.size, position, length);
    if (wanted === 0) return new Uint8Array();
    const parts: Uint8Array[] = [];
    for (let at = position, i = this.chunkAt(position); at < position + wanted; i++) {
      const from = at - this.starts[i]!;
      const part = this.chunks[i]!.subarray(from, from + position + wanted - at);
      parts.push(part);
      at += part.length;
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  /** The last chunk that begins at or before the position. */
  private chunkAt(position: number): number {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** How many of the requested bytes exist; a damaged file may name any position. */
function within(size: number, position: number, length: number): number {
  if (!(position >= 0 && position < size && length > 0)) return 0;
  return Math.min(length, size - position);
}
