// A JSON text as it comes: as much of it at a time as the next values take.
import { StringDecoder } from 'node:string_decoder';
import { CUT, JsonCursor, Malformed } from './cursor.js';

export class JsonText {
  cursor = new JsonCursor('', false);
  /** Characters before those of the cursor. */
  private before = 0;
  private linesBefore = 0;
  private readonly chunks: AsyncIterator<Uint8Array>;
  private readonly decoder = new StringDecoder('utf8');

  /** @param most characters that one value may have */
  constructor(
    chunks: AsyncIterable<Uint8Array>,
    private readonly most: number,
  ) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** The line of the file that is read, from 1. */
  get line(): number {
    return this.linesBefore + this.cursor.lines + 1;
  }

  /** The line of a place in the text of the cursor. */
  lineAt(place: number): number {
    let lines = this.linesBefore + 1;
    const { text } = this.cursor;
    for (let at = text.indexOf('\n'); at !== -1 && at < place; at = text.indexOf('\n', at + 1)) lines++;
    return lines;
  }

  /** Characters that were read. */
  get passed(): number {
    return this.before + this.cursor.at;
  }

  /** Does a step with as much text as it needs. @throws Malformed */
  async whole<Result>(step: (cursor: JsonCursor) => Result): Promise<Result> {
    for (;;) {
      const { cursor } = this;
      const { at, lines } = cursor;
      try {
        return step(cursor);
      } catch (error) {
        if (error !== CUT) throw error;
        cursor.goBack(at, lines);
      }
      await this.more();
    }
  }

  /**
   * Goes on with a text that begins where the cursor is and is at least twice as long as what is left.
   * @throws Malformed where there is no more
   */
  async more(): Promise<void> {
    const { cursor } = this;
    if (cursor.isLast) throw new Malformed({ what: 'ends' }, cursor.text.trimEnd().length);
    const left = cursor.text.slice(cursor.at);
    if (left.length > this.most) throw new Malformed({ what: 'too-large', limit: this.most }, cursor.at);
    const parts = [left];
    let isLast = false;
    for (let size = 0; size <= left.length && !isLast; ) {
      const { done, value } = await this.chunks.next();
      const part = done ? this.decoder.end() : this.decoder.write(value as Buffer);
      isLast = done === true;
      size += part.length;
      parts.push(part);
    }
    this.before += cursor.at;
    this.linesBefore += cursor.lines;
    this.cursor = new JsonCursor(parts.join(''), isLast);
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}
