// Reads the dictionary of an SPSS file from front to back; every length is checked before it is used.
import type { GridBytes } from '../grid.js';
import { damaged } from './damaged.js';

/** Bytes that are read at a time. */
const WINDOW = 64 * 1024;
/** Bytes that a dictionary may have. */
const LONGEST = 256 * 1024 * 1024;

export class Cursor {
  private window = new Uint8Array();
  private view = new DataView(this.window.buffer);
  private windowStart = 0;

  /** @param position that of the next byte in the file */
  constructor(
    readonly bytes: GridBytes,
    readonly isLittleEndian: boolean,
    public position: number,
  ) {}

  /** Bytes left in the file. */
  get left(): number {
    return this.bytes.size - this.position;
  }

  int32(): number {
    const at = this.have(4);
    return this.view.getInt32(at, this.isLittleEndian);
  }

  int64(): number {
    const at = this.have(8);
    return Number(this.view.getBigInt64(at, this.isLittleEndian));
  }

  byte(): number {
    return this.window[this.have(1)]!;
  }

  /** The next bytes, as a copy. */
  take(length: number): Uint8Array {
    if (length > WINDOW) {
      this.need(length);
      const taken = this.bytes.read(this.position, length);
      if (taken.length < length) throw damaged(this.bytes.name, { found: 'cut-dictionary' });
      this.position += length;
      return taken;
    }
    const at = this.have(length);
    return this.window.slice(at, at + length);
  }

  skip(length: number): void {
    this.need(length);
    this.position += length;
  }

  /**
   * A count of items with at least that many bytes each.
   * @throws NpsError `unreadable-file` where the rest of the file is too short for them
   */
  count(bytesEach: number): number {
    const at = this.position;
    const value = this.int32();
    if (value < 0 || value > this.left / bytesEach)
      throw damaged(this.bytes.name, { found: 'count', at, value });
    return value;
  }

  private need(length: number): void {
    if (length > this.left) throw damaged(this.bytes.name, { found: 'cut-dictionary' });
    if (this.position + length > LONGEST)
      throw damaged(this.bytes.name, { found: 'too-many', what: 'bytes', limit: LONGEST });
  }

  /** Loads bytes into the window, and passes them. @returns their position in the window */
  private have(length: number): number {
    this.need(length);
    let at = this.position - this.windowStart;
    if (at < 0 || at + length > this.window.length) {
      this.window = Uint8Array.from(this.bytes.read(this.position, WINDOW));
      this.view = new DataView(this.window.buffer);
      this.windowStart = this.position;
      at = 0;
      if (length > this.window.length) throw damaged(this.bytes.name, { found: 'cut-dictionary' });
    }
    this.position += length;
    return at;
  }
}
