// How many different texts there are: counted up to a number, estimated beyond it, so that memory stays flat. What was
// counted of parts can be put together, in any order, and gives what the whole would.
import { estimatedCardinality } from '../../core/cardinality.js';
import { hash, hashText } from './text-hash.js';

/** How far texts are counted one by one, and how many bits of a hash choose the register. */
export interface DistinctLimits {
  readonly most: number;
  readonly bits: number;
}

const MOST = 10_000;
/** In all columns together, and at least in each. */
const MOST_IN_ALL = 2_000_000;
const LEAST = 128;
/** The standard error is 0.8 %; where many columns would need much memory for their registers, 2.3 %. */
const BITS = 14;
const FEWER_BITS = 11;
const MANY_COLUMNS = 256;
const DIGITS = 4;

export function distinctLimits(columns: number): DistinctLimits {
  const most = Math.max(LEAST, Math.min(MOST, Math.floor(MOST_IN_ALL / columns)));
  return { most, bits: columns > MANY_COLUMNS ? FEWER_BITS : BITS };
}

/** What was counted of a part, as plain data: hashes as high and low halves by turns, or the registers of more. */
export interface DistinctFound {
  readonly hashes: Uint32Array;
  readonly registers: Uint8Array | undefined;
}

export class DistinctTexts {
  /** As long as nothing was added from elsewhere, and they are not too many. */
  private texts: Set<string> | undefined = new Set();
  /** Of all texts then, as long as they are not too many. */
  private readonly hashes = new Set<bigint>();
  private registers: Uint8Array | undefined;

  constructor(private readonly limits: DistinctLimits) {}

  see(text: string): void {
    if (this.texts !== undefined) {
      if (this.texts.has(text)) return;
      if (this.texts.size < this.limits.most) {
        this.texts.add(text);
        return;
      }
      this.hashTexts();
    }
    hashText(text);
    this.seeHash(hash.high, hash.low);
  }

  /** Adds what was counted of another part. */
  add({ hashes, registers }: DistinctFound): void {
    this.hashTexts();
    for (let i = 0; i < hashes.length; i += 2) this.seeHash(hashes[i]!, hashes[i + 1]!);
    if (registers === undefined) return;
    this.estimate();
    for (const [i, rank] of registers.entries()) if (rank > this.registers![i]!) this.registers![i] = rank;
  }

  found(): DistinctFound {
    this.hashTexts();
    if (this.registers !== undefined) return { hashes: new Uint32Array(), registers: this.registers };
    const hashes = new Uint32Array(2 * this.hashes.size);
    let at = 0;
    for (const both of this.hashes) {
      hashes[at++] = Number(both >> 32n);
      hashes[at++] = Number(both & 0xffff_ffffn);
    }
    return { hashes, registers: undefined };
  }

  /** Whether their number is estimated: there are more than are counted one by one. */
  get isEstimate(): boolean {
    return this.registers !== undefined;
  }

  get count(): number {
    const { registers, limits, texts } = this;
    if (registers === undefined) return texts?.size ?? this.hashes.size;
    const estimate = estimatedCardinality(registers, 64 - limits.bits);
    // There are more than were counted one by one, and the digits after the fourth say nothing.
    return Math.max(limits.most + 1, Number(estimate.toPrecision(DIGITS)));
  }

  private seeHash(high: number, low: number): void {
    if (this.registers !== undefined) {
      this.rank(high, low);
      return;
    }
    this.hashes.add((BigInt(high) << 32n) | BigInt(low));
    if (this.hashes.size > this.limits.most) this.estimate();
  }

  private rank(high: number, low: number): void {
    const { bits } = this.limits;
    const place = high >>> (32 - bits);
    const rest = (high << bits) >>> 0;
    const rank = rest === 0 ? 33 - bits + Math.clz32(low) : 1 + Math.clz32(rest);
    if (rank > this.registers![place]!) this.registers![place] = rank;
  }

  private hashTexts(): void {
    const { texts } = this;
    this.texts = undefined;
    for (const text of texts ?? []) {
      hashText(text);
      this.seeHash(hash.high, hash.low);
    }
  }

  private estimate(): void {
    if (this.registers !== undefined) return;
    this.registers = new Uint8Array(1 << this.limits.bits);
    for (const both of this.hashes) this.rank(Number(both >> 32n), Number(both & 0xffff_ffffn));
    this.hashes.clear();
  }
}
