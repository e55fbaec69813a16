// Reads an object or a list as the cells of a row.
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  type JsonCursor,
  Malformed,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from './cursor.js';
import type { Key, Keys } from './keys.js';

/** Separates several values in a cell, as survey tools write the answers of one respondent. */
const SEPARATOR = ';';

/** Reads objects. The cells of one are complete when the whole object was read. */
export class RowReader {
  /** The cells of the row, by column. */
  cells: string[] = [];
  /** Values of keys that have no column. */
  readonly others: [Key, string][] = [];
  private row = 0;

  constructor(
    private readonly keys: Keys,
    /** How many columns there are. */
    public columns = 0,
  ) {}

  /** Reads the object that begins here. @throws Malformed, CUT */
  object(cursor: JsonCursor): void {
    this.cells = new Array<string>(this.columns).fill('');
    this.others.length = 0;
    // A new number, so that an object that was cut and is read again does not seem to repeat its keys.
    this.row++;
    this.members(cursor, this.keys, 0);
  }

  private members(cursor: JsonCursor, keys: Keys, depth: number): void {
    cursor.checkDepth(depth);
    cursor.at++;
    if (cursor.next() === CLOSE_OBJECT) {
      cursor.at++;
      return;
    }
    let place = 0;
    do {
      cursor.next();
      const key = this.keyAt(cursor, keys, place);
      cursor.pass(COLON);
      if (key === undefined) cursor.skip(depth + 1);
      else {
        place = key.place + 1;
        this.value(cursor, keys, key, depth);
      }
    } while (cursor.passSeparator(CLOSE_OBJECT));
  }

  /** The key that begins here: most likely the one that came next in other objects. */
  private keyAt(cursor: JsonCursor, keys: Keys, place: number): Key | undefined {
    const likely = keys.list[place];
    const at = cursor.at;
    let key: Key | undefined;
    if (likely !== undefined && cursor.text.startsWith(likely.quoted, at)) {
      cursor.at += likely.quoted.length;
      key = likely;
    } else key = keys.named(cursor.string());
    if (key?.row === this.row) throw new Malformed({ what: 'key-twice', key: key.path }, at);
    if (key !== undefined) key.row = this.row;
    return key;
  }

  private value(cursor: JsonCursor, keys: Keys, key: Key, depth: number): void {
    const code = cursor.next();
    if (code === OPEN_OBJECT) {
      this.members(cursor, keys.within(key), depth + 1);
      return;
    }
    const cell = cellAt(cursor, code, depth);
    if (key.column >= 0) this.cells[key.column] = cell;
    else if (cell !== '') this.others.push([key, cell]);
  }
}

/** The cells of the list that begins here. @throws Malformed, CUT */
export function listCells(cursor: JsonCursor): string[] {
  const cells: string[] = [];
  cursor.at++;
  if (cursor.next() !== CLOSE_LIST) {
    do cells.push(cellAt(cursor, cursor.next(), 0));
    while (cursor.passSeparator(CLOSE_LIST));
  } else cursor.at++;
  return cells;
}

/** A value as a cell; '' for null. */
function cellAt(cursor: JsonCursor, code: number, depth: number): string {
  if (code === QUOTE) return cursor.string();
  if (code === OPEN_LIST) return severalIn(cursor, depth + 1);
  if (code === OPEN_OBJECT) return asWritten(cursor, depth + 1);
  const text = cursor.plain();
  return text === 'null' ? '' : text;
}

/**
 * A list as a cell: its values separated by semicolons, or the list as written where it holds objects or lists, or a value
 * contains a semicolon.
 */
function severalIn(cursor: JsonCursor, depth: number): string {
  cursor.checkDepth(depth);
  const from = cursor.at;
  const values: string[] = [];
  let isPlain = true;
  cursor.at++;
  if (cursor.next() !== CLOSE_LIST) {
    do {
      const code = cursor.next();
      if (code === OPEN_LIST || code === OPEN_OBJECT) {
        isPlain = false;
        cursor.skip(depth + 1);
        continue;
      }
      const value = cellAt(cursor, code, depth);
      isPlain &&= !value.includes(SEPARATOR);
      if (value !== '') values.push(value);
    } while (cursor.passSeparator(CLOSE_LIST));
  } else cursor.at++;
  return isPlain ? values.join(SEPARATOR) : cursor.text.slice(from, cursor.at);
}

function asWritten(cursor: JsonCursor, depth: number): string {
  const from = cursor.at;
  cursor.skip(depth);
  return cursor.text.slice(from, cursor.at);
}
