// Bytes in any encoding to UTF-8 bytes, checked on the way.
import { isUtf8 } from 'node:buffer';
import type { NpsError } from '../../core/errors.js';
import { type InputProblem, inputError } from '../problems.js';
import { ByteStream } from './stream.js';

export interface Utf8Text {
  /** What the file was written in, as a name that `--encoding` takes; "utf-8" where nothing else was found or asked. */
  encoding: string;
  /** Why it was read so, for people. */
  why: string;
  /** UTF-8 without a byte order mark. */
  bytes: ByteStream;
  /** Characters that the encoding could not express so far, replaced by U+FFFD. */
  undecodable: () => number;
  /** It was read in an encoding that was asked for, but its beginning is UTF-8 as it is. */
  isUtf8Too?: boolean;
}

const BY_MARK = 'by its byte order mark';
const AS_ASKED = 'as asked';
const PROBE = 4096;
/** Bytes that show whether an encoding that was asked for is right, and characters that may be lost all the same. */
const LOOKED_AT = 64 * 1024;
const FEW = 3;
const REPLACEMENT = /\ufffd/g;

/**
 * Reads bytes as UTF-8 (with or without BOM), as UTF-16 where a BOM says so, or in the encoding that is named.
 * @param encoding a name that iconv-lite knows, or undefined to detect
 * @throws NpsError `encoding` with the byte offset where the text is not UTF-8, or where this Node cannot read the
 *   encoding; `usage` where there is no such encoding; `not-csv` where it is no text
 */
export async function toUtf8(file: string, bytes: ByteStream, encoding?: string): Promise<Utf8Text> {
  const head = await bytes.peek(PROBE);
  const wanted = encoding?.toLowerCase().replace(/[^a-z0-9]/g, '');
  const mark = byteOrderMark(head);
  const doubt = wanted === undefined ? undefined : wrongEncoding(head, wanted, mark);
  if (doubt !== undefined) throw inputError({ kind: 'wrong-encoding', file, given: encoding!, ...doubt });
  if (wanted === 'utf8' || (wanted === undefined && (mark === 'utf-8' || mark === undefined))) {
    if (mark !== 'utf-8') rejectBinary(file, head);
    const isAsked = wanted !== undefined;
    const why = mark === 'utf-8' ? BY_MARK : isAsked ? AS_ASKED : 'no byte order mark, and every byte fits';
    const offset = mark === 'utf-8' ? 3 : 0;
    const checked = checkedUtf8(file, await bytes.skip(offset), offset);
    return { encoding: 'utf-8', why, bytes: new ByteStream(checked), undecodable: () => 0 };
  }
  const isMarked = mark !== undefined && mark !== 'utf-8';
  if (isMarked && (wanted === undefined || wanted === 'utf16' || wanted === mark.replace('-', ''))) {
    const decoded = new ByteStream(fromUtf16(file, mark, bytes));
    return { encoding: mark, why: BY_MARK, bytes: decoded, undecodable: () => 0 };
  }
  return named(file, encoding!, bytes);
}

/** What contradicts an encoding that was asked for, in lower case without signs. */
function wrongEncoding(head: Uint8Array, wanted: string, mark: Mark | undefined): WrongEncoding | undefined {
  const isWide = /^(?:utf16|ucs2|utf32|ucs4|unicode)/.test(wanted);
  const plain = mark?.replace('-', '');
  if (
    plain !== undefined &&
    wanted !== plain &&
    !(isWide && plain.startsWith(wanted)) &&
    !(wanted === 'ucs2' && mark === 'utf-16le')
  )
    return { why: 'mark', found: mark! };
  // Text of two bytes a character has zeros in it, unless it is all beyond Latin.
  const isPlain = mark === undefined && !head.includes(0) && isUtf8(head.subarray(0, completeLength(head)));
  return isWide && isPlain && head.length > 0 ? { why: 'not-wide', found: 'utf-8' } : undefined;
}

type Mark = 'utf-8' | 'utf-16le' | 'utf-16be';
type WrongEncoding = Pick<Extract<InputProblem, { readonly kind: 'wrong-encoding' }>, 'why' | 'found'>;

function byteOrderMark(head: Uint8Array): Mark | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** NUL is never in text, but every other byte of UTF-16 text is one. */
function rejectBinary(file: string, head: Uint8Array): void {
  if (!head.includes(0)) return;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1]!++;
  });
  const half = head.length / 2;
  for (const [parity, encoding] of [
    [1, 'utf-16le'],
    [0, 'utf-16be'],
  ] as const) {
    if (zeros[parity]! > half * 0.6 && zeros[1 - parity]! < half * 0.1) {
      throw inputError({ kind: 'utf16-without-mark', file, encoding });
    }
  }
  throw inputError({ kind: 'not-text', file, unit: 'byte', at: head.indexOf(0) });
}

async function* checkedUtf8(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  offset: number,
): AsyncGenerator<Uint8Array> {
  let carry: Uint8Array = new Uint8Array();
  for await (const next of bytes) {
    const chunk = carry.length === 0 ? next : Buffer.concat([carry, next]);
    const end = completeLength(chunk);
    const complete = chunk.subarray(0, end);
    if (!isUtf8(complete)) throw notUtf8(file, complete, offset);
    if (complete.includes(0))
      throw inputError({ kind: 'not-text', file, unit: 'byte', at: offset + complete.indexOf(0) });
    carry = chunk.subarray(end);
    offset += end;
    if (end > 0) yield complete;
  }
  if (carry.length > 0) throw notUtf8(file, carry, offset);
}

/** The length without a last character of which bytes are missing. */
function completeLength(chunk: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back++) {
    const byte = chunk[chunk.length - back]!;
    if (byte < 0x80) return chunk.length;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? chunk.length - back : chunk.length;
  }
  return chunk.length;
}

function sequenceLength(lead: number): number {
  if (lead < 0xc0) return 1;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function notUtf8(file: string, chunk: Uint8Array, offset: number): NpsError {
  let at = 0;
  while (at < chunk.length) {
    const length = sequenceLength(chunk[at]!);
    if (!isUtf8(chunk.subarray(at, at + length))) break;
    at += length;
  }
  return inputError({ kind: 'not-utf8', file, byte: chunk[at]!, offset: offset + at });
}

async function* fromUtf16(
  file: string,
  encoding: string,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encode = encoderOf(file);
  try {
    for await (const chunk of bytes) {
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield encode(text);
    }
    const rest = decoder.decode();
    if (rest !== '') yield encode(rest);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw inputError({ kind: 'half-a-character', file, encoding });
  }
}

/** Names that iconv-lite knows, of what makes text of bytes and not bytes of text. */
const NO_TEXT: ReadonlySet<string> = new Set(['base64', 'hex']);

/** Makes UTF-8 of a decoded text, piece by piece. @throws NpsError `not-csv` where it holds a NUL */
function encoderOf(file: string): (text: string) => Uint8Array {
  let characters = 0;
  return (text) => {
    const nul = text.indexOf('\0');
    if (nul !== -1) throw inputError({ kind: 'not-text', file, unit: 'character', at: characters + nul });
    characters += text.length;
    return Buffer.from(text);
  };
}

async function named(file: string, encoding: string, bytes: ByteStream): Promise<Utf8Text> {
  const { default: iconv } = await import('iconv-lite');
  if (NO_TEXT.has(encoding.toLowerCase()) || !iconv.encodingExists(encoding))
    throw inputError({ kind: whyNone(iconv, encoding), encoding });
  const head = await bytes.peek(LOOKED_AT);
  const sample = iconv.decode(Buffer.from(head.subarray(0, LOOKED_AT)), encoding);
  if (isMostlyUndecodable(sample))
    throw inputError({ kind: 'wrong-encoding', file, given: encoding, why: 'undecodable', found: undefined });
  const complete = head.subarray(0, completeLength(head));
  let undecodable = 0;
  const converted = async function* () {
    const decoder = iconv.getDecoder(encoding);
    const encoded = encoderOf(file);
    const encode = (text: unknown) => {
      // At the end some decoders give what is no text.
      if (typeof text !== 'string') return Buffer.of();
      undecodable += text.match(REPLACEMENT)?.length ?? 0;
      return encoded(text);
    };
    for await (const chunk of bytes) {
      const text = encode(decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)));
      if (text.length > 0) yield text;
    }
    const rest = encode(decoder.end());
    if (rest.length > 0) yield rest;
  };
  return {
    encoding: encoding.toLowerCase(),
    why: AS_ASKED,
    bytes: new ByteStream(converted()),
    undecodable: () => undecodable,
    isUtf8Too: complete.some((byte) => byte >= 0x80) && isUtf8(complete),
  };
}

/** Why an encoding cannot be read. The tables of East Asia ask Node for characters: see scripts/encoding-tables.js. */
function whyNone(
  { getCodec }: typeof import('iconv-lite'),
  encoding: string,
): 'unknown-encoding' | 'missing-encoding' {
  try {
    getCodec(encoding as Parameters<typeof getCodec>[0]);
  } catch (error) {
    if (error instanceof RangeError) return 'missing-encoding';
  }
  return 'unknown-encoding';
}

/** Whether more than half of the characters beyond ASCII are none in the encoding; a few may be damaged. */
function isMostlyUndecodable(text: string): boolean {
  const beyond = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const lost = text.match(REPLACEMENT)?.length ?? 0;
  return lost >= FEW && lost * 2 > beyond;
}
