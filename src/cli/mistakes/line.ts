// A command line that went wrong, with what its words are, and others made of it.
import { isThere } from '../../input/bytes/file-fault.js';
import { shellQuote } from '../../words/shell.js';
import type { Slip } from '../command-line-problems.js';
import { COMMANDS } from '../commands.js';
import type { OptionGroup } from '../options/record.js';
import { type Flags, flagsIn, scan, type Typed } from '../options/scan.js';

export interface CommandLine {
  readonly command: string;
  /** What follows the command. */
  readonly args: readonly string[];
  readonly groups: readonly OptionGroup[];
  readonly flags: Flags;
  readonly typed: readonly Typed[];
}

/** How a command line came to be wrong, and what was meant. */
export interface Meant {
  readonly slip: Slip;
  readonly line: string;
}

/** @param words the command, and what follows it */
export async function commandLine([command, ...args]: readonly string[]): Promise<CommandLine> {
  const { OPTIONS: groups } = await COMMANDS[command!]!.load();
  const flags = flagsIn(groups);
  return { command: command!, args, groups, flags, typed: scan(args, flags) };
}

/** A command line to paste. */
export function pasteable(command: string, args: readonly string[]): string {
  return ['nps', command, ...args.map(word)].join(' ');
}

/** What a shell takes as it is; a comma is quoted where PowerShell would make a list of it. */
function word(text: string): string {
  const bare = process.platform === 'win32' ? /^[\w./:=-]+$/ : /^[\w./:,=%+-]+$/;
  return bare.test(text) ? text : shellQuote(text);
}

/** Arguments with others in the place of some. */
export function replaced(
  args: readonly string[],
  from: number,
  to: number,
  others: readonly string[],
): string[] {
  return [...args.slice(0, from), ...others, ...args.slice(to)];
}

/** Whether a word is a file, or standard input. */
export function isFile(text: string): boolean {
  return text === '-' || isThere(text);
}
