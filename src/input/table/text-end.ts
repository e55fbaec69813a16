// The end of a text that is not read record by record: where its summary rows begin.
import type { OpenFile } from '../bytes/file.js';
import { ByteStream } from '../bytes/stream.js';
import type { Dialect } from './dialect.js';
import { MalformedRecord, RecordParser } from './records.js';
import { mayBeSummary } from './summary-rows.js';

/** Bytes at the end that are looked at: the last rows, unless they are very long. */
const TAIL = 16 * 1024;
const LF = 0x0a;
const CR = 0x0d;

/** The last rows of a text, and where each begins in it. */
export interface LastRows {
  readonly rows: readonly (readonly string[])[];
  readonly offsets: readonly number[];
}

/** Tells of the last rows, whether they may be responses, by how many bytes of the text are to be read. */
export type CutText = (last: LastRows) => number;

/**
 * Where the text of a file ends for who counts responses.
 * @param start where the text begins in the file
 * @returns in bytes of the text
 */
export function endOfFile(file: OpenFile, start: number, dialect: Dialect, cut: CutText): number {
  const { size } = file;
  const from = Math.max(start, size - TAIL);
  const tail = Buffer.alloc(size - from);
  const read = file.readAt(tail, from);
  return endOf(tail.subarray(0, read), from - start, size - start, dialect, cut);
}

/** The same bytes, but for what the end of the text leaves out. @param from where they begin in the text */
export function upToEnd(bytes: ByteStream, from: number, dialect: Dialect, cut: CutText): ByteStream {
  async function* upTo() {
    const held: Uint8Array[] = [];
    let at = from;
    let length = 0;
    for await (const chunk of bytes) {
      held.push(chunk);
      length += chunk.length;
      while (length - held[0]!.length >= TAIL) {
        const first = held.shift()!;
        length -= first.length;
        at += first.length;
        yield first;
      }
    }
    const tail = Buffer.concat(held, length);
    const end = endOf(tail, at, at + length, dialect, cut);
    yield tail.subarray(0, Math.max(0, end - at));
  }
  return new ByteStream(upTo());
}

/** @param at where the tail begins in the text, and `size` where it ends */
function endOf(tail: Buffer, at: number, size: number, dialect: Dialect, cut: CutText): number {
  const lineEnd = dialect.recordEnd === 'cr' ? CR : LF;
  // Rows of the head are not here, and the first line of the tail may be a part of one.
  const first = at === 0 ? 0 : tail.indexOf(lineEnd) + 1;
  if (!mayEndInSummary(tail.subarray(first), dialect)) return size;
  const last = rowsIn(tail.subarray(first), dialect);
  if (last === undefined) return size;
  const offsets = last.offsets.map((offset) => at + first + offset);
  return Math.min(size, cut({ rows: last.rows, offsets }));
}

/** Whether the last line looks like a summary, as it stands there: to parse the rows takes some time. */
function mayEndInSummary(tail: Buffer, { delimiter, recordEnd }: Dialect): boolean {
  const lines = tail
    .toString('latin1')
    .trimEnd()
    .split(recordEnd === 'cr' ? '\r' : '\n');
  const separator = Buffer.from(delimiter).toString('latin1');
  const cells = lines
    .at(-1)!
    .split(separator)
    .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  return mayBeSummary(cells);
}

/** Undefined where the quotes are not those of whole records: then the rows are as they are. */
function rowsIn(tail: Buffer, dialect: Dialect): LastRows | undefined {
  try {
    const parser = new RecordParser(dialect, tail.length + 1);
    const parts = [parser.feed(tail), parser.finish()];
    const all = parts.flatMap(({ records, offsets }) =>
      records.map((row, i) => ({ row, offset: offsets[i]! })),
    );
    const filled = all.filter(({ row }) => row.length > 0);
    return { rows: filled.map(({ row }) => row), offsets: filled.map(({ offset }) => offset) };
  } catch (error) {
    if (error instanceof MalformedRecord) return undefined;
    throw error;
  }
}
