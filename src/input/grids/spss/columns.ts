// The cells of a column of an SPSS file, as text.
import type { CellWords } from '../cell-words.js';
import type { Batch } from './cases.js';
import type { FileText } from './encoding.js';
import { numberText } from './formats.js';
import { isMissingNumber, SYSTEM_MISSING } from './missing.js';
import { type Wording, withLabel } from './scale.js';
import type { NumberVariable, TextVariable } from './variables.js';

/** Writes the cells of a column into the rows of a batch, from one of its cases on. */
export type Column = (batch: Batch, rows: readonly string[][], position: number, from: number) => void;

/** The texts of whole numbers below this are kept in a table. */
const SMALL = 256;

/** @param slots units of 8 bytes of a case */
export function numberColumn(
  variable: NumberVariable,
  wording: Wording,
  slots: number,
  words: CellWords,
): Column {
  const { slot } = variable;
  const textOf = cellText(variable, wording, words);
  const small = Array.from({ length: SMALL }, (_, value) => textOf(value));
  return ({ count, values }, rows, position, from) => {
    for (let i = from, at = slot + from * slots; i < count; i++, at += slots) {
      const value = values[at]!;
      const isSmall = value >= 0 && value < SMALL && Math.trunc(value) === value;
      rows[i]![position] = isSmall ? small[value]! : textOf(value);
    }
  };
}

function cellText(
  { format, labels, missing }: NumberVariable,
  wording: Wording,
  words: CellWords,
): (value: number) => string {
  const plain = numberText(format);
  const labelled = new Map(
    [...labels].map(([value, label]) => [value, wording === 'both' ? withLabel(value, label, words) : label]),
  );
  const known = wording === 'codes' ? new Map<number, string>() : labelled;
  return (value) => {
    if (value === SYSTEM_MISSING || Number.isNaN(value)) return '';
    if (missing !== undefined && isMissingNumber(missing, value)) return '';
    return known.get(value) ?? plain(value);
  };
}

/** @param slots units of 8 bytes of a case */
export function textColumn(variable: TextVariable, text: FileText, slots: number): Column {
  const { parts, labels, missing } = variable;
  const [[first, length]] = parts as [[number, number]];
  const isPlain = labels.size === 0 && missing.size === 0;
  const joined = Buffer.alloc(parts.reduce((sum, [, bytes]) => sum + bytes, 0));
  const cellOf = (bytes: Buffer, start: number) => {
    if (parts.length === 1) return text.decode(bytes, start + first, start + first + length);
    let filled = 0;
    for (const [at, width] of parts) {
      bytes.copy(joined, filled, start + at, start + at + width);
      filled += width;
    }
    return text.decode(joined, 0, filled);
  };
  return ({ count, bytes }, rows, position, from) => {
    for (let i = from, start = from * slots * 8; i < count; i++, start += slots * 8) {
      const cell = cellOf(bytes, start);
      rows[i]![position] = isPlain ? cell : missing.has(cell) ? '' : (labels.get(cell) ?? cell);
    }
  };
}
