// The options that read counted files: their columns have names of their own.
import { Rewindable } from '../../input/bytes/rewind.js';
import type { Source } from '../../input/bytes/source.js';
import { countedColumns, countedWeight } from '../../input/columns/counted-columns.js';
import { tableOptions } from '../../input/open-table.js';
import { openCsv } from '../../input/table/csv.js';
import { COUNTED } from '../../sql/query.js';
import { isOffWithCounts, rejectOfRows } from '../options/counted.js';
import type { Given, Readable } from './reading.js';

/**
 * The options by which counted files are read. Whether answers have weights must be known before anything is counted, so
 * this looks at the first file.
 * @throws NpsError where it holds no counts
 */
export async function withCounted<Options extends Readable>(
  [first, ...others]: readonly Source[],
  options: Options,
): Promise<Given<Options>> {
  rejectOfRows(options, '--counted');
  const kept = Object.entries(options).filter(([key]) => !isOffWithCounts(key));
  const counted = { ...Object.fromEntries(kept), score: COUNTED.score, count: COUNTED.count } as Options;
  const source = new Rewindable(first!);
  const weight = await weightIn(source.again()!, counted);
  return {
    sources: [source.again()!, ...others],
    options: { ...counted, ...(weight !== undefined && { weight }) },
  };
}

/** The column with the weights of the responses of a counted file, if any. */
async function weightIn(source: Source, options: Readable): Promise<string | undefined> {
  const table = await openCsv(source, tableOptions(options));
  try {
    countedColumns(table);
    return countedWeight(table);
  } finally {
    await table.close();
  }
}
