// Plain data as JSON text, piece by piece: a document may be longer than the longest string.
import { escapeJson } from './escape.js';

/** Items of longer lists are a piece each. */
const LONG = 16;

/** Printable ASCII that needs no escape; most strings are such. */
const PLAIN = /^[ !#-[\]-~]*$/;

/**
 * The text that `JSON.stringify(value, null, 2)` gives, with what a terminal would act on escaped.
 * @param value plain data
 * @throws RangeError on a number that JSON has no text for: it would write null, and so hide a defect
 */
export function jsonPieces(value: unknown): Generator<string> {
  return new JsonWriter().pieces('', value, '\n');
}

class JsonWriter {
  /** What comes before the value of a key. */
  private readonly starts = new Map<string, string>();

  /** @param indent a line's end, and the spaces that the value's last line begins with */
  *pieces(key: string, value: unknown, indent: string): Generator<string> {
    if (!isFilled(value)) {
      yield this.text(key, value, indent);
      return;
    }
    const isList = Array.isArray(value);
    const isLong = isList && value.length > LONG;
    const inner = `${indent}  `;
    let separator = inner;
    yield isList ? '[' : '{';
    for (const [name, item] of isList ? value.entries() : present(value)) {
      const start = isList ? separator : separator + this.start(String(name));
      separator = `,${inner}`;
      if (isLong) yield start + this.text(String(name), item, inner);
      else {
        yield start;
        yield* this.pieces(String(name), item, inner);
      }
    }
    yield indent + (isList ? ']' : '}');
  }

  private text(key: string, value: unknown, indent: string): string {
    switch (typeof value) {
      case 'number':
        if (!Number.isFinite(value)) throw new RangeError(`${key} is ${value}, not a figure`);
        return String(value);
      case 'string':
        return stringText(value);
      case 'boolean':
        return String(value);
      case 'object':
        if (value === null) return 'null';
        return Array.isArray(value) ? this.list(key, value, indent) : this.record(value, indent);
      default:
        return 'null';
    }
  }

  private list(key: string, items: readonly unknown[], indent: string): string {
    if (items.length === 0) return '[]';
    const inner = `${indent}  `;
    let text = `[${inner}`;
    for (let i = 0; i < items.length; i++)
      text += (i === 0 ? '' : `,${inner}`) + this.text(key, items[i], inner);
    return `${text}${indent}]`;
  }

  private record(value: object, indent: string): string {
    const inner = `${indent}  `;
    let text = '';
    for (const name of Object.keys(value)) {
      const item: unknown = value[name as keyof typeof value];
      if (item === undefined) continue;
      text += (text === '' ? inner : `,${inner}`) + this.start(name) + this.text(name, item, inner);
    }
    return text === '' ? '{}' : `{${text}${indent}}`;
  }

  private start(key: string): string {
    const known = this.starts.get(key);
    if (known !== undefined) return known;
    const start = `${stringText(key)}: `;
    this.starts.set(key, start);
    return start;
  }
}

/** Whether a value is a list or a record that has something in it. */
function isFilled(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) ? value.length > 0 : present(value).length > 0;
}

const present = (value: object) => Object.entries(value).filter(([, item]) => item !== undefined);

function stringText(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : escapeJson(JSON.stringify(text));
}
