// A stream whose beginning can be looked at gives the same bytes, however they come and whatever was looked at.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteStream } from '../../../src/input/bytes/stream.js';

type Chunks = readonly Uint8Array[];

/** A source that notes whether it was let go of. */
function sourceOf(chunks: Chunks) {
  const state = { taken: 0, closed: false };
  async function* generate() {
    try {
      for (const chunk of chunks) {
        state.taken++;
        yield chunk;
      }
    } finally {
      state.closed = true;
    }
  }
  return { bytes: new ByteStream(generate()), state };
}

async function rest(bytes: ByteStream): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for (let chunk = await bytes.next(); chunk !== undefined; chunk = await bytes.next()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const anyChunks = fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 8 });
const step = fc.oneof(
  fc.record({ do: fc.constant('peek' as const), size: fc.nat(40) }),
  fc.record({ do: fc.constant('skip' as const), size: fc.nat(12) }),
  fc.record({ do: fc.constant('next' as const), size: fc.constant(0) }),
  // Takes some chunks and gives them back.
  fc.record({ do: fc.constant('unread' as const), size: fc.nat(4) }),
);

test('any steps see the bytes in their order', async () => {
  await fc.assert(
    fc.asyncProperty(anyChunks, fc.array(step, { maxLength: 12 }), async (chunks, steps) => {
      const all = Buffer.concat(chunks);
      const { bytes } = sourceOf(chunks);
      let at = 0;
      for (const { do: what, size } of steps) {
        if (what === 'peek') {
          const seen = await bytes.peek(size);
          expect(Buffer.from(seen)).toEqual(all.subarray(at, at + seen.length));
          expect(seen.length).toBeGreaterThanOrEqual(Math.min(size, all.length - at));
        } else if (what === 'skip') {
          expect(await bytes.skip(size)).toBe(bytes);
          at = Math.min(at + size, all.length);
        } else if (what === 'next') {
          const chunk = await bytes.next();
          if (chunk === undefined) expect(at).toBe(all.length);
          else expect(Buffer.from(chunk)).toEqual(all.subarray(at, at + chunk.length));
          at += chunk?.length ?? 0;
        } else {
          const taken: Uint8Array[] = [];
          for (let i = 0; i < size; i++) {
            const chunk = await bytes.next();
            if (chunk !== undefined) taken.push(chunk);
          }
          bytes.unread(taken);
        }
      }
      expect(await rest(bytes)).toEqual(all.subarray(at));
      expect(await bytes.next()).toBeUndefined();
      expect(await bytes.peek(5)).toHaveLength(0);
    }),
  );
});

test('a loop gets all of it, also what was looked at', async () => {
  await fc.assert(
    fc.asyncProperty(anyChunks, fc.nat(30), async (chunks, size) => {
      const { bytes, state } = sourceOf(chunks);
      await bytes.peek(size);
      const seen: Uint8Array[] = [];
      for await (const chunk of bytes) seen.push(chunk);
      expect(Buffer.concat(seen)).toEqual(Buffer.concat(chunks));
      expect(state.closed).toBe(true);
    }),
  );
});

describe('the source', () => {
  const chunks = ['ab', 'cd', 'ef'].map((text) => Buffer.from(text));

  test('is asked for no more than is needed', async () => {
    const { bytes, state } = sourceOf(chunks);
    expect(state.taken).toBe(0);
    expect(Buffer.from(await bytes.peek(3)).toString()).toBe('abcd');
    expect(Buffer.from(await bytes.peek(4)).toString()).toBe('abcd');
    expect(state.taken).toBe(2);
  });

  test.each<[string, (bytes: ByteStream) => Promise<unknown>]>([
    ['a look', (bytes) => bytes.peek(1)],
    ['the first bytes', (bytes) => bytes.next()],
    ['leaving some out', (bytes) => bytes.skip(1)],
    ['all of it', rest],
  ])('is let go of by close after %s', async (_, before) => {
    const { bytes, state } = sourceOf(chunks);
    await before(bytes);
    await bytes.close();
    expect(state.closed).toBe(true);
    await bytes.close();
  });

  test('is let go of by a loop that stops early', async () => {
    const { bytes, state } = sourceOf(chunks);
    await bytes.peek(1);
    for await (const _ of bytes) break;
    expect(state.closed).toBe(true);
  });

  test('may have nothing to let go of', async () => {
    const iterator = { next: async () => ({ done: true as const, value: undefined }) };
    const bytes = new ByteStream({ [Symbol.asyncIterator]: () => iterator });
    await bytes.close();
    expect(await bytes.next()).toBeUndefined();
  });

  test('that fails, fails where its bytes are wanted', async () => {
    async function* failing() {
      yield Buffer.from('ab');
      throw new Error('gone');
    }
    const bytes = new ByteStream(failing());
    expect(await bytes.next()).toEqual(Buffer.from('ab'));
    await expect(bytes.peek(1)).rejects.toThrow('gone');
  });
});
