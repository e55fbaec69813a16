// The text of a source: decoded, checked, and after the lines that are asked to be left out.
import { CONTAINER_BYTES, containerIn } from '../bytes/containers.js';
import { toUtf8, type Utf8Text } from '../bytes/encoding.js';
import type { OpenFile } from '../bytes/file.js';
import { PACKING_BYTES, packingOf } from '../bytes/packing.js';
import { type OpenSource, openBytes } from '../bytes/source.js';
import { ByteStream } from '../bytes/stream.js';
import { otherTextIn } from '../bytes/text-kinds.js';
import type { Grid, TextOfGrid } from '../grids/grid.js';
import { openGrid, openTextGrid } from '../grids/open.js';
import { GridText } from '../grids/text.js';
import { inputError } from '../problems.js';
import { DIALECT_BYTES, detectDialect } from './dialect.js';
import type { TableOptions } from './table.js';

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
/** Bytes of blank lines above the header that are records as others are; of more of them the sample would be full. */
const FEW_BLANK = 256;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');

/** A text as a table is read from it. */
export interface OpenText extends Utf8Text {
  /** The delimiter that the first line tells spreadsheets, as `sep=;` does. */
  readonly separator: string | undefined;
  /** What ends the lines that are left out at the beginning, as a byte. */
  readonly lineEnd: number;
  /** The lines that were left out, and their bytes; known once the text is read from. */
  readonly skipped: () => { readonly lines: number; readonly bytes: number };
  /** The grid that the text is made of, if any. */
  readonly ofGrid?: GridText;
}

/**
 * A source as UTF-8 text, after the lines that are left out.
 * @param isPacked whether it was in an archive: archives in archives are refused, as they could go on for ever
 * @throws NpsError where it cannot be read, or is no text
 */
export async function openText(
  source: OpenSource,
  options: TableOptions,
  isPacked = false,
): Promise<OpenText> {
  const raw = openBytes(source);
  const { name: file } = source;
  try {
    const what = containerIn(file, await raw.peek(CONTAINER_BYTES));
    if (what !== undefined) {
      const grid = await openGrid(source, what, raw, options, options.onBytes);
      if (grid === undefined || (isPacked && 'packed' in grid))
        throw inputError({ kind: 'container', file, what });
      if ('packed' in grid) return await openText({ name: file, stream: grid.packed }, options, true);
      return textOfGrid(file, grid, options, ITSELF);
    }
    const bytes = options.onBytes ? new ByteStream(counted(raw, options.onBytes)) : raw;
    const text = await toUtf8(file, bytes, options.encoding);
    const head = await text.bytes.peek(DIALECT_BYTES);
    const other = otherTextIn(head);
    if (other === 'json' || other === 'json-lines') {
      const grid = await openTextGrid(repeatable(source, text, options), other, options);
      return textOfGrid(file, grid, options, text);
    }
    if (other !== undefined) throw inputError({ kind: 'other-text', file, what: other });
    const { skipLines = 0 } = options;
    const end = lineEnd(head, options);
    const lines = new LeftOut(skipLines, end);
    const rest = skipLines > 0 ? new ByteStream(lines.after(text.bytes)) : text.bytes;
    const blank = new BlankLines(end);
    const isFarDown = blank.endIn(await rest.peek(DIALECT_BYTES)) > FEW_BLANK;
    return {
      ...text,
      bytes: isFarDown ? new ByteStream(blank.after(rest)) : rest,
      separator: separatorIn(head),
      lineEnd: end,
      skipped: () => ({ lines: skipLines + blank.lines, bytes: lines.bytes + blank.bytes }),
    };
  } catch (error) {
    await raw.close();
    throw error;
  }
}

/** Files that are not text state their encoding themselves. */
const ITSELF = { encoding: 'utf-8', why: 'the file says it', undecodable: () => 0 };

function textOfGrid(
  file: string,
  grid: Grid,
  { skipLines = 0 }: TableOptions,
  { encoding, why, undecodable, isUtf8Too }: Omit<Utf8Text, 'bytes'>,
): OpenText {
  const ofGrid = new GridText(file, grid, grid.headerRows === undefined ? skipLines : 0);
  return {
    encoding,
    why,
    undecodable,
    isUtf8Too: isUtf8Too === true,
    bytes: new ByteStream(ofGrid.bytes()),
    separator: undefined,
    lineEnd: LF,
    skipped: () => ({ lines: 0, bytes: 0 }),
    ofGrid,
  };
}

/** A text from which the beginning was read, and that can be read again where its source can. */
function repeatable(source: OpenSource, text: Utf8Text, options: TableOptions): TextOfGrid {
  let isBegun = false;
  return {
    name: source.name,
    isOnce: !('file' in source && source.file.isRegular),
    bytes: async () => {
      if (isBegun) return (await toUtf8(source.name, openBytes(source), options.encoding)).bytes;
      isBegun = true;
      return text.bytes;
    },
  };
}

/** What ends the lines before the header: CR alone only where there is no LF, or only in quotes, as in records. */
function lineEnd(head: Uint8Array, { delimiter, quote }: TableOptions): number {
  const isCr =
    head.includes(CR) && (!head.includes(LF) || detectDialect(head, { delimiter, quote }).recordEnd === 'cr');
  return isCr ? CR : LF;
}

/** What a line `sep=;` at the beginning says; it may be quoted as a cell. */
function separatorIn(head: Uint8Array): string | undefined {
  const line = Buffer.from(head.subarray(0, 16)).toString('latin1');
  // Few files begin so, and the pattern takes time to compile.
  if (!line.slice(0, 5).toLowerCase().includes('sep=')) return undefined;
  const match = /^(?:"sep=([^"\r\n])"|sep=([^"\r\n]))[,;\t ]*(?:[\r\n]|$)/i.exec(line);
  return match?.[1] ?? match?.[2];
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

/** Lines at the beginning that are left out. */
class LeftOut {
  /** Bytes of them so far. */
  bytes = 0;

  constructor(
    private readonly lines: number,
    private readonly lineEnd: number,
  ) {}

  async *after(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let left = this.lines;
    for await (const chunk of bytes) {
      let from = 0;
      while (left > 0 && from < chunk.length) {
        const end = chunk.indexOf(this.lineEnd, from);
        from = end === -1 ? chunk.length : end + 1;
        if (end !== -1) left--;
      }
      this.bytes += from;
      if (from < chunk.length) yield from === 0 ? chunk : chunk.subarray(from);
    }
  }
}

/** Blank lines at the beginning, however many. */
class BlankLines {
  /** How many there were so far, and their bytes. */
  lines = 0;
  bytes = 0;

  constructor(private readonly lineEnd: number) {}

  async *after(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let line: Uint8Array = new Uint8Array();
    let isBlank = true;
    for await (const chunk of bytes) {
      if (!isBlank) {
        yield chunk;
        continue;
      }
      const seen = line.length === 0 ? chunk : Buffer.concat([line, chunk]);
      const end = this.endIn(seen);
      for (
        let at = seen.indexOf(this.lineEnd);
        at !== -1 && at < end;
        at = seen.indexOf(this.lineEnd, at + 1)
      )
        this.lines++;
      this.bytes += end;
      line = seen.subarray(end);
      isBlank = line.every(isSpace);
      if (!isBlank) yield line;
    }
    if (isBlank && line.length > 0) yield line;
  }

  /** Where the blank lines end with which a text begins. */
  endIn(bytes: Uint8Array): number {
    const filled = bytes.findIndex((byte) => !isSpace(byte));
    return bytes.lastIndexOf(this.lineEnd, filled === -1 ? bytes.length : filled) + 1;
  }
}

/** What a blank line may hold, or end with. A tab is a delimiter. */
function isSpace(byte: number): boolean {
  return byte === SPACE || byte === LF || byte === CR;
}

/** Where a text begins in its file; undefined where the file's bytes are not those of the text. */
export function startInFile(file: OpenFile, text: OpenText): number | undefined {
  if (!file.isRegular || text.encoding !== 'utf-8') return undefined;
  const head = Buffer.alloc(PACKING_BYTES);
  file.readAt(head, 0);
  if (packingOf(head) !== undefined || head.toString('latin1', 0, 3) === 'PK\x03') return undefined;
  const hasMark = head.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  return text.skipped().bytes + (hasMark ? BYTE_ORDER_MARK.length : 0);
}
