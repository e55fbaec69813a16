// @ts-check
// Runs a server for tests. It ends when whoever started it closes its standard input or is gone, however that came
// about; then its folder is removed.
// node keeper.mjs '{"folder": …, "command": …, "args": […], "signal": …, "uid": …, "gid": …}'
import { spawn } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Until a server that was asked to end is killed. */
const PATIENCE_MS = 10_000;

/** @type {{ folder: string, command: string, args: string[], signal: NodeJS.Signals, uid?: number, gid?: number }} */
const { folder, command, args, signal, uid, gid } = JSON.parse(process.argv[2] ?? '{}');

const log = openSync(join(folder, 'server.log'), 'a');
const server = spawn(command, args, {
  cwd: folder,
  stdio: ['ignore', log, log],
  ...(uid === undefined ? {} : { uid }),
  ...(gid === undefined ? {} : { gid }),
});
closeSync(log);

let ending = false;
function end() {
  if (ending) return;
  ending = true;
  server.kill(signal);
  setTimeout(() => server.kill('SIGKILL'), PATIENCE_MS).unref();
}

process.stdin.on('end', end).on('error', end).resume();
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, end);
process.stdout.on('error', end);
server.on('error', leave).on('exit', leave);

/** A server that ends by itself leaves its log for whoever waits for it. */
function leave() {
  if (ending) rmSync(folder, { recursive: true, force: true });
  else process.stdin.on('end', () => rmSync(folder, { recursive: true, force: true }));
  process.stdout.write('ended\n');
}
