// The program: runs the command line, and is the only place where errors become exit codes.
import { NpsError, type Sentence } from '../core/errors.js';
import { type Charset, inCharset, putBack, setApart } from '../report/charset.js';
import { escapeTerminal } from '../report/escape.js';
import { anyCommand } from '../words/names.js';
import { EXIT } from './exit.js';
import { charsetOf } from './output/charset.js';
import { errorLine, wantsJson } from './output/error-line.js';
import { colorLevel, type Host, tell } from './output/terminal.js';
import type { Problem } from './problem-kinds.js';
import { runProgram, type Sayings } from './program.js';
import { VERSION } from './version.js';

/**
 * Runs the program.
 * @param args the command line without the program's name
 * @returns the exit code; standard output stays empty unless it is 0 or 1
 */
export async function main(args: readonly string[], host: Host): Promise<number> {
  const say: Sayings = { names: anyCommand };
  try {
    await runProgram(args, host, say);
    return typeof host.exitCode === 'number' ? host.exitCode : EXIT.ok;
  } catch (error) {
    if (!(error instanceof NpsError)) {
      await tell(
        host.stderr,
        `nps: this is a defect in nps ${VERSION}, not in your data. Please report it with these lines:\n${error instanceof Error ? error.stack : String(error)}\n`,
      );
      return EXIT.defect;
    }
    const { told, wordsOf } = await import('./words/problems.js');
    const known = told(error, say.names);
    const strong = colorLevel(host.stderr, host.env) > 0;
    const charset = charsetOf(host.env);
    const sentence = wordsOf(setApart(known.problem as Problem, charset), say.names);
    await tell(host.stderr, describe(sentence, { strong, charset }));
    if (wantsJson(args)) await tell(host.stderr, errorLine(known));
    return EXIT.input;
  }
}

function describe(
  { message, details = [], hint }: Sentence,
  { strong, charset }: { strong: boolean; charset: Charset },
): string {
  const name = strong ? '\x1b[1;31mnps:\x1b[0m' : 'nps:';
  const shown = (text: string) => putBack(inCharset(escapeTerminal(text), charset), charset);
  const lines = [`${name} ${shown(message)}`, ...details.map(shown)];
  if (hint !== undefined) lines.push(`hint: ${shown(hint)}`);
  return `${lines.join('\n')}\n`;
}
