// Values that wait on the disk until all of them are known, so that memory stays flat.
import { closeSync, readSync, rmSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { openBeside } from './temporary.js';
import { unwritable } from './unwritable.js';

const FLUSH_CHARACTERS = 1 << 20;
const CHUNK = 1 << 18;
const OWNER_ONLY = 0o600;

/** Takes values that are JSON, and gives them out in order. Its file has no name: whatever ends the program, it goes. */
export class Spool<Value> {
  private readonly file: number;
  private waiting = '';

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

  /** @throws NpsError `unwritable-file`, for example where the disk is full */
  add(value: Value): void {
    this.waiting += `${JSON.stringify(value)}\n`;
    if (this.waiting.length >= FLUSH_CHARACTERS) this.flush();
  }

  /** All of them. To be called once, in the end. */
  *values(): Generator<Value> {
    this.flush();
    const [chunk, decoder] = [Buffer.allocUnsafe(CHUNK), new StringDecoder('utf8')];
    let text = '';
    for (let at = 0; ; ) {
      const size = readSync(this.file, chunk, 0, CHUNK, at);
      if (size === 0) break;
      at += size;
      const lines = (text + decoder.write(chunk.subarray(0, size))).split('\n');
      text = lines.pop()!;
      for (const line of lines) yield JSON.parse(line);
    }
    closeSync(this.file);
  }

  private flush(): void {
    const bytes = Buffer.from(this.waiting);
    this.waiting = '';
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(this.file, bytes, written);
    } catch (error) {
      throw unwritable(error, this.place);
    }
  }
}
