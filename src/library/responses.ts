// Reading responses from a program: batches to iterate over, and the account of all rows beside them.
import type { Batch, Reading as RawReading, ReadOptions as ReaderOptions } from '../input/options.js';
import { readAll } from '../input/read.js';
import { checkedOptions } from './check.js';
import type { ReadOptions, ResponseSource, StopSignal } from './options.js';
import { sourcesOf } from './sources.js';
import { errorInWords, type Reading, readingInWords } from './words.js';

/** Responses that are read while a program iterates over them, once. */
export interface Responses extends AsyncIterable<Batch> {
  /**
   * What was read, once the last batch was taken: every row counted by what became of it, and the remarks. It rejects
   * with the error or the reason that ended the iteration, and with an `AbortError` where a loop was left early, for
   * what was not read cannot be counted. Nobody has to look at it. Nothing is read for it alone: iterate first.
   */
  readonly account: Promise<Reading>;
}

/**
 * Reads survey responses: a file, bytes or a stream, or several as one data set, which must have the same columns.
 * Reading begins with the iteration, and goes on as batches are taken. It never prints and never exits.
 * @param source a path, a `file:` URL, a `Uint8Array` (a `Buffer`), a stream of them, or a list of these
 * @returns batches to iterate over once, and the `account` of all rows beside them
 * @throws TypeError or RangeError at once on arguments that cannot be; while it reads, `NpsError` with a `code` for
 *   whatever the caller can mend, and the reason of `signal`
 * @example
 * const responses = readResponses('responses.csv', { where: ['plan=pro'] });
 * const scores = [];
 * for await (const batch of responses) scores.push(...batch.scores);
 * nps(scores); // => 39.29
 * (await responses.account).filtered; // => 283
 */
export function readResponses(
  source: ResponseSource | readonly ResponseSource[],
  options: ReadOptions = {},
): Responses {
  const { signal, ...checked } = checkedOptions(options);
  return responsesOf(readAll(sourcesOf(source, signal), readerOptions(checked, signal)), signal);
}

function readerOptions({ by, ...options }: ReadOptions, signal: StopSignal | undefined): ReaderOptions {
  const { onBytes } = options;
  return {
    ...options,
    ...(by !== undefined && { by: typeof by === 'string' ? [by] : by }),
    ...(signal && {
      // Where bytes are read, reading can be stopped.
      onBytes: (count: number) => {
        throwIfStopped(signal);
        onBytes?.(count);
      },
    }),
  };
}

function responsesOf(batches: AsyncGenerator<Batch, RawReading>, signal: StopSignal | undefined): Responses {
  let resolve!: (reading: Reading) => void;
  let reject!: (reason: unknown) => void;
  const account = new Promise<Reading>((...settle) => {
    [resolve, reject] = settle;
  });
  // Who only iterates sees the error there.
  account.catch(() => undefined);
  const stop = () => {
    reject(signal!.reason);
    // Where nobody takes batches any more, nobody else would close the files.
    void batches.return(undefined as never).catch(() => undefined);
  };
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();

  async function* iterate(): AsyncGenerator<Batch, undefined> {
    try {
      for (;;) {
        throwIfStopped(signal);
        const step = await batches.next();
        throwIfStopped(signal);
        if (step.done) {
          resolve(readingInWords(step.value));
          return undefined;
        }
        yield step.value;
      }
    } catch (error) {
      const reason = signal?.aborted ? signal.reason : errorInWords(error);
      reject(reason);
      throw reason;
    } finally {
      signal?.removeEventListener('abort', stop);
      await batches.return(undefined as never);
      // Of no effect where the account is known, or the error.
      reject(
        new DOMException('the account is not known: the iteration ended before the last row', 'AbortError'),
      );
    }
  }

  let isTaken = false;
  return {
    account,
    [Symbol.asyncIterator]() {
      if (isTaken) throw new TypeError('responses can be iterated over once: call readResponses again');
      isTaken = true;
      return iterate();
    },
  };
}

function throwIfStopped(signal: StopSignal | undefined): void {
  if (signal?.aborted) throw signal.reason;
}
