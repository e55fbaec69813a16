// Runs the built program as a user would: from a shell, with its own files, on a terminal of a given width.
import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { temporaryFolder } from './folder.js';
import { ROOT } from './paths.js';

/** The same everywhere: nothing of the machine's settings reaches the program. */
export const ENVIRONMENT = { HOME: tmpdir(), TERM: 'xterm-256color', LC_ALL: 'C.UTF-8', TZ: 'UTC' };

const PATH = [programFolder(), dirname(process.execPath), process.env.PATH].join(delimiter);

/** A folder with `nps` in it. */
function programFolder(): string {
  const [folder, program] = [temporaryFolder(), join(ROOT, 'bin/nps.cjs')];
  chmodSync(program, 0o755);
  symlinkSync(program, join(folder, 'nps'));
  return folder;
}

export interface ShellOptions {
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
    env: { PATH, ...ENVIRONMENT, ...env },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: 120_000,
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
