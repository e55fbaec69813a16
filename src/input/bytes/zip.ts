// Zip archives: the names of the files in them, and the bytes of one file, checked while they come.
import { crc32 } from 'node:zlib';
import type { Entry, RandomAccessReader } from 'yauzl';
import { inputError } from '../problems.js';
import type { ZipFault } from './zip-fault.js';

/** Bytes that can be read from any position. */
export interface AnyBytes {
  readonly name: string;
  readonly size: number;
  read(position: number, length: number): Uint8Array;
}

/**
 * Files that an archive may have. A workbook with a picture on every sheet has some thousands; each costs memory before
 * anything is read.
 */
const MOST_FILES = 20_000;
/**
 * The largest ratio of size to packed size, for files of more than `SMALL` bytes. Sheets of survey data unpack to 5 to 20
 * times their packed size, formatted empty rows to up to 150 times, deflate at most to 1,032 times. Files are streamed, so
 * this limits time, not memory: 64 MiB are read in a second.
 */
const GREATEST_RATIO = 200;
const SMALL = 64 * 1024 * 1024;
const PACKED_CHUNK = 64 * 1024;
/** Small enough for V8 to keep the chunks among its young objects. */
const CHUNK = 64 * 1024;

/** An open zip archive. Nothing in it needs to be closed. */
export class Zip {
  private constructor(
    private readonly bytes: AnyBytes,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly placeOf: (entry: Entry) => Promise<number>,
  ) {}

  /** @throws NpsError `damaged-zip` */
  static async open(bytes: AnyBytes): Promise<Zip> {
    const { default: yauzl } = await import('yauzl');
    const reader = new (class extends yauzl.RandomAccessReader {
      override read(...[buffer, offset, length, position, done]: Parameters<RandomAccessReader['read']>) {
        // Offsets in the archive cannot be trusted.
        const isInside = position >= 0 && position + length <= bytes.size;
        if (isInside) buffer.set(bytes.read(position, length), offset);
        done(isInside ? null : new Error('outside of the archive'));
      }
    })();
    const directory = await yauzl
      .fromRandomAccessReaderPromise(reader, bytes.size, { decodeStrings: false, autoClose: false })
      .catch((error) => {
        throw zipError(bytes, 'no-directory', undefined, error);
      });
    if (directory.entryCount > MOST_FILES) throw zipError(bytes, 'too-many-files');
    const entries = new Map<string, Entry>();
    try {
      for await (const entry of directory.eachEntry()) {
        const name = nameOf(entry, yauzl.getFileNameLowLevel);
        if (entries.has(name)) throw zipError(bytes, 'same-name', name);
        entries.set(name, entry);
      }
    } catch (error) {
      throw isTold(error) ? error : zipError(bytes, 'bad-directory', undefined, error);
    }
    return new Zip(
      bytes,
      entries,
      (entry) =>
        new Promise((resolve, reject) => {
          directory.readLocalFileHeader(entry, { minimal: true }, (error, header) =>
            error ? reject(error) : resolve(header.fileDataStart),
          );
        }),
    );
  }

  /** The names of its files and folders, as in its directory; those of folders end with a slash. */
  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The unpacked size of a file in bytes, as the directory says. */
  sizeOf(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0;
  }

  /**
   * The unpacked bytes of a file, read as they are needed.
   * @throws NpsError `damaged-zip` while they are read, or at the end
   */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(name)!;
    const fail = (fault: ZipFault, cause?: unknown) => zipError(this.bytes, fault, name, cause);
    if (entry.isEncrypted()) throw fail('encrypted');
    const isPacked = entry.compressionMethod === 8;
    if (!isPacked && entry.compressionMethod !== 0) throw fail('unknown-method');
    const { compressedSize, uncompressedSize } = entry;
    if (uncompressedSize > Math.max(SMALL, GREATEST_RATIO * compressedSize)) throw fail('bomb');
    const start = await this.placeOf(entry).catch((error) => {
      throw fail('bad-directory', error);
    });
    const raw = this.raw(start, compressedSize);
    let size = 0;
    let sum = 0;
    try {
      for await (const chunk of isPacked ? inflated(raw) : raw) {
        size += chunk.length;
        if (size > uncompressedSize) throw fail('wrong-size');
        sum = crc32(chunk, sum);
        yield chunk;
      }
    } catch (error) {
      throw isOfZlib(error) ? fail('bad-data', error) : error;
    }
    if (size !== uncompressedSize) throw fail('wrong-size');
    if (sum !== entry.crc32) throw fail('wrong-checksum');
  }

  private *raw(start: number, length: number): Generator<Uint8Array> {
    for (let at = 0; at < length; at += PACKED_CHUNK)
      yield this.bytes.read(start + at, Math.min(PACKED_CHUNK, length - at));
  }
}

async function* inflated(raw: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const [{ createInflateRaw }, { Readable }] = await Promise.all([
    import('node:zlib'),
    import('node:stream'),
  ]);
  const packed = Readable.from(raw, { objectMode: false });
  const unpacked = createInflateRaw({ chunkSize: CHUNK });
  packed.on('error', (error) => unpacked.destroy(error));
  try {
    yield* packed.pipe(unpacked);
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}

function nameOf(entry: Entry, decode: typeof import('yauzl').getFileNameLowLevel): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  return decode(generalPurposeBitFlag, fileNameRaw, extraFields, false).replace(/^\/+/, '');
}

function zipError(bytes: AnyBytes, fault: ZipFault, part?: string, cause?: unknown): Error {
  return inputError({ kind: 'damaged-zip', file: bytes.name, part, fault }, cause);
}

function isTold(error: unknown): boolean {
  return error instanceof Error && 'problem' in error;
}

function isOfZlib(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && code.startsWith('Z_');
}
