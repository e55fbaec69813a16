// nps completion: the script that makes a shell complete command lines of nps.
import type { Command } from 'commander';
import { LOADED_BY, script } from '../completion/scripts.js';
import { SHELLS } from '../completion/shells.js';
import type { OptionGroup } from '../options/record.js';
import { type Host, write } from '../output/terminal.js';
import { cliError } from '../problems.js';

export const OPTIONS: readonly OptionGroup[] = [];

export const EXAMPLES = SHELLS.map((shell) => LOADED_BY[shell].line);

export const NOTES = [
  `Put the line of your shell where it is read at each start: ${SHELLS.map((shell) => `of ${shell} in ${LOADED_BY[shell].file}`).join('; ')}. nps itself writes no such file.`,
  'Commands, options and their values are completed, and the columns of the file that the command line names.',
];

/** Declares `nps completion`. */
export function declare(command: Command, host: Host): void {
  command.argument('<shell>', SHELLS.join(', ')).action(async (name: string) => {
    const shell = SHELLS.find((one) => one === name);
    if (shell === undefined) throw cliError({ kind: 'unknown-shell', shell: name, shells: SHELLS });
    await write(host.stdout, script(shell));
  });
}
