// Servers of tests end with the process that asked for them, however it ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { serverFolder } from './servers.js';

/** A process that starts a keeper of a server, says the server's number, and goes on. */
const PARENT = `
const { spawn } = require('node:child_process');
spawn(process.execPath, process.argv.slice(1), { stdio: ['pipe', 'inherit', 'inherit'], detached: true });
setInterval(() => {}, 1000);
`;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it.each([
  'SIGKILL',
  'SIGINT',
] as const)('a server ends when its tests are ended by %s, and its folder goes', async (signal) => {
  const folder = serverFolder();
  const order = {
    folder,
    command: 'sh',
    args: ['-c', `echo $$ > ${folder}/pid; exec sleep 600`],
    signal: 'SIGTERM',
  };
  const keeper = [join(import.meta.dirname, 'keeper.mjs'), JSON.stringify(order)];
  const parent = spawn(process.execPath, ['-e', PARENT, ...keeper], { stdio: 'ignore' });
  const pid = await numberIn(join(folder, 'pid'));
  expect(isRunning(pid)).toBe(true);
  parent.kill(signal);
  await once(parent, 'exit');
  await expect.poll(() => isRunning(pid) || existsSync(folder), { timeout: 20_000 }).toBe(false);
});

/** The number in a file, as soon as it is there. */
async function numberIn(file: string): Promise<number> {
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text.endsWith('\n')) return Number(text);
    await sleep(20);
  }
}
