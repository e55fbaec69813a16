// Runs a command line: what it asks for, by the commander tree, and what was probably meant where it cannot be run.
import { Command, type CommanderError } from 'commander';
import type { Names } from '../words/names.js';
import { COMMANDS, isCommand } from './commands.js';
import { applyConfig } from './config/apply.js';
import { withColorValue } from './options/color.js';
import { addOptions } from './options/declare.js';
import { rejectMisfits } from './options/misfits.js';
import { namesOf } from './options/names.js';
import type { Host } from './output/terminal.js';

/** What whoever tells an error has to know of the command that runs. */
export interface Sayings {
  /** How it names its options. */
  names: Names;
  /** The command line, with the command first. */
  line: readonly string[];
}

/** An argument that commander is not to see, or may read as something else. */
const NEEDS_A_LOOK = /^(?:-h|--help|--version|-[A-Za-z][A-Za-z-]+.*)$/;

/**
 * Runs a command line.
 * @param args without the program's name
 * @throws NpsError where it cannot be run, or its input not be read; what else is thrown is a defect
 */
export async function runProgram(args: readonly string[], host: Host, say: Sayings): Promise<void> {
  // Nearly all command lines begin with a command, and need no second look.
  const isPlain = isCommand(args[0]) && !args.some((arg) => NEEDS_A_LOOK.test(arg));
  const wanted = isPlain ? args : await (await import('./requests.js')).commandLineOf(args, host);
  if (wanted === undefined) return;
  say.line = wanted;
  try {
    await commandOf(wanted[0]!, host, say).parseAsync(withColorValue(wanted), { from: 'user' });
  } catch (error) {
    const { explained } = await import('./mistakes/explain.js');
    throw await explained(error, wanted);
  }
}

/** The commander tree, as far as one command needs it. What commander has to say is thrown as a CommanderError. */
function commandOf(name: string, host: Host, say: Sayings): Command {
  const program = new Command('nps')
    .helpOption(false)
    .helpCommand(false)
    .exitOverride((error: CommanderError) => {
      throw error;
    })
    .configureOutput({ outputError: () => undefined })
    .hook('preSubcommand', async (_, command) => {
      const { OPTIONS, declare } = await COMMANDS[name]!.load();
      addOptions(command, OPTIONS);
      declare(command, host);
      say.names = namesOf(name, OPTIONS);
      command.setOptionValueWithSource('names', say.names, 'program');
    })
    .hook('preAction', async (_, command) => {
      await applyConfig(command, host);
      rejectMisfits(command, (await COMMANDS[name]!.load()).OPTIONS);
    });
  program.command(name).helpOption(false);
  return program;
}
