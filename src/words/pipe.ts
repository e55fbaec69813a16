// Command lines by which nps reads what another program writes.
import type { Names } from './names.js';
import { shellQuote } from './shell.js';

/** Commands that read one file, and so from standard input what another program makes of it. */
const READ_ONE: readonly (string | undefined)[] = ['score', 'segment', 'inspect', 'check'];

/** A command line that gives nps what another program writes; undefined where the command reads more than one file. */
export function pipedTo({ command }: Names, program: string, file: string): string | undefined {
  const name = file === '-' ? '' : ` ${shellQuote(file)}`;
  return READ_ONE.includes(command) ? `${program}${name} | nps ${command} -` : undefined;
}
