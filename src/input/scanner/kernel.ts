// The compiled scan kernel, ready to run: its memory, and what it exports and asks for.
import type { KernelFault } from '../table/reading-plan.js';
import { KERNEL_BYTES } from './kernel-bytes.js';

/** What the kernel asks while it runs; kernel/*.ts say what each is. Addresses are those of its memory. */
export interface KernelQuestions {
  cells: { resolve: (column: number, start: number, end: number) => number };
  pairs: { cross: (step: number, left: number, right: number) => number };
  shape: { holdsText: (start: number, end: number) => boolean };
  filters: {
    reportIncomparable: (row: number, record: number, filter: number, start: number, end: number) => void;
    reportBoth: (row: number, record: number) => void;
  };
  fold: {
    reportLong: (row: number, record: number, fields: number) => void;
    reportUnanswered: (row: number, record: number, start: number, end: number, meaning: number) => void;
  };
  profile: {
    see: (column: number, start: number, end: number) => void;
    seeDate: (column: number, start: number, end: number) => void;
    seeMissing: (column: number, start: number, end: number) => void;
  };
}

type Numbers = Record<
  | 'rows'
  | 'filtered'
  | 'blank'
  | 'rejected'
  | 'weightless'
  | 'outside'
  | 'dateless'
  | 'wholeDates'
  | 'shortCount'
  | 'shortFirst'
  | 'longCount'
  | 'longFirst'
  | 'isFull'
  | 'lineCount'
  | 'wrongAt'
  | 'hasHighBytes'
  | 'hasNul'
  | 'config'
  | 'marks'
  | 'lines'
  | 'window'
  | 'windowSize'
  | 'scratch'
  | 'scratchSize'
  | 'meanings'
  | 'meaningsSize'
  | 'rejects'
  | 'rejectsSize'
  | 'groups'
  | 'uncompared'
  | 'pairs'
  | 'pairsSize'
  | 'profiledRows'
  | 'profiledShort'
  | 'profiledShortFirst'
  | 'profiledLong'
  | 'profiledLongFirst'
  | 'missingWords'
  | 'monthLetters'
  | 'profileCounts'
  | 'profileCodes'
  | 'columnRegisters'
  | 'columnHashes'
  | 'hashSlots'
  | 'columnSize'
  | 'logged'
  | 'loggedText'
  | 'watched',
  { readonly value: number }
>;

interface Exports extends Numbers, Record<Slot, { readonly value: number }> {
  mark: (from: number, end: number, delimiter: number, isLast: boolean) => void;
  fold: (lineCount: number) => number;
  intern: (from: number, to: number, columns: number) => void;
  profile: (lineCount: number) => number;
  addRow: (isShort: boolean, isLong: boolean) => void;
  forgetCells: () => void;
}

/** One scan's kernel; only its memory is used again. */
export interface Kernel {
  exports: Exports;
  memory: { readonly buffer: ArrayBuffer };
  /** The whole memory, as bytes, as addresses and as counts. */
  bytes: Buffer;
  words: Uint32Array;
  /** Where among the words the kernel looks for what is asked. */
  slot: (name: Slot) => number;
  numbers: Float64Array;
}

/** What can be asked, by the names of kernel/config.ts, which says what each is and where it is. */
type Slot =
  | 'WIDTH'
  | 'SCORE'
  | 'FILTER_COUNT'
  | 'SEGMENT_COUNT'
  | 'BREAKDOWN_COUNT'
  | 'GROUP_LIMIT'
  | 'RECORD_LIMIT'
  | 'WATCHED'
  | 'REPORTED'
  | 'DELIMITER'
  | 'PLAIN'
  | 'HAS_HALVES'
  | 'FATES'
  | 'FATE_SEGMENT'
  | 'UNANSWERED'
  | 'UNANSWERED_AT'
  | 'UNANSWERED_STEP'
  | 'COLUMNS'
  | 'IS_DIRECT'
  | 'IS_UNQUOTED'
  | 'SAYS_WINDOW'
  | 'DISTINCT_MOST'
  | 'REGISTER_BITS'
  | 'MISSING_BITS'
  | 'LOG'
  | 'LOG_TEXTS'
  | 'LOG_CUSTOMER'
  | 'LOG_DATE'
  | 'WATCHED_AT'
  | 'WATCHED_MOST'
  | 'SIDES'
  | 'ARE_DAYS'
  | 'BREAKDOWNS';

/** The part of WebAssembly that is used; the types for Node leave it out. */
interface WebAssemblyApi {
  Module: new (bytes: Uint8Array) => object;
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
  Instance: new (module: object, imports: object) => { exports: object };
}
/** Undefined where Node was told to do without, as by `--jitless`. */
const webAssembly = () => (globalThis as unknown as { WebAssembly?: WebAssemblyApi }).WebAssembly;

const PAGE = 65_536;
let compiled: object | undefined;

/** There is no memory for a kernel. */
export class NoMemory extends Error {}

/** Whether the kernel can run; the memory that this needs is kept for the first one. */
export function kernelFault(): KernelFault | undefined {
  if (webAssembly() === undefined) return 'no-webassembly';
  try {
    spare ??= { memory: newMemory(FIXED_BYTES) };
    return undefined;
  } catch (error) {
    if (error instanceof NoMemory) return 'no-memory';
    throw error;
  }
}

function newMemory(bytes: number): Kernel['memory'] {
  try {
    return new (webAssembly()!.Memory)({ initial: Math.ceil(bytes / PAGE) });
  } catch (error) {
    throw new NoMemory('no memory for the kernel', { cause: error });
  }
}

/** The compiled kernel, for other threads, which then need not compile it. */
export function compiledKernel(): object {
  compiled ??= new (webAssembly()!.Module)(Buffer.from(KERNEL_BYTES, 'hex'));
  return compiled;
}

/** Takes the kernel that another thread has compiled. */
export function useKernel(kernel: object): void {
  compiled = kernel;
}

/** A memory that was given back: the next kernel takes it, so that many scans need no more than one. */
let spare: Spare | undefined;

interface Spare {
  readonly memory: Kernel['memory'];
  /** Sets to 0 what was written; done only when the memory is taken again. */
  readonly clean?: () => void;
}

/** The spare memory, clean, if it is large enough. */
function spareOf(size: number): Kernel['memory'] | undefined {
  if (spare === undefined || spare.memory.buffer.byteLength < size) return undefined;
  const { memory, clean } = spare;
  spare = undefined;
  clean?.();
  return memory;
}

/**
 * @param groupBytes memory for the counts of all groups; pages that are never touched cost nothing
 * @throws NoMemory
 */
export function startKernel(questions: Partial<KernelQuestions>, groupBytes: number): Kernel {
  const module = compiledKernel();
  const size = FIXED_BYTES + groupBytes;
  const memory = spareOf(size) ?? newMemory(size);
  const never = () => {
    throw new Error('not asked for');
  };
  const instance = new (webAssembly()!.Instance)(module, {
    env: { memory },
    cells: { resolve: never, ...questions.cells },
    pairs: { cross: never, ...questions.pairs },
    shape: { holdsText: never, ...questions.shape },
    filters: { reportIncomparable: never, reportBoth: never, ...questions.filters },
    fold: { reportLong: never, reportUnanswered: never, ...questions.fold },
    profile: { see: never, seeDate: never, seeMissing: never, ...questions.profile },
  });
  const exports = instance.exports as unknown as Exports;
  return {
    exports,
    slot: (name) => exports.config.value / 4 + exports[name].value,
    memory,
    bytes: Buffer.from(memory.buffer),
    words: new Uint32Array(memory.buffer),
    numbers: new Float64Array(memory.buffer),
  };
}

/**
 * Gives the memory of a kernel back that is not used any more.
 * @param counted where else something was written: counts of groups, meanings of cells
 * @param hasPairs whether columns were crossed
 */
export function endKernel(
  { exports, bytes, memory }: Kernel,
  counted: readonly { at: number; size: number }[],
  hasPairs: boolean,
): void {
  const clean = () => {
    const { config, marks, pairs, pairsSize, rejects, rejectsSize } = exports;
    bytes.fill(0, config.value, marks.value);
    exports.forgetCells();
    bytes.fill(0, rejects.value, rejects.value + rejectsSize.value);
    // Pages that were never touched are not touched now either.
    if (hasPairs) bytes.fill(0, pairs.value, pairs.value + pairsSize.value);
    for (const { at, size } of counted) bytes.fill(0, at, at + size);
  };
  spare = { memory, clean };
}

/** All that is before the groups; see kernel/layout.ts. */
const FIXED_BYTES = 9 * 1024 * 1024;
