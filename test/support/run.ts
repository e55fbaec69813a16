// Runs the built program as a user would: from a shell, with its own files, on a terminal of a given width.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { dispose, fixedEnvironment, programFolder, ROOT } from './cases.js';

export const DEMO = 'fixtures/demo/responses.csv';

const bin = programFolder();
afterAll(() => dispose(bin));

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nps-test-'));
  afterAll(() => dispose(folder));
  return folder;
}

interface ShellOptions {
  env?: Record<string, string>;
  cwd?: string;
  /** What is piped in; nothing by default. */
  input?: string | Buffer;
}

export interface Ran {
  stdout: string;
  stderr: string;
  /** The exit code, or the name of the signal that ended it. */
  code: number | string;
}

/** Runs a command line in bash; a pipe fails when any of its parts does. */
export function shell(command: string, { env = {}, cwd = ROOT, input = '' }: ShellOptions = {}): Ran {
  const { stdout, stderr, status, signal } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd,
    input,
    env: fixedEnvironment(bin, env),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: 50_000,
  });
  return { stdout, stderr, code: status ?? signal ?? 'no status' };
}

/** Whether `script` of util-linux is here, which runs a command on a terminal of its own. */
export const hasTerminal = shell('script --version').stdout.includes('util-linux');

/** Runs a command line on a terminal; `stdout` is all that it shows, lines ending in LF. */
export function onTerminal(
  command: string,
  { columns = 80, env = {} }: { columns?: number; env?: Record<string, string> } = {},
): Ran {
  const ran = shell('script -qec "stty cols $COLUMNS_WANTED rows 24; $COMMAND" /dev/null < /dev/null', {
    env: { ...env, COMMAND: command, COLUMNS_WANTED: String(columns) },
  });
  return { ...ran, stdout: ran.stdout.replaceAll('\r\n', '\n') };
}
