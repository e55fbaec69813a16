// Operands to sources.
import { fstatSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { isAddress, noPath, statsOf, surelyNoPath } from '../../input/bytes/file-fault.js';
import { isPipe, pipedBytes } from '../../input/bytes/piped.js';
import type { Source } from '../../input/bytes/source.js';
import { inputError } from '../../input/problems.js';
import { cliError } from '../problems.js';
import type { Host } from './terminal.js';

const STDIN = 0;

/**
 * The sources that the operands name: files, `-` for standard input, globs that the shell left alone.
 * @throws NpsError `usage` where standard input is a terminal, or a glob matches nothing
 */
export async function sourcesOf(
  operands: readonly string[],
  host: Pick<Host, 'stdin'>,
  command: string,
): Promise<Source[]> {
  const names = operands.length === 0 ? ['-'] : (await Promise.all(operands.map(expand))).flat();
  if (names.filter((name) => name === '-').length > 1) throw cliError({ kind: 'stdin-twice' });
  const twice = names.find((name, i) => names.slice(0, i).some((other) => resolve(other) === resolve(name)));
  if (twice !== undefined) throw cliError({ kind: 'file-twice', file: twice });
  const given = names.includes('-') ? standardInput(host, command) : undefined;
  return names.map((name) => (name === '-' ? { name, stream: given! } : { name, path: name }));
}

/** Only where it is wanted: opening it costs 5 ms. A pipe into the program itself is read without Node's stream. */
function standardInput(host: Pick<Host, 'stdin'>, command: string): AsyncIterable<Uint8Array> {
  if (host === process && isPipe(STDIN)) return pipedBytes(STDIN);
  if (host.stdin.isTTY) throw cliError({ kind: 'nothing-to-read', command });
  if (isDirectory(host.stdin))
    throw inputError({ kind: 'unreadable', file: '-', fault: { reason: 'directory' } });
  return host.stdin as AsyncIterable<Uint8Array>;
}

/** Node reads nothing from a directory, and says nothing of it. */
function isDirectory(stream: Host['stdin']): boolean {
  return 'fd' in stream && typeof stream.fd === 'number' && fstatSync(stream.fd).isDirectory();
}

async function expand(operand: string): Promise<string[]> {
  const fault = surelyNoPath(operand);
  if (fault !== undefined && statsOf(operand) === undefined)
    throw inputError({ kind: 'unreadable', file: '', fault });
  if (!isPattern(operand) || isAddress(operand) || statsOf(operand) !== undefined) return [operand];
  const found = await globbed(operand);
  // Where it is no path at all, opening it says so.
  if (found.length === 0 && noPath(operand) !== undefined) return [operand];
  if (found.length === 0) throw cliError({ kind: 'no-match', pattern: operand });
  return found;
}

/** Whether a text may match several files. */
export function isPattern(text: string): boolean {
  return /[*?[{]/.test(text);
}

/** The files that a pattern matches, in order. */
export async function globbed(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  return (await glob(pattern, { expandDirectories: false })).sort();
}

/** A path within the folder as seen from it: CI systems want paths within the repository, where jobs run. */
export function pathFromHere(path: string): string {
  const short = relative(process.cwd(), path);
  return isAbsolute(path) && !short.startsWith('..') ? short : path;
}
