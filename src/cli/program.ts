// The commander tree. A command's options and code are loaded when it is called, so that start-up does not grow
// with the number of commands.
import { Command } from 'commander';
import type { Host } from './terminal.js';
import { VERSION } from './version.js';

/** Adds arguments, options, help and action to a command. */
type Declare = (command: Command, host: Host) => void;

const commands: Record<string, { description: string; load: () => Promise<{ declare: Declare }> }> = {
  score: { description: 'the NPS of all responses', load: () => import('./commands/score.js') },
  segment: { description: 'the NPS of each segment', load: () => import('./commands/segment.js') },
  inspect: {
    description: 'what is in a file, and how nps would read it',
    load: () => import('./commands/inspect.js'),
  },
};

/** The command line of `nps`; usage errors and help end it with a CommanderError. */
export function buildProgram(host: Host): Command {
  const program = new Command('nps')
    .description('Net Promoter Score from survey exports (CSV)')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void host.stdout.write(text),
      writeErr: (text) => void host.stderr.write(text),
      getOutHelpWidth: () => (host.stdout.isTTY ? (host.stdout.columns ?? 80) : 80),
      getErrHelpWidth: () => 80,
      outputError: (text, writeErr) => writeErr(asMessage(text)),
    })
    .addHelpText('after', HELP)
    .hook('preSubcommand', async (_, command) => {
      const { declare } = await commands[command.name()]!.load();
      declare(command, host);
    });
  for (const [name, { description }] of Object.entries(commands))
    program.command(name).description(description);
  return program;
}

/** Commander's errors in the words of all others. */
function asMessage(text: string): string {
  return text.replace(/^error: /, 'nps: ').replace(/^\(Did you mean (.*)\?\)$/m, 'hint: did you mean $1?');
}

const HELP = `
Examples:
  nps score responses.csv
  nps segment responses.csv --by region
  cat responses.csv | nps segment --by region,plan --json
  nps inspect responses.csv

Exit codes: 0 fine, 2 usage or input error, 3 a defect in nps, 130 interrupted.
Nothing is sent anywhere: nps reads files and prints.`;
