// @ts-check
// Runs the built program, line by line, for a test that waits: see program.ts.
import { workerData } from 'node:worker_threads';
import { main } from './built.mjs';
import { runOnHost } from './host.mjs';

/** @type {{ port: import('node:worker_threads').MessagePort, done: Int32Array }} */
const { port, done } = workerData;

port.on('message', async ({ args, env, input }) => {
  const bytes = Buffer.from(input);
  const ran = await runOnHost(main, args, bytes.length > 0 ? [bytes] : [], env).catch((error) => ({
    stdout: '',
    stderr: String(error?.stack),
    code: 'not run',
  }));
  port.postMessage(ran);
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});
