// From options to tallies: reads the responses that a command asks for, counts them, and weights the counts.
import type { AnswerGroups } from '../../core/answer-groups.js';
import type { BlockOptions } from '../../core/block.js';
import { type Group, mergeGroups, unansweredIn } from '../../core/group.js';
import { GroupAccumulator } from '../../core/group-accumulator.js';
import { MeasureAccumulator, type MeasuredGroup } from '../../core/measure-accumulator.js';
import { isNps } from '../../core/scale.js';
import { categoryCounts, emptyTally, type Tally } from '../../core/tally.js';
import type { Margin, Representation } from '../../core/targets.js';
import type { Source } from '../../input/bytes/source.js';
import { countCategories } from '../../input/columns/count-columns.js';
import type { KeyText } from '../../input/columns/keys.js';
import { answerScale, type Reading, valueLimit } from '../../input/options.js';
import type { ResponseOptions } from '../options/types.js';
import type { Whose } from '../problem-places.js';
import { cliError } from '../problems.js';
import type { CliWarning } from '../warnings.js';
import type { CountedReading } from './account.js';
import type { Benchmarked } from './benchmarks.js';
import { type ReadInto, readInto } from './read-into.js';
import type { Windowed } from './window.js';

/** All that commands compute from. */
export interface Collected {
  overall: Tally;
  /** One for each `--by`, with its columns' names. */
  breakdowns: CollectedBreakdown[];
  reading: CountedReading;
  /** How the sample compares with the population, where `--targets` said what that is. */
  representation?: Representation[];
  /** Invitations without an answer; 0 where invitations are not counted. */
  unanswered: number;
}

/** The groups of a breakdown: a partition of the responses, unless cells were split into answers that overlap. */
export interface CollectedBreakdown {
  by: string[];
  groups: Group[];
  /** How the groups come of cells, where these were split. */
  answers?: AnswerGroups;
  /** What was measured in its groups, where that was asked for. */
  measured?: readonly MeasuredGroup[];
}

/** Answers, with breakdowns that are not told: of those that were tried others were chosen. */
export interface CollectedOfTried extends Collected {
  others?: CollectedBreakdown[] | undefined;
}

/** Hooks that let the caller watch the reading, or share it with others. */
export interface Watch extends Pick<ResponseOptions, 'onBytes' | 'onRows' | 'onRejected'> {
  /** Reads instead of a reading of its own. */
  readonly readInto?: ReadInto;
}

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

/** What the population looks like; no margins where no targets were given. */
export async function marginsOf({ targets }: ResponseOptions): Promise<readonly Margin[]> {
  return targets === undefined ? [] : (await import('./targets.js')).readTargets(targets);
}

/** The groups of each breakdown, by its keys and, where there are targets, by their variables too. */
export interface Tallies {
  overall: Group[];
  breakdowns: { by: string[]; groups: Group[]; measured?: MeasuredGroup[] }[];
}

/**
 * Reads into tallies; every group's key begins with the keys that are asked for beside the breakdowns.
 * @param first keys of every group: none, or what tells the parts of the responses apart
 * @returns with the tallies what these keys are called
 */
export async function readTallies(
  given: readonly Source[],
  asked: ResponseOptions,
  watch: Watch,
  margins: readonly Margin[],
  first: readonly KeyText[],
): Promise<{ tallies: Tallies; reading: CountedReading; first: readonly string[] }> {
  const { sources, options, warnings, days, close } = await windowed(given, asked);
  try {
    const read = await readWindowed(sources, options, watch, margins, first);
    const { reading } = read;
    const own = await withHeldDays(reading, sources, options);
    return { ...read, reading: { ...reading, warnings: [...warnings, ...own], ...(days && { days }) } };
  } finally {
    close();
  }
}

/** The warnings of a reading; where no answer is of the days that count, they say which days there are. */
export async function withHeldDays(
  { answered, warnings }: Reading,
  sources: readonly Source[],
  options: ResponseOptions,
): Promise<readonly CliWarning[]> {
  const { since, until } = options;
  if (answered > 0 || (since === undefined && until === undefined)) return warnings;
  const held = await (await import('./held-days.js')).heldDays(sources, options);
  return warnings.map((warning) =>
    warning.code === 'no-answers' ? { ...warning, window: { since, until, held } } : warning,
  );
}

/** Options without `--last` stay as they are. */
export async function windowed(
  sources: readonly Source[],
  options: ResponseOptions,
  asOf?: string,
): Promise<Windowed> {
  if (options.last === undefined) return { sources, options, warnings: [], close: () => {} };
  return (await import('./window.js')).withWindow(sources, options, asOf);
}

async function readWindowed(
  sources: readonly Source[],
  options: ResponseOptions,
  watch: Watch,
  margins: readonly Margin[],
  first: readonly KeyText[],
): Promise<{ tallies: Tallies; reading: Reading; first: readonly string[] }> {
  const by = options.by ?? [];
  const variables = margins.map(({ variable }) => variable);
  const own = by.length;
  // After the breakdowns: what every one is crossed with.
  const also = [...(first.length > 0 ? [first] : []), ...(margins.length > 0 ? [variables] : [])];
  const beside = also.map((_, i) => own + i);
  const [before, behind] = first.length > 0 ? [beside.slice(0, 1), beside.slice(1)] : [[], beside];
  // Crossed with parts or the variables of targets there may be many more groups; then they are limited afterwards.
  const limit = margins.length + first.length > 0 ? Number.POSITIVE_INFINITY : segmentLimit(options);
  const how = { limit, weighted: options.weight !== undefined, scale: answerScale(options) };
  const accumulator = (breakdowns: number[]) => new GroupAccumulator(breakdowns, how);
  const overall = accumulator(beside);
  const groups = by.map((_, i) => accumulator([...before, i, ...behind]));
  const isMeasured = (options.mean ?? options.rate) !== undefined;
  const measured = isMeasured ? by.map((_, i) => new MeasureAccumulator(i)) : [];
  // Cells of single respondents are not quoted where few are not to be told apart.
  const unquoted = options.unquoted === true || options.minN !== undefined;
  const reading = await readInto(sources, { ...options, ...watch, by: [...by, ...also], unquoted }, [
    overall,
    ...groups,
    ...measured,
  ]);
  const names = reading.by.slice(0, own);
  const tallies = {
    overall: overall.result(),
    breakdowns: groups.map((one, i) => ({
      by: names[i]!,
      groups: one.result(),
      ...(isMeasured && { measured: measured[i]!.result() }),
    })),
  };
  const columns = columnsOf(reading, names.flat(), margins.length > 0 ? reading.by.at(-1)! : []);
  return { tallies, reading: { ...reading, columns }, first: first.length > 0 ? reading.by[own]! : [] };
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

/** The responses of tallies, weighted where there are targets. @throws NpsError where there are too many groups */
export async function weightedTallies(
  { overall, breakdowns }: Tallies,
  reading: CountedReading,
  options: ResponseOptions,
  margins: readonly Margin[],
  whose: Whose,
): Promise<Collected> {
  const whole = overall.length === 0 ? emptyTally(answerScale(options)) : mergeGroups(overall);
  if (margins.length === 0) {
    rejectTooManyGroups(breakdowns, segmentLimit(options));
    return { overall: whole, breakdowns, reading, unanswered: unansweredIn(overall).unanswered ?? 0 };
  }
  const { weightByTargets, isOfTargets } = await import('./targets.js');
  const raked = weightByTargets(overall, margins, breakdowns, reading, options.unmatched === 'drop', whose);
  rejectTooManyGroups(raked.breakdowns, segmentLimit(options));
  const { invitations } = reading;
  const { unanswered = 0 } = unansweredIn(overall.filter((group) => isOfTargets(group, margins)));
  const lost = categoryCounts(whole).responses - categoryCounts(raked.overall).responses;
  return {
    ...raked,
    unanswered,
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

/** Cells that are split are counted whole first. */
const segmentLimit = (options: ResponseOptions) => valueLimit(options);

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
