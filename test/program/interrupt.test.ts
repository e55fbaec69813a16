// Signals while the program reads: it ends at once and leaves no half-written file; and the progress line.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { DEMO, ROOT } from '../support/paths.js';
import { hasTerminal, onTerminal } from '../support/run.js';

const folder = temporaryFolder();

/** Starts the program with a standard input that stays open, and waits until it reads. */
async function startReading(place: string, args: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['bin/nps.cjs', 'score', '-', ...args], { cwd: ROOT, stdio: 'pipe' });
  child.stdin?.write('nps\n9\n');
  const from = Date.now();
  while (readdirSync(place).every((name) => !name.endsWith('.tmp'))) {
    if (Date.now() - from > 20_000) throw new Error('the program does not begin');
    await sleep(10);
  }
  return child;
}

describe('a signal during a read', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
  ] as const)('%s ends with %i, writes nothing and leaves no temporary file', async (name, expected) => {
    const place = join(folder, name);
    mkdirSync(place);
    writeFileSync(join(place, 'report'), 'as before');
    const child = await startReading(place, [
      '-o',
      join(place, 'report'),
      '--rejects',
      join(place, 'rejects'),
    ]);
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.kill(name);
    const [code, signal] = await once(child, 'close');
    expect(signal ?? code).toBe(expected);
    expect(output).toBe('');
    expect(readdirSync(place)).toEqual(['report']);
  });
});

describe.skipIf(!hasTerminal)('the progress line', () => {
  const slowly = `(head -300 ${DEMO}; sleep 2.3; tail -n +301 ${DEMO}; sleep 0.3)`;

  it('comes after two seconds and goes when the report is there', () => {
    const { stdout } = onTerminal(`${slowly} | nps score --no-color`);
    expect(stdout).toMatch(/\r\x1b\[K0\.0 MB {3}[1-9]\d* rows {3}0\.0 MB\/s\r\x1b\[KNPS \+29/);
  });

  it('does not come with --quiet, nor where standard error is no terminal', () => {
    expect(onTerminal(`${slowly} | nps score --no-color --quiet 2>&1`).stdout).not.toContain('MB');
    expect(onTerminal(`${slowly} | nps score --no-color 2>&1 >/dev/null | cat`).stdout).not.toContain('MB');
  });
});
