// The program: runs the command line, and is the only place where errors become exit codes.
import { CommanderError } from 'commander';
import { NpsError } from '../core/errors.js';
import { EXIT } from './exit.js';
import { colorTyped } from './options/color.js';
import { typedWords } from './options/typed.js';
import { errorLine, wantsJson } from './output/error-line.js';
import { type Host, tell, write } from './output/terminal.js';
import { cliError } from './problems.js';
import { allOptions, arranged, buildProgram, nothingSaid, type Sayings } from './program.js';
import { VERSION } from './version.js';

/**
 * Runs the program.
 * @param args the command line without the program's name
 * @returns the exit code; standard output stays empty unless it is 0 or 1, but for formats of CI systems
 */
export async function main(args: readonly string[], host: Host): Promise<number> {
  const say = nothingSaid();
  let line = args;
  try {
    line = await arranged(args);
    await run(line, host, say);
    return typeof host.exitCode === 'number' ? host.exitCode : EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError || error instanceof NpsError)
      return await fail(error, line, host, say);
    await tell(
      host.stderr,
      `nps: this is a defect in nps ${VERSION}, not in your data. Please report it with these lines:\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return EXIT.defect;
  }
}

/** Commander ends with an error for help and the version too: these are written as any report is. */
async function run(line: readonly string[], host: Host, say: Sayings): Promise<void> {
  try {
    await buildProgram(host, say).parseAsync(line, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
    await write(host.stdout, say.out);
  }
}

async function fail(
  error: CommanderError | NpsError,
  line: readonly string[],
  host: Host,
  say: Sayings,
): Promise<number> {
  const { told } = await import('./words/problems.js');
  const { ciFormat, tellError, writeFailure } = await import('./output/failure.js');
  const isUsage = error instanceof CommanderError;
  const known = told(isUsage ? cliError({ kind: 'command-line', ...say.usage }) : error, say.names);
  const [command, ...args] = line;
  const words = command === 'check' ? typedWords(args, (await allOptions()).check!) : [];
  // Without a command all of help is said.
  if (isUsage && error.code === 'commander.help') await tell(host.stderr, say.err);
  else await tellError(host, known, colorTyped(line), ciFormat(words) === 'github');
  if (wantsJson(line)) await tell(host.stderr, errorLine(known));
  await writeFailure(host, known, words);
  return EXIT.input;
}
