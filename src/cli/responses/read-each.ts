// The same sources for several readings at once.
import { branches } from '../../input/bytes/branches.js';
import { canReopen, openBytes, type Source } from '../../input/bytes/source.js';

/** One reading of sources that are its own. */
export type Reader<Result> = (sources: readonly Source[]) => Promise<Result>;

/**
 * Reads the sources several times at once: what can be read only once is shared.
 * @returns what each found; of several errors the first one's, in their order, is thrown
 */
export async function readEach<First, Second = never>(
  sources: readonly Source[],
  first: readonly Reader<First>[],
  second: readonly Reader<Second>[] = [],
): Promise<[First[], Second[]]> {
  const readers: readonly Reader<First | Second>[] = [...first, ...second];
  const shared = sources.map((source) => sharedSource(source, readers.length));
  const settled = await Promise.allSettled(
    readers.map(async (read, i) => {
      const own = shared.map((copies) => copies[i]!);
      try {
        return await read(own);
      } finally {
        for (const source of own) if ('close' in source) await source.close();
      }
    }),
  );
  const results = settled.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
  return [results.slice(0, first.length) as First[], results.slice(first.length) as Second[]];
}

type OwnSource = Source | (Source & { close: () => Promise<unknown> });

/** The same source for several readers. */
function sharedSource(source: Source, readers: number): OwnSource[] {
  if (readers === 1 || canReopen(source)) return new Array<Source>(readers).fill(source);
  return branches(openBytes(source), readers).map((stream) => ({
    name: source.name,
    stream,
    close: () => stream.return!(),
  }));
}
