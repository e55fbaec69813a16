// The encoding of an SPSS file, and its texts.
import { isUtf8 } from 'node:buffer';
import { inputError } from '../../problems.js';

/** Decodes bytes of a file to text, without the spaces and zeros that pad it. */
export interface FileText {
  /** A name that iconv-lite knows; undefined where neither the file nor the user says it. */
  readonly encoding: string | undefined;
  decode(bytes: Buffer, from: number, to: number): string;
  /** How many characters so far were not valid in the encoding and became U+FFFD. */
  readonly lost: number;
}

/** Windows code pages that iconv-lite knows by other names than `windows-…` or `cp…`. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'cp949',
  950: 'big5',
  10000: 'macintosh',
  20127: 'ascii',
  20866: 'koi8-r',
  21866: 'koi8-u',
  51932: 'euc-jp',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf-8',
};
/** Code pages that old programs wrote for any encoding. */
const ASCII = 2;
const ASCII_OF_8_BITS = 3;
const SPACE = 0x20;
const REPLACEMENT = /\ufffd/g;

/**
 * The encoding that the file states: the name in its record, else the code page.
 * @param name the record of subtype 20
 * @param codePage the last number of the record of subtype 3
 */
export function encodingNamed(
  name: Uint8Array | undefined,
  codePage: number | undefined,
): string | undefined {
  const text =
    name &&
    Buffer.from(name)
      .toString('latin1')
      .replace(/[\0 ]+$/, '')
      .trim()
      .toLowerCase();
  if (text !== undefined && text !== '') return text;
  if (codePage === undefined || codePage <= 0 || codePage === ASCII || codePage === ASCII_OF_8_BITS)
    return undefined;
  if (codePage >= 28591 && codePage <= 28606) return `iso-8859-${codePage - 28590}`;
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
  return CODE_PAGES[codePage] ?? `cp${codePage}`;
}

/**
 * The decoder for an encoding.
 * @param encoding undefined: UTF-8, with an error where a text is not
 * @param isAsked whether the user named it, not the file
 * @throws NpsError for an unknown encoding: `encoding`, or `usage` where the user named it
 */
export async function fileText(
  file: string,
  encoding: string | undefined,
  isAsked: boolean,
): Promise<FileText> {
  if (encoding === undefined) return new Unknown(file);
  if (/^utf-?8$/i.test(encoding)) return new Utf8();
  const { default: iconv } = await import('iconv-lite');
  if (!iconv.encodingExists(encoding))
    throw inputError(
      isAsked ? { kind: 'unknown-encoding', encoding } : { kind: 'spss-encoding', file, encoding },
    );
  return new Named(encoding, iconv);
}

class Utf8 implements FileText {
  readonly encoding = 'utf-8';
  lost = 0;

  decode(bytes: Buffer, from: number, to: number): string {
    const end = endOfText(bytes, from, to);
    const text = bytes.toString('utf8', from, end);
    if (text.includes('\ufffd')) this.lost += text.match(REPLACEMENT)!.length;
    return withoutZeros(text);
  }
}

class Named implements FileText {
  lost = 0;

  constructor(
    readonly encoding: string,
    private readonly iconv: typeof import('iconv-lite'),
  ) {}

  decode(bytes: Buffer, from: number, to: number): string {
    const end = endOfText(bytes, from, to);
    if (isAscii(bytes, from, end)) return withoutZeros(bytes.toString('latin1', from, end));
    const text = this.iconv.decode(bytes.subarray(from, end), this.encoding);
    if (text.includes('\ufffd')) this.lost += text.match(REPLACEMENT)!.length;
    return withoutZeros(text);
  }
}

/** For a file without an encoding: ASCII is the same in all encodings, and valid UTF-8 is hardly ever anything else. */
class Unknown implements FileText {
  readonly encoding = undefined;
  readonly lost = 0;

  constructor(private readonly file: string) {}

  decode(bytes: Buffer, from: number, to: number): string {
    const end = endOfText(bytes, from, to);
    const part = bytes.subarray(from, end);
    if (isUtf8(part)) return withoutZeros(part.toString('utf8'));
    throw inputError({
      kind: 'spss-no-encoding',
      file: this.file,
      byte: part.find((byte) => byte >= 0x80)!,
    });
  }
}

/** The end of a text without its padding: spaces, or zeros from a few programs. */
function endOfText(bytes: Buffer, from: number, to: number): number {
  let end = to;
  while (end > from && (bytes[end - 1] === SPACE || bytes[end - 1] === 0)) end--;
  return end;
}

function isAscii(bytes: Buffer, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i]! >= 0x80) return false;
  return true;
}

const withoutZeros = (text: string) => (text.includes('\0') ? text.replaceAll('\0', '') : text);
