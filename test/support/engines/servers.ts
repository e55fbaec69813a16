// Servers for tests: each on a free port of loopback, in a folder of its own, as a user that may run it. They end with
// the test file, or with the process that runs it (keeper.mjs).
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll } from 'vitest';

/** Until a server that was started answers. */
const PATIENCE_MS = 60_000;

/** Whom a process runs as; empty for the user that runs the tests. */
export interface RunAs {
  uid?: number;
  gid?: number;
}

/** A user that is not root, which database servers refuse to run as. */
export const unprivileged: RunAs = process.getuid?.() === 0 ? otherUser() : {};

function otherUser(): RunAs {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(spawnSync('id', [flag, name]).stdout.toString() || NaN),
    );
    if (Number.isInteger(uid) && Number.isInteger(gid)) return { uid: uid!, gid: gid! };
  }
  return {};
}

/** Whether a program is on the machine. */
export function isInstalled(program: string): boolean {
  return spawnSync('bash', ['-c', 'command -v "$0"', program]).status === 0;
}

const folders: string[] = [];

/** A folder that the server's user may write to. */
export function serverFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nps-engine-'));
  folders.push(folder);
  chmodSync(folder, 0o755);
  if (unprivileged.uid !== undefined) chownSync(folder, unprivileged.uid, unprivileged.gid!);
  return folder;
}

/** A port of loopback that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export interface Server {
  /** Ends it at once; also done after the tests of the file. */
  stop(): Promise<void>;
}

const running = new Set<Server>();
afterAll(async () => {
  await Promise.all([...running].map((server) => server.stop()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** How a server is started and ended. */
export interface ServerOrder {
  folder: string;
  command: string;
  args: readonly string[];
  /** What ends it at once, and what it started. */
  signal: NodeJS.Signals;
  /** A command that succeeds as soon as the server answers. */
  answers: readonly [string, ...string[]];
}

/** Starts a server and waits until it answers. */
export async function startServer({ folder, command, args, signal, answers }: ServerOrder): Promise<Server> {
  const order = JSON.stringify({ folder, command, args, signal, ...unprivileged });
  // Ctrl-C is for the tests: the keeper learns of it by its standard input.
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'keeper.mjs'), order], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  let ended = false;
  keeper.stdout.once('data', () => {
    ended = true;
  });
  const server: Server = {
    async stop() {
      if (!running.delete(server)) return;
      const gone = once(keeper, 'exit');
      keeper.stdin.end();
      await gone;
    },
  };
  running.add(server);
  const from = Date.now();
  while (spawnSync(answers[0], answers.slice(1)).status !== 0) {
    if (ended || Date.now() - from > PATIENCE_MS) {
      const log = readFileSync(join(folder, 'server.log'), 'utf8');
      await server.stop();
      throw new Error(`${command} does not answer:\n${log.slice(-2000)}`);
    }
    await sleep(50);
  }
  return server;
}
