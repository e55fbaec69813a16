// Reads a JSON text token by token: numbers and words as written, strings unescaped.
import type { JsonFault } from '../../json-problem-kinds.js';

/** How deep values may be nested. */
export const DEEPEST = 100;

/** The text ends in the middle of a value; more of it may follow. */
export const CUT = Symbol('cut');

/** A fault of the text, and where it is in it. */
export class Malformed extends Error {
  constructor(
    readonly fault: JsonFault,
    readonly at: number,
  ) {
    super(fault.what);
  }
}

const LF = 0x0a;
const SPACE = 0x20;
const COMMA = 0x2c;
/** Character codes of JSON's punctuation. */
export const QUOTE = 0x22;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;

/** A number or a word. NaN and Infinity are not JSON, but Python writes them. */
const PLAIN =
  /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|NaN|-?Infinity)(?=[\s,:\]}]|$)/y;
/** Characters of such a value, which may continue where the text is cut. */
const PLAIN_PART = /[-+.\w]*/y;

export class JsonCursor {
  at = 0;
  /** Line ends in the white space that was passed. */
  lines = 0;
  private nextEscape = -1;
  private nextLine = -1;

  /** @param isLast whether this is the end of the text */
  constructor(
    readonly text: string,
    readonly isLast: boolean,
  ) {}

  /** Goes back to an earlier position. */
  goBack(at: number, lines: number): void {
    this.at = at;
    this.lines = lines;
    this.nextEscape = -1;
    this.nextLine = -1;
  }

  /** The next character code after white space; NaN at the end. */
  peek(): number {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (!(code <= SPACE)) return code;
      if (code === LF) this.lines++;
      this.at++;
    }
  }

  /** The same inside a value. @throws CUT where the text ends */
  next(): number {
    const code = this.peek();
    if (Number.isNaN(code)) throw CUT;
    return code;
  }

  /** Passes a required character. */
  pass(sign: number): void {
    if (this.next() !== sign) throw this.unexpected(`"${String.fromCharCode(sign)}"`);
    this.at++;
  }

  /** After a value in a list or an object: whether another one follows. */
  passSeparator(end: number): boolean {
    const code = this.next();
    if (code !== COMMA && code !== end) throw this.unexpected(`"," or "${String.fromCharCode(end)}"`);
    this.at++;
    return code === COMMA;
  }

  /** Reads a string. */
  string(): string {
    const { text } = this;
    const from = this.at;
    if (text.charCodeAt(from) !== QUOTE) throw this.unexpected('a string');
    const end = this.endOfString(from);
    this.at = end + 1;
    if (!this.hasEscape(from, end)) return text.slice(from + 1, end);
    try {
      return JSON.parse(text.slice(from, end + 1)) as string;
    } catch {
      this.at = from;
      throw this.unexpected('a string as JSON writes it');
    }
  }

  /** Reads a number or a word, as written. */
  plain(): string {
    const { text } = this;
    PLAIN.lastIndex = this.at;
    const found = PLAIN.exec(text)?.[0];
    const end = this.at + (found?.length ?? 0);
    PLAIN_PART.lastIndex = this.at;
    PLAIN_PART.exec(text);
    const isCut = (found === undefined ? PLAIN_PART.lastIndex : end) === text.length;
    if (isCut && !this.isLast) throw CUT;
    if (found === undefined) throw this.unexpected('a value');
    this.at = end;
    return found;
  }

  /** Passes any value. @param depth how many values it is nested in */
  skip(depth: number): void {
    const code = this.next();
    if (code === QUOTE) this.at = this.endOfString(this.at) + 1;
    else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      this.checkDepth(depth);
      this.at++;
      const end = code === OPEN_OBJECT ? CLOSE_OBJECT : CLOSE_LIST;
      if (this.next() === end) {
        this.at++;
        return;
      }
      do {
        if (code === OPEN_OBJECT) this.passKey();
        this.skip(depth + 1);
      } while (this.passSeparator(end));
    } else this.plain();
  }

  /** Reads the key of a member, and passes its colon. */
  passKey(): string {
    this.next();
    const key = this.string();
    this.pass(COLON);
    return key;
  }

  checkDepth(depth: number): void {
    if (depth >= DEEPEST) throw new Malformed({ what: 'too-deep', limit: DEEPEST }, this.at);
  }

  /** The fault for an unexpected character; at the end of the line before, if that is where something is missing. */
  unexpected(wanted: string): Malformed {
    const before = this.text.slice(0, this.at).trimEnd().length;
    const at = this.text.slice(before, this.at).includes('\n') && before > 0 ? before : this.at;
    return new Malformed({ what: 'unexpected', wanted }, at);
  }

  /** Where the closing quote is. */
  private endOfString(from: number): number {
    const { text } = this;
    let end = text.indexOf('"', from + 1);
    while (end !== -1 && this.isEscaped(end, from)) end = text.indexOf('"', end + 1);
    if (this.nextLine <= from) this.nextLine = foundFrom(text, '\n', from);
    // A string holds no line end, so this one was not closed.
    if (this.nextLine < (end === -1 ? text.length : end)) throw new Malformed({ what: 'open-string' }, from);
    if (end === -1) throw CUT;
    return end;
  }

  private isEscaped(quote: number, from: number): boolean {
    if (!this.hasEscape(from, quote)) return false;
    let slashes = 0;
    while (this.text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes++;
    return slashes % 2 === 1;
  }

  private hasEscape(from: number, to: number): boolean {
    if (this.nextEscape <= from) this.nextEscape = foundFrom(this.text, '\\', from);
    return this.nextEscape < to;
  }
}

function foundFrom(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from + 1);
  return found === -1 ? Number.POSITIVE_INFINITY : found;
}
