// A command line whose first word is no command: a file, or a slip.
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nearest } from '../../words/nearest.js';
import { COMMANDS, isCommand, USUAL_COMMAND } from '../commands.js';
import type { Flags, Typed } from '../options/scan.js';
import { cliError } from '../problems.js';
import { isFile, pasteable } from './line.js';

/**
 * That what was asked for without any file is not help or the version, mistyped.
 * @throws NpsError `usage`
 */
export function rejectNearRequest(typed: readonly Typed[], flags: Flags): void {
  for (const one of typed) {
    if (one.kind === 'operand') return;
    const meant = flags.has(one.flag) ? undefined : nearest(one.flag, REQUESTS);
    if (meant === undefined) continue;
    const line = `nps ${meant}`;
    const near = { as: 'near', flag: line, line } as const;
    throw cliError({ kind: 'unknown-option', option: one.flag, command: USUAL_COMMAND, meant: near });
  }
}

const REQUESTS = ['--help', '--version'];

/** What may name several files; it is expanded where they are read. */
const PATTERN = /[*?[{]/;

/**
 * That the first operand is a file, as far as one can tell.
 * @param operands the words that are no options
 * @param args all of the command line
 * @throws NpsError `usage`
 */
export async function rejectNoFile(operands: readonly string[], args: readonly string[]): Promise<void> {
  const [word] = operands;
  if (word === undefined) return;
  const command = operands.find((one) => isCommand(one) && !isFile(one));
  if (command !== undefined) {
    const rest = args.toSpliced(args.indexOf(command), 1);
    const line = pasteable(command, rest);
    throw cliError({ kind: 'command-after-file', command, line });
  }
  if (isFile(word) || PATTERN.test(word)) return;
  const names = Object.keys(COMMANDS);
  const likely = nearest(word, names);
  const file = nearest(basename(word), namesBeside(word));
  const others = args.toSpliced(args.indexOf(word), 1);
  throw cliError({
    kind: 'unknown-command',
    word,
    command: likely === undefined ? undefined : pasteable(likely, others),
    file: file === undefined ? undefined : pasteable('score', [join(dirname(word), file), ...others]),
    all: names,
  });
}

function namesBeside(path: string): string[] {
  try {
    return readdirSync(dirname(path));
  } catch {
    return [];
  }
}
