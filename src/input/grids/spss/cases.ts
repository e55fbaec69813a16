// The cases of an SPSS file, some at a time. A case is a row of units of 8 bytes; numbers are in this machine's byte order.
// Format: GNU PSPP Developers Guide, "Data Record", https://www.gnu.org/software/pspp/pspp-dev/
import { damaged } from './damaged.js';
import type { Elements } from './elements.js';
import type { FileHeader } from './file-header.js';
import { SYSTEM_MISSING } from './missing.js';

/** Some cases, valid until the next ones are read. */
export interface Batch {
  readonly count: number;
  /** The units of all cases, as numbers and as bytes. */
  readonly values: Float64Array;
  readonly bytes: Buffer;
}

export interface CaseLayout {
  /** How many units of 8 bytes a case has. */
  readonly slots: number;
  /** Whether each unit is a number. */
  readonly isNumber: Uint8Array;
}

/** Units, and cases, that a batch may have. */
const BATCH = 64 * 1024;
const MOST_CASES = 2048;

/** Codes that replace units; those from 1 to 251 are numbers. */
const PADDING = 0;
const END = 252;
const LITERAL = 253;
const SPACES = 254;
const MISSING = 255;
const FOUR_SPACES = 0x20202020;

const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Reads the cases from their units. Can be used only once. */
export class Cases {
  /** Whether there are more cases than the file says. */
  hasMore = false;
  private readonly halves: Int32Array;
  private readonly bytes: Buffer;
  private readonly values: Float64Array;
  private readonly size: number;
  private readonly swaps: boolean;
  private block: Elements = { bytes: new Uint8Array(), halves: new Int32Array(), count: 0 };
  private at = 0;
  private readonly codes = new Uint8Array(8);
  private code = 8;
  private isOver = false;

  constructor(
    private readonly file: string,
    private readonly header: FileHeader,
    readonly stated: number | undefined,
    private readonly layout: CaseLayout,
    private readonly elements: Iterator<Elements>,
  ) {
    const { slots } = layout;
    this.size = Math.min(MOST_CASES, Math.max(1, Math.floor(BATCH / slots)));
    const memory = new ArrayBuffer(this.size * slots * 8);
    this.halves = new Int32Array(memory);
    this.values = new Float64Array(memory);
    this.bytes = Buffer.from(memory);
    this.swaps = header.isLittleEndian !== IS_LITTLE_ENDIAN;
  }

  /** @throws NpsError `unreadable-file` where the file is cut */
  *batches(): Generator<Batch> {
    const { slots } = this.layout;
    let cases = 0;
    const { stated = Number.POSITIVE_INFINITY } = this;
    while (cases < stated) {
      const wanted = Math.min(this.size, stated - cases) * slots;
      const units = this.header.compression === 'none' ? this.copied(wanted) : this.decoded(wanted);
      const count = Math.floor(units / slots);
      cases += count;
      if (count > 0) yield { count, values: this.values, bytes: this.bytes };
      if (units === wanted) continue;
      if (units % slots !== 0 || cases < (this.stated ?? 0))
        throw damaged(this.file, { found: 'cut-cases', cases, stated: this.stated });
      return;
    }
    this.hasMore = (this.header.compression === 'none' ? this.copied(slots) : this.decoded(slots)) === slots;
  }

  /** Copies units. @returns how many, fewer than wanted at the end */
  private copied(wanted: number): number {
    let done = 0;
    while (done < wanted && this.refill()) {
      const count = Math.min(wanted - done, this.block.count - this.at);
      this.halves.set(this.block.halves.subarray(this.at * 2, (this.at + count) * 2), done * 2);
      if (this.swaps) this.swap(done, done + count);
      this.at += count;
      done += count;
    }
    return done;
  }

  /** Decodes units. @returns how many, fewer than wanted at the end */
  private decoded(wanted: number): number {
    const { codes, halves, values } = this;
    const { bias } = this.header;
    let done = 0;
    while (done < wanted) {
      if (this.code === 8 && !this.nextCodes()) break;
      const code = codes[this.code++]!;
      if (code === PADDING) continue;
      if (code < END) values[done++] = code - bias;
      else if (code === LITERAL) {
        if (!this.refill()) break;
        const from = this.at++ * 2;
        halves[done * 2] = this.block.halves[from]!;
        halves[done * 2 + 1] = this.block.halves[from + 1]!;
        if (this.swaps) this.swap(done, done + 1);
        done++;
      } else if (code === SPACES) {
        halves[done * 2] = FOUR_SPACES;
        halves[done * 2 + 1] = FOUR_SPACES;
        done++;
      } else if (code === MISSING) values[done++] = SYSTEM_MISSING;
      else {
        this.isOver = true;
        break;
      }
    }
    return done;
  }

  private nextCodes(): boolean {
    if (!this.refill()) return false;
    const from = this.at++ * 8;
    for (let i = 0; i < 8; i++) this.codes[i] = this.block.bytes[from + i]!;
    this.code = 0;
    return true;
  }

  /** Whether there is another unit to read. */
  private refill(): boolean {
    while (!this.isOver && this.at === this.block.count) {
      const next = this.elements.next();
      if (next.done) this.isOver = true;
      else {
        this.block = next.value;
        this.at = 0;
      }
    }
    return !this.isOver;
  }

  /** Swaps the bytes of numbers; a batch begins with the first unit of a case. */
  private swap(from: number, to: number): void {
    const { isNumber, slots } = this.layout;
    for (let i = from; i < to; i++) {
      if (isNumber[i % slots] === 1) this.bytes.subarray(i * 8, i * 8 + 8).swap64();
    }
  }
}
