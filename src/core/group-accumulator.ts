// The groups of one breakdown, counted batch by batch.
import type { Accumulator, Batch, Unanswered } from './batch.js';
import { type Group, mergeAlike } from './group.js';
import { GroupTallies, type RowsWithout } from './group-tallies.js';
import { isSameScale, otherScale, type Scale } from './scale.js';

/** What the groups of a breakdown may be. */
export interface GroupOptions {
  /** Groups that may be met; more are an error. */
  readonly limit: number;
  /** Whether the batches have weights. */
  readonly weighted: boolean;
  /** The scale of the batches, where it is not that of an NPS. */
  readonly scale?: Scale | undefined;
}

/**
 * Groups by the keys of one or more breakdowns of the batches, crossed; without any, one group of all answers. Rows
 * without an answer make groups too, with no responses.
 * @example
 * const regions = new GroupAccumulator([0], { limit: 10_000, weighted: false });
 * const region = { name: 'region', values: ['EMEA', 'APAC'], codes: Uint32Array.of(0, 0, 1) };
 * regions.add({ scores: Uint8Array.of(10, 9, 3), by: [[region]] });
 * regions.result().map(({ key, tally }) => [key, nps(tally)]); // => [[['EMEA'], 100], [['APAC'], -100]]
 */
export class GroupAccumulator implements Accumulator<Group[]> {
  private readonly tallies: GroupTallies;
  private readonly scale: Scale | undefined;
  private merged: Group[] = [];

  /** @param breakdowns indexes into {@link Batch.by} */
  constructor(
    readonly breakdowns: readonly number[],
    { limit, weighted, scale }: GroupOptions,
  ) {
    this.scale = otherScale(scale).scale;
    this.tallies = new GroupTallies(limit, weighted, scale);
  }

  /** @throws NpsError `too-many-segments`; RangeError on answers of another scale */
  add(batch: Batch): void {
    if (!isSameScale(batch.scale, this.scale)) throw new RangeError('the batch is of another scale');
    const columns = this.breakdowns.flatMap((index) => batch.by[index]!);
    this.tallies.add(columns, batch.scores, batch, this.without(batch.unanswered));
  }

  /** Rows without an answer, where every one of the breakdowns has keys for them. */
  private without(rows: Unanswered | undefined): RowsWithout | undefined {
    if (rows === undefined || this.breakdowns.length === 0) return undefined;
    const lists = this.breakdowns.map((index) => rows.by[index]);
    const known = lists.filter((keys) => keys !== undefined);
    if (known.length < lists.length) return undefined;
    return { columns: known.flat(), before: rows.before, invitations: rows.invitations };
  }

  merge(other: GroupAccumulator): void {
    this.merged = this.merged.concat(other.result());
  }

  /** Each group once, in the order in which it was met. */
  result(): Group[] {
    const own = this.tallies.groups();
    if (this.merged.length === 0) return own;
    return mergeAlike([...own, ...this.merged]);
  }
}
