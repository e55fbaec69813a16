// The texts that all sheets of a workbook share, as bytes: a million of them take their length, and 4 bytes each.
import type { XmlHandler, XmlTag } from './xml.js';

/** A UTF-16 unit that XML cannot hold, or an underscore that would begin one (ECMA-376 part 1, 22.9.2.19). */
const ESCAPED = /_x([\da-f]{4})_/gi;

/** `a_x000D_` as the text that it is. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Characters of texts that are kept as strings too: what comes again and again comes early. */
const KEPT = 4 * 1024 * 1024;

export class TextPool {
  private readonly bytes: Buffer;
  private ends = new Uint32Array(1024);
  private size = 0;
  private readonly strings: (string | undefined)[] = [];
  private room = KEPT;
  count = 0;

  /** @param size bytes of the part that they come from; they are never more, and what they do not fill costs nothing */
  constructor(size: number) {
    this.bytes = Buffer.allocUnsafeSlow(size);
  }

  add(text: string): void {
    if (this.count === this.ends.length) {
      const ends = new Uint32Array(2 * this.count);
      ends.set(this.ends);
      this.ends = ends;
    }
    this.size += this.bytes.write(text, this.size);
    this.ends[this.count] = this.size;
    this.count += 1;
  }

  /** @param index below `count` */
  at(index: number): string {
    const known = this.strings[index];
    if (known !== undefined) return known;
    const text = this.bytes.toString('utf8', index === 0 ? 0 : this.ends[index - 1], this.ends[index]);
    if (index < KEPT && text.length < this.room) {
      this.strings[index] = text;
      this.room -= text.length + 1;
    }
    return text;
  }
}

/** Text that is plain, or in runs of different looks. What says how it is pronounced is no part of it. */
export class RichText {
  private pronounced = 0;
  private text = '';

  /** @returns whether the text of the element is wanted */
  open(name: string): boolean {
    if (name === 'rPh') this.pronounced += 1;
    return name === 't' && this.pronounced === 0;
  }

  close(name: string, text: string): void {
    if (name === 'rPh') this.pronounced -= 1;
    else if (name === 't') this.text += text;
  }

  /** All of it, and it begins anew. */
  take(): string {
    const text = unescaped(this.text);
    this.text = '';
    return text;
  }
}

/** Fills a pool from the part of the shared texts. */
export class SharedTexts implements XmlHandler {
  private readonly item = new RichText();

  constructor(private readonly pool: TextPool) {}

  open(name: string, _tag: XmlTag): boolean {
    return this.item.open(name);
  }

  close(name: string, text: string): void {
    if (name === 'si') this.pool.add(this.item.take());
    else this.item.close(name, text);
  }
}
