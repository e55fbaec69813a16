// The rows of a JSON text, one after the other, with their numbers for people.
import { CLOSE_LIST, CUT, type JsonCursor, Malformed, OPEN_LIST, OPEN_OBJECT } from './cursor.js';
import type { Layout } from './layout.js';
import type { JsonText } from './text.js';

/** Rows that are returned at a time, at most. */
const BATCH = 512;

/** A row with its number: its line where rows are one a line, else counted from 1. */
export interface Numbered<Row> {
  readonly number: number;
  readonly row: Row;
}

export class RowSequence {
  /** How many rows were read. */
  count = 0;
  isDone = false;

  /** @param text at its first row */
  constructor(
    readonly text: JsonText,
    readonly layout: Layout,
  ) {}

  /**
   * The next rows; none at the end.
   * @param read reads the value at the cursor
   * @throws Malformed
   */
  async next<Row>(read: (cursor: JsonCursor) => Row): Promise<Numbered<Row>[]> {
    if (this.count === 0 && this.layout.shape === 'list') await this.passEmpty();
    const rows: Numbered<Row>[] = [];
    while (rows.length < BATCH && !this.isDone) {
      const { cursor } = this.text;
      const { at, lines } = cursor;
      try {
        this.one(cursor, read, rows);
      } catch (error) {
        if (error !== CUT) throw error;
        cursor.goBack(at, lines);
        if (rows.length > 0) break;
        await this.text.more();
      }
    }
    return rows;
  }

  private one<Row>(cursor: JsonCursor, read: (cursor: JsonCursor) => Row, rows: Numbered<Row>[]): void {
    const { shape, of } = this.layout;
    const code = cursor.peek();
    if (Number.isNaN(code)) {
      if (!cursor.isLast || shape === 'list') throw CUT;
      this.isDone = true;
      return;
    }
    const number = shape === 'lines' ? this.text.line : this.count + 1;
    if (code !== (of === 'object' ? OPEN_OBJECT : OPEN_LIST))
      throw new Malformed({ what: 'not-a-row', wanted: of }, cursor.at);
    const row = read(cursor);
    if (shape === 'list') this.isDone = !cursor.passSeparator(CLOSE_LIST);
    this.count++;
    rows.push({ number, row });
  }

  private async passEmpty(): Promise<void> {
    await this.text.whole((cursor) => {
      if (cursor.next() !== CLOSE_LIST) return;
      cursor.at++;
      this.isDone = true;
    });
  }
}
