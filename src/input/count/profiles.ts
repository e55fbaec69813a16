// What the columns of a table hold, part by part as far as the kernel can tell, and then the records that remain.
import type { ReadOptions } from '../options.js';
import { canScan, MAX_COLUMNS, MAX_PROFILED } from '../scanner/limits.js';
import type { RecordChunk } from '../table/record-chunk.js';
import type { Table } from '../table/table.js';
import type { FileToCount } from './file.js';
import type { PartProfile, ProfileRequest } from './profile-part.js';
import type { countStream } from './stream.js';
import { allRows, faultOfKernel } from './stretches.js';
import { type Crew, largePart } from './threads.js';

/** Whether the kernel can tell what a table holds. */
async function canProfile({ dialect, header, text, join }: Table): Promise<boolean> {
  const { length } = header.columns;
  if (text === undefined || join !== undefined || length > MAX_PROFILED) return false;
  return canScan(dialect, length) && (await faultOfKernel()) === undefined;
}

/** Parts, in order; records where there are none, or none that follow. */
export async function* profilesOf(
  table: Table,
  request: Pick<ProfileRequest, 'limits' | 'dateFormat' | 'score' | 'rules'>,
  options: ReadOptions & { readonly maxRecord: number },
  crew: Crew | undefined,
): AsyncGenerator<RecordChunk | PartProfile> {
  const { header, dialect, head, text } = table;
  const { maxRecord, partSize, onBytes } = options;
  if (!(await canProfile(table))) {
    yield* allRows(table, maxRecord);
    return;
  }
  const { columns } = header;
  const asked = { ...request, profiled: columns, dialect, width: columns.length, maxRecord };
  const ask = () => asked;
  const { file } = text!;
  const begin = head.offsets[0]!;
  const { profilePart: read } = await import('./profile-part.js');
  let rows = 0;
  const threads = 1 + (crew?.size ?? 0);
  const parts =
    file === undefined
      ? await partsOfStream(await text!.bytes(begin), begin, ask, read, partSize)
      : await partsOfFile({
          ...file,
          from: begin,
          ask,
          read,
          crew,
          partBytes: partSize ?? largePart(file.file.size, threads),
          onBytes,
        });
  let from: number | undefined;
  for (;;) {
    const { done, value } = await parts.next();
    if (done) {
      from = value;
      break;
    }
    rows += value.rows;
    yield value;
  }
  if (from === undefined) return;
  const { parsedRows, scannedRows } = await import('./rows.js');
  yield* columns.length < MAX_COLUMNS
    ? scannedRows(table, from, rows, columns, maxRecord)
    : parsedRows(table, from, rows, maxRecord);
}

type Parts = AsyncGenerator<PartProfile, number | undefined>;

async function partsOfFile(of: FileToCount<ProfileRequest>): Promise<Parts> {
  return (await import('./file.js')).countFile(of);
}

async function partsOfStream(...of: Parameters<typeof countStream<ProfileRequest>>): Promise<Parts> {
  return (await import('./stream.js')).countStream<ProfileRequest>(...of);
}
