// Ends the process where a text is read without an end: another thread looks on, for this one would not.
import { Worker } from 'node:worker_threads';

/**
 * `begin`: something begins that may take so many milliseconds; `rest`: nothing is going on.
 * @typedef {{ begin: (name: string, limit: number) => void, rest: () => void }} Pulse
 */

/** Bytes of a name. */
const NAME = 200;

const WATCHER = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const numbers = new Int32Array(workerData, 0, 2);
const name = new Uint8Array(workerData, 8);
let seen = 0;
let since = performance.now();
setInterval(() => {
  const [turn, limit] = [Atomics.load(numbers, 0), Atomics.load(numbers, 1)];
  if (turn !== seen || limit === 0) [seen, since] = [turn, performance.now()];
  else if (performance.now() - since > limit) {
    const text = Buffer.from(name).toString().replace(/\\0.*/s, '');
    writeSync(1, 'no end after ' + limit + ' ms: ' + text + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }
}, 500);
`;

/** Does work that is watched. @param {(pulse: Pulse) => Promise<void>} work */
export async function withWatch(work) {
  const shared = new SharedArrayBuffer(8 + NAME);
  const numbers = new Int32Array(shared, 0, 2);
  const bytes = Buffer.from(shared, 8);
  // Without what Node was told for the main program, such as that its text is a module.
  const watcher = new Worker(WATCHER, { eval: true, execArgv: [], workerData: shared });
  try {
    await work({
      begin: (name, limit) => {
        bytes.fill(0);
        bytes.write(name);
        Atomics.store(numbers, 1, limit);
        Atomics.add(numbers, 0, 1);
      },
      rest: () => Atomics.store(numbers, 1, 0),
    });
  } finally {
    await watcher.terminate();
  }
}
