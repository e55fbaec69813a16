// The commands as a manual tells them: from their records, and from what they say in their help.
import { Command } from 'commander';
import { COMMANDS } from '../commands.js';
import { operandsOf, usageOf } from '../help/command.js';
import type { Entry } from '../help/layout.js';
import type { OptionGroup } from '../options/record.js';
import type { Host } from '../output/terminal.js';

export interface ManualCommand {
  readonly name: string;
  readonly description: string;
  /** As it is typed: `nps score [options] [files...]`. */
  readonly usage: string;
  readonly operands: readonly Entry[];
  readonly groups: readonly OptionGroup[];
  /** Command lines. */
  readonly examples: readonly string[];
}

/** Commands are declared for a host; here none runs. */
const NO_HOST = { stdout: {}, stderr: {}, env: {} } as Host;

/** All commands, in the order of help. */
export function manualCommands(): Promise<ManualCommand[]> {
  return Promise.all(
    Object.entries(COMMANDS).map(async ([name, { description, load }]) => {
      const { OPTIONS, EXAMPLES, declare } = await load();
      const command = new Command(name);
      declare(command, NO_HOST);
      return {
        name,
        description,
        usage: usageOf(command, OPTIONS.length > 0),
        operands: operandsOf(command),
        groups: OPTIONS,
        examples: EXAMPLES,
      };
    }),
  );
}
