// Streams of any platform as one: bytes piece by piece, until a signal stops them.
import { isBytes } from './check.js';
import type { ByteStream, StopSignal } from './options.js';

/** What every stream can do. */
interface Tap {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  /** Lets go of the stream; without waiting for a piece that was asked for, where it can be told so. */
  close(): unknown;
}

/**
 * The pieces of a stream.
 * @throws the signal's reason as soon as it stops, whether or not the stream ever goes on; TypeError on a piece that
 *   is no Uint8Array
 */
export async function* piecesOf(stream: ByteStream, signal?: StopSignal): AsyncGenerator<Uint8Array> {
  const tap = tapOf(stream);
  let isAtEnd = false;
  try {
    for (;;) {
      const { done, value } = await untilStopped(tap.next(), signal);
      isAtEnd = done === true;
      if (isAtEnd) return;
      // What it is instead is not shown: it may be what somebody answered.
      if (!isBytes(value)) {
        throw new TypeError(`a stream of responses gives pieces that are Uint8Array, not ${typeof value}`);
      }
      yield value;
    }
  } finally {
    if (!isAtEnd) await close(tap, signal);
  }
}

/** A generator that waits for something closes only after that, which may be never. */
async function close(tap: Tap, signal: StopSignal | undefined): Promise<void> {
  const closing = Promise.resolve(tap.close());
  if (signal?.aborted) closing.catch(() => undefined);
  else await closing;
}

function tapOf(stream: ByteStream): Tap {
  if ('getReader' in stream) {
    const reader = stream.getReader();
    return { next: () => reader.read(), close: () => reader.cancel() };
  }
  const iterator = stream[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    close: () => {
      // A Node stream; its iterator would wait for the next piece.
      if ('destroy' in stream && typeof stream.destroy === 'function') stream.destroy();
      return iterator.return?.();
    },
  };
}

/** What a promise gives, unless the signal stops first. */
function untilStopped<Value>(promise: Promise<Value>, signal: StopSignal | undefined): Promise<Value> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    if (signal.aborted) stop();
  });
}
