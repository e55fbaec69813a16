// The dictionary of an SPSS system file, record by record: variables, labels of values, extensions.
// Format: GNU PSPP Developers Guide, "System File Format", https://www.gnu.org/software/pspp/pspp-dev/
import type { GridBytes } from '../grid.js';
import { Cursor } from './cursor.js';
import { damaged } from './damaged.js';
import { HEADER_BYTES } from './file-header.js';

/** A variable, from its record; texts are in the encoding of the file. */
export interface RawVariable {
  /** Its position in a case, in units of 8 bytes from 0, and how many units it takes. */
  readonly slot: number;
  slots: number;
  /** Bytes of a text; 0 for a number. */
  readonly width: number;
  readonly name: Uint8Array;
  readonly label: Uint8Array | undefined;
  /** The type of its print format: see formats.ts. */
  readonly format: number;
  readonly missing: RawMissing | undefined;
}

/** Missing values: some single values, or a range and perhaps a third value. */
export interface RawMissing {
  readonly isRange: boolean;
  /** 8 bytes each. */
  readonly values: readonly Uint8Array[];
}

/** Labels of values, and the positions of the variables that have them. */
export interface RawLabels {
  readonly labels: readonly (readonly [value: Uint8Array, label: Uint8Array])[];
  readonly slots: readonly number[];
}

export interface RawDictionary {
  readonly variables: RawVariable[];
  readonly labels: RawLabels[];
  /** The extension records that are read, by subtype. */
  readonly extensions: Map<number, Uint8Array>;
  /** The total of labels. */
  labelled: number;
  /** How many units of 8 bytes a case has. */
  slots: number;
  /** The position of the cases in the file, in bytes. */
  end: number;
}

/** The subtypes of extension records that are read; others are skipped. */
export const EXTENSIONS = {
  integers: 3,
  longNames: 13,
  longStrings: 14,
  cases64: 16,
  encoding: 20,
  longLabels: 21,
  longMissing: 22,
} as const;
const READ: ReadonlySet<number> = new Set(Object.values(EXTENSIONS));

/** The types of records in the dictionary. */
const VARIABLE = 2;
const LABELS = 3;
const LABELLED = 4;
const DOCUMENTS = 6;
const EXTENSION = 7;
const END = 999;

const DOCUMENT_LINE = 80;
/** Columns that a table may have. */
const MOST_VARIABLES = 100_000;
const MOST_LABELS = 1_000_000;
/** Units of 8 bytes that a case may have: 32 MiB. */
const MOST_SLOTS = 4 * 1024 * 1024;
const MOST_EXTENSION = 64 * 1024 * 1024;

/**
 * Reads the dictionary.
 * @throws NpsError `unreadable-file` where it is cut or damaged
 */
export function readDictionary(bytes: GridBytes, isLittleEndian: boolean): RawDictionary {
  const cursor = new Cursor(bytes, isLittleEndian, HEADER_BYTES);
  const dictionary: RawDictionary = {
    variables: [],
    labels: [],
    extensions: new Map(),
    labelled: 0,
    slots: 0,
    end: 0,
  };
  for (;;) {
    const at = cursor.position;
    const type = cursor.int32();
    if (type === VARIABLE) variable(cursor, dictionary);
    else if (type === LABELS) labels(cursor, dictionary);
    else if (type === DOCUMENTS) cursor.skip(cursor.count(DOCUMENT_LINE) * DOCUMENT_LINE);
    else if (type === EXTENSION) extension(cursor, dictionary);
    else if (type === END) break;
    else throw damaged(bytes.name, { found: 'record', at, type });
  }
  cursor.skip(4);
  dictionary.end = cursor.position;
  if (dictionary.variables.length === 0) throw damaged(bytes.name, { found: 'no-variables' });
  return dictionary;
}

function variable(cursor: Cursor, dictionary: RawDictionary): void {
  const { variables } = dictionary;
  const file = cursor.bytes.name;
  const at = cursor.position;
  const width = cursor.int32();
  const hasLabel = cursor.int32() !== 0;
  const missingAt = cursor.position;
  const missing = cursor.int32();
  if (missing < -3 || missing > 3 || missing === -1)
    throw damaged(file, { found: 'count', at: missingAt, value: missing });
  const format = (cursor.int32() >> 16) & 0xff;
  cursor.skip(4);
  const name = cursor.take(8);
  const label = hasLabel ? padded(cursor, cursor.count(1), 4) : undefined;
  const values = Array.from({ length: Math.abs(missing) }, () => cursor.take(8));
  if (dictionary.slots === MOST_SLOTS)
    throw damaged(file, { found: 'too-many', what: 'bytes', limit: MOST_SLOTS * 8 });
  const slot = dictionary.slots++;
  const last = variables.at(-1);
  if (width === -1) {
    if (last === undefined) throw damaged(file, { found: 'count', at, value: width });
    last.slots++;
    return;
  }
  if (width < 0 || width > 255) throw damaged(file, { found: 'count', at, value: width });
  if (variables.length === MOST_VARIABLES)
    throw damaged(file, { found: 'too-many', what: 'variables', limit: MOST_VARIABLES });
  const rawMissing = missing === 0 ? undefined : { isRange: missing < 0, values };
  variables.push({ slot, slots: 1, width, name, label, format, missing: rawMissing });
}

function labels(cursor: Cursor, dictionary: RawDictionary): void {
  const file = cursor.bytes.name;
  const count = cursor.count(16);
  dictionary.labelled += count;
  if (dictionary.labelled > MOST_LABELS || dictionary.labels.length === MOST_VARIABLES)
    throw damaged(file, { found: 'too-many', what: 'labels', limit: MOST_LABELS });
  const labels = Array.from({ length: count }, () => {
    const value = cursor.take(8);
    const length = cursor.byte();
    const label = cursor.take(length);
    cursor.skip((8 - ((length + 1) % 8)) % 8);
    return [value, label] as const;
  });
  const at = cursor.position;
  const type = cursor.int32();
  if (type !== LABELLED) throw damaged(file, { found: 'record', at, type });
  const variables = cursor.count(4);
  if (variables > MOST_VARIABLES) throw damaged(file, { found: 'count', at: at + 4, value: variables });
  // Positions are counted from 1 in the file.
  const slots = Array.from({ length: variables }, () => cursor.int32() - 1);
  dictionary.labels.push({ labels, slots });
}

function extension(cursor: Cursor, { extensions }: RawDictionary): void {
  const subtype = cursor.int32();
  const at = cursor.position;
  const size = cursor.int32();
  const count = cursor.int32();
  const length = size * count;
  if (size < 0 || count < 0 || length > cursor.left)
    throw damaged(cursor.bytes.name, { found: 'count', at, value: length });
  if (READ.has(subtype) && length <= MOST_EXTENSION) extensions.set(subtype, cursor.take(length));
  else cursor.skip(length);
}

/** Bytes that are padded to a multiple of a length. */
function padded(cursor: Cursor, length: number, multiple: number): Uint8Array {
  const taken = cursor.take(length);
  cursor.skip((multiple - (length % multiple)) % multiple);
  return taken;
}
