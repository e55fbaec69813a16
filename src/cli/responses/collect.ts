// From options to tallies: reads the responses that a command asks for, counts them, and weights the counts.
import type { Accumulator } from '../../core/batch.js';
import type { BlockOptions } from '../../core/block.js';
import { type Group, mergeGroups, unansweredIn } from '../../core/group.js';
import { GroupAccumulator } from '../../core/group-accumulator.js';
import { isNps } from '../../core/scale.js';
import { categoryCounts, emptyTally, type Tally } from '../../core/tally.js';
import type { Margin, Representation } from '../../core/targets.js';
import type { Source } from '../../input/bytes/source.js';
import { countCategories } from '../../input/columns/count-columns.js';
import { HALF, type KeyText } from '../../input/columns/keys.js';
import { answerScale, MAX_SEGMENTS, type Reading } from '../../input/options.js';
import { readAll } from '../../input/read.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError, type Whose } from '../problems.js';
import type { CountedReading } from './account.js';
import type { Benchmarked } from './benchmarks.js';

/** All that commands compute from. */
export interface Collected {
  overall: Tally;
  /** One for each `--by`, with its columns' names. */
  breakdowns: { by: string[]; groups: Group[] }[];
  reading: CountedReading;
  /** How the sample compares with the population, where `--targets` said what that is. */
  representation?: Representation[];
}

/** Hooks that let the caller watch the reading. */
export type Watch = Pick<ResponseOptions, 'onBytes' | 'onRows' | 'onRejected'>;

/**
 * Reads all sources and counts.
 * @param whose the responses, for messages that have to tell them from others
 * @throws NpsError for whatever the user can mend
 */
export async function collectTallies(
  sources: readonly Source[],
  options: ResponseOptions,
  watch: Watch,
  whose: Whose = 'all',
): Promise<Collected> {
  const margins = await marginsOf(options);
  const { tallies, reading } = await readTallies(sources, options, watch, margins, []);
  return weightedTallies(tallies, reading, options, margins, whose);
}

/** The same for the two halves of one data set; the account is that of both together. */
export async function collectHalves(
  sources: readonly Source[],
  options: ResponseOptions,
  watch: Watch,
): Promise<[before: Collected, after: Collected]> {
  const margins = await marginsOf(options);
  const { tallies, reading } = await readTallies(sources, options, watch, margins, [HALF]);
  const half = (name: 'before' | 'after') =>
    weightedTallies(halfOf(tallies, name), reading, options, margins, { half: name });
  const [before, after] = [await half('before'), await half('after')];
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

/** The groups of each breakdown, by its keys and, where there are targets, by their variables too. */
interface Tallies {
  overall: Group[];
  breakdowns: { by: string[]; groups: Group[] }[];
}

/**
 * Reads into tallies; every group's key begins with the keys that are asked for beside the breakdowns.
 * @param first keys of every group: none, or the half
 */
async function readTallies(
  sources: readonly Source[],
  options: ResponseOptions,
  watch: Watch,
  margins: readonly Margin[],
  first: readonly KeyText[],
): Promise<{ tallies: Tallies; reading: Reading }> {
  const by = options.by ?? [];
  const variables = margins.map(({ variable }) => variable);
  const own = by.length;
  // After the breakdowns: what every one is crossed with.
  const also = [...(first.length > 0 ? [first] : []), ...(margins.length > 0 ? [variables] : [])];
  const beside = also.map((_, i) => own + i);
  const [before, behind] = first.length > 0 ? [beside.slice(0, 1), beside.slice(1)] : [[], beside];
  // Crossed with the variables of targets there may be many more groups; then they are limited after weighting.
  const limit = margins.length > 0 ? Number.POSITIVE_INFINITY : segmentLimit(options) * (1 + first.length);
  const how = { limit, weighted: options.weight !== undefined, scale: answerScale(options) };
  const accumulator = (breakdowns: number[]) => new GroupAccumulator(breakdowns, how);
  const overall = accumulator(beside);
  const groups = by.map((_, i) => accumulator([...before, i, ...behind]));
  // Cells of single respondents are not quoted where few are not to be told apart.
  const unquoted = options.unquoted === true || options.minN !== undefined;
  const reading = await readInto(sources, { ...options, ...watch, by: [...by, ...also], unquoted }, [
    overall,
    ...groups,
  ]);
  const names = reading.by.slice(0, own);
  const tallies = {
    overall: overall.result(),
    breakdowns: groups.map((one, i) => ({ by: names[i]!, groups: one.result() })),
  };
  const columns = columnsOf(reading, names.flat(), margins.length > 0 ? reading.by.at(-1)! : []);
  return { tallies, reading: { ...reading, columns } };
}

/** One reading feeds all accumulators. */
async function readInto(
  sources: readonly Source[],
  options: ResponseOptions,
  accumulators: readonly Accumulator<unknown>[],
): Promise<Reading> {
  const batches = readAll(sources, { ...options, aggregate: true });
  for (;;) {
    const { done, value } = await batches.next();
    if (done) return value;
    for (const accumulator of accumulators) accumulator.add(value);
  }
}

/** What was read besides the breakdowns is no segment; the variables of targets play a part of their own. */
function columnsOf(
  { columns }: Reading,
  by: readonly string[],
  targets: readonly string[],
): Reading['columns'] {
  const { by: _, ...others } = columns;
  return {
    ...(by.length > 0 ? { ...columns, by: [...by] } : others),
    ...(targets.length > 0 && { targets: [...targets] }),
  };
}

/** The groups of one half, by the keys after it. */
function halfOf({ overall, breakdowns }: Tallies, name: string): Tallies {
  const inHalf = (groups: readonly Group[]) =>
    groups
      .filter(({ key }) => key[0] === name)
      .map((group): Group => ({ ...group, key: group.key.slice(1) }));
  return {
    overall: inHalf(overall),
    breakdowns: breakdowns.map(({ by, groups }) => ({ by, groups: inHalf(groups) })),
  };
}

async function weightedTallies(
  { overall, breakdowns }: Tallies,
  reading: Reading,
  options: ResponseOptions,
  margins: readonly Margin[],
  whose: Whose,
): Promise<Collected> {
  const whole = overall.length === 0 ? emptyTally(answerScale(options)) : mergeGroups(overall);
  if (margins.length === 0) {
    rejectTooManyGroups(breakdowns, segmentLimit(options));
    return { overall: whole, breakdowns, reading };
  }
  const { weightByTargets, isOfTargets } = await import('./targets.js');
  const raked = weightByTargets(overall, margins, breakdowns, reading, options.unmatched === 'drop', whose);
  rejectTooManyGroups(raked.breakdowns, segmentLimit(options));
  const { invitations } = reading;
  const { unanswered = 0 } = unansweredIn(overall.filter((group) => isOfTargets(group, margins)));
  const lost = categoryCounts(whole).responses - categoryCounts(raked.overall).responses;
  return {
    ...raked,
    reading: {
      ...raked.reading,
      answered: reading.answered - lost,
      filtered: reading.filtered + lost,
      ...(invitations && { invitations: { ...invitations, unanswered } }),
    },
  };
}

function rejectTooManyGroups(breakdowns: Tallies['breakdowns'], limit: number): void {
  for (const { by, groups } of breakdowns) {
    if (groups.length > limit) throw cliError({ kind: 'too-many-weighted-groups', by, limit });
  }
}

const segmentLimit = ({ maxSegments = MAX_SEGMENTS }: ResponseOptions) => maxSegments;

/** @throws NpsError `usage` where the options ask to compare another net score with an NPS */
export function rejectOtherBenchmarks(options: ResponseOptions): void {
  const scale = answerScale(options);
  if (!asksBenchmarks(options) || isNps(scale)) return;
  const option = options.benchmark === undefined ? '--benchmark-file' : '--benchmark';
  throw cliError({ kind: 'benchmark-of-nps', option, scale });
}

function asksBenchmarks({ benchmark, benchmarkFile }: ResponseOptions): boolean {
  return benchmark !== undefined || benchmarkFile !== undefined;
}

/** The benchmarks that the options ask for, if any. */
export async function benchmarked(
  overall: Tally,
  options: ResponseOptions,
): Promise<Benchmarked | undefined> {
  if (!asksBenchmarks(options)) return undefined;
  return (await import('./benchmarks.js')).compareWithAll(overall, options);
}

/** How the blocks of a command are computed; what is not answered is of each block alone. */
export type FigureOptions = Required<Omit<BlockOptions, 'unanswered'>>;

/** How blocks are to be computed. */
export function blockOptions({ interval, confidence, category, counts }: ResponseOptions): FigureOptions {
  return {
    method: interval,
    level: confidence / 100,
    categoriesOnly: category !== undefined || countCategories(counts),
  };
}
