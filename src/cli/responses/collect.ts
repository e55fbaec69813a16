// From options to tallies: reads the responses that a command asks for, counts them, and weights the counts.
import type { BlockOptions } from '../../core/block.js';
import { NpsError } from '../../core/errors.js';
import type { Group } from '../../core/group.js';
import { GroupTallies, RunningTally } from '../../core/group-tallies.js';
import { categoryCounts, type Tally } from '../../core/tally.js';
import type { Margin, Representation } from '../../core/targets.js';
import type { Source } from '../../input/bytes/source.js';
import { type Batch, MAX_SEGMENTS, type Reading } from '../../input/options.js';
import { readAll } from '../../input/read.js';
import type { ResponseOptions } from '../options/types.js';
import type { Benchmarked } from './benchmarks.js';

/** All that commands compute from. */
export interface Collected {
  overall: Tally;
  /** One for each `--by`, with its columns' names. */
  breakdowns: { by: string[]; groups: Group[] }[];
  reading: Reading;
  /** How the sample compares with the population, where `--targets` said what that is. */
  representation?: Representation[];
}

/** Hooks that let the caller watch the reading. */
export type Watch = Pick<ResponseOptions, 'onBytes' | 'onRejected'>;

/**
 * Reads all sources and counts.
 * @param whose the responses, for messages that have to tell them from others
 * @throws NpsError for whatever the user can mend
 */
export async function collectTallies(
  sources: readonly Source[],
  options: ResponseOptions,
  watch: Watch,
  whose = 'the responses',
): Promise<Collected> {
  const margins = await marginsOf(options);
  const counter = new Counter(options, margins);
  const reading = await readInto(sources, options, watch, margins, (batch) => counter.add(batch));
  return counter.finish(reading, whose);
}

/** The same for the two halves of one data set; the account is that of both together. */
export async function collectHalves(
  sources: readonly Source[],
  options: ResponseOptions,
  watch: Watch,
): Promise<[before: Collected, after: Collected]> {
  const margins = await marginsOf(options);
  const counters = [new Counter(options, margins), new Counter(options, margins)] as const;
  const reading = await readInto(sources, options, watch, margins, (batch) => {
    for (const [half, counter] of counters.entries()) counter.add(batch, half);
  });
  const before = await counters[0].finish(reading, 'the responses before');
  const after = await counters[1].finish(reading, 'the responses after');
  // Targets may have left answers of either half out.
  const both = {
    ...reading,
    answered: before.reading.answered - (reading.answered - after.reading.answered),
    filtered: before.reading.filtered + (after.reading.filtered - reading.filtered),
    warnings: [...new Set([...before.reading.warnings, ...after.reading.warnings])],
  };
  return [
    { ...before, reading: both },
    { ...after, reading: both },
  ];
}

async function marginsOf({ targets }: ResponseOptions): Promise<readonly Margin[]> {
  return targets === undefined ? [] : (await import('./targets.js')).readTargets(targets);
}

async function readInto(
  sources: readonly Source[],
  options: ResponseOptions,
  watch: Watch,
  margins: readonly Margin[],
  add: (batch: Batch) => void,
): Promise<Reading> {
  const variables = margins.map(({ variable }) => variable);
  const by = [...(options.by ?? []), ...(margins.length > 0 ? [variables] : [])];
  const batches = readAll(sources, { ...options, ...watch, by, aggregate: true });
  for (;;) {
    const step = await batches.next();
    if (step.done) return margins.length > 0 ? namingTargets(step.value) : step.value;
    add(step.value);
  }
}

/** The variables of the targets were read as one more breakdown; in the account they play a part of their own. */
function namingTargets(reading: Reading): Reading {
  const { by: _, ...others } = reading.columns;
  const by = reading.by.slice(0, -1).flat();
  const columns = by.length > 0 ? { ...reading.columns, by } : others;
  return { ...reading, columns: { ...columns, targets: reading.by.at(-1)! } };
}

/** Counts batches: the whole, each breakdown, and, where there are targets, each by the cells of the targets too. */
class Counter {
  private readonly overall: RunningTally;
  private readonly groups: GroupTallies[];
  private readonly cells: GroupTallies | undefined;
  private readonly limit: number;

  constructor(
    private readonly options: ResponseOptions,
    private readonly margins: readonly Margin[],
  ) {
    const weighted = options.weight !== undefined;
    this.limit = options.maxSegments ?? MAX_SEGMENTS;
    // With targets the groups are counted by cells, of which there may be many more.
    const limit = margins.length > 0 ? Number.POSITIVE_INFINITY : this.limit;
    this.overall = new RunningTally(weighted);
    this.groups = (options.by ?? []).map(() => new GroupTallies(limit, weighted));
    this.cells = margins.length > 0 ? new GroupTallies(limit, weighted) : undefined;
  }

  /** @param half where only the answers of one half are to be counted */
  add(batch: Batch, half?: number): void {
    const { scores, by, repeats, weights } = half === undefined ? batch : halfOf(batch, half);
    const multiples = { repeats, weights };
    this.overall.add(scores, multiples);
    const marginColumns = this.cells === undefined ? [] : by.at(-1)!;
    for (const [i, groups] of this.groups.entries())
      groups.add([...by[i]!, ...marginColumns], scores, multiples);
    this.cells?.add(marginColumns, scores, multiples);
  }

  async finish(reading: Reading, whose: string): Promise<Collected> {
    const breakdowns = this.groups.map((groups, i) => ({ by: reading.by[i]!, groups: groups.groups() }));
    const overall = this.overall.tally();
    if (this.cells === undefined) return { overall, breakdowns, reading };
    const { weightByTargets } = await import('./targets.js');
    const raked = weightByTargets(
      this.cells.groups(),
      this.margins,
      breakdowns,
      reading,
      this.options.unmatched === 'drop',
      whose,
    );
    for (const { by, groups } of raked.breakdowns) {
      if (groups.length <= this.limit) continue;
      throw new NpsError('too-many-segments', `--by ${by.join(',')} gives more than ${this.limit} segments`, {
        hint: 'leave a column out, or raise --max-segments',
      });
    }
    const lost = categoryCounts(overall).responses - categoryCounts(raked.overall).responses;
    return {
      ...raked,
      reading: { ...raked.reading, answered: reading.answered - lost, filtered: reading.filtered + lost },
    };
  }
}

function halfOf(
  { scores, by, repeats, weights, halves }: Batch,
  half: number,
): Pick<Batch, 'scores' | 'by' | 'repeats' | 'weights'> {
  const isIn = (_: number, i: number) => halves![i] === half;
  return {
    scores: scores.filter(isIn),
    by: by.map((group) => group.map((column) => ({ ...column, codes: column.codes.filter(isIn) }))),
    ...(repeats && { repeats: repeats.filter(isIn) }),
    ...(weights && { weights: weights.filter(isIn) }),
  };
}

/** The benchmarks that the options ask for, if any. */
export async function benchmarked(
  overall: Tally,
  options: ResponseOptions,
): Promise<Benchmarked | undefined> {
  if (options.benchmark === undefined && options.benchmarkFile === undefined) return undefined;
  return (await import('./benchmarks.js')).compareWithAll(overall, options);
}

/** How blocks are to be computed. */
export function blockOptions({
  interval,
  confidence,
  category,
  counts,
}: ResponseOptions): Required<BlockOptions> {
  return {
    method: interval,
    level: confidence / 100,
    categoriesOnly: category !== undefined || counts !== undefined,
  };
}
