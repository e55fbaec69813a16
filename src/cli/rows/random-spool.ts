// Values that wait on the disk, to be given out in any order.
import { closeSync, readSync, rmSync, writeSync } from 'node:fs';
import { openBeside } from '../output/temporary.js';
import { unwritable } from '../output/unwritable.js';

const FLUSH_BYTES = 1 << 20;
/** Read at a time: what is beside a value is often wanted next, and costs next to nothing. */
const BLOCK = 1 << 13;
const OWNER_ONLY = 0o600;

/** Takes values that are JSON. Its file has no name: whatever ends the program, it goes. */
export class RandomSpool<Value> {
  private readonly file: number;
  private waiting = '';
  private written = 0;
  private bytes = 0;
  private count = 0;
  /** Where each value ends. */
  private ends = new Float64Array(1024);

  /** @param place beside which there is room @throws NpsError `unwritable-file` */
  constructor(private readonly place: string) {
    try {
      const { path, file } = openBeside(place, OWNER_ONLY);
      rmSync(path);
      this.file = file;
    } catch (error) {
      throw unwritable(error, place);
    }
  }

  get size(): number {
    return this.count;
  }

  /** @returns the number of the value, from 0 @throws NpsError `unwritable-file`, for example where the disk is full */
  add(value: Value): number {
    const text = JSON.stringify(value);
    this.waiting += text;
    this.bytes += Buffer.byteLength(text);
    if (this.count === this.ends.length) {
      const more = new Float64Array(2 * this.count);
      more.set(this.ends);
      this.ends = more;
    }
    this.ends[this.count] = this.bytes;
    if (this.bytes - this.written >= FLUSH_BYTES) this.flush();
    return this.count++;
  }

  /** The values of these numbers. To be called once, in the end. */
  *values(numbers: Iterable<number>): Generator<Value> {
    this.flush();
    let block: Buffer = Buffer.alloc(0);
    let from = 0;
    for (const number of numbers) {
      const start = number === 0 ? 0 : this.ends[number - 1]!;
      const end = this.ends[number]!;
      if (start < from || end > from + block.length) {
        block = this.read(start, Math.max(end, Math.min(start + BLOCK, this.bytes)));
        from = start;
      }
      yield JSON.parse(block.toString('utf8', start - from, end - from));
    }
    closeSync(this.file);
  }

  private read(start: number, end: number): Buffer {
    const block = Buffer.allocUnsafe(end - start);
    for (let read = 0; read < block.length; )
      read += readSync(this.file, block, read, block.length - read, start + read);
    return block;
  }

  private flush(): void {
    const bytes = Buffer.from(this.waiting);
    this.waiting = '';
    this.written = this.bytes;
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(this.file, bytes, written);
    } catch (error) {
      throw unwritable(error, this.place);
    }
  }
}
