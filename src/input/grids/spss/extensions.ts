// What the extension records of an SPSS dictionary say about its variables.
// Format: GNU PSPP Developers Guide, "System File Format", https://www.gnu.org/software/pspp/pspp-dev/
import type { FileText } from './encoding.js';

/** Names of more than 8 bytes, by short name: `SHORT=long name`, separated by tabs. */
export function longNames(record: Uint8Array | undefined, text: FileText): Map<string, string> {
  return pairs(record, text, /\t/);
}

/** The widths of texts of more than 255 bytes, by short name. */
export function longWidths(record: Uint8Array | undefined, text: FileText): Map<string, number> {
  const widths = new Map<string, number>();
  for (const [name, width] of pairs(record, text, /\0?\t|\0/)) {
    const number = /^\d{1,5}$/.test(width) ? Number(width) : 0;
    if (number > 255) widths.set(name, number);
  }
  return widths;
}

function pairs(record: Uint8Array | undefined, text: FileText, separator: RegExp): Map<string, string> {
  const found = new Map<string, string>();
  if (record === undefined) return found;
  // In no encoding of such files a separator is part of another character.
  const bytes = Buffer.from(record);
  for (const part of bytes.toString('latin1').split(separator)) {
    const at = part.indexOf('=');
    if (at === -1) continue;
    const [name, value] = [part.slice(0, at), part.slice(at + 1)].map((each) => {
      const raw = Buffer.from(each, 'latin1');
      return text.decode(raw, 0, raw.length);
    });
    found.set(name!, value!);
  }
  return found;
}

/** Labels of texts of more than 8 bytes, by the name of the variable and the text. */
export function longLabels(
  record: Uint8Array | undefined,
  isLittleEndian: boolean,
  text: FileText,
): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  const fields = new Fields(record, isLittleEndian, text);
  while (!fields.isAtEnd) {
    const name = fields.text(fields.length());
    fields.length();
    const labels = new Map<string, string>();
    for (let left = fields.length(); left > 0 && !fields.isAtEnd; left--) {
      const value = fields.text(fields.length());
      labels.set(value, fields.text(fields.length()));
    }
    found.set(name, labels);
  }
  return found;
}

/** Missing values of more than 8 bytes, by the name of the variable. */
export function longMissing(
  record: Uint8Array | undefined,
  isLittleEndian: boolean,
  text: FileText,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const fields = new Fields(record, isLittleEndian, text);
  while (!fields.isAtEnd) {
    const name = fields.text(fields.length());
    const count = fields.byte();
    const length = fields.length();
    const values: string[] = [];
    for (let i = 0; i < count && !fields.isAtEnd; i++) {
      // Old versions of PSPP wrote the length before each value.
      if (i > 0 && fields.isNext(length)) fields.length();
      values.push(fields.text(length));
    }
    found.set(name, values);
  }
  return found;
}

/** Reads the fields of a record; a field beyond its end ends the record. */
class Fields {
  private readonly bytes: Buffer;
  private at = 0;

  constructor(
    record: Uint8Array | undefined,
    private readonly isLittleEndian: boolean,
    private readonly decoder: FileText,
  ) {
    this.bytes = Buffer.from(record ?? []);
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  /** A length; 0 where it is not valid. */
  length(): number {
    const value = this.peek();
    this.at += 4;
    return value !== undefined && value > 0 ? value : 0;
  }

  isNext(length: number): boolean {
    return this.peek() === length;
  }

  text(length: number): string {
    const end = Math.min(this.bytes.length, this.at + length);
    const text = this.decoder.decode(this.bytes, this.at, end);
    this.at += length;
    return text;
  }

  private peek(): number | undefined {
    if (this.at + 4 > this.bytes.length) return undefined;
    return this.isLittleEndian ? this.bytes.readInt32LE(this.at) : this.bytes.readInt32BE(this.at);
  }
}
