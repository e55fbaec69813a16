// A file that must not be there yet: it appears whole or not at all, and replaces nothing.
import { closeSync, constants, copyFileSync, linkSync, rmSync, writeFileSync } from 'node:fs';
import { isThere, surelyNoPath } from '../../input/bytes/file-fault.js';
import { cliError } from '../problems.js';
import { openBeside } from './temporary.js';
import { unwritable } from './unwritable.js';

/** @throws NpsError `unwritable-file` where there is something of that name, or it is no name */
export function rejectExisting(path: string): void {
  if (isThere(path)) throw cliError({ kind: 'output-exists', file: path });
  const fault = surelyNoPath(path);
  if (fault !== undefined) throw cliError({ kind: 'unwritable', file: path, fault });
}

/**
 * Writes a text under a temporary name beside the file, then gives it its own.
 * @param link gives a file a second name; not every file system can
 * @throws NpsError `unwritable-file`
 */
export function writeNewFile(path: string, text: string, link: typeof linkSync = linkSync): void {
  try {
    const { path: temporary, file } = openBeside(path);
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
    throw unwritable(error, path);
  }
}
