// The commander tree: names, options and help. What a command does is loaded when it runs.
import { Command, Option } from 'commander';
import { addColumnOptions, addIntervalOptions, addOutputOptions, addReadingOptions, collect, wholeNumber } from './options.js';
import type { SegmentOptions } from './commands/segment.js';
import type { OutputOptions, ResponseOptions } from './options.js';
import type { Host } from './terminal.js';
import { VERSION } from './version.js';

const FILES = 'CSV files, globs, or - for standard input (the default)';

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
      outputError: (text, writeErr) => writeErr(text.replace(/^error: /, 'nps: ').replace(/^\(Did you mean (.*)\?\)$/m, 'hint: did you mean $1?')),
    })
    .addHelpText(
      'after',
      `
Examples:
  nps score responses.csv
  nps segment responses.csv --by region
  cat responses.csv | nps segment --by region,plan --json
  nps inspect responses.csv

Exit codes: 0 fine, 2 usage or input error, 3 a defect in nps, 130 interrupted.
Nothing is sent anywhere: nps reads files and prints.`,
    );

  addAll(program.command('score').description('the NPS of all responses').argument('[files...]', FILES))
    .addOption(new Option('--by <C>').hideHelp())
    .addHelpText(
      'after',
      `
Examples:
  nps score responses.csv
  nps score q1.csv q2.csv --where "plan=pro"
  nps score export.csv --score "How likely are you to recommend us?" --json`,
    )
    .action(async (files: string[], options: ResponseOptions, command: Command) => {
      if (options.by) command.error('error: score takes no --by\nhint: use nps segment --by');
      const [{ run }, { score }] = await Promise.all([import('./run.js'), import('./commands/score.js')]);
      await run('score', score, files, options, host);
    });

  const segment = program.command('segment').description('the NPS of each segment').argument('[files...]', FILES);
  segment
    .optionsGroup('Segments:')
    .option('--by <C[,C…]>', 'segment column; several with commas are crossed (repeatable)', collect)
    .addOption(
      new Option('--sort <key>', 'order of the segments').choices(['nps', 'responses', 'leverage', 'contribution', 'name', 'file']).default('nps'),
    )
    .option('--reverse', 'turn the order around')
    .option('--top <n>', 'show the n largest segments, pool the rest as (other)', wholeNumber(1, 1_000_000))
    .option('--min-n <n>', 'privacy: hide the figures of segments with fewer responses', wholeNumber(1, 1_000_000))
    .option('--max-segments <n>', 'stop where a column has more different values (default: 10000)', wholeNumber(1, 10_000_000));
  addAll(segment)
    .addHelpText(
      'after',
      `
Examples:
  nps segment responses.csv --by region
  nps segment responses.csv --by region --by plan --sort leverage
  nps segment 'exports/*.csv' --by '@file' --format csv`,
    )
    .action(async (files: string[], options: SegmentOptions, command: Command) => {
      if (!options.by) command.error("error: segment needs --by, the column that makes the segments\nhint: nps segment responses.csv --by region; nps inspect lists a file's columns");
      const [{ run }, { segment }] = await Promise.all([import('./run.js'), import('./commands/segment.js')]);
      await run('segment', segment, files, options, host);
    });

  const inspect = program.command('inspect').description('what is in a file, and how nps would read it').argument('[file]', 'a CSV file, or - for standard input (the default)');
  addOutputOptions(addReadingOptions(inspect))
    .addHelpText(
      'after',
      `
Examples:
  nps inspect responses.csv
  nps inspect export.csv --encoding windows-1252 --json`,
    )
    .action(async (file: string | undefined, options: OutputOptions) => {
      const [{ run }, { inspect }] = await Promise.all([import('./run.js'), import('./commands/inspect.js')]);
      await run('inspect', inspect, file === undefined ? [] : [file], options, host);
    });
  return program;
}

function addAll(command: Command): Command {
  return addOutputOptions(addIntervalOptions(addReadingOptions(addColumnOptions(command))));
}
