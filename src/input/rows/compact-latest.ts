// The latest answers of many keys in little memory: keys are found by a hash of 64 bits, and told apart by their bytes.

/** A key as the bytes of its text, and their hash. */
export interface HashedKey {
  high: number;
  low: number;
  bytes: Uint8Array;
  from: number;
  to: number;
}

/** An answer that is the latest of some keys. */
export interface Standing<T> {
  readonly answer: T;
  /** How many they are. */
  readonly keys: number;
  /** The place of the first of them among all keys in the order in which they were met, from 0. */
  readonly first: number;
}

/** Slots at first, and at least for each key. */
const FIRST_SLOTS = 8192;
const SLOTS = 2;
/** Keys that are looked at together, before they are looked for. */
export const FETCHED = 256;
/** Entries are kept together, so that each is one look into memory, in blocks, so that none is ever copied. */
const BLOCK_BITS = 14;
const BLOCK = 1 << BLOCK_BITS;
/** Words of an entry, and what each is; a date is two. Short texts are in it, of others where they begin. */
const ENTRY = 12;
const LOW = 0;
const HIGH = 1;
const KIND = 2;
const LENGTH = 3;
const DATE = 4;
const TEXT = 6;
const WORD = 4;
const SHORT = (ENTRY - TEXT) * WORD;
const TEXT_BLOCK = 1024 * 1024;

/** The same memory as words, dates and bytes. */
class Block {
  readonly words = new Uint32Array(BLOCK * ENTRY);
  readonly dates = new Float64Array(this.words.buffer);
  readonly bytes = new Uint8Array(this.words.buffer);
}

/** Answers that are alike are one object. The later date wins; in a tie the later answer. */
export class CompactLatest<T> {
  /** Of each slot the number of a key, from 1; 0 is free. */
  private slots = new Uint32Array(FIRST_SLOTS);
  private readonly blocks: Block[] = [];
  private readonly fetched = new Uint32Array(FETCHED);
  /** Of long texts: each is whole in one block. */
  private readonly texts: Uint8Array[] = [];
  private textEnd = TEXT_BLOCK;
  private readonly kinds: T[] = [];
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The number of an answer, for those that are like it. */
  kind(answer: T): number {
    return this.kinds.push(answer) - 1;
  }

  /**
   * Looks at the memory in which keys will be looked for. Looks that do not depend on each other wait at the same time: to
   * look for the keys after that takes a quarter of what it takes without.
   * @param hashes as high and low halves by turns
   * @param to at most {@link FETCHED} keys after `from`
   */
  fetch(hashes: Uint32Array, from: number, to: number): void {
    const { slots, blocks } = this;
    const mask = slots.length - 1;
    for (let i = from; i < to; i++) this.fetched[i - from] = slots[hashes[2 * i + 1]! & mask]!;
    let seen = 0;
    for (let i = to - from - 1; i >= 0; i--) {
      const n = this.fetched[i]!;
      if (n !== 0) seen ^= blocks[(n - 1) >> BLOCK_BITS]!.words[((n - 1) & (BLOCK - 1)) * ENTRY]!;
    }
    this.fetched[0] = seen;
  }

  /** @param kind the number of the answer */
  add(key: HashedKey, kind: number, date: number): void {
    const { slots, blocks } = this;
    const mask = slots.length - 1;
    let slot = key.low & mask;
    for (let n = slots[slot]!; n !== 0; n = slots[slot]!) {
      const { words, dates, bytes } = blocks[(n - 1) >> BLOCK_BITS]!;
      const at = ((n - 1) & (BLOCK - 1)) * ENTRY;
      if (
        words[at + LOW] === key.low &&
        words[at + HIGH] === key.high &&
        this.hasText(words, bytes, at, key)
      ) {
        const place = (at + DATE) >> 1;
        if (date < dates[place]!) return;
        dates[place] = date;
        words[at + KIND] = kind;
        return;
      }
      slot = (slot + 1) & mask;
    }
    this.addKey(key, slot, kind, date);
  }

  /** Texts, answers and dates, in the order in which the keys were met. */
  *entries(): Generator<[text: string, answer: T, date: number]> {
    for (let n = 0; n < this.count; n++) {
      const { words, dates, bytes } = this.blocks[n >> BLOCK_BITS]!;
      const at = (n & (BLOCK - 1)) * ENTRY;
      const [texts, from] = this.textOf(words, bytes, at);
      const text = Buffer.from(texts.buffer, texts.byteOffset + from, words[at + LENGTH]).toString();
      yield [text, this.kinds[words[at + KIND]!]!, dates[(at + DATE) >> 1]!];
    }
  }

  /** The answers that are the latest of any key, in the order of the first such keys. */
  standing(): Standing<T>[] {
    const keys = new Uint32Array(this.kinds.length);
    const found: { kind: number; first: number }[] = [];
    for (let n = 0; n < this.count; n++) {
      const { words } = this.blocks[n >> BLOCK_BITS]!;
      const kind = words[(n & (BLOCK - 1)) * ENTRY + KIND]!;
      if (keys[kind]!++ === 0) found.push({ kind, first: n });
    }
    return found.map(({ kind, first }) => ({ answer: this.kinds[kind]!, keys: keys[kind]!, first }));
  }

  private hasText(words: Uint32Array, bytes: Uint8Array, at: number, key: HashedKey): boolean {
    const length = key.to - key.from;
    if (words[at + LENGTH] !== length) return false;
    const [text, start] = length > SHORT ? this.textOf(words, bytes, at) : [bytes, (at + TEXT) * WORD];
    for (let i = 0; i < length; i++) if (text[start + i] !== key.bytes[key.from + i]) return false;
    return true;
  }

  /** Where the text of an entry is. */
  private textOf(words: Uint32Array, bytes: Uint8Array, at: number): [bytes: Uint8Array, start: number] {
    if (words[at + LENGTH]! <= SHORT) return [bytes, (at + TEXT) * WORD];
    return [this.texts[words[at + TEXT]!]!, words[at + TEXT + 1]!];
  }

  private addKey({ high, low, bytes, from, to }: HashedKey, slot: number, kind: number, date: number): void {
    const n = this.count++;
    this.slots[slot] = n + 1;
    if ((n & (BLOCK - 1)) === 0) this.blocks.push(new Block());
    const block = this.blocks[n >> BLOCK_BITS]!;
    const at = (n & (BLOCK - 1)) * ENTRY;
    const length = to - from;
    block.words[at + LOW] = low;
    block.words[at + HIGH] = high;
    block.words[at + KIND] = kind;
    block.words[at + LENGTH] = length;
    block.dates[(at + DATE) >> 1] = date;
    if (length > SHORT) this.addText(block.words, at, bytes.subarray(from, to));
    else for (let i = 0; i < length; i++) block.bytes[(at + TEXT) * WORD + i] = bytes[from + i]!;
    if (SLOTS * this.count > this.slots.length) this.grow();
  }

  private addText(words: Uint32Array, at: number, text: Uint8Array): void {
    if (this.textEnd + text.length > TEXT_BLOCK) {
      this.texts.push(new Uint8Array(Math.max(TEXT_BLOCK, text.length)));
      this.textEnd = 0;
    }
    words[at + TEXT] = this.texts.length - 1;
    words[at + TEXT + 1] = this.textEnd;
    this.texts.at(-1)!.set(text, this.textEnd);
    this.textEnd += text.length;
  }

  private grow(): void {
    const slots = new Uint32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    for (let n = 0; n < this.count; n++) {
      const { words } = this.blocks[n >> BLOCK_BITS]!;
      let slot = words[(n & (BLOCK - 1)) * ENTRY + LOW]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = n + 1;
    }
    this.slots = slots;
  }
}
