// nps from the source, as tests of engines run it.
import { type RanHere, runHere } from '../in-process.js';
import { ENVIRONMENT } from '../run.js';

/** Runs a command line; clients are found by the PATH of the tests. */
export function ask(args: readonly string[]): Promise<RanHere> {
  return runHere([...args, '--no-config'], [], { env: { ...ENVIRONMENT, PATH: process.env.PATH! } });
}

/** The JSON document of a command line. @throws Error with its standard error where it prints none */
export async function nps(args: readonly string[]): Promise<string> {
  const { stdout, stderr, code } = await ask([...args, '--json']);
  if (stdout === '') throw new Error(`nps ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}
