// What a program can say about the responses that it wants read, and where they are.
import type { ReadOptions as ReaderOptions } from '../input/options.js';

/** A `file:` URL; the class of the platform is one. */
export interface FileUrl {
  readonly href: string;
  readonly protocol: string;
}

/** A web stream of bytes, such as the `body` of a response; for platforms where it cannot be iterated. */
export interface WebStream {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
    cancel(reason?: unknown): Promise<void>;
  };
}

/** Bytes that come piece by piece: a Node stream, a web stream, a generator. */
export type ByteStream = AsyncIterable<Uint8Array> | WebStream;

/** Where responses are: the path of a file, its `file:` URL, its bytes, or a stream of them. */
export type ResponseSource = string | FileUrl | Uint8Array | ByteStream;

/** Tells that nobody wants the responses any more; the `AbortSignal` of the platform is one. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/**
 * How responses are read. Columns are named by a header name, `Name#2` for the second of that name, a position from 1
 * on, or `@file` for the name of the source.
 */
export interface ReadOptions
  extends Omit<
    ReaderOptions,
    | 'by'
    | 'choose'
    | 'counted'
    | 'isPart'
    | 'maxGroups'
    | 'customer'
    | 'listener'
    | 'records'
    | 'onRows'
    | 'partSize'
    | 'latePeriods'
    | 'tolerantKeys'
    | 'apart'
    | 'answersSplit'
    | 'mean'
    | 'rate'
  > {
  /**
   * Segment columns: one breakdown, `'region'` or `'region,plan'` (crossed), or a list of them. In a list, a list of
   * names is one breakdown in which commas mean nothing: `[['Region, country', 'plan']]`.
   */
  by?: string | readonly (string | readonly string[])[];
  /** Stops the reading with the signal's reason, and lets go of files, streams and threads. */
  signal?: StopSignal;
}
