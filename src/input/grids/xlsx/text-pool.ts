// The shared texts of a workbook, kept as bytes: each takes its length and 4 bytes of memory.
import type { XmlHandler, XmlTag } from './xml.js';

/** An escaped UTF-16 unit that XML cannot hold, or an escaped underscore (ECMA-376 part 1, 22.9.2.19). */
const ESCAPED = /_x([\da-f]{4})_/gi;

/** Unescapes texts such as `a_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Characters of the first texts, which are kept as strings too: frequent texts come early. */
const KEPT = 4 * 1024 * 1024;

export class TextPool {
  private readonly bytes: Buffer;
  private ends = new Uint32Array(1024);
  private size = 0;
  private readonly strings: (string | undefined)[] = [];
  private room = KEPT;
  count = 0;

  /** @param size bytes of their part: the texts are never longer, and memory that they do not fill costs nothing */
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

/** Collects a text, plain or in runs with different formats, without phonetic hints. */
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

  /** Takes the text, and begins the next one. */
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
