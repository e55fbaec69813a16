// Where a record stands in its file, and what is wrong with it, in words.
import { NpsError } from '../../core/errors.js';
import { quote } from '../cells/quote.js';
import type { Dialect } from './dialect.js';
import type { Header } from './header.js';
import type { MalformedRecord } from './records.js';

/** A record as it is named in messages; the line is counted by reading the file again up to its offset. */
export async function locateRecord(
  label: string,
  record: number,
  reopen: (() => Promise<{ bytes: AsyncIterable<Uint8Array> }>) | undefined,
  { dialect, offset, skipped }: { dialect: Dialect; offset: number; skipped: number },
): Promise<string> {
  const name = record > 0 ? `${label}, record ${record}` : `${label}, header`;
  if (reopen === undefined) return name;
  const lineEnd = dialect.recordEnd === 'cr' ? 0x0d : 0x0a;
  let line = 1 + skipped;
  let left = offset;
  const { bytes } = await reopen();
  for await (const chunk of bytes) {
    const part = chunk.subarray(0, left);
    for (let at = part.indexOf(lineEnd); at !== -1; at = part.indexOf(lineEnd, at + 1)) line++;
    left -= part.length;
    if (left === 0) break;
  }
  return `${name} (line ${line})`;
}

interface FaultContext {
  record: number;
  header: Header;
  dialect: Dialect;
  maxRecord: number;
  locate: (record: number, offset: number) => Promise<string>;
}

/** The message for a record that breaks the rules of CSV, with the beginning of the record and a caret. */
export async function describeFault(fault: MalformedRecord, context: FaultContext): Promise<NpsError> {
  const { record, header, dialect, maxRecord, locate } = context;
  const place = await locate(record, fault.start);
  const name = header.columns[fault.field]?.name;
  const column = name === undefined || name === '' ? `field ${fault.field + 1}` : `column ${quote(name)}`;
  const delimiterHint = `the delimiter read is ${quoteDelimiter(dialect.delimiter)}; if that is wrong, use --delimiter`;
  const details = excerptWithCaret(fault, dialect.delimiter);
  switch (fault.fault) {
    case 'unclosed-quote':
      return new NpsError('malformed-csv', `${place}: a quoted field opens in ${column} and never closes`, {
        details,
        hint: delimiterHint,
      });
    case 'text-after-quote':
      return new NpsError('malformed-csv', `${place}: text follows the closing quote in ${column}`, {
        details,
        hint: `a quote inside a quoted field is written twice (""); ${delimiterHint}`,
      });
    case 'too-large':
      return new NpsError(
        'record-too-large',
        `${place}: the record that begins here is over ${sizeText(maxRecord)}, in ${column}`,
        {
          details,
          hint: 'a closing quote may be missing; for records that are really so long, raise --max-record',
        },
      );
  }
}

/** 67108864 → "64 MiB" */
function sizeText(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB'];
  const unit = Math.min(2, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${Number((bytes / 1024 ** unit).toPrecision(3))} ${units[unit]}`;
}

/** How a delimiter is named in messages. */
export function quoteDelimiter(delimiter: string): string {
  return delimiter === '\t' ? 'a tab' : `"${delimiter}"`;
}

const EXCERPT_WIDTH = 72;

/** The line of the record in which the field begins, and a caret under its beginning. */
function excerptWithCaret({ excerpt, field }: MalformedRecord, delimiter: string): string[] {
  let at = 0;
  let quoted = false;
  for (let passed = 0; passed < field && at < excerpt.length; at++) {
    if (excerpt[at] === '"') quoted = !quoted;
    else if (excerpt[at] === delimiter && !quoted) passed++;
  }
  const lineStart = Math.max(excerpt.lastIndexOf('\n', at - 1) + 1, at - EXCERPT_WIDTH / 2);
  const line = excerpt
    .slice(lineStart)
    .split(/[\r\n]/, 1)[0]!
    .replaceAll('\t', ' ');
  return [
    `  ${line.length > EXCERPT_WIDTH ? `${line.slice(0, EXCERPT_WIDTH)}…` : line}`,
    `  ${' '.repeat(at - lineStart)}^`,
  ];
}
