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

/** Commands are declared for a host; here none runs, and no terminal has a say in what help looks like. */
const NO_HOST = { stdout: {}, stderr: {}, env: {} } as Host;

/** All commands, in the order of help. */
export async function manualCommands(): Promise<ManualCommand[]> {
  const groups = await allOptions();
  return (await declaredCommands(NO_HOST)).map((command) => ({
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

/** The lines under "Examples:" in its help. */
function examplesOf(command: Command): string[] {
  let help = '';
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  const [, lines = ''] = /^Examples:\n((?: .*\n)*)/m.exec(help) ?? [];
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
