// Where a record is in its file, and what is wrong with it.
import type { NpsError } from '../../core/errors.js';
import type { GridKind } from '../grids/kinds.js';
import type { GridText } from '../grids/text.js';
import { inputError, type Place } from '../problems.js';
import type { Dialect } from './dialect.js';
import type { Header } from './header.js';
import { type MalformedRecord, MOST_FIELDS } from './records.js';

/** The place of a record; the line is counted by reading the file again up to its offset. */
export async function locateRecord(
  file: string,
  record: number,
  reopen: (() => Promise<{ bytes: AsyncIterable<Uint8Array> }>) | undefined,
  { dialect, offset, skipped }: { dialect: Dialect; offset: number; skipped: number },
): Promise<Place> {
  if (reopen === undefined) return { file, record, line: undefined };
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
  return { file, record, line };
}

/** What people call the number of a row: a line of the text, a row of a sheet, or only a record. */
const NUMBERS: Readonly<Record<GridKind, 'line' | 'row' | 'record'>> = {
  'json-lines': 'line',
  xlsx: 'row',
  json: 'record',
  parquet: 'record',
  spss: 'record',
};

/** The place of a record in a grid, where every row is a record. @param record from 1; 0 is the header */
export async function locateRow(
  file: string,
  record: number,
  { titleRows, headerRows }: Header,
  ofGrid: GridText,
): Promise<Place> {
  const { kind, sheet } = ofGrid.grid;
  const place = { file, record, line: undefined };
  if (NUMBERS[kind] === 'record') return place;
  const number = await ofGrid.numberOf(titleRows + (record === 0 ? 0 : headerRows + record - 1));
  // The header of JSON is on no line.
  if (NUMBERS[kind] === 'line') return { ...place, line: number || undefined };
  return { ...place, ...(sheet !== undefined && { sheet }), row: number };
}

interface FaultContext {
  record: number;
  header: Header;
  dialect: Dialect;
  maxRecord: number;
  locate: (record: number, offset: number) => Promise<Place>;
}

/** The error for a record that breaks the rules of CSV, with the beginning of the field. */
export async function describeFault(fault: MalformedRecord, context: FaultContext): Promise<NpsError> {
  const { record, header, dialect, maxRecord, locate } = context;
  const details = {
    place: await locate(record, fault.start),
    field: { name: header.columns[fault.field]?.name || undefined, position: fault.field + 1 },
    excerpt: excerptOf(fault, dialect),
  };
  const { delimiter } = dialect;
  switch (fault.fault) {
    case 'too-large':
      return inputError({ kind: 'record-too-large', limit: maxRecord, ...details });
    case 'too-wide':
      return inputError({ kind: 'record-too-wide', limit: MOST_FIELDS, delimiter, ...details });
    default:
      return inputError({ kind: fault.fault, delimiter, ...details });
  }
}

const EXCERPT_WIDTH = 72;

/** The line of the record in which the field begins, and where in it. */
function excerptOf(
  { excerpt, field }: MalformedRecord,
  { delimiter, unquoted }: Dialect,
): { text: string; at: number } {
  let at = 0;
  let quoted = false;
  for (let passed = 0; passed < field && at < excerpt.length; at++) {
    if (excerpt[at] === '"' && !unquoted) quoted = !quoted;
    else if (excerpt[at] === delimiter && !quoted) passed++;
  }
  const lineStart = Math.max(excerpt.lastIndexOf('\n', at - 1) + 1, at - EXCERPT_WIDTH / 2);
  const line = excerpt
    .slice(lineStart)
    .split(/[\r\n]/, 1)[0]!
    .replaceAll('\t', ' ');
  const text = line.length > EXCERPT_WIDTH ? `${line.slice(0, EXCERPT_WIDTH)}…` : line;
  return { text, at: at - lineStart };
}
