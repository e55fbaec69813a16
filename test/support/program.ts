// The built program in a thread that stays, while the test waits for it: a start for each test file, not for each line.
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { afterAll } from 'vitest';
import { wordsOf } from './command-line.js';
import { ROOT } from './paths.js';
import { ENVIRONMENT, type Ran, type ShellOptions, shell } from './run.js';

/** As long as a shell may take. */
const PATIENCE_MS = 120_000;

/** Set to 1 by the thread when it has posted its answer. */
const done = new Int32Array(new SharedArrayBuffer(4));

let thread: { worker: Worker; port: MessagePort } | undefined;
afterAll(endThread);

function startThread() {
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(new URL('program-thread.mjs', import.meta.url), {
    workerData: { port: port2, done },
    transferList: [port2],
  });
  return { worker, port };
}

async function endThread(): Promise<void> {
  const ended = thread?.worker.terminate();
  thread = undefined;
  await ended;
}

/**
 * Runs a command line of `nps`, without a terminal. Where it wants a shell, for a pipe or a redirection, it gets one:
 * then a pipe fails when any of its parts does.
 */
export function run(command: string, { cwd = ROOT, env = {}, input = '' }: ShellOptions = {}): Ran {
  const [program, ...args] = wordsOf(command, env) ?? [];
  if (program !== 'nps') return shell(command, { cwd, env, input });
  thread ??= startThread();
  const before = process.cwd();
  // A thread follows the process in this.
  process.chdir(cwd);
  Atomics.store(done, 0, 0);
  thread.port.postMessage({ args, env: { ...ENVIRONMENT, ...env }, input });
  const waited = Atomics.wait(done, 0, 0, PATIENCE_MS);
  process.chdir(before);
  if (waited === 'timed-out') {
    void endThread();
    throw new Error(`${command} has not ended`);
  }
  return receiveMessageOnPort(thread.port)!.message;
}
