// Reads mutated files of one kind, in a thread that whoever started it ends where one takes too long.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { KINDS } from './kinds.mjs';
import { randomFrom } from './random.mjs';

const { kind, from, count, seed, library, end } = workerData;
const { NpsError, readResponses } = await import(library);
const { seeds, mutate } = KINDS[kind];
const whole = await seeds();
const folder = mkdtempSync(join(tmpdir(), 'nps-fuzz-'));
const path = join(folder, 'mutated');
try {
  for (let i = from; i < count && (i === from || Date.now() < end); i++) {
    const random = randomFrom(seed * 1_000_003 + i);
    const bytes = mutate(whole[random(whole.length)], random);
    writeFileSync(path, bytes);
    parentPort.postMessage({ begins: i });
    // Files are read in parts; bytes are kept as a stream is.
    parentPort.postMessage({ ended: i, ...(await fateOf(i % 2 === 0 ? path : bytes)) });
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** What becomes of a file: figures, an error that the reader tells, or a fault. */
async function fateOf(source) {
  try {
    const responses = readResponses(source, { maxSegments: 1_000_000 });
    for await (const _ of responses);
    await responses.account;
    return { fate: 'figures' };
  } catch (error) {
    if (error instanceof NpsError && error.message.length > 0) return { fate: 'told' };
    return { fate: 'fault', fault: String(error?.stack ?? error) };
  }
}
