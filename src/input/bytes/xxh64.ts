// XXH64, the checksum of zstd. Numbers of 64 bits are kept as two halves: BigInt would take ten times as long.
// https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md

const P1 = 0x9e3779b185ebca87n;
const P2 = 0xc2b2ae3d27d4eb4fn;
const P3 = 0x165667b19e3779f9n;
const P4 = 0x85ebca77c2b2ae63n;
const P5 = 0x27d4eb2f165667c5n;
const [P1_HIGH, P1_LOW] = halves(P1);
const [P2_HIGH, P2_LOW] = halves(P2);
/** Bytes that are processed together: four lanes of eight. */
const STRIPE = 32;

export class Xxh64 {
  /** The lanes, low half first. */
  private readonly lanes = new Int32Array(
    [P1 + P2, P2, 0n, -P1].flatMap((lane) => [...halves(lane)].reverse()),
  );
  private readonly rest = Buffer.alloc(STRIPE);
  private restLength = 0;
  private total = 0;

  update(bytes: Uint8Array): void {
    this.total += bytes.length;
    let at = 0;
    if (this.restLength > 0) {
      at = Math.min(STRIPE - this.restLength, bytes.length);
      this.rest.set(bytes.subarray(0, at), this.restLength);
      this.restLength += at;
      if (this.restLength < STRIPE) return;
      this.stripes(this.rest, 0, STRIPE);
      this.restLength = 0;
    }
    const end = at + STRIPE * Math.floor((bytes.length - at) / STRIPE);
    this.stripes(bytes, at, end);
    this.rest.set(bytes.subarray(end));
    this.restLength = bytes.length - end;
  }

  /** The lower half of the checksum of all bytes so far. */
  low32(): number {
    let hash = this.total < STRIPE ? P5 : this.merged();
    hash = wrapped(hash + BigInt(this.total));
    const { rest, restLength } = this;
    let at = 0;
    for (; at + 8 <= restLength; at += 8)
      hash = wrapped(rotated(hash ^ round(rest.readBigUInt64LE(at)), 27n) * P1 + P4);
    if (at + 4 <= restLength) {
      hash = wrapped(rotated(hash ^ wrapped(BigInt(rest.readUInt32LE(at)) * P1), 23n) * P2 + P3);
      at += 4;
    }
    for (; at < restLength; at++) hash = wrapped(rotated(hash ^ wrapped(BigInt(rest[at]!) * P5), 11n) * P1);
    hash = wrapped((hash ^ (hash >> 33n)) * P2);
    hash = wrapped((hash ^ (hash >> 29n)) * P3);
    return Number(BigInt.asUintN(32, hash ^ (hash >> 32n)));
  }

  private merged(): bigint {
    const lanes = [0, 2, 4, 6].map(
      (i) => (BigInt(this.lanes[i + 1]! >>> 0) << 32n) | BigInt(this.lanes[i]! >>> 0),
    );
    const turns = [1n, 7n, 12n, 18n];
    let hash = wrapped(lanes.reduce((sum, lane, i) => sum + rotated(lane, turns[i]!), 0n));
    for (const lane of lanes) hash = wrapped((hash ^ round(lane)) * P1 + P4);
    return hash;
  }

  private stripes(bytes: Uint8Array, from: number, to: number): void {
    const { lanes } = this;
    for (let at = from; at < to; at += 8) {
      const lane = ((at - from) >> 2) & 6;
      const low = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
      const high = bytes[at + 4]! | (bytes[at + 5]! << 8) | (bytes[at + 6]! << 16) | (bytes[at + 7]! << 24);
      const productLow = Math.imul(low, P2_LOW);
      const productHigh = (highOf(low, P2_LOW) + Math.imul(high, P2_LOW) + Math.imul(low, P2_HIGH)) | 0;
      const sumLow = (lanes[lane]! >>> 0) + (productLow >>> 0);
      const sumHigh = (lanes[lane + 1]! + productHigh + (sumLow > 0xffffffff ? 1 : 0)) | 0;
      const turnedLow = ((sumLow | 0) << 31) | (sumHigh >>> 1);
      const turnedHigh = (sumHigh << 31) | ((sumLow | 0) >>> 1);
      lanes[lane] = Math.imul(turnedLow, P1_LOW);
      lanes[lane + 1] =
        highOf(turnedLow, P1_LOW) + Math.imul(turnedHigh, P1_LOW) + Math.imul(turnedLow, P1_HIGH);
    }
  }
}

/** The higher 32 bits of the product of two numbers of 32 bits. */
function highOf(one: number, other: number): number {
  const [a, b, c, d] = [one & 0xffff, one >>> 16, other & 0xffff, other >>> 16];
  const middle = ((a * c) >>> 16) + ((a * d) & 0xffff) + ((b * c) & 0xffff);
  return (b * d + ((a * d) >>> 16) + ((b * c) >>> 16) + (middle >>> 16)) | 0;
}

function halves(value: bigint): readonly [high: number, low: number] {
  return [Number(BigInt.asIntN(32, value >> 32n)), Number(BigInt.asIntN(32, value))];
}

function wrapped(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}

function rotated(value: bigint, bits: bigint): bigint {
  return wrapped(value << bits) | (value >> (64n - bits));
}

function round(lane: bigint): bigint {
  return wrapped(rotated(wrapped(lane * P2), 31n) * P1);
}
