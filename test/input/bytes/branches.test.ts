// One stream for several readers: all get the same, none gets far ahead, and whoever leaves holds up nobody.
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branches } from '../../../src/input/bytes/branches.js';

const chunksOf = (count: number) => Array.from({ length: count }, (_, i) => Uint8Array.of(i));

/** A source that counts what is done to it, and objects to being asked again before it has answered. */
class Source implements AsyncIterable<Uint8Array> {
  pulled = 0;
  closed = 0;
  private isBusy = false;

  constructor(
    private readonly chunks: readonly Uint8Array[],
    private readonly pause: () => Promise<unknown> = turn,
    /** What comes where the chunks end. */
    private readonly failure?: Error,
  ) {}

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return {
      next: async () => {
        if (this.isBusy) throw new Error('asked again before it has answered');
        this.isBusy = true;
        await this.pause();
        this.isBusy = false;
        const value = this.chunks[this.pulled];
        if (value !== undefined) {
          this.pulled++;
          return { done: false, value };
        }
        if (this.failure !== undefined) throw this.failure;
        return { done: true, value: undefined };
      },
      return: async () => {
        this.closed++;
        return { done: true, value: undefined };
      },
    };
  }
}

async function readAll(
  stream: AsyncIterable<Uint8Array>,
  pause: () => Promise<unknown> = turn,
): Promise<Uint8Array[]> {
  const taken: Uint8Array[] = [];
  for await (const chunk of stream) {
    taken.push(chunk);
    await pause();
  }
  return taken;
}

/** Whether the promise is still open when everything that can happen has happened. */
async function isWaiting(promise: Promise<unknown>): Promise<boolean> {
  let isOpen = true;
  const settle = () => {
    isOpen = false;
  };
  promise.then(settle, settle);
  for (let i = 0; i < 10; i++) await turn();
  return isOpen;
}

describe('all readers', () => {
  it('get every chunk, however fast they are', async () => {
    const source = new Source(chunksOf(50));
    const turns = (count: number) => async () => {
      for (let i = 0; i < count; i++) await turn();
    };
    const streams = branches(source, 4);
    const taken = await Promise.all(streams.map((stream, i) => readAll(stream, turns(i * i))));
    for (const chunks of taken) expect(chunks).toEqual(chunksOf(50));
    expect(source.pulled).toBe(50);
  });

  it('get the same memory, not copies of it', async () => {
    const chunk = new Uint8Array(1 << 20);
    const taken = await Promise.all(branches(new Source([chunk]), 3).map((stream) => readAll(stream)));
    for (const [only, ...more] of taken) {
      expect(only).toBe(chunk);
      expect(more).toEqual([]);
    }
  });

  it('get an empty stream as such, and an empty chunk as a chunk', async () => {
    for (const chunks of [[], [new Uint8Array(0)], [new Uint8Array(0), Uint8Array.of(1)]]) {
      const taken = await Promise.all(branches(new Source(chunks), 2).map((stream) => readAll(stream)));
      expect(taken).toEqual([chunks, chunks]);
    }
  });

  it('stay at the end once they are there', async () => {
    const [one, other] = branches(new Source(chunksOf(1)), 2);
    await Promise.all([readAll(one!), readAll(other!)]);
    expect(await one!.next()).toEqual({ done: true, value: undefined });
    expect(await one!.next()).toEqual({ done: true, value: undefined });
  });
});

describe('memory stays flat', () => {
  it('a reader waits until all others have taken the chunk that it has', async () => {
    const source = new Source(chunksOf(9));
    const [fast, slow] = branches(source, 2);
    expect((await fast!.next()).value).toEqual(Uint8Array.of(0));
    const second = fast!.next();
    expect(await isWaiting(second)).toBe(true);
    expect(source.pulled).toBe(1);
    expect((await slow!.next()).value).toEqual(Uint8Array.of(0));
    expect((await second).value).toEqual(Uint8Array.of(1));
    const third = fast!.next();
    expect(await isWaiting(third)).toBe(true);
    expect(source.pulled).toBe(2);
    await slow!.return!();
    expect((await third).value).toEqual(Uint8Array.of(2));
  });

  it('nothing is read before somebody asks', async () => {
    const source = new Source(chunksOf(3));
    branches(source, 2);
    for (let i = 0; i < 10; i++) await turn();
    expect(source.pulled).toBe(0);
  });
});

describe('a reader that stops early', () => {
  it('leaves the others what comes, also what it had not taken itself', async () => {
    const source = new Source(chunksOf(5));
    const [stays, leaves] = branches(source, 2);
    await leaves!.next();
    await stays!.next();
    await stays!.next();
    // A chunk is waiting for it.
    expect(await leaves!.return!()).toEqual({ done: true, value: undefined });
    expect(await readAll(stays!)).toEqual(chunksOf(5).slice(2));
    expect(await leaves!.next()).toEqual({ done: true, value: undefined });
  });

  it('need not have begun', async () => {
    const source = new Source(chunksOf(5));
    const [one, never, other] = branches(source, 3);
    await never!.return!();
    expect(await Promise.all([readAll(one!), readAll(other!)])).toEqual([chunksOf(5), chunksOf(5)]);
  });

  it('leaves by break and by throwing as well', async () => {
    const source = new Source(chunksOf(5));
    const [breaks, throws, stays] = branches(source, 3);
    const all = Promise.allSettled([
      (async () => {
        for await (const _ of breaks!) break;
      })(),
      (async () => {
        for await (const _ of throws!) throw new Error('enough');
      })(),
      readAll(stays!),
    ]);
    expect(await all).toEqual([
      { status: 'fulfilled', value: undefined },
      { status: 'rejected', reason: new Error('enough') },
      { status: 'fulfilled', value: chunksOf(5) },
    ]);
    expect(source.closed).toBe(0);
  });

  it('closes the source where it is the last, and once', async () => {
    const source = new Source(chunksOf(5));
    const [one, other, third] = branches(source, 3);
    await one!.next();
    await one!.return!();
    await other!.return!();
    await other!.return!();
    expect(source.closed).toBe(0);
    await third!.return!();
    expect(source.closed).toBe(1);
    await third!.return!();
    await one!.return!();
    expect(source.closed).toBe(1);
    expect(source.pulled).toBe(1);
  });

  it('and whose own request is still open, gets the end', async () => {
    const source = new Source(chunksOf(5));
    const [one, other] = branches(source, 2);
    await one!.next();
    const waiting = one!.next();
    await one!.return!();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await readAll(other!)).toEqual(chunksOf(5));
  });
});

describe('a source that fails', () => {
  it('fails all readers, after what came before', async () => {
    const failure = new Error('the disk is gone');
    const source = new Source(chunksOf(3), turn, failure);
    const taken: Uint8Array[][] = [[], [], []];
    const ends = await Promise.allSettled(
      branches(source, 3).map(async (stream, i) => {
        for await (const chunk of stream) taken[i]!.push(chunk);
      }),
    );
    for (const [i, end] of ends.entries()) {
      expect(end).toEqual({ status: 'rejected', reason: failure });
      expect(taken[i]).toEqual(chunksOf(3));
    }
  });

  it('fails those who come later too, and goes on failing', async () => {
    const failure = new Error('no such file');
    const [one, late] = branches(new Source([], turn, failure), 2);
    await expect(one!.next()).rejects.toBe(failure);
    await expect(one!.next()).rejects.toBe(failure);
    await expect(late!.next()).rejects.toBe(failure);
    await late!.return!();
    expect(await late!.next()).toMatchObject({ done: true });
  });
});

it('whatever the order in which readers and source come to their turn', async () => {
  const reader = fc.record({
    /** So many chunks, then it leaves; more than there are: to the end. */
    takes: fc.nat({ max: 12 }),
    throws: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(reader, { minLength: 1, maxLength: 5 }),
      fc.nat({ max: 10 }),
      fc.boolean(),
      async (schedule, readers, count, fails) => {
        const enough = new Error('enough');
        const failure = fails ? new Error('failed') : undefined;
        const pause = () => schedule.schedule(Promise.resolve());
        const source = new Source(chunksOf(count), pause, failure);
        const taken = readers.map(() => 0);
        const isActive = readers.map(() => true);
        const streams = branches(source, readers.length);
        const read = async (stream: AsyncIterableIterator<Uint8Array>, i: number) => {
          const { takes, throws } = readers[i]!;
          try {
            while (taken[i]! < takes) {
              await pause();
              const { done, value } = await stream.next();
              if (done) return 'the end';
              expect(value).toEqual(Uint8Array.of(taken[i]!));
              taken[i]!++;
              const others = taken.filter((_, i) => isActive[i]);
              expect(Math.max(...others) - Math.min(...others)).toBeLessThanOrEqual(1);
              expect(source.pulled - Math.min(...others)).toBeLessThanOrEqual(1);
            }
            await pause();
            if (throws) throw enough;
            return 'left';
          } finally {
            isActive[i] = false;
            await stream.return!();
          }
        };
        const ends = await schedule.waitFor(Promise.allSettled(streams.map(read)));
        for (const [i, end] of ends.entries()) {
          const { takes, throws } = readers[i]!;
          const error = takes > count ? failure : throws ? enough : undefined;
          expect(end).toEqual(
            error === undefined
              ? { status: 'fulfilled', value: takes > count ? 'the end' : 'left' }
              : { status: 'rejected', reason: error },
          );
          expect(taken[i]).toBe(Math.min(takes, count));
        }
        expect(source.closed).toBe(1);
      },
    ),
    { numRuns: 1000 },
  );
});
