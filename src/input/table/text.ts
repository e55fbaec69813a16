// The text of a source: decoded, checked, and after the lines that are not part of the table.
import { closeSync, readSync } from 'node:fs';
import { toUtf8, type Utf8Text } from '../bytes/encoding.js';
import { canReopen, isGzip, openBytes, openFile, type Source } from '../bytes/source.js';
import { ByteStream } from '../bytes/stream.js';
import { DIALECT_BYTES, detectDialect } from './dialect.js';
import type { TableOptions } from './table.js';

const LF = 0x0a;
const CR = 0x0d;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');

/**
 * Opens a source as UTF-8 text, after the lines that are left out.
 * @throws NpsError where it cannot be read, or is no text
 */
export async function openText(source: Source, options: TableOptions): Promise<Utf8Text> {
  const raw = openBytes(source);
  try {
    const bytes = options.onBytes ? new ByteStream(counted(raw, options.onBytes)) : raw;
    const text = await toUtf8(source.name, bytes, options.encoding);
    if (!options.skipLines) return text;
    const end = lineEnd(await text.bytes.peek(DIALECT_BYTES), options.delimiter);
    return { ...text, bytes: new ByteStream(skipLines(text.bytes, options.skipLines, end)) };
  } catch (error) {
    await raw.close();
    throw error;
  }
}

/** What ends the lines before the header: CR alone only where there is no LF, or only in quotes, as in records. */
function lineEnd(head: Uint8Array, delimiter: string | undefined): number {
  const isCr = head.includes(CR) && (!head.includes(LF) || detectDialect(head, delimiter).recordEnd === 'cr');
  return isCr ? CR : LF;
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function* skipLines(
  bytes: AsyncIterable<Uint8Array>,
  count: number,
  lineEnd: number,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    let from = 0;
    while (count > 0 && from < chunk.length) {
      const end = chunk.indexOf(lineEnd, from);
      from = end === -1 ? chunk.length : end + 1;
      if (end !== -1) count--;
    }
    if (from < chunk.length) yield from === 0 ? chunk : chunk.subarray(from);
  }
}

/** Where a text begins in its file; undefined where the file's bytes are not those of the text. */
export function startInFile(source: Source, text: Utf8Text, { skipLines }: TableOptions): number | undefined {
  if (!canReopen(source) || text.encoding !== 'utf-8' || skipLines) return undefined;
  const head = Buffer.alloc(BYTE_ORDER_MARK.length);
  const file = openFile((source as { path: string }).path);
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  if (isGzip(head)) return undefined;
  return head.equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
}
