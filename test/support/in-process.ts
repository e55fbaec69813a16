// The program in this process, from the source: for all runs to which a shell adds nothing.
import { main } from '../../src/cli/main.js';
import { type RanHere, runOnHost } from './host.mjs';

export type { RanHere };

/**
 * Runs a command line, each argument as it comes from a shell.
 * @param input what is piped in, in these pieces; nothing by default
 * @param more the environment, empty by default; the program, that of the source by default; the columns of the
 * terminal that the report goes to, if it goes to one
 */
export function runHere(
  args: readonly string[],
  input: Iterable<Uint8Array> | AsyncIterable<Uint8Array> = [],
  {
    env = {},
    program = main,
    columns,
  }: { env?: Readonly<Record<string, string>>; program?: typeof main; columns?: number | undefined } = {},
): Promise<RanHere> {
  return runOnHost(program, args, input, env, columns);
}
