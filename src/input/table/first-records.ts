// The first records of a file, which show what it is.
import { HEADER_LOOKAHEAD } from './header.js';
import type { RecordChunk } from './record-chunk.js';
import type { RecordStream } from './record-stream.js';
import { MalformedRecord } from './records.js';

/** How many rows, and how many bytes of them, are looked at to see what a file is. */
export const SAMPLE_ROWS = 1000;
const SAMPLE_BYTES = 1024 * 1024;

/** The first records of a file, and the fault that ended them, if any. */
export interface FirstRecords extends RecordChunk {
  fault?: MalformedRecord;
}

/** Reads the records for the header and the sample; a fault among them is reported only when the rows are read. */
export async function firstRecords(stream: RecordStream): Promise<FirstRecords> {
  const first: FirstRecords = { records: [], offsets: [0] };
  const append = ({ records, offsets }: RecordChunk) => {
    for (const record of records) first.records.push(record);
    for (const offset of offsets.slice(1)) first.offsets.push(offset);
  };
  while (first.records.length < SAMPLE_ROWS + HEADER_LOOKAHEAD && first.offsets.at(-1)! < SAMPLE_BYTES) {
    if (stream.finished) break;
    try {
      append(await stream.next());
    } catch (error) {
      if (!(error instanceof MalformedRecord)) throw error;
      append(error.before);
      first.fault = error;
      break;
    }
  }
  if (first.fault === undefined && !stream.finished) await stream.lookForEnd();
  return first;
}

/** Separates the header rows; blank lines among them do not count. */
export function afterHeader(first: RecordChunk, headerRecords: number): RecordChunk {
  let cut = 0;
  for (let seen = 0; cut < first.records.length && seen < headerRecords; cut++) {
    if (first.records[cut]!.length > 0) seen++;
  }
  return { records: first.records.slice(cut), offsets: first.offsets.slice(cut) };
}
