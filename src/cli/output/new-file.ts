// A file that must not be there yet: it appears whole or not at all, and replaces nothing.
import {
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NpsError } from '../../core/errors.js';
import { reasonFor } from './terminal.js';

/** @throws NpsError `unwritable-file` where there is something of that name */
export function rejectExisting(path: string): void {
  if (!isTaken(path)) return;
  throw new NpsError('unwritable-file', `${path} is there already, and is left as it is`, {
    hint: 'edit it, or write another with --output FILE',
  });
}

/**
 * Writes a text under a temporary name beside the file, then gives it its own.
 * @param link gives a file a second name; not every file system can
 * @throws NpsError `unwritable-file`
 */
export function writeNewFile(path: string, text: string, link: typeof linkSync = linkSync): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = openSync(temporary, 'wx');
    try {
      writeFileSync(file, text);
      // A rename would replace a file that came in the meantime.
      try {
        link(temporary, path);
      } catch {
        copyFileSync(temporary, path, constants.COPYFILE_EXCL);
      }
    } finally {
      closeSync(file);
      rmSync(temporary);
    }
  } catch (error) {
    rejectExisting(path);
    const why = reasonFor(error as NodeJS.ErrnoException);
    throw new NpsError('unwritable-file', `cannot write ${path}: ${why}`, { cause: error });
  }
}

/** Also by a link that leads nowhere. */
function isTaken(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Where it cannot even be looked at, writing says why.
    return false;
  }
}
