// The program in this process, from the source: for all runs to which a shell adds nothing.
import { main } from '../../src/cli/main.js';
import { type RanHere, runOnHost } from './host.mjs';

export type { RanHere };

/**
 * Runs a command line, each argument as it comes from a shell.
 * @param input what is piped in, in these pieces; nothing by default
 * @param more the environment, empty by default; the program, that of the source by default
 */
export function runHere(
  args: readonly string[],
  input: Iterable<Uint8Array> | AsyncIterable<Uint8Array> = [],
  { env = {}, program = main }: { env?: Readonly<Record<string, string>>; program?: typeof main } = {},
): Promise<RanHere> {
  return runOnHost(program, args, input, env);
}
