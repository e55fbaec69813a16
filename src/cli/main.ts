// The program: runs the command line, and is the only place where errors become exit codes.
import { NpsError } from '../core/errors.js';
import { setApart } from '../report/charset.js';
import { anyCommand } from '../words/names.js';
import { allOptions } from './commands.js';
import { EXIT } from './exit.js';
import { colorTyped } from './options/color.js';
import { typedWords } from './options/typed.js';
import { charsetOf } from './output/charset.js';
import { errorLine, wantsJson } from './output/error-line.js';
import { type Host, tell } from './output/terminal.js';
import type { Problem } from './problem-kinds.js';
import { runProgram, type Sayings } from './program.js';
import { VERSION } from './version.js';

/**
 * Runs the program.
 * @param args the command line without the program's name
 * @returns the exit code; standard output stays empty unless it is 0 or 1, but for formats of CI systems
 */
export async function main(args: readonly string[], host: Host): Promise<number> {
  const say: Sayings = { names: anyCommand, line: args };
  try {
    await runProgram(args, host, say);
    return typeof host.exitCode === 'number' ? host.exitCode : EXIT.ok;
  } catch (error) {
    if (error instanceof NpsError) return await fail(error, host, say);
    await tell(
      host.stderr,
      `nps: this is a defect in nps ${VERSION}, not in your data. Please report it with these lines:\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return EXIT.defect;
  }
}

async function fail(error: NpsError, host: Host, { names, line }: Sayings): Promise<number> {
  const { told, wordsOf } = await import('./words/problems.js');
  const { ciFormat, tellError, writeFailure } = await import('./output/failure.js');
  const known = told(error, names);
  const [command, ...args] = line;
  const words = command === 'check' ? typedWords(args, (await allOptions()).check!) : [];
  const charset = charsetOf(host.env);
  const sentence = wordsOf(setApart(known.problem as Problem, charset), names);
  await tellError(host, sentence, colorTyped(line), { charset, forWorkflow: ciFormat(words) === 'github' });
  if (wantsJson(line)) await tell(host.stderr, errorLine(known));
  await writeFailure(host, known, words);
  return EXIT.input;
}
