// Errors of a command line in the light of how it was typed: what commander could not read, and errors that a slip
// of the keyboard, of a document or of the shell explains better.
import { CommanderError } from 'commander';
import { type ErrorCode, NpsError } from '../../core/errors.js';
import { SHELLS } from '../completion/shells.js';
import { cliError, type Problem } from '../problems.js';
import { type CommandLine, commandLine, isFile, type Meant, pasteable } from './line.js';

/**
 * The error to tell of a command line.
 * @param words the command, and what follows it
 * @returns the error itself where nothing explains it better
 */
export async function explained(error: unknown, words: readonly string[]): Promise<unknown> {
  const isUsage = error instanceof CommanderError;
  if (!isUsage && !(error instanceof NpsError)) return error;
  const line = await commandLine(words);
  const known = isUsage ? await usageError(error, line) : error;
  const meant = await slipIn(known as NpsError<Problem>, line);
  return meant === undefined
    ? known
    : new NpsError(known.code, { kind: 'slip', problem: known.problem, ...meant }, { cause: known });
}

/** What commander found, in the words of all others. */
async function usageError({ code, message }: CommanderError, line: CommandLine): Promise<NpsError> {
  const text = message.replace(/^error: /, '');
  const named = /'(.*)'/s.exec(text)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption': {
      const { unknownOption } = await import('./options.js');
      return unknownOption(named, line);
    }
    case 'commander.optionMissingArgument': {
      const flag = /--[\w-]+/.exec(named)![0];
      return cliError({
        kind: 'option-without-value',
        flag,
        flags: named,
        help: line.flags.get(flag)?.help ?? '',
        follows: undefined,
      });
    }
    case 'commander.excessArguments': {
      const { tooManyOperands } = await import('./too-many.js');
      return tooManyOperands(line);
    }
    case 'commander.missingArgument':
      if (line.command === 'sql') return cliError({ kind: 'engine-without-command' });
      return line.command === 'completion'
        ? cliError({ kind: 'unknown-shell', shell: undefined, shells: SHELLS })
        : cliError({ kind: 'file-missing', command: line.command });
    default:
      return cliError({ kind: 'command-line', message: text, hint: undefined });
  }
}

/** Errors of these codes can come of a slip. */
const CODES: ReadonlySet<ErrorCode> = new Set(['usage', 'unknown-column', 'unreadable-file']);

async function slipIn({ code, problem }: NpsError<Problem>, line: CommandLine): Promise<Meant | undefined> {
  if (!CODES.has(code)) return undefined;
  const { withoutRedirection } = await import('./shell.js');
  const { withoutTypography } = await import('./typography.js');
  const ofCharacters = withoutRedirection(line) ?? withoutTypography(line);
  if (ofCharacters !== undefined) return ofCharacters;
  if (problem.kind === 'unknown-column') {
    const { asList } = await import('./lists.js');
    return asList(problem, line);
  }
  const stray = strayOf(problem, line);
  const { withoutStray } = await import('./operands.js');
  const ofWords = stray === undefined ? undefined : await withoutStray(stray, line);
  return (
    ofWords ??
    (isOfSegments(problem) ? { slip: 'segments', line: pasteable('segment', line.args) } : undefined)
  );
}

/** `score` has no segments; the hint for `check` is another one. */
function isOfSegments(problem: Problem): boolean {
  return problem.kind === 'takes-no-by' && problem.command === 'score';
}

/** What may be said where an operand was meant for something else. */
const OF_WHAT_IS_MISSING: ReadonlySet<string> = new Set<Problem['kind']>([
  ...(['nothing-to-check', 'segment-without-by', 'plan-asks-nothing', 'takes-no-by'] as const),
  ...(['compare-needs-two', 'compare-too-many', 'too-many-operands', 'no-condition'] as const),
]);

/** The operand that is no file. */
function strayOf(problem: Problem, { typed }: CommandLine): string | undefined {
  if (problem.kind === 'unreadable') return problem.fault.reason === 'missing' ? problem.file : undefined;
  if (problem.kind === 'no-match') return problem.pattern;
  const strays = typed.flatMap((one) => (one.kind === 'operand' && !isFile(one.text) ? [one.text] : []));
  if (problem.kind === 'command-line') return strays.find((text) => text === '%');
  return OF_WHAT_IS_MISSING.has(problem.kind) ? strays[0] : undefined;
}
