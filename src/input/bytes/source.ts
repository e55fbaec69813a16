// Where bytes come from: files, standard input, any async iterable; packed ones are unpacked while reading.
import { inputError } from '../problems.js';
import { type NamedPath, OpenFile, unreadable } from './file.js';
import { statsOf } from './file-fault.js';
import { isPackedFault } from './packed-fault.js';
import { PACKING_BYTES, packingOf } from './packing.js';
import { ByteStream } from './stream.js';

/** One input. A path can be read again, to find a line for a message; a stream cannot. */
export type Source = NamedPath | { name: string; stream: AsyncIterable<Uint8Array> };

/** Bytes that are unpacked at a time. */
const CHUNK = 1024 * 1024;

/** A source as it is read: a file is open, and whoever opened it closes it. */
export type OpenSource =
  | { name: string; file: OpenFile }
  | { name: string; stream: AsyncIterable<Uint8Array> };

/** @throws NpsError `unreadable-file` where a file cannot be opened */
export function openSource(source: Source): OpenSource {
  return 'path' in source ? { name: source.name, file: OpenFile.open(source) } : source;
}

/**
 * The bytes of a source, unpacked, as they are asked for; one that is not open yet is opened for that alone.
 * Reading throws NpsError `unreadable-file` (missing, a directory, no permission, packed and cut).
 */
export function openBytes(source: Source | OpenSource): ByteStream {
  return new ByteStream('path' in source ? openedFor(source) : unpacked(source));
}

async function* openedFor(source: NamedPath): AsyncGenerator<Uint8Array> {
  const file = OpenFile.open(source);
  try {
    yield* unpacked({ name: source.name, file });
  } finally {
    file.close();
  }
}

async function* unpacked(source: OpenSource): AsyncGenerator<Uint8Array> {
  const raw = new ByteStream('file' in source ? source.file.bytes() : streamed(source));
  try {
    const packing = packingOf(await raw.peek(PACKING_BYTES));
    if (packing === undefined) yield* raw;
    else yield* packing === 'gzip' ? gunzip(source.name, raw) : unpackedBy(packing, source.name, raw);
  } finally {
    await raw.close();
  }
}

/** What the system cannot read of a stream, as where standard input is a directory, is told as it is of a file. */
async function* streamed({ name, stream }: Extract<OpenSource, { stream: unknown }>) {
  try {
    yield* stream;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall === 'read' ? unreadable(error, name) : error;
  }
}

/** Whether the source can be read a second time: not standard input, nor a pipe that the shell gave a path. */
export function canReopen(source: Source): boolean {
  return 'path' in source && statsOf(source.path)?.isFile() === true;
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

/** Unpackers that Node does not have are loaded only for files that need them. */
async function* unpackedBy(
  packing: 'zstd' | 'bzip2',
  file: string,
  packed: ByteStream,
): AsyncGenerator<Uint8Array> {
  const { unzstd, bunzip2 } = await import('./unpack.js');
  try {
    yield* packing === 'zstd' ? unzstd(packed) : bunzip2(packed);
  } catch (error) {
    if (!isPackedFault(error)) throw error;
    throw inputError({ kind: 'damaged-packing', file, packing, fault: error.fault }, error);
  }
}
