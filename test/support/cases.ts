// The golden cases: a folder each, with the command line as a user types it and what must come of it. A file that
// is not there stands for nothing: no output, exit code 0. Paths of the folder for files are written as $TMP.
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const CASES = join(ROOT, 'test/cli');

/** What a program did, with the names of the files that keep it. */
export interface Outcome {
  stdout: string;
  stderr: string;
  exitcode: string;
}

export interface GoldenCase {
  /** `command/case`. */
  name: string;
  folder: string;
  command: string;
}

/** All cases, by name. */
export function goldenCases(): GoldenCase[] {
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  return folders(CASES).flatMap((group) =>
    folders(join(CASES, group)).map((name) => {
      const folder = join(CASES, group, name);
      return { name: `${group}/${name}`, folder, command: readFileSync(join(folder, 'command'), 'utf8') };
    }),
  );
}

/** What must come of a case. */
export function expectedOf({ folder }: GoldenCase): Outcome {
  const read = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
  return { stdout: read('stdout'), stderr: read('stderr'), exitcode: read('exitcode').trim() || '0' };
}

/** A folder with `nps` in it, for PATH; remove it with {@link dispose}. */
export function programFolder(program = join(ROOT, 'bin/nps.cjs')): string {
  const folder = mkdtempSync(join(tmpdir(), 'nps-bin-'));
  chmodSync(program, 0o755);
  symlinkSync(program, join(folder, 'nps'));
  return folder;
}

export function dispose(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The same everywhere: nothing of the machine's settings reaches the program. */
export function fixedEnvironment(bin: string, more: Record<string, string> = {}): Record<string, string> {
  const path = [bin, dirname(process.execPath), process.env.PATH].join(delimiter);
  return { PATH: path, HOME: tmpdir(), TERM: 'xterm-256color', LC_ALL: 'C.UTF-8', TZ: 'UTC', ...more };
}

/** Runs a command line in bash, with the repository's root as the working directory and no terminal. */
export function runCommand(command: string, bin: string): Promise<Outcome> {
  const files = mkdtempSync(join(tmpdir(), 'nps-case-'));
  const options = {
    cwd: ROOT,
    env: fixedEnvironment(bin, { TMP: files }),
    maxBuffer: 64 * 1024 * 1024,
    timeout: 30_000,
  };
  return new Promise((resolve) => {
    const child = execFile('bash', ['-c', command], options, (error, stdout, stderr) => {
      const named = (text: string) => text.replaceAll(files, '$TMP');
      dispose(files);
      const exitcode = String(error === null ? 0 : (error.code ?? error.signal));
      resolve({ stdout: named(stdout), stderr: named(stderr), exitcode });
    });
    child.stdin?.end();
  });
}
