// A thread that counts parts of files, one after the other, as long as there are any.
import { readSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { useKernel } from '../scanner/kernel.js';
import { readPart } from './any-part.js';
import { bytesOf } from './part-bytes.js';
import { DONE, type SharedPart, type SharedWork } from './threads.js';

parentPort!.on('message', ({ request, descriptor, start, ranges, next, kernel }: SharedWork) => {
  useKernel(kernel);
  const counter = new Int32Array(next);
  const file = {
    readAt: (buffer: Uint8Array, position: number) =>
      readSync(descriptor, buffer, 0, buffer.length, position),
  };
  for (let index = Atomics.add(counter, 0, 1); index < ranges.length; index = Atomics.add(counter, 0, 1)) {
    const { from, to } = ranges[index]!;
    const own = { ...request, from, ...(to !== undefined && { to }) };
    const counts = readPart(bytesOf(file, start + from), own);
    const message: SharedPart = { index, ...(counts && { counts }) };
    parentPort!.postMessage(message);
  }
  parentPort!.postMessage(DONE);
});
