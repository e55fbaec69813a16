// --baseline: what the NPS was, as a whole and by segment.
import { resolve } from 'node:path';
import { type Block, block } from '../../core/block.js';
import { type Sample, sampleOf } from '../../core/contrast.js';
import { NpsError } from '../../core/errors.js';
import type { GroupKey } from '../../core/group.js';
import { METRICS } from '../../core/metrics.js';
import type { Source } from '../../input/bytes/source.js';
import type { SavedDocument } from '../../report/saved.js';
import { fileText } from '../../words/files.js';
import { figureOptions } from '../options/figures.js';
import { sourcesOf } from '../output/files.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { blockOptions, type Collected } from '../responses/collect.js';
import { isOfScore } from '../responses/score-columns.js';
import {
  conditionsOf,
  rejectDifferences,
  type Side,
  sameName,
  sideOfDocument,
  sideOfResponses,
} from '../responses/sides.js';
import { lookInto, readDocument, savedBreakdown } from '../saved/documents.js';
import type { CliWarning } from '../warnings.js';
import type { CheckOptions } from './checks.js';
import { type CheckGroup, groupsOf, measure, optionsFor } from './measure.js';

/** A segment as it was. */
export interface BaselineSegment {
  readonly key: GroupKey;
  readonly sample: Sample;
}

export interface Baseline {
  /** The whole. */
  readonly side: Side;
  /**
   * The segments by these columns.
   * @throws NpsError `bad-value` where it has none by them
   */
  segments(columns: readonly string[]): readonly BaselineSegment[];
}

/**
 * The one file that --baseline names.
 * @throws NpsError `usage` where it names several, or the responses themselves
 */
export async function baselineSource(
  path: string,
  sources: readonly Source[],
  host: Host,
  command = 'check',
): Promise<Source> {
  const [baseline, ...others] = await sourcesOf([path], host, command);
  if (others.length > 0) throw cliError({ kind: 'baseline-of-several', path });
  if (sources.some(({ name }) => resolve(name) === resolve(baseline!.name)))
    throw cliError({ kind: 'baseline-of-itself', path });
  return baseline!;
}

/**
 * What the NPS was, of the whole and for the responses of each group that asks; undefined for the others.
 * @param given undefined where there is no baseline
 * @param collected the responses of each group now
 * @throws NpsError where it is of no use, or cannot be compared
 */
export async function baselinesFor(
  given: Source | undefined,
  groups: readonly CheckGroup[],
  collected: readonly Collected[],
  options: CheckOptions,
): Promise<(Baseline | undefined)[]> {
  if (given === undefined) return [];
  const { source, isDocument } = await lookInto(given);
  const saved = isDocument ? await readDocument(source) : undefined;
  const figures = blockOptions(options);
  const drops = groups
    .flatMap(({ checks }) => checks)
    .filter(({ expectation: { metric } }) => METRICS[metric].of === 'drop');
  const asking = groupsOf(drops);
  const read = saved === undefined ? await measureBaseline(source, asking, options) : [];
  const baselines = asking.map((group, i) => {
    if (saved === undefined)
      return baselineOfResponses(read[i]!, block(read[i]!.overall, figures), figureOptions(options));
    rejectOtherResponses(saved, fileText(source.name), optionsFor(group, options).where!, group.where);
    return baselineOfDocument(saved, source, options);
  });
  return groups.map(({ where }, i) => {
    const baseline = baselines[asking.findIndex((other) => other.where.join('\n') === where.join('\n'))];
    const now = collected[i]!;
    const side = sideOfResponses(
      { ...now, breakdowns: [] },
      block(now.overall, figures),
      0,
      figureOptions(options),
    );
    if (baseline !== undefined) rejectDifferences(baseline.side, side);
    return baseline;
  });
}

/** The responses that were then; those of now have been read, so what is wrong with the score is of the baseline alone. */
async function measureBaseline(
  source: Source,
  asking: readonly CheckGroup[],
  options: CheckOptions,
): Promise<readonly Collected[]> {
  try {
    return await measure([source], asking, options, {});
  } catch (error) {
    if (!isOfScore(error)) throw error;
    const { code, problem } = error;
    const by = asking.flatMap((group) => group.by);
    throw new NpsError(code, { kind: 'score-of-baseline', problem, by }, { cause: error });
  }
}

/** A document that an earlier run saved. */
function baselineOfDocument(saved: SavedDocument, source: Source, options: CheckOptions): Baseline {
  const side = sideOfDocument(saved, source, undefined);
  side.warnings = otherConditions(saved, side.name, conditionsOf({ ...options }));
  return {
    side,
    segments(columns) {
      const { by, groups } = savedBreakdown(
        saved,
        (held) => areSame(held, columns),
        columns.join(','),
        side.name,
      );
      return inOrder(columns, by, groups);
    },
  };
}

/** Responses that were read with the same breakdowns as those of now. */
function baselineOfResponses(
  collected: Collected,
  whole: Block,
  options: Readonly<Record<string, unknown>>,
): Baseline {
  const side = sideOfResponses({ ...collected, breakdowns: [] }, whole, 0, options);
  return {
    side,
    segments(columns) {
      const found = collected.breakdowns.find(({ by }) => areSame(by, columns));
      if (found !== undefined) {
        const groups = found.groups.map(({ key, tally }) => ({ key, sample: sampleOf(tally) }));
        return inOrder(columns, found.by, groups);
      }
      // A position, or the label of another header row, may name different columns in different files.
      const then = collected.breakdowns.map(({ by }) => by);
      throw cliError({ kind: 'baseline-by-other-columns', baseline: side.name, then, now: columns });
    },
  };
}

/** Crossed columns may be in another order there. */
function inOrder(
  columns: readonly string[],
  by: readonly string[],
  segments: readonly BaselineSegment[],
): BaselineSegment[] {
  const places = columns.map((column) => by.findIndex((other) => sameName(other, column)));
  return segments.map(({ key, sample }) => ({ key: places.map((place) => key[place]!), sample }));
}

/**
 * @param where the conditions of a check alone
 * @throws NpsError `usage` where a document cannot tell what the check asks for
 */
function rejectOtherResponses(
  { options }: SavedDocument,
  name: string,
  all: readonly string[],
  where: readonly string[],
): void {
  if (where.length === 0 || JSON.stringify(options.where) === JSON.stringify(all)) return;
  throw cliError({ kind: 'baseline-without-conditions', baseline: name, where });
}

/** Conditions may differ on purpose, as between quarter=Q1 and quarter=Q2; whoever did not mean that should know. */
function otherConditions({ options }: SavedDocument, name: string, now: readonly string[]): CliWarning[] {
  const then = conditionsOf(options);
  if (JSON.stringify(then) === JSON.stringify(now)) return [];
  return [{ code: 'baseline-conditions', baseline: name, then, now }];
}

const areSame = (held: readonly string[], wanted: readonly string[]) =>
  held.length === wanted.length && wanted.every((column) => held.some((other) => sameName(other, column)));
