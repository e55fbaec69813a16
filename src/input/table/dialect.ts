// How the fields and records of a file are separated, found on its beginning.

import { MOST_ABOVE } from './place-header.js';
import { mayBeNames } from './row-shape.js';
import { readsUnquoted } from './unquoted.js';

export interface Dialect {
  /** One of , ; tab | unless the user named another single character. */
  delimiter: string;
  /** Records end at CRLF or LF, mixed as they come; at CR only in files of old Macs. */
  recordEnd: 'lf' | 'cr';
  /** Quotes are text, as in what spreadsheets paste; else a field that begins with one is quoted. */
  unquoted?: true;
}

/** What is known of a dialect; what is left out is found. */
export interface KnownDialect {
  delimiter?: string | undefined;
  quote?: 'double' | 'none' | undefined;
}

/** How much of a file decides its dialect. */
export const DIALECT_BYTES = 64 * 1024;
/** The beginning of it, which is enough where this many records leave no doubt: most files are such. */
const SURE_BYTES = 16 * 1024;
const ENOUGH_RECORDS = 20;
const CANDIDATES = [',', ';', '\t', '|'];
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const LONE_CR = /\r(?!\n)/;
/** The share of records that must have as many fields as the header. */
const AGREEING = 0.8;

interface Scan {
  /** Fields of each record that is no blank line. */
  fields: number[];
  /** Where those records begin that may be the header, and where the last of them ends. */
  starts: number[];
  /** Whether a record ended outside quotes. */
  sawEnd: boolean;
}

/**
 * Finds the dialect from the first 64 KiB.
 * The delimiter is the one by which most records have the same number of fields as the header, and at least two.
 * @param known what is given, be it by the user or by a line `sep=;`
 */
export function detectDialect(head: Uint8Array, { delimiter, quote }: KnownDialect = {}): Dialect {
  const bytes = head.subarray(0, DIALECT_BYTES);
  const candidates = delimiter === undefined ? candidatesIn(bytes) : [delimiter];
  const quoteByte = quote === 'none' ? -1 : QUOTE;
  if (
    bytes.includes(CR) &&
    LONE_CR.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  ) {
    const { delimiter: separator, sawEnd } = mostRegular(bytes, candidates, CR, quoteByte);
    if (sawEnd && !scan(bytes, separator, LF, quoteByte).sawEnd)
      return { delimiter: separator, recordEnd: 'cr', ...(quote === 'none' && { unquoted: true }) };
  }
  const found = mostRegular(bytes, candidates, LF, quoteByte).delimiter;
  const isWhole = head.length < DIALECT_BYTES;
  const isUnquoted = quote === 'none' || (quote === undefined && readsUnquoted(bytes, found, isWhole));
  return { delimiter: found, recordEnd: 'lf', ...(isUnquoted && { unquoted: true }) };
}

/** Those delimiters that occur; a comma where none does. */
function candidatesIn(bytes: Uint8Array): readonly string[] {
  const found = CANDIDATES.filter((one) => bytes.includes(one.charCodeAt(0)));
  return found.length === 0 ? CANDIDATES.slice(0, 1) : found;
}

/** How many columns a delimiter makes, by which most records agree with the header; 1 where it makes none. */
export function columnsBy(head: Uint8Array, { delimiter, recordEnd, unquoted }: Dialect): number {
  const end = recordEnd === 'cr' ? CR : LF;
  const bytes = head.subarray(0, DIALECT_BYTES);
  const [tier, , columns] = regularity(bytes, scan(bytes, delimiter, end, unquoted ? -1 : QUOTE), delimiter);
  return tier >= Tier.below ? columns : 1;
}

function mostRegular(
  bytes: Uint8Array,
  candidates: readonly string[],
  end: number,
  quote: number,
): Scan & { delimiter: string } {
  const first = bytes.length > SURE_BYTES ? bytes.subarray(0, SURE_BYTES) : undefined;
  const sure = first && surelyRegular(first, candidates, end, quote);
  if (sure !== undefined) return sure;
  const scans = candidates.map((delimiter) => ({ delimiter, ...scan(bytes, delimiter, end, quote) }));
  return scans.reduce((best, next) => {
    const order = compare(regularity(bytes, next, next.delimiter), regularity(bytes, best, best.delimiter));
    // There are commas in questions and in decimals too: where both fit equally well, it is the other.
    const isTie = order === 0 && best.delimiter === ',' && next.fields.some((count) => count > 1);
    return order > 0 || isTie ? next : best;
  });
}

/** The only delimiter by which every record has as many fields as the header; undefined where the bytes leave a doubt. */
function surelyRegular(
  bytes: Uint8Array,
  candidates: readonly string[],
  end: number,
  quote: number,
): (Scan & { delimiter: string }) | undefined {
  const fitting = candidates
    .map((delimiter) => ({ delimiter, ...scan(bytes, delimiter, end, quote) }))
    .map((found) => ({ found, order: regularity(bytes, found, found.delimiter) }))
    .filter(({ order: [tier] }) => tier === Tier.all);
  const [only] = fitting;
  const isSure = only?.order[1] === 1 && only.found.fields.length >= ENOUGH_RECORDS;
  return isSure && fitting.length === 1 ? only.found : undefined;
}

/**
 * Counts fields as the parser would: a quote opens a field only at its beginning. It goes from one byte that means
 * something to the next, for a look at each byte would be so much work that V8 compiles it for longer than it takes.
 */
function scan(bytes: Uint8Array, delimiter: string, end: number, quote: number): Scan {
  const separator = delimiter.charCodeAt(0);
  const fields: number[] = [];
  const starts: number[] = [];
  let count = 1;
  let fieldStart = 0;
  let recordStart = 0;
  let sawEnd = false;
  let nextQuote = placeOf(bytes, quote, 0);
  let nextSeparator = placeOf(bytes, separator, 0);
  let nextEnd = placeOf(bytes, end, 0);
  for (;;) {
    if (nextQuote < nextSeparator && nextQuote < nextEnd) {
      // Where records end at CR, the line feeds are counted too, to see whether they are all in quotes.
      const isOpening = nextQuote === fieldStart || bytes[nextQuote - 1] === CR;
      const after = isOpening ? afterClosing(bytes, quote, nextQuote + 1) : nextQuote + 1;
      nextQuote = placeOf(bytes, quote, after);
      if (nextSeparator < after) nextSeparator = placeOf(bytes, separator, after);
      if (nextEnd < after) nextEnd = placeOf(bytes, end, after);
    } else if (nextSeparator < nextEnd) {
      count++;
      fieldStart = nextSeparator + 1;
      nextSeparator = placeOf(bytes, separator, fieldStart);
    } else if (nextEnd < bytes.length) {
      sawEnd = true;
      if (nextEnd - recordStart > (bytes[nextEnd - 1] === CR ? 1 : 0)) {
        fields.push(count);
        if (starts.length <= MOST_ABOVE + 1) starts.push(recordStart);
      }
      count = 1;
      recordStart = nextEnd + 1;
      fieldStart = recordStart;
      nextEnd = placeOf(bytes, end, recordStart);
    } else break;
  }
  // The last record may be cut; it counts only where there is no other.
  if (fields.length === 0 && bytes.length > 0) {
    fields.push(count);
    starts.push(recordStart);
  }
  starts.push(recordStart);
  return { fields, starts, sawEnd };
}

/** Where a byte is next; where there is none, or -1 is asked for, the end. */
function placeOf(bytes: Uint8Array, byte: number, from: number): number {
  const place = byte === -1 ? -1 : bytes.indexOf(byte, from);
  return place === -1 ? bytes.length : place;
}

/** Where it goes on after the closing quote; a doubled one is text. */
function afterClosing(bytes: Uint8Array, quote: number, from: number): number {
  let at = placeOf(bytes, quote, from);
  while (bytes[at + 1] === quote) at = placeOf(bytes, quote, at + 2);
  return Math.min(at + 1, bytes.length);
}

/** How well the records agree with a header. */
const Tier = { notAtAll: 0, withFirst: 0.5, below: 1, all: 2 } as const;

/** [how the records agree with a header, the share of them that do, the number of fields]; all 0 for one column. */
function regularity(
  bytes: Uint8Array,
  { fields, starts }: Scan,
  delimiter: string,
): [number, number, number] {
  const shareFrom = (at: number) =>
    fields.slice(at).filter((count) => count === fields[at]).length / (fields.length - at);
  // A title line may hold a delimiter; then what follows it does not.
  const isTitle = fields[1] === 1 && fields.length > 2;
  if (fields[0]! > 1 && !isTitle && shareFrom(0) >= AGREEING) return [Tier.all, shareFrom(0), fields[0]!];
  for (let at = 1; at < Math.min(fields.length - 1, starts.length - 1, MOST_ABOVE + 1); at++) {
    if (fields[at]! < 2 || shareFrom(at) < AGREEING) continue;
    const record = Buffer.from(bytes.subarray(starts[at]!, starts[at + 1])).toString();
    if (mayBeNames(record.split(delimiter))) return [Tier.below, shareFrom(at), fields[at]!];
  }
  const usual = usualOf(fields);
  if (usual === 1) return [Tier.notAtAll, 0, 0];
  const agreeing = fields.filter((count) => count === usual).length / fields.length;
  return [fields[0] === usual ? Tier.withFirst : Tier.notAtAll, agreeing, usual];
}

/** The number of fields that most records with more than one have; 1 where none has. */
function usualOf(fields: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const count of fields) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  let usual = 1;
  for (const [count, times] of frequency) {
    if (count > 1 && times > (usual > 1 ? frequency.get(usual)! : 0)) usual = count;
  }
  return usual;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}
