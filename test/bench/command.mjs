// @ts-check
// Command lines: of the built program, and of a pipe.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const PROGRAM = fileURLToPath(new URL('../../bin/nps.cjs', import.meta.url));
/** @type {string} */
export const VERSION = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).version;

/** @param {...string} args */
export const nps = (...args) => [process.execPath, PROGRAM, ...args];

/** A command that gets a file on standard input, by a pipe. @param {string} path @param {readonly string[]} command */
export const piped = (path, command) => ['bash', '-o', 'pipefail', '-c', 'cat "$0" | "$@"', path, ...command];
