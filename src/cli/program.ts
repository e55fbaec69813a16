// The commander tree. A command's options and code are loaded when it is called, so that start-up does not grow
// with the number of commands.
import { Command } from 'commander';
import { anyCommand, type Names } from '../words/names.js';
import { shellQuote } from '../words/shell.js';
import { applyConfig } from './config/apply.js';
import { withColorValue } from './options/color.js';
import { addOptions } from './options/declare.js';
import { rejectMisfits } from './options/misfits.js';
import { namesOf } from './options/names.js';
import type { OptionGroup } from './options/record.js';
import type { Host } from './output/terminal.js';
import { cliError } from './problems.js';
import { VERSION } from './version.js';

/** What the file of a command exports. */
interface CommandModule {
  OPTIONS: readonly OptionGroup[];
  /** Adds arguments, help and action to a command. */
  declare(command: Command, host: Host): void;
}

const commands: Record<string, { description: string; load: () => Promise<CommandModule> }> = {
  score: { description: 'the NPS of all responses', load: () => import('./commands/score.js') },
  segment: { description: 'the NPS of each segment', load: () => import('./commands/segment.js') },
  compare: {
    description: 'whether the NPS moved, and what moved it',
    load: () => import('./commands/compare.js'),
  },
  check: {
    description: 'whether the figures are as expected, for scripts and CI',
    load: () => import('./commands/check.js'),
  },
  plan: { description: 'how many responses are needed', load: () => import('./commands/plan.js') },
  inspect: {
    description: 'what is in a file, and how nps would read it',
    load: () => import('./commands/inspect.js'),
  },
  init: { description: 'write a configuration to start from', load: () => import('./commands/init.js') },
};

/** What commander has to say: help, the version, usage errors; and how the command that runs names its options. */
export interface Sayings {
  out: string;
  err: string;
  /** The usage error that `err` tells, in its parts. */
  usage: { readonly message: string; readonly hint: string | undefined };
  names: Names;
}

/** Before anything was said. */
export function nothingSaid(): Sayings {
  const usage = { message: 'no command was given', hint: THE_COMMANDS };
  return { out: '', err: '', usage, names: anyCommand };
}

/**
 * The command line of `nps`; usage errors and help end it with a CommanderError.
 * @param say gathers the text: it has to be written with an eye on closed pipes
 */
export function buildProgram(host: Host, say: Sayings): Command {
  const program = new Command('nps')
    .description('Net Promoter Score from survey exports (CSV)')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        say.out += text;
      },
      writeErr: (text) => {
        say.err += text;
      },
      getOutHelpWidth: () => (host.stdout.isTTY ? host.stdout.columns || 80 : 80),
      getErrHelpWidth: () => 80,
      outputError: (text, writeErr) => {
        say.usage = usageOf(text);
        const { message, hint } = say.usage;
        writeErr(`nps: ${message}\n${hint === undefined ? '' : `hint: ${hint}\n`}`);
      },
    })
    .addHelpText('after', HELP)
    .hook('preSubcommand', async (_, command) => {
      const { OPTIONS, declare } = await commands[command.name()]!.load();
      addOptions(command, OPTIONS);
      declare(command, host);
      say.names = namesOf(command);
      command.setOptionValueWithSource('names', say.names, 'program');
    })
    .hook('preAction', async (_, command) => {
      await applyConfig(command, host);
      rejectMisfits(command, (await commands[command.name()]!.load()).OPTIONS);
    });
  for (const [name, { description }] of Object.entries(commands))
    program.command(name).description(description);
  return program;
}

/** The options of each command, for which all commands are loaded. */
export async function allOptions(): Promise<Record<string, readonly OptionGroup[]>> {
  const loaded = Object.entries(commands).map(
    async ([name, { load }]) => [name, (await load()).OPTIONS] as const,
  );
  return Object.fromEntries(await Promise.all(loaded));
}

/**
 * The arguments as commander shall see them: the command first, and `score --help` for `help score`, since only a
 * command that is called gets its options.
 * @throws NpsError `usage` where help is wanted for a command that there is none
 */
export async function arranged(args: readonly string[]): Promise<readonly string[]> {
  // All commands are loaded only for the few who begin with an option.
  const isOption = args.length > 1 && args[0]!.startsWith('-');
  const line = withColorValue(args);
  const arranged = isOption
    ? (await import('./options/before-command.js')).commandFirst(line, Object.values(await allOptions()))
    : line;
  if (arranged[0] !== 'help') return arranged;
  const name = arranged.slice(1).find((arg) => !arg.startsWith('-'));
  if (name === undefined || name === 'help') return arranged;
  if (!Object.hasOwn(commands, name))
    throw cliError({ kind: 'no-help', name, commands: Object.keys(commands) });
  return [name, '--help'];
}

const THE_COMMANDS = `the commands are ${Object.keys(commands).join(', ')}; nps help says more`;

/** Commander's errors in the words of all others. */
function usageOf(text: string): Sayings['usage'] {
  const [, message, meant] = /^(?:error: )?(.*?)\n?(?:\(Did you mean (.*)\?\)\n?)?$/s.exec(text)!;
  if (meant !== undefined) return { message: message!, hint: `did you mean ${meant}?` };
  const unknown = /^unknown command '(.*)'$/s.exec(message!)?.[1];
  if (unknown === undefined) return { message: message!, hint: undefined };
  const isFile = /[./]/.test(unknown);
  return {
    message: message!,
    hint: isFile ? `a command comes first: nps score ${shellQuote(unknown)}` : THE_COMMANDS,
  };
}

const HELP = `
Examples:
  nps score responses.csv
  nps segment responses.csv --by region
  cat responses.csv | nps segment --by region,plan --json
  nps compare q1.csv q2.csv --by region
  nps plan --margin 5
  nps inspect responses.csv
  nps init responses.csv
  nps check responses.csv --min 30

Exit codes: 0 fine, 1 a check did not pass, 2 usage, configuration or input
error, 3 a defect in nps, 130 interrupted.
Nothing is sent anywhere: nps reads files and prints.`;
