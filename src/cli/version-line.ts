// The version alone: a file of its own in dist/, so that it is told without loading the program.
import { type Host, write } from './output/terminal.js';
import { VERSION } from './version.js';

export const isVersion = (arg: string): boolean => arg === '-V' || arg === '--version';

/** Whether a command line asks for nothing but the version. */
export const asksVersion = (args: readonly string[]): boolean => args.length === 1 && isVersion(args[0]!);

/** @throws NpsError `unwritable-file` */
export async function tellVersion({ stdout }: Pick<Host, 'stdout'>): Promise<undefined> {
  await write(stdout, `${VERSION}\n`);
}
