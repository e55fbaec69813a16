// One stream for several readers.
import { share } from './chunks.js';

/**
 * As many streams as are wanted with the bytes of one that can be read only once. Their readers go on together: the
 * next chunk is read when all have taken the last one, so that memory stays flat. A reader that stops early, or never
 * begins, must `return()` its stream, or the others wait for it.
 */
export function branches(
  source: AsyncIterable<Uint8Array>,
  count: number,
): AsyncIterableIterator<Uint8Array>[] {
  const stem = new Stem(source[Symbol.asyncIterator]());
  return Array.from({ length: count }, () => stem.branch());
}

interface Branch {
  /** What was read for it and is not taken yet. */
  waiting: Uint8Array | undefined;
}

class Stem {
  private readonly branches = new Set<Branch>();
  private reading: Promise<void> | undefined;
  private ended = false;
  private failure: { error: unknown } | undefined;
  private wake: (() => void) | undefined;
  private woken: Promise<void> | undefined;

  constructor(private readonly source: AsyncIterator<Uint8Array>) {}

  branch(): AsyncIterableIterator<Uint8Array> {
    const branch: Branch = { waiting: undefined };
    this.branches.add(branch);
    const end: IteratorResult<Uint8Array> = { done: true, value: undefined };
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      next: async () => {
        const value = await this.take(branch);
        return value === undefined ? end : { done: false, value };
      },
      return: async () => {
        await this.leave(branch);
        return end;
      },
    };
  }

  private async take(branch: Branch): Promise<Uint8Array | undefined> {
    while (branch.waiting === undefined) {
      if (this.ended || !this.branches.has(branch)) return undefined;
      if (this.failure !== undefined) throw this.failure.error;
      const isBehind = [...this.branches].some(({ waiting }) => waiting !== undefined);
      if (isBehind) await this.progress();
      else await this.read();
    }
    const { waiting } = branch;
    branch.waiting = undefined;
    this.announce();
    return waiting;
  }

  private async leave(branch: Branch): Promise<void> {
    if (!this.branches.delete(branch)) return;
    branch.waiting = undefined;
    this.announce();
    if (this.branches.size === 0) await this.source.return?.();
  }

  /** Reads the next chunk for all, once however many ask for it. */
  private read(): Promise<void> {
    this.reading ??= this.source
      .next()
      .then(
        ({ done, value }) => {
          if (done) {
            this.ended = true;
            return;
          }
          share(value);
          for (const branch of this.branches) branch.waiting = value;
        },
        (error) => {
          this.failure = { error };
        },
      )
      .finally(() => {
        this.reading = undefined;
      });
    return this.reading;
  }

  /** Until another branch has taken its chunk, or left. */
  private progress(): Promise<void> {
    this.woken ??= new Promise((resolve) => {
      this.wake = resolve;
    });
    return this.woken;
  }

  private announce(): void {
    this.wake?.();
    this.wake = undefined;
    this.woken = undefined;
  }
}
