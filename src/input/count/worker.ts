// A thread that counts parts of files, one after the other, as long as there are any.
import { readSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { useKernel } from '../scanner/kernel.js';
import { readPart } from './any-part.js';
import type { PartCounts } from './part.js';
import { bytesOf, readWith } from './part-bytes.js';
import { DONE, type SharedPart, type SharedWork, Turns } from './threads.js';

parentPort!.on('message', ({ request, descriptor, start, ranges, turns: memory, kernel }: SharedWork) => {
  useKernel(kernel);
  const turns = new Turns(memory);
  const file = {
    readAt: (buffer: Uint8Array, position: number) =>
      readSync(descriptor, buffer, 0, buffer.length, position),
  };
  for (let index = turns.take(); index < ranges.length; index = turns.take()) {
    turns.waitFor(index);
    const { from, to } = ranges[index]!;
    const own = { ...request, from, ...(to !== undefined && { to }) };
    const counts = readWith(readPart(own), bytesOf(file, start + from));
    const message: SharedPart = { index, ...(counts && { counts }) };
    // What is large is handed over, not copied; what is logged is in memory that all threads share.
    const large = counts && 'breakdowns' in counts ? arraysOf(counts) : [];
    parentPort!.postMessage(
      message,
      large.map(({ buffer }) => buffer as ArrayBuffer),
    );
  }
  parentPort!.postMessage(DONE);
});

function arraysOf({ breakdowns, watched }: PartCounts): ArrayBufferView[] {
  const groups = breakdowns.flatMap(({ counts, firsts }) => [counts, firsts]);
  return [...groups, watched];
}
