// A block of bzip2: Huffman codes, move-to-front, Burrows–Wheeler transform, and runs.
import type { BitReader } from './bzip2-bits.js';
import { PackedFault } from './packed-fault.js';

const LONGEST_CODE = 20;
/** Codes of up to this many bits, which most are, are looked up in a table. */
const LOOKED_UP = 10;
const MOST_TABLES = 6;
/** Consecutive symbols that are read with the same table. */
const GROUP = 50;
/** Bytes that are returned at a time. */
const PIECE = 256 * 1024;

/** A block: each link has a byte in its lowest 8 bits, and above them the place of the next link; `origin` is the first place. */
export interface Block {
  readonly links: Uint32Array;
  readonly origin: number;
}

/** @throws PackedFault */
export function readBlock(bits: BitReader, blockSize: number): Block {
  // Randomized blocks were last written in 1996.
  if (bits.bit() === 1) throw new PackedFault('damaged');
  const origin = bits.read(24);
  const used = usedBytes(bits);
  const tables = bits.read(3);
  const selectors = selectorsOf(bits, tables);
  const codes = Array.from({ length: tables }, () => new Codes(lengthsOf(bits, used.length + 2)));
  const sorted = symbols(bits, selectors, codes, used, blockSize);
  if (origin >= sorted.length) throw new PackedFault('damaged');
  return { links: linked(sorted), origin };
}

function usedBytes(bits: BitReader): number[] {
  const groups = bits.read(16);
  const used: number[] = [];
  for (let group = 0; group < 16; group++) {
    if (((groups >> (15 - group)) & 1) === 0) continue;
    const members = bits.read(16);
    for (let i = 0; i < 16; i++) if (((members >> (15 - i)) & 1) === 1) used.push(16 * group + i);
  }
  if (used.length === 0) throw new PackedFault('damaged');
  return used;
}

/** The table of each group of symbols. */
function selectorsOf(bits: BitReader, tables: number): Uint8Array {
  const count = bits.read(15);
  if (tables < 2 || tables > MOST_TABLES || count === 0) throw new PackedFault('damaged');
  const front = Array.from({ length: tables }, (_, i) => i);
  return Uint8Array.from({ length: count }, () => {
    let place = 0;
    while (bits.bit() === 1) if (++place >= tables) throw new PackedFault('damaged');
    const [table] = front.splice(place, 1);
    front.unshift(table!);
    return table!;
  });
}

/** The lengths of the codes of a table, each stored as the difference to the one before. */
function lengthsOf(bits: BitReader, symbols: number): number[] {
  let length = bits.read(5);
  return Array.from({ length: symbols }, () => {
    for (;;) {
      if (length < 1 || length > LONGEST_CODE) throw new PackedFault('damaged');
      if (bits.bit() === 0) return length;
      length += bits.bit() === 0 ? 1 : -1;
    }
  });
}

/** Canonical Huffman codes: shorter ones come first, those of the same length in the order of their symbols. */
class Codes {
  private readonly symbols: number[];
  /** For each length, the number of codes. */
  private readonly counts = new Array<number>(LONGEST_CODE + 1).fill(0);
  /** For each value of the next bits: 16 × their first symbol + the length of its code; 0 where the code is longer. */
  private readonly short = new Uint16Array(2 ** LOOKED_UP);

  constructor(lengths: readonly number[]) {
    for (const length of lengths) this.counts[length]!++;
    this.symbols = lengths.map((_, symbol) => symbol).sort((a, b) => lengths[a]! - lengths[b]! || a - b);
    let from = 0;
    for (const symbol of this.symbols) {
      const length = lengths[symbol]!;
      if (length > LOOKED_UP) break;
      const to = from + 2 ** (LOOKED_UP - length);
      this.short.fill(16 * symbol + length, from, to);
      from = to;
    }
  }

  next(bits: BitReader): number {
    const entry = this.short[bits.ahead(LOOKED_UP)]!;
    if (entry !== 0) {
      bits.pass(entry & 15);
      return entry >> 4;
    }
    let code = 0;
    let first = 0;
    let before = 0;
    for (let length = 1; length <= LONGEST_CODE; length++) {
      code = 2 * code + bits.bit();
      first *= 2;
      const count = this.counts[length]!;
      if (code - first < count) return this.symbols[before + code - first]!;
      first += count;
      before += count;
    }
    throw new PackedFault('damaged');
  }
}

/** The bytes of the sorted text. Runs of the front byte are written as numbers in bijective base 2. */
function symbols(
  bits: BitReader,
  selectors: Uint8Array,
  codes: readonly Codes[],
  used: readonly number[],
  blockSize: number,
): Uint8Array {
  const front = Uint8Array.from(used);
  const sorted = new Uint8Array(blockSize);
  const end = used.length + 1;
  let length = 0;
  let run = 0;
  let digit = 1;
  for (let count = 0; ; count++) {
    const table = selectors[Math.floor(count / GROUP)];
    if (table === undefined) throw new PackedFault('damaged');
    const symbol = codes[table]!.next(bits);
    if (symbol < 2) {
      run += digit * (symbol + 1);
      digit *= 2;
      if (run > blockSize) throw new PackedFault('damaged');
      continue;
    }
    if (run > 0) {
      if (length + run > blockSize) throw new PackedFault('damaged');
      sorted.fill(front[0]!, length, length + run);
      length += run;
      run = 0;
      digit = 1;
    }
    if (symbol === end) return sorted.subarray(0, length);
    if (length === blockSize) throw new PackedFault('damaged');
    const byte = front[symbol - 1]!;
    front.copyWithin(1, 0, symbol - 1);
    front[0] = byte;
    sorted[length++] = byte;
  }
}

/** Undoes the Burrows–Wheeler transform: finds for each byte of the sorted text where the next byte is. */
function linked(sorted: Uint8Array): Uint32Array {
  const starts = new Uint32Array(256);
  for (const byte of sorted) starts[byte]!++;
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) {
    const count = starts[byte]!;
    starts[byte] = sum;
    sum += count;
  }
  const links = new Uint32Array(sorted.length);
  for (let i = 0; i < sorted.length; i++) links[starts[sorted[i]!]!++]! |= i << 8;
  for (let i = 0; i < sorted.length; i++) links[i]! |= sorted[i]!;
  return links;
}

/** The text of a block piece by piece, each with the checksum so far. After four equal bytes comes the number of further ones. */
export function* unpackBlock({ links, origin }: Block): Generator<{ bytes: Uint8Array; crc: number }> {
  const crc = new Crc();
  let piece = new Uint8Array(PIECE);
  let length = 0;
  let at = links[origin]! >>> 8;
  let last = -1;
  let equal = 0;
  for (let i = 0; i < links.length; i++) {
    const link = links[at]!;
    at = link >>> 8;
    const byte = link & 0xff;
    let times = 1;
    let written = byte;
    if (equal === 4) {
      times = byte;
      written = last;
      equal = 0;
      last = -1;
    } else {
      equal = byte === last ? equal + 1 : 1;
      last = byte;
    }
    if (length + times > PIECE) {
      crc.update(piece, length);
      yield { bytes: piece.subarray(0, length), crc: crc.value };
      piece = new Uint8Array(PIECE);
      length = 0;
    }
    if (times === 1) piece[length++] = written;
    else {
      piece.fill(written, length, length + times);
      length += times;
    }
  }
  crc.update(piece, length);
  yield { bytes: piece.subarray(0, length), crc: crc.value };
}

/** CRC-32, highest bit first. */
class Crc {
  private sum = 0xffffffff;

  get value(): number {
    return ~this.sum >>> 0;
  }

  update(bytes: Uint8Array, length: number): void {
    let { sum } = this;
    for (let i = 0; i < length; i++) sum = (sum << 8) ^ TABLE[(sum >>> 24) ^ bytes[i]!]!;
    this.sum = sum;
  }
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24;
  for (let bit = 0; bit < 8; bit++) sum = (sum << 1) ^ (sum < 0 ? 0x04c11db7 : 0);
  return sum;
});
