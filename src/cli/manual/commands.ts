// The commands as a manual tells them: from their records, and from what they say in their help.
import type { Command } from 'commander';
import type { OptionGroup } from '../options/record.js';
import type { Host } from '../output/terminal.js';
import { allOptions, declaredCommands } from '../program.js';

export interface ManualCommand {
  readonly name: string;
  readonly description: string;
  /** As it is typed: `nps score [options] [files...]`. */
  readonly usage: string;
  readonly operands: readonly { readonly name: string; readonly meaning: string }[];
  readonly groups: readonly OptionGroup[];
  /** Command lines. */
  readonly examples: readonly string[];
}

/** All commands, in the order of help. */
export async function manualCommands(host: Host): Promise<ManualCommand[]> {
  const groups = await allOptions();
  return (await declaredCommands(host)).map((command) => ({
    name: command.name(),
    description: command.description(),
    usage: `nps ${command.name()} ${command.usage()}`,
    operands: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      meaning: argument.description,
    })),
    groups: groups[command.name()]!,
    examples: examplesOf(command),
  }));
}

/** The lines under "Examples:" in what a command adds to its help. */
function examplesOf(command: Command): string[] {
  let text = '';
  const context = { error: false, command, write: (more: string) => (text += more) };
  for (const place of ['beforeHelp', 'afterHelp']) command.emit(place, context);
  const [, lines = ''] = /^Examples:\n((?: .*\n)*)/m.exec(text) ?? [];
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
