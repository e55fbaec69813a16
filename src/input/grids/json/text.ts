// A JSON text as it comes, in pieces that hold at least the next value.
import { isAscii } from 'node:buffer';
import { CUT, JsonCursor, Malformed } from './cursor.js';

export class JsonText {
  cursor = new JsonCursor('', false);
  /** Characters before the text of the cursor. */
  private before = 0;
  private linesBefore = 0;
  private readonly chunks: AsyncIterator<Uint8Array>;

  /**
   * @param chunks UTF-8, cut only between characters
   * @param most how many characters a value may have
   */
  constructor(
    chunks: AsyncIterable<Uint8Array>,
    private readonly most: number,
  ) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** The current line of the file, from 1. */
  get line(): number {
    return this.linesBefore + this.cursor.lines + 1;
  }

  /** The line of the file for a position in the text of the cursor. */
  lineAt(place: number): number {
    let lines = this.linesBefore + 1;
    const { text } = this.cursor;
    for (let at = text.indexOf('\n'); at !== -1 && at < place; at = text.indexOf('\n', at + 1)) lines++;
    return lines;
  }

  /** How many characters were read. */
  get passed(): number {
    return this.before + this.cursor.at;
  }

  /** Runs a step, and runs it again with more text as long as it is cut. @throws Malformed */
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
   * Continues with a text that begins at the cursor and is at least twice as long as the rest of the current one.
   * @throws Malformed where the file has no more
   */
  async more(): Promise<void> {
    const { cursor } = this;
    if (cursor.isLast) throw new Malformed({ what: 'ends' }, cursor.text.trimEnd().length);
    const left = cursor.text.slice(cursor.at);
    if (left.length > this.most) throw new Malformed({ what: 'too-large', limit: this.most }, cursor.at);
    const parts: Uint8Array[] = [Buffer.from(left)];
    let isLast = false;
    for (let size = 0; size <= left.length && !isLast; ) {
      const { done, value } = await this.chunks.next();
      isLast = done === true;
      size += value?.length ?? 0;
      if (!done) parts.push(value);
    }
    const bytes = Buffer.concat(parts);
    this.before += cursor.at;
    this.linesBefore += cursor.lines;
    // Text that is only ASCII is decoded faster as latin1; the check costs less than it saves.
    this.cursor = new JsonCursor(bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8'), isLast);
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}
