// Writes a text that is no report, such as a query, to standard output or a file, and its remarks to standard error.
import type { Source } from '../../input/bytes/source.js';
import type { OutputOptions } from '../options/types.js';
import { type CliWarning, isGrave } from '../warnings.js';
import { toldWarning } from '../words/warnings.js';
import { charsetOf } from './charset.js';
import { OutputFile } from './output-file.js';
import { tellRemarks } from './remarks.js';
import { type Host, write } from './terminal.js';

/**
 * Writes it.
 * @param inputs the files that were read: they are never written over
 * @throws NpsError `unwritable-file`
 */
export async function writeText(
  text: string,
  warnings: readonly CliWarning[],
  inputs: readonly Source[],
  { output, quiet, names }: Pick<OutputOptions, 'output' | 'quiet' | 'names'>,
  host: Host,
): Promise<void> {
  if (output === undefined || output === '-') await write(host.stdout, text);
  else {
    const file = new OutputFile(output, inputs, []);
    try {
      file.write(text);
      file.commit();
    } catch (error) {
      file.discard();
      throw error;
    }
  }
  const said = warnings.filter((warning) => !quiet || isGrave(warning));
  const isBelow = host.stdout.isTTY === true && host.stderr.isTTY === true && output === undefined;
  await tellRemarks(
    host.stderr,
    said.map((warning) => toldWarning(warning, names).message),
    { apart: isBelow, charset: charsetOf(host.env) },
  );
}
