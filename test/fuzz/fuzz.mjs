// Fuzzing of the readers: mutated files end with figures or with an error that is told, soon, and in bounded memory.
import { Worker } from 'node:worker_threads';

/** Milliseconds that one file may take, and megabytes that the heap and all of the process may grow to. */
const LIMITS = { time: 10_000, heap: 512, memory: 1500 };

/**
 * Reads mutated files of a kind.
 * @param {string} kind a key of KINDS
 * @param {{ count: number, seed: number, library: string, seconds?: number }} how at most as many files, and seconds
 * @returns {Promise<{ figures: number, told: number, faults: { index: number, fault: string }[], longest: number, memory: number }>}
 *   `longest` in milliseconds, `memory` in megabytes
 */
export async function fuzz(kind, { count, seed, library, seconds = Number.POSITIVE_INFINITY }) {
  const found = { figures: 0, told: 0, faults: [], longest: 0, memory: 0 };
  const end = Date.now() + 1000 * seconds;
  let from = 0;
  while (from < count && Date.now() < end) from = await run(kind, { from, count, seed, library, end }, found);
  return found;
}

/** Until the end, or until a file ends the thread. @returns the first file that is not read yet */
function run(kind, { from, count, seed, library, end }, found) {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), {
      workerData: { kind, from, count, seed, library, end },
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.heap },
    });
    let now = from;
    let began = 0;
    let timer;
    const fault = (text) => {
      clearTimeout(timer);
      found.faults.push({ index: now, fault: text });
      void worker.terminate();
      resolve(now + 1);
    };
    worker.on('message', (message) => {
      clearTimeout(timer);
      if (message.begins !== undefined) {
        now = message.begins;
        began = performance.now();
        timer = setTimeout(() => fault(`no end after ${LIMITS.time} ms`), LIMITS.time);
        return;
      }
      found.longest = Math.max(found.longest, performance.now() - began);
      const memory = process.memoryUsage.rss() / 2 ** 20;
      found.memory = Math.max(found.memory, memory);
      if (message.fate === 'fault') found.faults.push({ index: message.ended, fault: message.fault });
      else found[message.fate]++;
      if (memory > LIMITS.memory) fault(`${Math.round(memory)} MB of memory`);
    });
    worker.on('error', (error) => fault(`the thread ended: ${error.stack ?? error}`));
    worker.on('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(count);
    });
  });
}
