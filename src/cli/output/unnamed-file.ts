// A file on the disk for what waits there. It has no name: whatever ends the program, it goes.
import { closeSync, readSync, rmSync, writeSync } from 'node:fs';
import { openBeside } from './temporary.js';
import { unwritable } from './unwritable.js';

const FLUSH_CHARACTERS = 1 << 20;
const OWNER_ONLY = 0o600;

export class UnnamedFile {
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
  add(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= FLUSH_CHARACTERS) this.flush();
  }

  /** Writes what waits; to be called before anything is read. @throws NpsError `unwritable-file` */
  flush(): void {
    const bytes = Buffer.from(this.waiting);
    this.waiting = '';
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(this.file, bytes, written);
    } catch (error) {
      throw unwritable(error, this.place);
    }
  }

  /** Fills a buffer from a place on. @returns how many bytes there were */
  read(buffer: Buffer, from: number): number {
    let size = 0;
    for (let read = 1; read > 0 && size < buffer.length; size += read)
      read = readSync(this.file, buffer, size, buffer.length - size, from + size);
    return size;
  }

  close(): void {
    closeSync(this.file);
  }
}
