// Where the rows of a JSON text are: one a line, in one list, or in a list of a document.
import type { NoJsonRows } from '../../json-problem-kinds.js';
import { CLOSE_LIST, CLOSE_OBJECT, CUT, type JsonCursor, OPEN_LIST, OPEN_OBJECT } from './cursor.js';
import type { JsonText } from './text.js';

/** Where the rows are, and whether each is an object or a list. */
export interface Layout {
  /** `lines`: one value after the other, usually one a line. */
  readonly shape: 'lines' | 'list';
  readonly of: 'object' | 'list';
  /** The key of the list in a document. */
  readonly name?: string;
}

export class WithoutRows extends Error {
  constructor(readonly reason: NoJsonRows) {
    super(reason.why);
  }
}

/** A first object that is longer than this many characters is a document, not a row. */
const FIRST = 1024 * 1024;

/**
 * Finds the rows, and leaves the text at the first of them, or at the end of the list if it is empty.
 * @param wanted the list of a document, by its key or its number from 1
 * @throws Malformed, WithoutRows
 */
export async function findRows(text: JsonText, wanted: string | undefined): Promise<Layout> {
  const first = await text.whole((cursor) => cursor.next());
  if (first === OPEN_LIST) return inList(text);
  const { at, lines } = text.cursor;
  const beginning = await firstObject(text);
  text.cursor.goBack(beginning === undefined ? text.cursor.at : at, lines);
  if (beginning?.isFollowed) return { shape: 'lines', of: 'object' };
  if (beginning !== undefined) {
    const { members, lists } = beginning;
    const format = formatOf(members);
    if (format !== undefined) throw new WithoutRows({ why: 'no-list', format });
    if (lists.length === 0) return { shape: 'lines', of: 'object' };
    if (wanted === undefined && lists.length > 1) throw new WithoutRows({ why: 'several-lists', lists });
  }
  text.cursor.pass(OPEN_OBJECT);
  const met: string[] = [];
  const list = await nextList(text, met, wanted);
  if (list !== undefined) return list;
  throw new WithoutRows(met.length === 0 ? { why: 'no-list' } : { why: 'unknown-list', lists: met });
}

/**
 * Reads the rest of a document after its list.
 * @throws Malformed, WithoutRows where there is another list and the user did not choose
 */
export async function passRest(text: JsonText, { name }: Layout, wanted: string | undefined): Promise<void> {
  if (name !== undefined) {
    const met = [name];
    const isMore = await text.whole((cursor) => cursor.passSeparator(CLOSE_OBJECT));
    if (isMore && wanted === undefined && (await nextList(text, met, undefined)) !== undefined)
      throw new WithoutRows({ why: 'several-lists', lists: met });
    if (isMore && wanted !== undefined) return;
  }
  await text.whole((cursor) => {
    const next = cursor.peek();
    if (Number.isNaN(next) && !cursor.isLast) throw CUT;
    if (!Number.isNaN(next)) throw cursor.unexpected('the end of the file');
  });
}

async function inList(text: JsonText): Promise<Layout> {
  const second = await text.whole((cursor) => {
    const from = cursor.at;
    cursor.at++;
    const code = cursor.next();
    if (code !== OPEN_OBJECT && code !== OPEN_LIST && code !== CLOSE_LIST) cursor.goBack(from, cursor.lines);
    return code;
  });
  if (second === OPEN_OBJECT || second === CLOSE_LIST) return { shape: 'list', of: 'object' };
  if (second === OPEN_LIST) return { shape: 'list', of: 'list' };
  // One row a line, each a list; or a list of plain values, which have no names.
  const { at, lines } = text.cursor;
  const isFollowed = await text.whole((cursor) => {
    cursor.skip(0);
    return isMoreAfter(cursor);
  });
  text.cursor.goBack(at, lines);
  if (!isFollowed) throw new WithoutRows({ why: 'values' });
  return { shape: 'lines', of: 'list' };
}

/** What the first object of a text holds; undefined where it is too long to be a row. */
async function firstObject(text: JsonText): Promise<FirstObject | undefined> {
  return text.whole((cursor) => {
    const { at, lines } = cursor;
    try {
      const members = new Map<string, string>();
      const lists: string[] = [];
      eachMember(cursor, (key) => {
        if (isListOfRows(cursor)) lists.push(key);
        const from = cursor.at;
        cursor.skip(1);
        if (cursor.at - from <= SHORT) members.set(key, cursor.text.slice(from, cursor.at));
      });
      return { members, lists, isFollowed: isMoreAfter(cursor) };
    } catch (error) {
      if (error !== CUT || cursor.text.length - at < FIRST) throw error;
      cursor.goBack(at, lines);
      return undefined;
    }
  });
}
const SHORT = 100;

interface FirstObject {
  /** Its members as written, without long ones. */
  readonly members: ReadonlyMap<string, string>;
  /** The keys of the members that are lists of objects or of lists. */
  readonly lists: readonly string[];
  /** Whether another value follows. */
  readonly isFollowed: boolean;
}

function formatOf(members: FirstObject['members']): 'geojson' | 'result' | undefined {
  if (members.get('type') === '"FeatureCollection"') return 'geojson';
  return members.has('formatVersion') && members.has('command') ? 'result' : undefined;
}

function eachMember(cursor: JsonCursor, take: (key: string) => void): void {
  cursor.pass(OPEN_OBJECT);
  if (cursor.next() === CLOSE_OBJECT) {
    cursor.at++;
    return;
  }
  do take(cursor.passKey());
  while (cursor.passSeparator(CLOSE_OBJECT));
}

/** Whether the next value is a list of objects or of lists. */
function isListOfRows(cursor: JsonCursor): boolean {
  const { at, lines } = cursor;
  let isOne = cursor.next() === OPEN_LIST;
  if (isOne) {
    cursor.at++;
    const first = cursor.next();
    isOne = first === OPEN_OBJECT || first === OPEN_LIST;
  }
  cursor.goBack(at, lines);
  return isOne;
}

/** Whether something follows. */
function isMoreAfter(cursor: JsonCursor): boolean {
  const next = cursor.peek();
  if (Number.isNaN(next) && !cursor.isLast) throw CUT;
  return !Number.isNaN(next);
}

/** Goes to the first row of the next wanted list. @param met the lists so far; the function adds to it */
async function nextList(
  text: JsonText,
  met: string[],
  wanted: string | undefined,
): Promise<Layout | undefined> {
  let isMore = await text.whole((cursor) => {
    if (cursor.next() !== CLOSE_OBJECT) return true;
    cursor.at++;
    return false;
  });
  while (isMore) {
    const name = await text.whole((cursor) => {
      const key = cursor.passKey();
      cursor.next();
      return isListOfRows(cursor) ? key : undefined;
    });
    if (name !== undefined) met.push(name);
    if (name !== undefined && (wanted ?? name) === name) return enter(text, name);
    if (name !== undefined && wanted === String(met.length)) return enter(text, name);
    isMore = await text.whole((cursor) => {
      cursor.skip(1);
      return cursor.passSeparator(CLOSE_OBJECT);
    });
  }
  return undefined;
}

async function enter(text: JsonText, name: string): Promise<Layout> {
  return text.whole((cursor) => {
    cursor.pass(OPEN_LIST);
    const of = cursor.next() === OPEN_OBJECT ? 'object' : 'list';
    return { shape: 'list', of, name };
  });
}
