// Values that wait on the disk until all of them are known, so that memory stays flat.
import { StringDecoder } from 'node:string_decoder';
import { UnnamedFile } from './unnamed-file.js';

const CHUNK = 1 << 18;

/** Takes values that are JSON, and gives them out in order. */
export class Spool<Value> {
  private readonly file: UnnamedFile;

  /** @param place beside which there is room @throws NpsError `unwritable-file` */
  constructor(place: string) {
    this.file = new UnnamedFile(place);
  }

  /** @throws NpsError `unwritable-file`, for example where the disk is full */
  add(value: Value): void {
    this.file.add(`${JSON.stringify(value)}\n`);
  }

  /** All of them. To be called once, in the end. */
  *values(): Generator<Value> {
    this.file.flush();
    const [chunk, decoder] = [Buffer.allocUnsafe(CHUNK), new StringDecoder('utf8')];
    let text = '';
    for (let at = 0; ; ) {
      const size = this.file.read(chunk, at);
      if (size === 0) break;
      at += size;
      const lines = (text + decoder.write(chunk.subarray(0, size))).split('\n');
      text = lines.pop()!;
      for (const line of lines) yield JSON.parse(line);
    }
    this.file.close();
  }
}
