// A JSON text as it comes: as much of it at a time as the next values take.
import { isAscii } from 'node:buffer';
import { CUT, JsonCursor, Malformed } from './cursor.js';

export class JsonText {
  cursor = new JsonCursor('', false);
  /** Characters before those of the cursor. */
  private before = 0;
  private linesBefore = 0;
  private readonly chunks: AsyncIterator<Uint8Array>;

  /**
   * @param chunks UTF-8 that is cut between characters
   * @param most characters that one value may have
   */
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
    // To see that there is nothing else but ASCII takes less time than to look for more.
    this.cursor = new JsonCursor(bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8'), isLast);
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}
