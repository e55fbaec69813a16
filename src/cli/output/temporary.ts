// Temporary files: made new, under names that nobody can foresee, so that no link or file that was put there before is
// ever written through.
import { openSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unforeseen } from '../unforeseen.js';

/** A file that is open. */
export interface Temporary {
  readonly path: string;
  /** To write, and to read what was written. */
  readonly file: number;
}

/** Permissions that any program gives a new file, less those of the umask. */
const USUAL_MODE = 0o666;

/** With what is added a name must not become longer than file systems take: 255 bytes. */
const LONGEST_NAME = 40;

/**
 * Opens one in the folder of a file.
 * @param mode its permissions, less those of the umask
 * @throws the error of the file system
 */
export function openBeside(path: string, mode = USUAL_MODE): Temporary {
  const name = basename(path).slice(0, LONGEST_NAME);
  const temporary = join(dirname(path), `.${name}.${unforeseen()}.tmp`);
  // Exclusive: where there is something of that name, if only a link, it fails.
  return { path: temporary, file: openSync(temporary, 'wx+', mode) };
}
