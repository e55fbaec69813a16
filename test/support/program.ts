// The built program in a thread that stays, while the test waits for it: a start for each test file, not for each line.
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { afterAll } from 'vitest';
import { wordsOf } from './command-line.js';
import { ROOT } from './paths.js';
import { ENVIRONMENT, type Ran, type ShellOptions, shell } from './run.js';

/** As long as a shell may take. */
const PATIENCE_MS = 50_000;

/** Set to 1 by the thread when it has posted its answer. */
const done = new Int32Array(new SharedArrayBuffer(4));

let port: MessagePort | undefined;

function startThread(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('program-thread.mjs', import.meta.url), {
    workerData: { port: port2, done },
    transferList: [port2],
  });
  afterAll(() => worker.terminate());
  return port1;
}

/**
 * Runs `nps` with arguments as they are typed, without a terminal.
 * Where they want a shell, for a pipe or a redirection, they get one.
 */
export function nps(args: string, { cwd = ROOT, env = {}, input = '' }: ShellOptions = {}): Ran {
  const words = wordsOf(args, env);
  if (words === undefined) return shell(`nps ${args}`, { cwd, env, input });
  port ??= startThread();
  const before = process.cwd();
  // A thread follows the process in this.
  process.chdir(cwd);
  Atomics.store(done, 0, 0);
  port.postMessage({ args: words, env: { ...ENVIRONMENT, ...env }, input });
  const waited = Atomics.wait(done, 0, 0, PATIENCE_MS);
  process.chdir(before);
  if (waited === 'timed-out') throw new Error(`nps ${args} has not ended`);
  return receiveMessageOnPort(port)!.message;
}
