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

/** Slots at first, and at least for each key. A slot is two words: the number of the key, from 1, and half of its hash. */
const FIRST_SLOTS = 8192;
const SLOTS = 2;
const SLOT_BITS = 1;
const SLOT = 1 << SLOT_BITS;
/** Keys that are looked at together, before they are looked for. */
export const FETCHED = 256;
/** Entries are kept together, so that each is one look into memory, in blocks, so that none is ever copied. */
const BLOCK_BITS = 14;
const BLOCK = 1 << BLOCK_BITS;
/** Words of an entry, and what each is; a date is two. Short texts are in it, of others where they begin. */
const ENTRY = 12;
const LOW = 0;
const KIND = 1;
const DATE = 2;
const LENGTH = 4;
const TEXT = 5;
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
  /** A key is in the first slot that was free from its hash on; 0 is free. */
  private slots = new Uint32Array(SLOT * FIRST_SLOTS);
  private readonly blocks: Block[] = [];
  /** Of keys that were looked at, the numbers that they probably have. */
  private readonly fetched = new Uint32Array(FETCHED);
  /** Nobody needs it; without it the looks into memory would be left out. */
  seen = 0;
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
    const { slots, blocks, fetched } = this;
    const mask = slots.length - SLOT;
    let { seen } = this;
    for (let i = from; i < to; i++) seen ^= slots[(hashes[2 * i]! << SLOT_BITS) & mask]!;
    for (let i = from; i < to; i++) {
      const n = this.probable(hashes[2 * i]!);
      fetched[i - from] = n;
      if (n === 0) continue;
      const { words } = blocks[(n - 1) >> BLOCK_BITS]!;
      const at = ((n - 1) & (BLOCK - 1)) * ENTRY;
      seen ^= words[at]! ^ words[at + ENTRY - 1]!;
    }
    this.seen = seen;
  }

  /**
   * Adds the answer of a key that was looked at.
   * @param place among those of the last {@link fetch}
   * @param kind the number of the answer
   */
  addFetched(place: number, key: HashedKey, kind: number, date: number): void {
    const n = this.fetched[place]!;
    if (n === 0 || !this.isOf(n, key)) this.add(key, kind, date);
    else this.keepLater(n, kind, date);
  }

  /** @param kind the number of the answer */
  add(key: HashedKey, kind: number, date: number): void {
    const { slots } = this;
    const mask = slots.length - SLOT;
    let slot = (key.high << SLOT_BITS) & mask;
    for (let n = slots[slot]!; n !== 0; n = slots[slot]!) {
      if (slots[slot + 1] === key.high && this.isOf(n, key)) {
        this.keepLater(n, kind, date);
        return;
      }
      slot = (slot + SLOT) & mask;
    }
    this.addKey(key, slot, kind, date);
  }

  /** The number of the first key with this half of a hash; 0 where there is none. */
  private probable(high: number): number {
    const { slots } = this;
    const mask = slots.length - SLOT;
    let slot = (high << SLOT_BITS) & mask;
    while (slots[slot] !== 0 && slots[slot + 1] !== high) slot = (slot + SLOT) & mask;
    return slots[slot]!;
  }

  private keepLater(n: number, kind: number, date: number): void {
    const { words, dates } = this.blocks[(n - 1) >> BLOCK_BITS]!;
    const at = ((n - 1) & (BLOCK - 1)) * ENTRY;
    const place = (at + DATE) >> 1;
    if (date < dates[place]!) return;
    dates[place] = date;
    words[at + KIND] = kind;
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

  private isOf(n: number, key: HashedKey): boolean {
    const { words, bytes } = this.blocks[(n - 1) >> BLOCK_BITS]!;
    const at = ((n - 1) & (BLOCK - 1)) * ENTRY;
    const length = key.to - key.from;
    if (words[at + LOW] !== key.low || words[at + LENGTH] !== length) return false;
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
    this.slots[slot + 1] = high;
    if ((n & (BLOCK - 1)) === 0) this.blocks.push(new Block());
    const block = this.blocks[n >> BLOCK_BITS]!;
    const at = (n & (BLOCK - 1)) * ENTRY;
    const length = to - from;
    block.words[at + LOW] = low;
    block.words[at + KIND] = kind;
    block.words[at + LENGTH] = length;
    block.dates[(at + DATE) >> 1] = date;
    if (length > SHORT) this.addText(block.words, at, bytes.subarray(from, to));
    else for (let i = 0; i < length; i++) block.bytes[(at + TEXT) * WORD + i] = bytes[from + i]!;
    if (SLOTS * SLOT * this.count > this.slots.length) this.grow();
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
    const { slots: before } = this;
    const slots = new Uint32Array(2 * before.length);
    const mask = slots.length - SLOT;
    for (let from = 0; from < before.length; from += SLOT) {
      if (before[from] === 0) continue;
      let slot = (before[from + 1]! << SLOT_BITS) & mask;
      while (slots[slot] !== 0) slot = (slot + SLOT) & mask;
      slots[slot] = before[from]!;
      slots[slot + 1] = before[from + 1]!;
    }
    this.slots = slots;
  }
}
