// Values that wait on the disk, to be given out in any order.
import { grown } from '../../core/compensated.js';
import { UnnamedFile } from '../output/unnamed-file.js';

/** Read at a time: what is beside a value is often wanted next, and costs next to nothing. */
const BLOCK = 1 << 13;
const FIRST_ROOM = 1024;

/** Takes values that are JSON. */
export class RandomSpool<Value> {
  private readonly file: UnnamedFile;
  private bytes = 0;
  private count = 0;
  /** Where each value ends. */
  private ends = new Float64Array(FIRST_ROOM);

  /** @param place beside which there is room @throws NpsError `unwritable-file` */
  constructor(place: string) {
    this.file = new UnnamedFile(place);
  }

  get size(): number {
    return this.count;
  }

  /** @returns the number of the value, from 0 @throws NpsError `unwritable-file`, for example where the disk is full */
  add(value: Value): number {
    const text = JSON.stringify(value);
    this.file.add(text);
    this.bytes += Buffer.byteLength(text);
    if (this.count === this.ends.length) this.ends = grown(this.ends, 2 * this.count);
    this.ends[this.count] = this.bytes;
    return this.count++;
  }

  /** The values of these numbers. To be called once, in the end. */
  *values(numbers: Iterable<number>): Generator<Value> {
    this.file.flush();
    let block: Buffer = Buffer.alloc(0);
    let from = 0;
    for (const number of numbers) {
      const start = number === 0 ? 0 : this.ends[number - 1]!;
      const end = this.ends[number]!;
      if (start < from || end > from + block.length) {
        block = Buffer.allocUnsafe(Math.max(end - start, Math.min(BLOCK, this.bytes - start)));
        this.file.read(block, start);
        from = start;
      }
      yield JSON.parse(block.toString('utf8', start - from, end - from));
    }
    this.file.close();
  }
}
