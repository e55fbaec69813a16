// A thread that counts parts of files, one after the other, as long as there are any.
import { closeSync, openSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { useKernel } from '../scanner/kernel.js';
import { bytesOf, countPart } from './part.js';
import { DONE, type SharedPart, type SharedWork } from './threads.js';

parentPort!.on('message', ({ request, path, start, ranges, next, kernel }: SharedWork) => {
  useKernel(kernel);
  const counter = new Int32Array(next);
  const file = openSync(path, 'r');
  try {
    for (let index = Atomics.add(counter, 0, 1); index < ranges.length; index = Atomics.add(counter, 0, 1)) {
      const { from, to } = ranges[index]!;
      const own = { ...request, from, ...(to !== undefined && { to }) };
      const counts = countPart(bytesOf(file, start + from), own);
      const message: SharedPart = { index, ...(counts && { counts }) };
      parentPort!.postMessage(message);
    }
  } finally {
    closeSync(file);
  }
  parentPort!.postMessage(DONE);
});
