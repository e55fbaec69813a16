// Where bytes come from: files, standard input, any async iterable; gzip is unpacked on the way.
import { closeSync, fstatSync, openSync, read, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NpsError } from '../../core/errors.js';
import { quote } from '../cells/quote.js';
import { nearest } from '../columns/nearest.js';

/** One input. A path can be read again, to find a line for a message; a stream cannot. */
export type Source = { name: string; path: string } | { name: string; stream: AsyncIterable<Uint8Array> };

const CHUNK = 256 * 1024;

const SIGNATURES: { bytes: number[]; what: string; hint: string }[] = [
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'an old Excel workbook',
    hint: 'save it as CSV (in Excel: Save As, CSV UTF-8)',
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF', hint: 'export the responses as CSV' },
];

/**
 * Opens a source and yields its bytes, unpacked.
 * @throws NpsError `unreadable-file` (missing, a directory, no permission, a cut gzip) or `not-csv` (xlsx, zip, …)
 */
export async function* openBytes(source: Source): AsyncGenerator<Uint8Array> {
  const raw = 'path' in source ? fileBytes(source.name, source.path) : source.stream;
  const iterator = raw[Symbol.asyncIterator]();
  try {
    const first = await atLeast(iterator, 4);
    rejectContainers(source.name, first);
    const whole = prepend(first, iterator);
    if (isGzip(first)) yield* gunzip(sourceLabel(source.name), whole);
    else yield* whole;
  } finally {
    await iterator.return?.();
  }
}

/** Whether a file that begins so is packed. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** Whether the source can be read a second time: not standard input, nor a pipe that the shell gave a path. */
export function canReopen(source: Source): boolean {
  return 'path' in source && statSync(source.path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Plain reads: a file stream would do the same, and costs 5 ms at start-up. */
async function* fileBytes(name: string, path: string): AsyncGenerator<Uint8Array> {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    if (fstatSync(file).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    for (;;) {
      const chunk = await readChunk(file);
      if (chunk.length === 0) return;
      yield chunk;
    }
  } catch (error) {
    throw unreadable(name, path, error as NodeJS.ErrnoException);
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

function unreadable(name: string, path: string, error: NodeJS.ErrnoException): unknown {
  const cannot = `cannot read ${name}:`;
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR': {
      const guess = nearest(basename(path), filesIn(dirname(path)));
      const hint = guess === undefined ? undefined : `did you mean ${join(dirname(name), guess)}?`;
      return new NpsError('unreadable-file', `${cannot} no such file`, { hint });
    }
    case 'EISDIR':
      return new NpsError('unreadable-file', `${cannot} it is a directory`, {
        hint: `name the files in it, for example '${join(name, '*.csv')}'`,
      });
    case 'EACCES':
    case 'EPERM':
      return new NpsError('unreadable-file', `${cannot} permission denied`);
    default:
      if (error.code === undefined) return error;
      return new NpsError('unreadable-file', `${cannot} ${error.message}`, { cause: error });
  }
}

/** The names in a folder, to find the one that was meant; none where it cannot be read. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function rejectContainers(name: string, head: Uint8Array): void {
  const label = sourceLabel(name);
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) && head[3] === head[2]! + 1) {
    if (Buffer.from(head).includes('[Content_Types].xml') || /\.(xlsx|xlsm|ods|numbers)$/i.test(name)) {
      throw new NpsError('not-csv', `${label} is a spreadsheet workbook, not CSV`, {
        hint: 'save it as CSV (in Excel: Save As, CSV UTF-8)',
      });
    }
    throw new NpsError('not-csv', `${label} is a zip archive`, {
      hint: 'unpack it and name the CSV file inside',
    });
  }
  for (const { bytes, what, hint } of SIGNATURES) {
    if (bytes.every((byte, i) => head[i] === byte))
      throw new NpsError('not-csv', `${label} is ${what}, not CSV`, { hint });
  }
}

async function* gunzip(label: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const [{ createGunzip }, { Readable }] = await Promise.all([import('node:zlib'), import('node:stream')]);
  const packed = Readable.from(bytes, { objectMode: false });
  const unpacked = createGunzip({ chunkSize: CHUNK });
  packed.on('error', (error) => unpacked.destroy(error));
  try {
    yield* packed.pipe(unpacked);
  } catch (error) {
    // Of any stream, and so of any kind.
    const { code } = error as { code?: unknown };
    if (code === 'Z_BUF_ERROR') {
      throw new NpsError('unreadable-file', `${label} is an incomplete gzip file: it ends too early`, {
        hint: 'it was cut off while being copied or downloaded; fetch it again',
      });
    }
    if (typeof code === 'string' && code.startsWith('Z_'))
      throw new NpsError('unreadable-file', `${label} is a damaged gzip file`, { cause: error });
    throw error;
  } finally {
    packed.destroy();
  }
}

/** Reads from the iterator until `size` bytes are there, or all there are. */
export async function atLeast(iterator: AsyncIterator<Uint8Array>, size: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length);
}

/** The bytes already taken from an iterator, then the rest of it; closes the iterator in the end. */
export async function* prepend(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Names the source for messages: a path as typed, or "standard input". */
export function sourceLabel(name: string): string {
  return name === '-' ? 'standard input' : /\s/.test(name) ? quote(name) : name;
}
