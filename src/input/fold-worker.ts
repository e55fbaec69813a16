// A thread that counts parts of a file, one after the other, as long as there are any.
import { closeSync, openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { SharedPart, SharedWork } from './ahead.js';
import { foldPart } from './fold-part.js';

const { request, ranges, next } = workerData as SharedWork;
const counter = new Int32Array(next);
const file = openSync(request.path, 'r');
try {
  for (let index = Atomics.add(counter, 0, 1); index < ranges.length; index = Atomics.add(counter, 0, 1)) {
    const { from, to } = ranges[index]!;
    const part = foldPart(file, { ...request, from, to: to ?? Number.POSITIVE_INFINITY });
    const message: SharedPart = { index, ...(part && { part }) };
    parentPort!.postMessage(message);
  }
} finally {
  closeSync(file);
}
