// What to throw where a file or a stream cannot be written.
import { writeFault } from '../../input/bytes/file-fault.js';
import { cliError } from '../problems.js';

/**
 * The input error that says why; an error that is none of the file system as it is.
 * @param path undefined for standard output
 */
export function unwritable(error: unknown, path: string | undefined): unknown {
  const fault = writeFault(error, path);
  return fault === undefined ? error : cliError({ kind: 'unwritable', file: path, fault }, error);
}
