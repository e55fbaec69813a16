// Reads the XML of workbooks element by element. It is our own for speed: a sheet of 200,000 rows is 100 MB of elements of
// a few characters. It knows elements, attributes and text; document types, which may define entities, are refused.
import { isAscii } from 'node:buffer';
import { PartFault } from './part-fault.js';
import { decoded } from './xml-text.js';

/** Receives the elements. Names have no prefixes: writers choose these freely. */
export interface XmlHandler {
  /** @returns whether the text of the element is wanted; such an element must not contain others */
  open(name: string, tag: XmlTag): boolean;
  /** @param text that of the element if it is wanted, else '' */
  close(name: string, text: string): void;
}

/** A tag, valid only during the call. */
export interface XmlTag {
  /** The value of an attribute by its name without a prefix. */
  attribute(name: string): string | undefined;
  /** What a function finds in the value, from `start` to `end` of the text, without making a string; -1 without the attribute. */
  find(name: string, look: (text: string, start: number, end: number) => number): number;
}

/** Bytes that a tag, a comment or a text may have. Excel has up to 32,767 characters in a cell; no tag comes near that. */
const LONGEST = 4 * 1024 * 1024;
/** How deep elements may be nested; a workbook needs about ten levels. */
const DEEPEST = 256;
const [SPACE, QUOTE, APOSTROPHE, SLASH, COLON, EQUALS, LESS, GREATER, QUESTION, EXCLAMATION] = [
  0x20, 0x22, 0x27, 0x2f, 0x3a, 0x3d, 0x3c, 0x3e, 0x3f, 0x21,
] as const;
const NEAR = 24;
const NOTHING = Buffer.alloc(0);

/** Parses the bytes of a part as they come. They are UTF-8, and are scanned as one character a byte until text is wanted. */
export class XmlScanner implements XmlTag {
  /** The bytes that are scanned, as a flat string, which the engine searches fastest. */
  private buffer = '';
  private rest: Uint8Array = NOTHING;
  private isAscii = true;
  /** Four positions for each attribute of a tag: start and end of its name without a prefix, and of its value. */
  private readonly attributes: number[] = [];
  private attributesEnd = 0;
  /** The names of the open elements. */
  private readonly names: string[] = [];
  private hasRoot = false;
  private isWanted = false;
  private text = '';
  private isTextAscii = true;

  constructor(private readonly handler: XmlHandler) {}

  /** @throws PartFault */
  write(chunk: Uint8Array): void {
    const bytes = Buffer.concat([this.rest, chunk]);
    this.buffer = bytes.toString('latin1');
    this.isAscii = isAscii(bytes);
    const end = this.scan(this.buffer);
    if (bytes.length - end > LONGEST) throw wrong(this.buffer, end);
    this.rest = bytes.subarray(end);
  }

  /** @throws PartFault where elements are still open, or there was none */
  end(): void {
    const isCut = this.names.length > 0 || !this.hasRoot || this.rest.length > 0;
    if (isCut) throw new PartFault({ what: 'xml-cut' });
  }

  attribute(name: string): string | undefined {
    const i = this.indexOf(name);
    if (i === -1) return undefined;
    return decoded(this.buffer.slice(this.attributes[i + 2], this.attributes[i + 3]), this.isAscii);
  }

  find(name: string, look: (text: string, start: number, end: number) => number): number {
    const i = this.indexOf(name);
    return i === -1 ? -1 : look(this.buffer, this.attributes[i + 2]!, this.attributes[i + 3]!);
  }

  private indexOf(name: string): number {
    for (let i = 0; i < this.attributesEnd; i += 4) {
      const start = this.attributes[i]!;
      if (this.attributes[i + 1]! - start === name.length && isAt(this.buffer, name, start)) return i;
    }
    return -1;
  }

  /** @returns the position of the first incomplete item */
  private scan(buffer: string): number {
    let at = 0;
    for (;;) {
      const start = indexOfCode(buffer, LESS, at);
      if (start !== at) this.takeText(buffer, at, start === -1 ? buffer.length : start);
      if (start === -1) return buffer.length;
      at = this.scanTag(buffer, start);
      if (at === -1) return start;
    }
  }

  private takeText(buffer: string, start: number, end: number): void {
    if (!this.isWanted || start === end) return;
    const piece = buffer.slice(start, end);
    this.text = this.text === '' ? piece : this.text + piece;
    this.isTextAscii &&= this.isAscii;
    if (this.text.length > LONGEST) throw wrong(buffer, start);
  }

  /** @returns the place after it; -1 where it is not complete */
  private scanTag(buffer: string, start: number): number {
    const next = buffer.charCodeAt(start + 1);
    if (next === SLASH) return this.scanClosing(buffer, start);
    if (next === EXCLAMATION || next === QUESTION) return this.scanOther(buffer, start);
    return this.scanOpening(buffer, start);
  }

  private scanClosing(buffer: string, start: number): number {
    const end = indexOfCode(buffer, GREATER, start);
    if (end === -1) return -1;
    const name = this.names.pop();
    let nameEnd = end;
    while (buffer.charCodeAt(nameEnd - 1) <= SPACE) nameEnd -= 1;
    if (name === undefined || !isAt(buffer, name, nameEnd - name.length)) throw wrong(buffer, start);
    this.close(name);
    return end + 1;
  }

  private close(name: string): void {
    const text = decoded(this.text, this.isTextAscii);
    this.forget();
    this.handler.close(name, text);
  }

  private forget(): void {
    this.isWanted = false;
    this.text = '';
    this.isTextAscii = true;
  }

  private scanOpening(buffer: string, start: number): number {
    let at = start + 1;
    let nameStart = at;
    let code = buffer.charCodeAt(at);
    for (; isOfName(code); code = buffer.charCodeAt(++at)) if (code === COLON) nameStart = at + 1;
    const nameEnd = at;
    this.attributesEnd = 0;
    for (;;) {
      while (code <= SPACE) code = buffer.charCodeAt(++at);
      if (!isOfName(code)) break;
      at = this.scanAttribute(buffer, at);
      if (at === -1) return -1;
      code = buffer.charCodeAt(at);
    }
    const isClosed = code === SLASH;
    if (isClosed) code = buffer.charCodeAt(++at);
    if (Number.isNaN(code)) return -1;
    if (code !== GREATER || nameStart === nameEnd) throw wrong(buffer, start);
    this.open(buffer.slice(nameStart, nameEnd), isClosed);
    return at + 1;
  }

  private open(name: string, isClosed: boolean): void {
    if (this.names.length === 0 && this.hasRoot) throw new PartFault({ what: 'xml', near: `<${name}` });
    if (this.names.length === DEEPEST) throw new PartFault({ what: 'xml', near: `<${name}` });
    this.hasRoot = true;
    this.forget();
    const isWanted = this.handler.open(name, this);
    if (isClosed) this.handler.close(name, '');
    else {
      this.isWanted = isWanted;
      this.names.push(name);
    }
  }

  /** @returns the place after it; -1 where it is not complete */
  private scanAttribute(buffer: string, at: number): number {
    let nameStart = at;
    let code = buffer.charCodeAt(at);
    for (; isOfName(code); code = buffer.charCodeAt(++at)) if (code === COLON) nameStart = at + 1;
    const nameEnd = at;
    while (code <= SPACE) code = buffer.charCodeAt(++at);
    if (code === EQUALS) code = buffer.charCodeAt(++at);
    else if (!Number.isNaN(code)) throw wrong(buffer, nameStart);
    while (code <= SPACE) code = buffer.charCodeAt(++at);
    if (Number.isNaN(code)) return -1;
    if (code !== QUOTE && code !== APOSTROPHE) throw wrong(buffer, nameStart);
    const end = indexOfCode(buffer, code, at + 1);
    if (end === -1) return -1;
    const { attributes } = this;
    let i = this.attributesEnd;
    attributes[i++] = nameStart;
    attributes[i++] = nameEnd;
    attributes[i++] = at + 1;
    attributes[i++] = end;
    this.attributesEnd = i;
    return end + 1;
  }

  /** Handles comments, instructions and CDATA. */
  private scanOther(buffer: string, start: number): number {
    if (buffer.startsWith('<!--', start)) return after(buffer, '-->', start + 4);
    if (buffer.startsWith('<?', start)) return this.scanInstruction(buffer, start);
    if (buffer.startsWith('<![CDATA[', start)) return this.scanMarked(buffer, start + 9);
    if (buffer.length - start < 9) return -1;
    if (buffer.startsWith('<!DOCTYPE', start)) throw new PartFault({ what: 'doctype' });
    throw wrong(buffer, start);
  }

  private scanInstruction(buffer: string, start: number): number {
    const end = after(buffer, '?>', start);
    const encoding = /^<\?xml\s[^>]*encoding\s*=\s*["']([^"']*)/.exec(buffer.slice(start, end))?.[1];
    if (encoding !== undefined && !/^(?:utf-?(?:8|16.*)|us-ascii)$/i.test(encoding))
      throw new PartFault({ what: 'encoding' });
    return end;
  }

  private scanMarked(buffer: string, start: number): number {
    const end = after(buffer, ']]>', start);
    if (end === -1 || !this.isWanted) return end;
    // Escaped, so that all text is decoded in the same way.
    this.text += buffer.slice(start, end - 3).replaceAll('&', '&amp;');
    this.isTextAscii &&= this.isAscii;
    return end;
  }
}

function after(buffer: string, end: string, from: number): number {
  const at = buffer.indexOf(end, from);
  return at === -1 ? -1 : at + end.length;
}

/** Like indexOf; most matches are a few characters away, where a loop is faster. */
function indexOfCode(buffer: string, code: number, from: number): number {
  const near = Math.min(from + NEAR, buffer.length);
  for (let at = from; at < near; at += 1) if (buffer.charCodeAt(at) === code) return at;
  return near === buffer.length ? -1 : buffer.indexOf(String.fromCharCode(code), near);
}

/** Compares names; most are one letter. */
function isAt(buffer: string, name: string, at: number): boolean {
  return name.length === 1 ? buffer.charCodeAt(at) === name.charCodeAt(0) : buffer.startsWith(name, at);
}

/** Whether a character belongs to a name; false for NaN, after the end of the buffer. */
function isOfName(code: number): boolean {
  return code > SPACE && code !== GREATER && code !== SLASH && code !== EQUALS;
}

function wrong(buffer: string, at: number): PartFault {
  return new PartFault({ what: 'xml', near: buffer.slice(at, at + 20) });
}
