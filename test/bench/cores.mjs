// @ts-check
// What the cores of the machine are worth: two that are halves of one do less together than two whole ones.
import { Worker } from 'node:worker_threads';
import { median } from './rounds.mjs';

/** Integers, multiplied in a row: nothing of it waits for memory. */
const LOOP = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', () => {
    const begin = performance.now();
    let x = 1;
    for (let i = 0; i < 3e7; i++) x = (Math.imul(x, 31) + i) | 0;
    parentPort.postMessage([performance.now() - begin, x]);
  });`;
const RUNS = 5;

/** @param {Worker} worker @returns {Promise<number>} milliseconds */
const timed = (worker) =>
  new Promise((resolve, reject) => {
    worker.once('message', ([time]) => resolve(time));
    worker.once('error', reject);
    worker.postMessage(undefined);
  });

/**
 * How many times as long a thread takes where another one is as busy: 1 where each has a core of its own, up to 2 where
 * they take turns.
 */
export async function besideAnother() {
  const workers = [0, 1].map(() => new Worker(LOOP, { eval: true }));
  const [one, other] = /** @type {[Worker, Worker]} */ (workers);
  try {
    const [alone, beside] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
    for (let run = 0; run < RUNS; run++) {
      alone.push(await timed(one));
      beside.push(...(await Promise.all([timed(one), timed(other)])));
    }
    return median(beside) / median(alone);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
