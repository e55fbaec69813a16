// The values of one leaf in one row group, with their levels, entry by entry.
import type { GridBytes } from '../grid.js';
import type { Unpack } from './codecs.js';
import { deltaBytes, deltaLengths, deltaNumbers } from './delta.js';
import { Damage } from './fault.js';
import type { Chunk } from './footer.js';
import { type Page, Pages } from './pages.js';
import { oneByOne, plainValues, splitValues, type Values } from './plain.js';
import { bitWidth, Runs } from './runs.js';
import type { SchemaNode } from './schema.js';
import { type TextOf, textsOf } from './texts.js';

/** The encodings of pages, by their numbers in the format. */
const PLAIN = 0;
const PLAIN_DICTIONARY = 2;
const RUNS = 3;
const DELTA_NUMBERS = 5;
const DELTA_LENGTHS = 6;
const DELTA_BYTES = 7;
const DICTIONARY = 8;
const SPLIT = 9;

/** The same as `Values`, for texts. */
interface Texts {
  next(): string;
  pass(count: number): void;
}

/** Reads entry by entry: a value, a null, or an item of a list. All methods throw Damage. */
export class LeafReader {
  /** The repetition and definition level of this entry: which list it continues, and how much of its path is defined. */
  repetition = 0;
  definition = 0;
  /** Entries left in this page, and in the chunk after this page. */
  private inPage = 0;
  private left: number;
  private readonly pages: Pages;
  private readonly textOf: TextOf;
  private dictionary: Dictionary | undefined;
  private repetitions: Runs | undefined;
  private definitions: Runs | undefined;
  private texts: Texts | undefined;
  private pageBytes = 0;

  constructor(
    file: GridBytes,
    chunk: Chunk,
    unpack: Unpack,
    private readonly node: SchemaNode,
    /** Its name in messages. */
    readonly name: string,
  ) {
    this.left = chunk.values;
    this.pages = new Pages(file, chunk, unpack, name);
    this.textOf = textsOf(node.leaf!);
    this.definition = node.definition;
  }

  /** Whether there is no further entry. */
  get isAtEnd(): boolean {
    return this.left === 0;
  }

  /** Bytes that are kept in memory. */
  get kept(): number {
    return this.pages.kept + this.pageBytes + (this.dictionary?.kept ?? 0);
  }

  /** Goes to the next entry. */
  advance(): void {
    while (this.inPage === 0) this.turn(0);
    this.inPage--;
    this.left--;
    if (this.repetitions !== undefined) this.repetition = this.repetitions.next();
    if (this.definitions !== undefined) this.definition = this.definitions.next();
    if (this.definition > this.node.definition) throw new Damage();
  }

  /** The value of this entry, undefined for a null; can be read only once. */
  value(): string | undefined {
    return this.definition === this.node.definition ? this.texts!.next() : undefined;
  }

  /** Skips entries of a leaf with one entry a row; whole pages are skipped without unpacking. */
  pass(entries: number): void {
    while (entries > 0) {
      if (this.inPage === 0) {
        entries -= this.turn(entries);
        continue;
      }
      const some = Math.min(entries, this.inPage);
      const { definition } = this.node;
      this.texts!.pass(this.definitions === undefined ? some : this.definitions.pass(some, definition));
      this.inPage -= some;
      this.left -= some;
      entries -= some;
    }
  }

  /** Goes to the next page, or skips it if it has at most `mayPass` entries. @returns how many entries were skipped */
  private turn(mayPass: number): number {
    for (;;) {
      if (this.left === 0) throw new Damage();
      const page = this.pages.next((values) => values > 0 && values <= mayPass);
      if (page === undefined) throw new Damage();
      if (typeof page === 'number') {
        this.left -= page;
        return page;
      }
      if (page.values > this.left && !page.isDictionary) throw new Damage();
      if (page.isDictionary) this.dictionary = new Dictionary(page, this.node, this.textOf);
      else if (page.values > 0) {
        this.open(page);
        return 0;
      }
    }
  }

  private open(page: Page): void {
    const { node, textOf } = this;
    let at = 0;
    const levels = (apart: Uint8Array | undefined, most: number): Runs | undefined => {
      if (most === 0) return undefined;
      if (apart !== undefined) return new Runs(apart, 0, bitWidth(most));
      if (at + 4 > page.bytes.length) throw new Damage();
      const from = at + 4;
      at = from + new DataView(page.bytes.buffer, page.bytes.byteOffset + at, 4).getUint32(0, true);
      if (at > page.bytes.length) throw new Damage();
      return new Runs(page.bytes.subarray(0, at), from, bitWidth(most));
    };
    this.repetitions = levels(page.levels?.repetition, node.repetitions);
    this.definitions = levels(page.levels?.definition, node.definition);
    this.inPage = page.values;
    this.pageBytes = page.bytes.length;
    this.texts = this.textsIn(page, at, textOf);
  }

  private textsIn(page: Page, at: number, textOf: TextOf): Texts {
    const { bytes, encoding } = page;
    const isDictionary = encoding === DICTIONARY || encoding === PLAIN_DICTIONARY;
    // A page of nulls has no values.
    if (at >= bytes.length) return NO_TEXTS;
    if (!isDictionary) {
      const values = this.values(bytes, at, encoding);
      return { next: () => textOf(values.next()), pass: (count) => values.pass(count) };
    }
    const { dictionary } = this;
    if (dictionary === undefined) throw new Damage();
    const places = new Runs(bytes, at + 1, bytes[at]!);
    return {
      next: () => dictionary.text(places.next()),
      pass: (count) => {
        places.pass(count, 0);
      },
    };
  }

  private values(bytes: Uint8Array, at: number, encoding: number): Values {
    const leaf = this.node.leaf!;
    const { physical } = leaf;
    if (encoding === PLAIN) return plainValues(bytes, at, leaf);
    if (encoding === RUNS && physical === 'boolean') {
      const runs = new Runs(bytes, at + 4, 1);
      return oneByOne(() => runs.next() === 1);
    }
    if (encoding === DELTA_NUMBERS && physical === 'int32') return deltaNumbers(bytes, at, 32);
    if (encoding === DELTA_NUMBERS && physical === 'int64') return deltaNumbers(bytes, at, 64);
    if (encoding === DELTA_LENGTHS && physical === 'bytes') return deltaLengths(bytes, at);
    if (encoding === DELTA_BYTES && (physical === 'bytes' || physical === 'fixed-bytes'))
      return deltaBytes(bytes, at);
    if (encoding === SPLIT) return splitValues(bytes, at, leaf);
    throw new Damage();
  }
}

const NO_TEXTS: Texts = {
  next: () => {
    throw new Damage();
  },
  pass: (count) => {
    if (count > 0) throw new Damage();
  },
};

/** The dictionary of a column; the text of each value is made once, when it is first used. */
class Dictionary {
  private readonly texts: string[] = [];
  private readonly values: Values;

  constructor(
    { values, bytes }: Page,
    node: SchemaNode,
    private readonly textOf: TextOf,
  ) {
    this.size = values;
    // The texts take about as much memory again.
    this.kept = 2 * bytes.length;
    this.values = plainValues(bytes, 0, node.leaf!);
  }

  private readonly size: number;
  readonly kept: number;

  /** @throws Damage where there is no such value */
  text(place: number): string {
    if (place >= this.size) throw new Damage();
    while (this.texts.length <= place) this.texts.push(this.textOf(this.values.next()));
    return this.texts[place]!;
  }
}
