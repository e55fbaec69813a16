// One reading for several parts of a page: each asks as if it read alone, and gets what it asked for.
import type { Source } from '../../input/bytes/source.js';
import type { Watch } from '../responses/collect.js';
import { readEach } from '../responses/read-each.js';
import { type ReadInto, readInto } from '../responses/read-into.js';
import { MergedReading, type PartRequest } from './merged-reading.js';

/**
 * Waits until every part has asked for its reading, or has ended without, and reads once for all. Parts that count
 * different answers of one customer (`latestWithin`) cannot share: those have a reading of their own, at the same time.
 */
export class SharedReading {
  private readonly requests: PartRequest[] = [];
  /** Parts that have neither asked nor ended. */
  private undecided = 0;

  /**
   * @param watch of the reading; parts need none of their own
   * @param isLeftOut whether a part that finds this has only to be left out: anything else ends the reading for all
   */
  constructor(
    private readonly sources: readonly Source[],
    private readonly watch: Watch,
    private readonly isLeftOut: (error: unknown) => boolean,
  ) {}

  /**
   * Runs a part beside the others, which are given in the same breath: the reading begins once all have asked for it.
   * @param run gets what its reading is watched by; it reads once at most
   */
  async part<Found>(run: (watch: Watch) => Promise<Found>): Promise<Found> {
    this.undecided++;
    // The others are counted first.
    await Promise.resolve();
    let hasAsked = false;
    const read: ReadInto = (_, options, accumulators) => {
      hasAsked = true;
      return new Promise((resolve, reject) => {
        this.requests.push({ options, accumulators, resolve, reject });
        this.decided();
      });
    };
    try {
      return await run({ readInto: read });
    } finally {
      if (!hasAsked) this.decided();
    }
  }

  private decided(): void {
    this.undecided--;
    if (this.undecided === 0 && this.requests.length > 0) void this.read();
  }

  private async read(): Promise<void> {
    const groups = new Map<string, PartRequest[]>();
    for (const request of this.requests) {
      const name = customersOf(request);
      groups.set(name, [...(groups.get(name) ?? []), request]);
    }
    try {
      await readEach(
        this.sources,
        [...groups.values()].map((requests, i) => async (sources) => {
          const merged = new MergedReading(requests, i === 0 ? this.watch : {}, this.isLeftOut);
          merged.answer(await readInto(sources, merged.options, [merged]));
        }),
      );
    } catch (error) {
      // Those that have their answer already are not changed by it.
      for (const { reject } of this.requests) reject(error);
    }
  }
}

/** Parts with the same text keep the same answers of a customer. */
function customersOf({ options: { latestBy, latestWithin } }: PartRequest): string {
  return latestBy === undefined ? '' : JSON.stringify(latestWithin ?? null);
}
