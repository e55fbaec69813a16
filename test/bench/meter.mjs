// @ts-check
// Wall time, CPU time and peak memory of a command, measured the same way for every command.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from './stop.mjs';

/**
 * @typedef {object} Measured
 * @property {number} seconds of wall time
 * @property {number | null} cpu seconds, user and system, of the process and its children; null where nothing tells
 * @property {number | null} peak resident memory at most, in MB of 1,000,000 bytes
 */

/**
 * What measures: `wrap` puts it before a command, and makes it write "user system KiB [wall]" to a file.
 * @typedef {object} Meter
 * @property {string} name for people
 * @property {(command: string[], file: string) => string[]} wrap
 */

const HELPER = fileURLToPath(new URL('meter.py', import.meta.url));

/** @type {Meter} */
export const CLOCK = {
  name: 'the clock alone (neither GNU time nor Python 3 is here)',
  wrap: (command) => command,
};

/** GNU time, under one of the names that it goes by. */
export function gnuTime() {
  for (const program of ['/usr/bin/time', 'gtime']) {
    const { stdout, stderr } = spawnSync(program, ['--version'], { encoding: 'utf8' });
    if (!/GNU time/i.test(`${stdout}${stderr}`)) continue;
    /** @type {Meter['wrap']} */
    const wrap = (command, file) => [program, '--quiet', '--format=%U %S %M', `--output=${file}`, ...command];
    return { name: 'GNU time', wrap };
  }
}

/** wait4 by a few lines of Python. */
export function pythonHelper() {
  const { status, stdout } = spawnSync('python3', ['--version'], { encoding: 'utf8' });
  if (status !== 0 || process.platform === 'win32') return;
  /** @type {Meter['wrap']} */
  const wrap = (command, file) => ['python3', HELPER, file, ...command];
  return { name: `wait4 of ${stdout.trim()}`, wrap };
}

/** The best there is here. @returns {Meter} */
export const findMeter = () => gnuTime() ?? pythonHelper() ?? CLOCK;

/**
 * Runs a command to its end.
 * @param {readonly string[]} command
 * @returns {{ stdout: string, seconds: number }}
 * @throws {Stop} when it fails
 */
export function run(command, { keepOutput = true } = {}) {
  const [program, ...args] = /** @type {[string, ...string[]]} */ (command);
  const started = performance.now();
  const { stdout, stderr, status, signal, error } = spawnSync(program, args, {
    stdio: ['ignore', keepOutput ? 'pipe' : 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status === 0) return { stdout, seconds };
  const why =
    error?.message ??
    (stderr.trim().split('\n').slice(0, 20).join('\n') || `it ended with ${status ?? signal}`);
  throw new Stop(`${command.join(' ')}\nfailed: ${why}`);
}

/**
 * Runs a command to its end and measures it; what it prints is thrown away.
 * @param {Meter} meter
 * @param {readonly string[]} command
 * @returns {Measured}
 */
export function measure(meter, command) {
  const folder = mkdtempSync(join(tmpdir(), 'nps-bench-'));
  try {
    const file = join(folder, 'usage');
    const { seconds } = run(meter.wrap([...command], file), { keepOutput: false });
    if (meter === CLOCK) return { seconds, cpu: null, peak: null };
    const usage = readFileSync(file, 'utf8').trim().split(' ').map(Number);
    const [user, system, kib, wall] = /** @type {[number, number, number, number?]} */ (usage);
    return { seconds: wall ?? seconds, cpu: user + system, peak: (kib * 1024) / 1e6 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
