// The sources of a command that can read counts, and the options with which it reads them.
import type { Source } from '../../input/bytes/source.js';
import { sourcesOf } from '../output/files.js';
import type { Host } from '../output/terminal.js';
import type { Given, Readable } from './reading.js';
import type { CountedBy } from './via-options.js';

/**
 * Sources and options, unchanged unless the options say that the files hold counts or that an engine is asked, which is
 * rare.
 * @param operands the files, as {@link sourcesOf} takes them
 * @param keys what an engine counts by in addition to the options
 * @throws NpsError
 */
export async function givenTo<Options extends Readable>(
  operands: readonly string[],
  options: Options,
  host: Pick<Host, 'stdin' | 'stderr' | 'env'>,
  command: string,
  keys?: CountedBy,
): Promise<Given<Options>> {
  if (options.via !== undefined)
    return (await import('./via-options.js')).viaGiven(operands, options, host, { command, keys });
  return countedOr(await sourcesOf(operands, host, command), options);
}

/** The same for files that are known already. @throws NpsError */
export async function countedOr<Options extends Readable>(
  sources: readonly Source[],
  options: Options,
): Promise<Given<Options>> {
  if (!options.counted) return { sources, options };
  return (await import('./counted-options.js')).withCounted(sources, options);
}
