// Memory is used again only where nobody can look into it any more.
import { expect, test } from 'vitest';
import { branches } from '../../../src/input/bytes/branches.js';
import { chunkOf, newRoom, reuse } from '../../../src/input/bytes/chunks.js';
import { toUtf8 } from '../../../src/input/bytes/encoding.js';
import { Rewindable } from '../../../src/input/bytes/rewind.js';
import { ByteStream } from '../../../src/input/bytes/stream.js';
import { fromChunks } from '../../../src/input/scanner/feed.js';
import { MORE, type Scan } from '../../../src/input/scanner/scan.js';
import { asPiped } from '../../support/piped.js';

/** Whether the memory of a chunk is among what comes next. */
function isUsedAgain({ buffer }: Uint8Array): boolean {
  const rooms = Array.from({ length: 20 }, newRoom);
  for (const room of rooms) reuse(chunkOf(room, 1));
  return rooms.some((room) => room.buffer === buffer);
}

test('a chunk is used again once it is given back, and only once', () => {
  const chunk = chunkOf(newRoom(), 10);
  expect(isUsedAgain(chunk)).toBe(false);
  reuse(chunk);
  reuse(chunk);
  const rooms = Array.from({ length: 20 }, newRoom);
  expect(rooms.filter(({ buffer }) => buffer === chunk.buffer)).toHaveLength(1);
});

test.each<[string, (chunk: Uint8Array) => Uint8Array]>([
  ['the beginning of a chunk', (chunk) => chunk.subarray(0, 9)],
  ['its end', (chunk) => chunk.subarray(1)],
  ['a copy', (chunk) => Uint8Array.from(chunk)],
])('%s is not', (_, taken) => {
  const chunk = chunkOf(newRoom(), 10);
  reuse(taken(chunk));
  expect(isUsedAgain(chunk)).toBe(false);
});

test('nor is what several readers get', async () => {
  const chunk = asPiped(Buffer.from('one'));
  const source = (async function* () {
    yield chunk;
  })();
  const [one, other] = branches(source, 2);
  const { value } = await one!.next();
  reuse(value);
  expect(isUsedAgain(chunk)).toBe(false);
  expect(Buffer.from((await other!.next()).value).toString()).toBe('one');
});

test('nor what may be read once more', async () => {
  const chunk = asPiped(Buffer.from('again'));
  const stream = (async function* () {
    yield chunk;
  })();
  const source = new Rewindable({ name: 'x', stream });
  for (let time = 0; time < 2; time++) {
    const { stream: read } = source.again() as { stream: AsyncIterable<Uint8Array> };
    for await (const found of read) {
      expect(Buffer.from(found).toString()).toBe('again');
      reuse(found);
      asPiped(Buffer.from('other'));
      break;
    }
  }
});

test('half a character outlives its chunk', async () => {
  const bytes = Buffer.from('é'.repeat(5000));
  const stream = (async function* () {
    for (let at = 0; at < bytes.length; at += 4097) yield asPiped(bytes.subarray(at, at + 4097));
  })();
  const text = await toUtf8('x', new ByteStream(stream));
  const found: string[] = [];
  for await (const chunk of text.bytes) {
    found.push(Buffer.from(chunk).toString());
    reuse(chunk);
  }
  expect(found.join('')).toBe(bytes.toString());
});

test('a chunk that was scanned is given back once, though the scan asks for more at the end', async () => {
  const chunk = asPiped(Buffer.from('one'));
  let other: Uint8Array | undefined;
  const scan = { room: () => Buffer.alloc(8), add: () => undefined } as unknown as Scan;
  const steps = function* () {
    yield MORE;
    // The next pipe reads as much into the same memory.
    other = asPiped(Buffer.from('two'));
    yield MORE;
  };
  const source = (async function* () {
    yield chunk;
  })();
  for await (const _ of fromChunks(source, { scan, steps }));
  expect(other!.buffer).toBe(chunk.buffer);
  expect(isUsedAgain(other!)).toBe(false);
});
