// What the tests ask of an engine: a table of responses, and the command line of a client that counts them.
import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import type { DialectName } from '../../../src/sql/query.js';

export interface Engine {
  /** As people call it, with its version. */
  readonly name: string;
  readonly dialect: DialectName;
  /** What `--via` is given. */
  readonly client: string;
  /** Runs statements; done as soon as what it returns is. */
  execute(sql: string): unknown;
  /** A name as its SQL has it. */
  readonly quote: (name: string) => string;
  /** A text as its SQL has it. */
  readonly literal: (text: string) => string;
  /** Fills the table `responses` with the rows of a file that `writeResponses` made. */
  load(file: string): void | Promise<void>;
}

/**
 * Runs a program to its end.
 * @returns its standard output
 * @throws Error with its standard error where it fails
 */
export function runProgram(
  [command, ...args]: readonly [string, ...string[]],
  options: SpawnSyncOptions = {},
): string {
  const { stdout, stderr, status, error } = spawnSync(command, args, {
    maxBuffer: 256 * 1024 * 1024,
    ...options,
  });
  if (status !== 0) throw error ?? new Error(`${command} ended with ${status}: ${stderr}`);
  return String(stdout);
}

/** A name in double quotes. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** A text in single quotes, where a backslash is a character like any other. */
export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A name in backticks. */
export const ticked = (name: string) => `\`${name.replaceAll('`', '``')}\``;

/** The bytes of a text as hexadecimal digits: clients change what comes as it is, such as CR LF. */
export const hexOf = (text: string) => Buffer.from(text).toString('hex');
