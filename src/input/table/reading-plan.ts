// How a file is read, and why: decided before any of it is counted, from what is known of it then.

/** Why the kernel cannot run here. */
export type KernelFault = 'no-webassembly' | 'no-memory';

/** What decides how a table is read. */
export interface ReadingFacts {
  /** Whether the rows that were looked at to open it are all there are. */
  readonly isRead: boolean;
  /** Bytes that follow, where its text is a file as it is; undefined for a stream, a packed or a decoded file. */
  readonly fileBytes: number | undefined;
  /** Whether the kernel can find its records: see canScan. */
  readonly canScan: boolean;
  /** Why the kernel cannot run here. */
  readonly kernelFault: KernelFault | undefined;
  /** Different columns whose cells are wanted as text. */
  readonly columns: number;
  /** Columns that the kernel would have to look at beside the score, and breakdowns that it would have to count. */
  readonly keys: number;
  readonly breakdowns: number;
  /** Whether answers that are alike may come as one. */
  readonly aggregate: boolean;
  /** What needs each row to be looked at by itself; the first of it that was asked for. */
  readonly needsRows: RowReason | undefined;
  /** Threads that may count, and bytes of a part that is worth one. */
  readonly threads: number;
  readonly partBytes: number;
  /** Whether threads were wanted that could not be started. */
  readonly isShortOfThreads: boolean;
}

/** Why rows are looked at one by one. */
export type RowReason =
  | 'not-aggregated'
  | 'category-counts'
  | 'counted'
  | 'latest'
  | 'customers'
  | 'comments'
  | 'dates'
  | 'measures'
  | 'joined'
  | 'rejects'
  | 'rows'
  | 'file-condition'
  | 'many-keys';

export type ReadingPlan =
  /** Nothing is left to read. */
  | { readonly how: 'done' }
  /** The kernel counts parts of the file, in this many threads; `isShort`: as many as could be started. */
  | { readonly how: 'kernel'; readonly threads: number; readonly isShort?: true }
  /** The kernel counts blocks of the text as they come. */
  | { readonly how: 'kernel-stream' }
  /** The kernel finds the rows, and each is looked at. */
  | { readonly how: 'rows'; readonly why: RowReason }
  /** csv-parse finds the rows. */
  | { readonly how: 'csv-parse'; readonly why: 'dialect' | 'many-columns' | KernelFault };

/** What the scanner can look at; see scanner/limits.ts. */
export interface ScannerLimits {
  readonly columns: number;
  readonly breakdowns: number;
}

export function planReading(facts: ReadingFacts, limits: ScannerLimits): ReadingPlan {
  if (facts.isRead) return { how: 'done' };
  if (!facts.canScan) return { how: 'csv-parse', why: 'dialect' };
  if (facts.kernelFault !== undefined) return { how: 'csv-parse', why: facts.kernelFault };
  const why = facts.aggregate ? facts.needsRows : 'not-aggregated';
  const isTooMuch = facts.keys > limits.columns || facts.breakdowns > limits.breakdowns;
  if (why !== undefined || isTooMuch) {
    if (facts.columns > limits.columns) return { how: 'csv-parse', why: 'many-columns' };
    return { how: 'rows', why: why ?? 'many-keys' };
  }
  if (facts.fileBytes === undefined) return { how: 'kernel-stream' };
  const parts = Math.floor(facts.fileBytes / facts.partBytes);
  const threads = Math.max(1, Math.min(facts.threads, parts));
  return { how: 'kernel', threads, ...(facts.isShortOfThreads && threads < parts && { isShort: true }) };
}
