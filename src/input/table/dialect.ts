// How the fields and records of a file are separated, found on its beginning.

export interface Dialect {
  /** One of , ; tab | unless the user named another single character. */
  delimiter: string;
  /** Records end at CRLF or LF, mixed as they come; at CR only in files of old Macs. */
  recordEnd: 'lf' | 'cr';
}

/** How much of a file decides its dialect. */
export const DIALECT_BYTES = 64 * 1024;
const CANDIDATES = [',', ';', '\t', '|'];
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const LONE_CR = /\r(?!\n)/;

interface Scan {
  /** Fields of each record that is no blank line. */
  fields: number[];
  /** Whether a record ended outside quotes. */
  sawEnd: boolean;
}

/**
 * Finds the dialect from the first 64 KiB.
 * The delimiter is the one by which most records have the same number of fields as the header, and at least two.
 * @param delimiter the delimiter where it is given and only the record's end is wanted
 */
export function detectDialect(head: Uint8Array, delimiter?: string): Dialect {
  const bytes = head.subarray(0, DIALECT_BYTES);
  const candidates = delimiter === undefined ? CANDIDATES : [delimiter];
  if (LONE_CR.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))) {
    const { delimiter: separator, sawEnd } = mostRegular(bytes, candidates, CR);
    if (sawEnd && !scan(bytes, separator, LF).sawEnd) return { delimiter: separator, recordEnd: 'cr' };
  }
  return { delimiter: mostRegular(bytes, candidates, LF).delimiter, recordEnd: 'lf' };
}

function mostRegular(
  bytes: Uint8Array,
  candidates: readonly string[],
  end: number,
): Scan & { delimiter: string } {
  const scans = candidates.map((delimiter) => ({ delimiter, ...scan(bytes, delimiter, end) }));
  return scans.reduce((best, next) => {
    const order = compare(regularity(next.fields), regularity(best.fields));
    // There are commas in questions and in decimals too: where both fit equally well, it is the other.
    const isTie = order === 0 && best.delimiter === ',' && next.fields.some((count) => count > 1);
    return order > 0 || isTie ? next : best;
  });
}

/** Counts fields as the parser would: a quote opens a field only at its beginning. */
function scan(bytes: Uint8Array, delimiter: string, end: number): Scan {
  const separator = delimiter.charCodeAt(0);
  const fields: number[] = [];
  let count = 1;
  let fieldStart = true;
  let recordStart = 0;
  let quoted = false;
  let sawEnd = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (quoted) {
      if (byte !== QUOTE) continue;
      if (bytes[i + 1] === QUOTE) i++;
      else quoted = false;
    } else if (byte === QUOTE && fieldStart) {
      quoted = true;
      fieldStart = false;
    } else if (byte === separator) {
      count++;
      fieldStart = true;
    } else if (byte === end) {
      sawEnd = true;
      if (i - recordStart > (bytes[i - 1] === CR ? 1 : 0)) fields.push(count);
      count = 1;
      fieldStart = true;
      recordStart = i + 1;
    } else {
      // Where records end at CR, the line feeds are counted too, to see whether they are all in quotes.
      fieldStart = byte === CR;
    }
  }
  // The last record may be cut; it counts only where there is no other.
  if (fields.length === 0 && bytes.length > 0) fields.push(count);
  return { fields, sawEnd };
}

/** [the header agrees with most records, share of records that agree, number of fields]; all 0 for one column. */
function regularity(fields: readonly number[]): [number, number, number] {
  const frequency = new Map<number, number>();
  for (const count of fields) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  let usual = 1;
  for (const [count, times] of frequency) {
    if (count > 1 && times > (usual > 1 ? frequency.get(usual)! : 0)) usual = count;
  }
  if (usual === 1) return [0, 0, 0];
  return [fields[0] === usual ? 1 : 0, frequency.get(usual)! / fields.length, usual];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}
