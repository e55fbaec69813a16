// The ways in which the program reads a text: records as they come, rows and counts by the kernel.
import { ByteStream } from '../../../src/input/bytes/stream.js';
import type { FoldPlan } from '../../../src/input/scanner/counts.js';
import { Fold } from '../../../src/input/scanner/fold.js';
import type { ScanOptions } from '../../../src/input/scanner/limits.js';
import { RowScan } from '../../../src/input/scanner/rows.js';
import { MORE, NotText, type Scan } from '../../../src/input/scanner/scan.js';
import { isPadded } from '../../../src/input/table/padded-quotes.js';
import type { RecordChunk } from '../../../src/input/table/record-chunk.js';
import { RecordStream } from '../../../src/input/table/record-stream.js';
import { MalformedRecord } from '../../../src/input/table/records.js';
import { pieces } from '../../support/reading.js';
import type { Counted } from '../../support/scanner/counting.js';
import { type ListedResult, listed } from '../../support/scanner/listed.js';
import type { Parsed } from '../../support/scanner/scanning.js';
import type { CsvText } from './draw.js';

/** What a reading ends with, where that is not the end of the text. */
interface Ending {
  fault?: NonNullable<Parsed['fault']>;
  /** Where what is no text begins, or something before it. */
  noTextFrom?: number;
}

function endingOf(error: unknown): Ending {
  if (error instanceof NotText) return { noTextFrom: error.offset };
  if (!(error instanceof MalformedRecord)) throw error;
  return { fault: { kind: error.fault, start: error.start, field: error.field } };
}

/** Gathers chunks, and those before a fault. */
class Gathered {
  readonly records: string[][] = [];
  readonly offsets: number[] = [0];
  /** The records, from 0, with blanks after a closing quote. */
  readonly padded: number[] = [];

  add({ records, offsets }: RecordChunk): void {
    for (const record of records) {
      if (isPadded(record)) this.padded.push(this.records.length);
      this.records.push(record);
    }
    for (let i = 1; i < offsets.length; i++) this.offsets.push(offsets[i]!);
  }

  end(error: unknown): Ending {
    if (error instanceof MalformedRecord) this.add(error.before);
    return endingOf(error);
  }
}

export type Found = Parsed & Ending;

/** The records of a stream. */
export async function streamed({ bytes, options, size }: CsvText): Promise<Found> {
  const gathered = new Gathered();
  let ending: Ending = {};
  try {
    // As many pieces as a short text has are enough.
    const least = Math.max(size, bytes.length >> 5);
    const stream = new RecordStream(new ByteStream(pieces(bytes, least)), options.dialect, options.maxRecord);
    for await (const chunk of stream.records()) gathered.add(chunk);
  } catch (error) {
    ending = gathered.end(error);
  }
  const { records, offsets, padded } = gathered;
  return { records, offsets, padded, ...ending };
}

interface Steps<T> {
  readonly scan: Scan;
  steps(): Generator<typeof MORE | T, void>;
}

/** Runs a scan over bytes that come in pieces of a size. */
function* fed<T>(run: Steps<T>, bytes: Uint8Array, size: number): Generator<T, void> {
  let at = 0;
  for (const step of run.steps()) {
    if (step !== MORE) yield step;
    else {
      const room = run.scan.room();
      const part = bytes.subarray(at, at + Math.min(size, room.length));
      room.set(part);
      run.scan.add(part.length);
      at += part.length;
    }
  }
}

/** Rows of which only the wanted cells are there. */
export function rowsOf({ bytes, options, size }: CsvText, wanted: readonly number[]): Found {
  const gathered = new Gathered();
  let ending: Ending = {};
  try {
    for (const chunk of fed<RecordChunk>(new RowScan(options, wanted), bytes, size)) gathered.add(chunk);
  } catch (error) {
    ending = gathered.end(error);
  }
  const { records, offsets, padded } = gathered;
  return { records, offsets, padded, ...ending };
}

export type FoundCounts = Counted & Pick<ListedResult, 'from' | 'end' | 'isFull'> & Ending;

/** What the kernel counts. */
export function countsOf(bytes: Uint8Array, options: ScanOptions, plan: FoldPlan, size: number): FoundCounts {
  const events: unknown[] = [];
  const fold = new Fold(options, plan, {
    long: (...told) => events.push(['long', ...told]),
    incomparable: (...told) => events.push(['incomparable', ...told]),
    both: (...told) => events.push(['both', ...told]),
    unanswered: (...told) => events.push(['unanswered', ...told]),
  });
  let ending: Ending = {};
  try {
    for (const _ of fed(fold, bytes, size));
  } catch (error) {
    ending = endingOf(error);
  }
  const { from, end, isFull, fates, ...rest } = listed(fold.result());
  fold.end();
  // A value of answers alone has no other rows.
  const result = { ...rest, fates: fates.filter((one) => one.blank + one.rejected + one.filtered > 0) };
  return { result, events, from, end, isFull, ...ending };
}
