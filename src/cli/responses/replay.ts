// A stream that is read twice: what is read of it the first time is kept in a file without a name.
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canReopen, openBytes, type Source } from '../../input/bytes/source.js';
import { cliError } from '../problems.js';
import { unforeseen } from '../unforeseen.js';

const CHUNK = 1 << 18;
const OWNER_ONLY = 0o600;

/** A source that can be read twice, and what gives its file back. */
export interface Replayed {
  readonly first: Source;
  readonly second: Source;
  close(): void;
}

/**
 * Sources that can be read again are left as they are; a pipe can not, also where the shell gave it a path.
 * @throws NpsError `unwritable-file` where there is no room
 */
export function replayed(source: Source): Replayed {
  if (canReopen(source)) return { first: source, second: source, close: () => {} };
  const { name } = source;
  let file: number | undefined;
  return {
    first: {
      name,
      stream: (async function* () {
        file = openNameless();
        for await (const chunk of openBytes(source)) {
          writeAll(file, chunk);
          yield chunk;
        }
      })(),
    },
    second: {
      name,
      stream: (async function* () {
        for (let at = 0; file !== undefined; ) {
          const chunk = Buffer.allocUnsafe(CHUNK);
          const size = readSync(file, chunk, 0, CHUNK, at);
          if (size === 0) return;
          at += size;
          yield chunk.subarray(0, size);
        }
      })(),
    },
    close: () => {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}

/** Whatever ends the program, the file goes. */
function openNameless(): number {
  const path = join(tmpdir(), `nps-${unforeseen()}.tmp`);
  try {
    const file = openSync(path, 'wx+', OWNER_ONLY);
    rmSync(path);
    return file;
  } catch (error) {
    throw noRoom(error);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
  } catch (error) {
    throw noRoom(error);
  }
}

function noRoom(error: unknown) {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return cliError({ kind: 'no-room', folder: tmpdir(), reason: code }, error);
}
