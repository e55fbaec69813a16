// Plain data as JSON text, piece by piece: a document may be longer than the longest string.
import { escapeJson } from './escape.js';

/** Items of longer lists are a piece each. */
const LONG = 16;
const INDENT = '  ';

/** Line ends and printable ASCII, which need no escape. */
const PLAIN = /^[\n -~]*$/;

/**
 * The text that `JSON.stringify(value, null, 2)` gives, with what a terminal would act on escaped.
 * @param value plain data
 * @throws RangeError on a number that JSON has no text for: it would write null, and so hide a defect
 */
export function jsonPieces(value: unknown): Generator<string> {
  return piecesOf('', value, 0);
}

/** @param depth how many lists and records the value is in */
function* piecesOf(key: string, value: unknown, depth: number): Generator<string> {
  if (!isFilled(value)) {
    yield textOf(key, value, depth);
    return;
  }
  const isList = Array.isArray(value);
  const isLong = isList && value.length > LONG;
  const inner = `\n${INDENT.repeat(depth + 1)}`;
  let separator = inner;
  yield isList ? '[' : '{';
  for (const [name, item] of isList ? value.entries() : present(value)) {
    const start = isList ? separator : `${separator}${stringText(name as string)}: `;
    separator = `,${inner}`;
    if (isLong) yield start + textOf(String(name), item, depth + 1);
    else {
      yield start;
      yield* piecesOf(String(name), item, depth + 1);
    }
  }
  yield `\n${INDENT.repeat(depth)}${isList ? ']' : '}'}`;
}

/** In one piece, as V8 writes it: many times faster, and the lines of what is in it are indented as they are in lists. */
function textOf(key: string, value: unknown, depth: number): string {
  checkFigures(key, value);
  let nested: unknown = value;
  let before = 0;
  let after = 0;
  for (let level = 1; level <= depth; level++) {
    nested = [nested];
    before += '[\n'.length + level * INDENT.length;
    after += '\n]'.length + (level - 1) * INDENT.length;
  }
  const json = JSON.stringify(nested, null, INDENT) ?? 'null';
  return escaped(json.slice(before, json.length - after));
}

function checkFigures(key: string, value: unknown): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${key} is ${value}, not a figure`);
  } else if (Array.isArray(value)) {
    for (const item of value) checkFigures(key, item);
  } else if (typeof value === 'object' && value !== null) {
    for (const name of Object.keys(value)) checkFigures(name, value[name as keyof typeof value]);
  }
}

/** Whether a value is a list or a record that has something in it. */
function isFilled(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) ? value.length > 0 : present(value).length > 0;
}

const present = (value: object) => Object.entries(value).filter(([, item]) => item !== undefined);

const stringText = (text: string) => escaped(JSON.stringify(text));

/** Most text is plain. */
const escaped = (json: string) => (PLAIN.test(json) ? json : escapeJson(json));
