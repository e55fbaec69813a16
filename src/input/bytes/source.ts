// Where bytes come from: files, standard input, any async iterable; gzip is unpacked on the way.
import { closeSync, fstatSync, openSync, read } from 'node:fs';
import { inputError } from '../problems.js';
import { CONTAINER_BYTES, containerIn } from './containers.js';
import { readFault, statsOf } from './file-fault.js';
import { ByteStream } from './stream.js';

/** One input. A path can be read again, to find a line for a message; a stream cannot. */
export type Source = { name: string; path: string } | { name: string; stream: AsyncIterable<Uint8Array> };

const CHUNK = 256 * 1024;

/**
 * Opens a source: its bytes, unpacked, as they are asked for.
 * Reading throws NpsError `unreadable-file` (missing, a directory, no permission, a cut gzip) or `not-csv` (xlsx, zip, …)
 */
export function openBytes(source: Source): ByteStream {
  return new ByteStream(unpacked(source));
}

async function* unpacked(source: Source): AsyncGenerator<Uint8Array> {
  const raw = new ByteStream('path' in source ? fileBytes(source.name, source.path) : source.stream);
  try {
    const head = await raw.peek(CONTAINER_BYTES);
    rejectContainers(source.name, head);
    if (!isGzip(head)) {
      yield* raw;
      return;
    }
    const text = new ByteStream(gunzip(source.name, raw));
    rejectContainers(source.name, await text.peek(CONTAINER_BYTES));
    yield* text;
  } finally {
    await raw.close();
  }
}

/** Whether a file that begins so is packed. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** Whether the source can be read a second time: not standard input, nor a pipe that the shell gave a path. */
export function canReopen(source: Source): boolean {
  return 'path' in source && statsOf(source.path)?.isFile() === true;
}

/** Opens a file to read any part of it. @throws NpsError `unreadable-file`, as where it is gone since it was looked at */
export function openFile(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw unreadable(error, path);
  }
}

/** Plain reads: a file stream would do the same, and costs 5 ms at start-up. */
async function* fileBytes(name: string, path: string): AsyncGenerator<Uint8Array> {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    if (fstatSync(file).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR', syscall: 'read' });
    for (;;) {
      const chunk = await readChunk(file);
      if (chunk.length === 0) return;
      yield chunk;
    }
  } catch (error) {
    throw unreadable(error, path, name);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function readChunk(file: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    read(file, buffer, 0, CHUNK, null, (error, size) => {
      if (error) reject(error);
      else resolve(buffer.subarray(0, size));
    });
  });
}

/**
 * What to throw where a path could not be read: the input error that says why; any other error as it is.
 * @param name of the source, for messages
 */
export function unreadable(error: unknown, path: string, name = path): unknown {
  const fault = readFault(error, path);
  if (fault === undefined) return error;
  // What was given in the place of a path may be what people answered.
  if (fault.reason === 'content') return inputError({ kind: 'unreadable', file: '', fault });
  return inputError({ kind: 'unreadable', file: name, fault }, error);
}

function rejectContainers(file: string, head: Uint8Array): void {
  const what = containerIn(file, head);
  if (what !== undefined) throw inputError({ kind: 'container', file, what });
}

async function* gunzip(file: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const [{ createGunzip }, { Readable }] = await Promise.all([import('node:zlib'), import('node:stream')]);
  const packed = Readable.from(bytes, { objectMode: false });
  const unpacked = createGunzip({ chunkSize: CHUNK });
  packed.on('error', (error) => unpacked.destroy(error));
  try {
    yield* packed.pipe(unpacked);
  } catch (error) {
    // The error of any stream, and so its code is of any kind.
    const { code } = error as { code?: unknown };
    if (typeof code === 'string' && code.startsWith('Z_'))
      throw inputError({ kind: 'damaged-gzip', file, isCut: code === 'Z_BUF_ERROR' }, error);
    throw error;
  } finally {
    packed.destroy();
  }
}
