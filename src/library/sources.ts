// The sources that a program names, as the reader takes them.
import { fileURLToPath } from 'node:url';
import type { Source } from '../input/bytes/source.js';
import { isBytes, shown } from './check.js';
import type { ByteStream, FileUrl, ResponseSource, StopSignal } from './options.js';
import { piecesOf } from './streams.js';

const PIECE = 256 * 1024;

/**
 * One source or several, in order. A file is called by its path; bytes and streams are called `bytes` and `stream`,
 * where there are several sources with their place among them: `stream#2`.
 * @throws TypeError on what is no source, and where there is none
 */
export function sourcesOf(given: ResponseSource | readonly ResponseSource[], signal?: StopSignal): Source[] {
  if (!isList(given)) return [sourceOf(given, '', signal)];
  if (given.length === 0) throw new TypeError('readResponses needs at least one source');
  return given.map((source, i) => sourceOf(source, given.length === 1 ? '' : `#${i + 1}`, signal));
}

function sourceOf(source: ResponseSource, place: string, signal: StopSignal | undefined): Source {
  if (typeof source === 'string') return { name: source, path: source };
  if (isBytes(source)) return { name: `bytes${place}`, stream: sliced(source) };
  if (isStream(source)) return { name: `stream${place}`, stream: piecesOf(source, signal) };
  if (isUrl(source)) {
    if (source.protocol !== 'file:') {
      throw new TypeError(
        `the URL of a source is a file: URL, not ${source.protocol}; give the stream of its bytes`,
      );
    }
    const path = fileURLToPath(source.href);
    return { name: path, path };
  }
  throw new TypeError(
    `a source is a path, a file: URL, a Uint8Array or a stream of them, not ${shown(source)}`,
  );
}

/** Pieces of the size in which files are read, so that memory stays flat. */
async function* sliced(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE);
}

/** Array.isArray leaves lists that are read-only out of its type. */
function isList(given: ResponseSource | readonly ResponseSource[]): given is readonly ResponseSource[] {
  return Array.isArray(given);
}

function isStream(source: unknown): source is ByteStream {
  return (
    typeof source === 'object' && source !== null && (Symbol.asyncIterator in source || 'getReader' in source)
  );
}

function isUrl(source: unknown): source is FileUrl {
  const { href, protocol } = (source ?? {}) as { href?: unknown; protocol?: unknown };
  return typeof href === 'string' && typeof protocol === 'string';
}
