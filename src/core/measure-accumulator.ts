// The measures of each group of a breakdown, batch by batch.
import type { Accumulator, Batch, KeyColumn } from './batch.js';
import type { GroupKey } from './group.js';
import { type Moments, mergeMoments, NO_MOMENTS, withNumber } from './moments.js';

/** A group with the numbers of its answers, measure by measure. */
export interface MeasuredGroup {
  readonly key: GroupKey;
  readonly moments: readonly Moments[];
}

/** A group while batches are added. */
interface Growing {
  readonly codes: readonly number[];
  readonly moments: Moments[];
}

/**
 * Sums the measures of batches up by the keys of one breakdown. Each answer counts once: rows that stand for several
 * have no measures.
 * @example
 * const spend = new MeasureAccumulator(0);
 * const plan = { name: 'plan', values: ['pro', 'free'], codes: Uint32Array.of(0, 0, 1) };
 * spend.add({ scores: Uint8Array.of(10, 9, 3), by: [[plan]], measures: [Float64Array.of(20, 40, NaN)] });
 * spend.result().map(({ key, moments }) => [key[0], moments[0].count, moments[0].mean]); // => [['pro', 2, 30], ['free', 0, 0]]
 */
export class MeasureAccumulator implements Accumulator<MeasuredGroup[]> {
  private readonly groups = new Map<number | string, Growing>();
  private keys: readonly KeyColumn[] = [];
  private merged: MeasuredGroup[] = [];

  /** @param breakdown an index into {@link Batch.by} */
  constructor(private readonly breakdown: number) {}

  add({ by, scores, measures = [] }: Batch): void {
    this.keys = by[this.breakdown]!;
    const [first, ...others] = this.keys.map(({ codes }) => codes);
    for (let i = 0; i < scores.length; i++) {
      const codes = [first![i]!, ...others.map((more) => more[i]!)];
      const name = others.length === 0 ? codes[0]! : codes.join();
      let group = this.groups.get(name);
      if (group === undefined) {
        group = { codes, moments: measures.map(() => NO_MOMENTS) };
        this.groups.set(name, group);
      }
      for (let j = 0; j < measures.length; j++) {
        const value = measures[j]![i]!;
        if (!Number.isNaN(value)) group.moments[j] = withNumber(group.moments[j]!, value);
      }
    }
  }

  merge(other: MeasureAccumulator): void {
    this.merged = [...this.merged, ...other.result()];
  }

  /** Each group once, in the order in which it was met. */
  result(): MeasuredGroup[] {
    const own = [...this.groups.values()].map(({ codes, moments }) => ({
      key: codes.map((code, i) => this.keys[i]!.values[code]!),
      moments,
    }));
    const alike = new Map<string, MeasuredGroup>();
    for (const group of [...own, ...this.merged]) {
      const name = JSON.stringify(group.key);
      const known = alike.get(name);
      alike.set(name, known === undefined ? group : { key: group.key, moments: together(known, group) });
    }
    return [...alike.values()];
  }
}

/** The measures of two groups. */
function together(one: MeasuredGroup, other: MeasuredGroup): Moments[] {
  return one.moments.map((moments, i) => mergeMoments(moments, other.moments[i]!));
}
