// What comes through a pipe, in memory that is used again; Node's own stream takes new memory for each 64 KiB.
import { fstatSync } from 'node:fs';
import type { OnReadOpts, SocketConstructorOpts } from 'node:net';
import { chunkOf, newRoom } from './chunks.js';

/** Chunks that may wait for their reader; beyond, whoever writes into the pipe waits. */
const MOST_WAITING = 4;

/** Whether a descriptor is a pipe between two programs. */
export function isPipe(descriptor: number): boolean {
  const stats = fstatSync(descriptor);
  return process.platform !== 'win32' && (stats.isFIFO() || stats.isSocket());
}

/** The bytes of a pipe. Whoever stops early closes it. */
export async function* pipedBytes(descriptor: number): AsyncGenerator<Uint8Array> {
  const { Socket } = await import('node:net');
  const waiting: Uint8Array[] = [];
  let hasEnded = false;
  let failure: { error: unknown } | undefined;
  let wake = () => {};
  const options: SocketConstructorOpts & { onread: OnReadOpts } = {
    fd: descriptor,
    readable: true,
    writable: false,
    onread: {
      buffer: newRoom,
      callback: (count, room) => {
        waiting.push(chunkOf(room, count));
        wake();
        return waiting.length < MOST_WAITING;
      },
    },
  };
  const socket = new Socket(options);
  socket.on('error', (error) => {
    failure = { error };
    wake();
  });
  socket.on('end', () => {
    hasEnded = true;
    wake();
  });
  try {
    for (;;) {
      const chunk = waiting.shift();
      if (chunk !== undefined) {
        yield chunk;
        continue;
      }
      if (failure !== undefined) throw failure.error;
      if (hasEnded) return;
      socket.resume();
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    socket.destroy();
  }
}
