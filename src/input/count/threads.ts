// Threads that count parts of files beside the one that reads.
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { statsOf } from '../bytes/file-fault.js';
import type { Source } from '../bytes/source.js';
import type { ReadOptions } from '../options.js';
import type { Part, PartRequest } from './any-part.js';

/** A part that is worth a thread, in bytes, and of which a thread takes one after the other. */
export const PART = 16 * 1024 * 1024;
const MOST_THREADS = 4;

/** Where a part begins and ends, in bytes of the text; the last one ends with the text. */
export interface Range {
  from: number;
  to: number | undefined;
}

/** What all threads are given. */
export interface SharedWork {
  request: PartRequest;
  /** The open file, which all threads of a process share, and where its text begins. */
  descriptor: number;
  start: number;
  ranges: readonly Range[];
  /** Where the threads are: see {@link Turns}. */
  turns: SharedArrayBuffer;
  /** The compiled kernel. */
  kernel: object;
}

/** Parts that threads may be ahead of the reader, who keeps what they have counted until its turn comes. */
const AHEAD = 8;
const NEXT = 0;
const TAKEN = 1;

/** Which parts threads count: each takes the next, but none goes far ahead of the reader. */
export class Turns {
  private readonly counters: Int32Array;

  constructor(readonly memory = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)) {
    this.counters = new Int32Array(memory);
  }

  /** The number of the part that nobody has taken yet. */
  take(): number {
    return Atomics.add(this.counters, NEXT, 1);
  }

  /** Nobody takes the parts up to this one any more. */
  skip(part: number): void {
    for (let next = Atomics.load(this.counters, NEXT); next <= part; ) {
      const found = Atomics.compareExchange(this.counters, NEXT, next, part + 1);
      if (found === next) return;
      next = found;
    }
  }

  /** Waits until the reader is near a part; not for the thread that reads. */
  waitFor(part: number): void {
    for (let taken = this.taken; part - taken > AHEAD; taken = this.taken)
      Atomics.wait(this.counters, TAKEN, taken);
  }

  /** The reader is done with this number of parts. */
  pass(parts: number): void {
    Atomics.store(this.counters, TAKEN, parts);
    Atomics.notify(this.counters, TAKEN);
  }

  /** No thread takes another part. @param parts how many there are */
  stop(parts: number): void {
    Atomics.store(this.counters, NEXT, parts);
    this.pass(parts);
  }

  private get taken(): number {
    return Atomics.load(this.counters, TAKEN);
  }
}

/** What a thread tells of a part; without `counts` where it could not count it. */
export interface SharedPart {
  index: number;
  counts?: Part;
}

/** What a thread says when no part is left. */
export const DONE = 'done';

/** The number of threads that may count: as many as there are cores, and at most 4, unless given. */
export function threadsFor({ threads }: ReadOptions): number {
  return threads ?? Math.min(MOST_THREADS, availableParallelism());
}

/** As many times larger a part may be where fewer parts are better. */
const LARGER = 4;
/** Parts for each thread, so that none waits long for another. */
const PARTS_A_THREAD = 3;

/** Bytes of a part where fewer are better. */
export function largePart(bytes: number, threads: number): number {
  return Math.max(PART, Math.min(LARGER * PART, Math.ceil(bytes / (PARTS_A_THREAD * threads))));
}

/** Whether a source is a file that several threads are faster with. */
export function isLarge(source: Source, part = PART): boolean {
  const stats = 'path' in source ? statsOf(source.path) : undefined;
  return stats?.isFile() === true && stats.size >= 2 * part;
}

export class Crew {
  private constructor(
    private workers: Worker[],
    /** Whether not all threads that were wanted could be started. */
    readonly isShort = false,
  ) {}

  /** Starts this number of threads, which takes them some time: call it before there is work. */
  static async hire(count: number): Promise<Crew> {
    if (count < 1) return new Crew([]);
    const { default: program } = await import('./worker-program.js');
    const { kernelFault } = await import('../scanner/kernel.js');
    // Where there is no memory for a kernel, a thread would end the whole process.
    if (program === undefined || kernelFault() !== undefined) return new Crew([]);
    const { Worker } = await import('node:worker_threads');
    // Without what Node was told for the main program, such as that its text is a module.
    const options = { eval: true, execArgv: [] };
    const workers: Worker[] = [];
    try {
      while (workers.length < count) workers.push(new Worker(program, options));
    } catch {
      // They are not allowed, or there are too many already: those that there are do the work.
    }
    const crew = new Crew(workers, workers.length < count);
    for (const worker of crew.workers) {
      worker.unref();
      // A thread that breaks leaves its part to others.
      worker.once('error', () => crew.dismiss(worker));
    }
    return crew;
  }

  get size(): number {
    return this.workers.length;
  }

  /**
   * Lets all threads take parts until there are none left.
   * @param told of each part that was looked at
   */
  async work(work: SharedWork, told: (part: SharedPart) => void): Promise<void> {
    await Promise.all(
      this.workers.map(
        (worker) =>
          new Promise<void>((resolve, reject) => {
            worker.ref();
            const end = () => {
              worker.removeAllListeners('message');
              worker.off('exit', end);
              worker.unref();
              resolve();
            };
            worker.on('message', (message: SharedPart | typeof DONE) => {
              if (message === DONE) return end();
              try {
                told(message);
              } catch (error) {
                // Here it would end the whole process.
                reject(error);
              }
            });
            worker.once('exit', end);
            worker.postMessage(work);
          }),
      ),
    );
  }

  end(): void {
    for (const worker of this.workers) void worker.terminate();
    this.workers = [];
  }

  private dismiss(worker: Worker): void {
    this.workers = this.workers.filter((other) => other !== worker);
  }
}
