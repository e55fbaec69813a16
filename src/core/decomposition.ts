// Why an NPS moved: because segments answered otherwise, or because there were more of some and fewer of others.
import { type ChangeOptions, type ChangeSummary, type SegmentChange, testChanges } from './changes.js';
import { compareKeys, type Group, mergeGroups } from './group.js';
import { npsOfCounts } from './nps.js';
import { rank } from './order.js';
import { type SegmentName, segmentName } from './segment.js';
import { type Tally, weightedCounts } from './tally.js';
import { type InWaves, inWaves, tallyIn } from './waves.js';

/** What one segment does to the change; NPS and effects in points, shares 0 to 1. Its test where tests were asked for. */
export interface DecomposedSegment extends Partial<SegmentChange> {
  readonly segment: SegmentName;
  /** NPS; null where the segment has no responses. */
  readonly before: number | null;
  readonly after: number | null;
  readonly shareBefore: number;
  readonly shareAfter: number;
  /** Its own NPS moved. */
  readonly rate: number;
  /** Its share moved: above 0 when a segment above the average grows or one below it shrinks. */
  readonly mix: number;
  /** The row pools what no other row names. */
  readonly other?: true;
}

/** rate + mix is the change of the NPS, after minus before, and each is the sum over the segments. */
export interface Decomposition {
  readonly rate: number;
  readonly mix: number;
  /** The largest effect (rate + mix, either way) first, equal ones by name; blanks and the pooled row last. */
  readonly segments: readonly DecomposedSegment[];
  /** Where tests were asked for. */
  readonly tests?: ChangeSummary;
}

/** A decomposition whose segments were tested, after against before. */
export interface TestedDecomposition extends Decomposition {
  readonly segments: readonly (DecomposedSegment & SegmentChange)[];
  readonly tests: ChangeSummary;
}

/**
 * Splits the change of the NPS between two waves among their segments.
 *
 * With the shares s and the NPS N of a segment, rate = ½(s₀ + s₁)(N₁ − N₀) and mix = (s₁ − s₀)(½(N₀ + N₁) − R), where
 * R is the mean of the two overall NPS: E. M. Kitagawa, Journal of the American Statistical Association 50 (1955)
 * 1168–1194. Shares sum to 1 in both, so R changes no total; it makes the single mix readable. A segment that is in
 * one wave alone is taken to have the same NPS in the other: all of its effect is mix.
 * @param before a partition of the first wave
 * @param after a partition of the second wave, by the same columns
 * @param by names of the columns, one for each value of a group's key, no two alike
 * @param tests how the change of each segment is to be tested; untested unless given
 * @returns null when either wave has no responses
 * @example
 * const before = [
 *   { key: ['free'], tally: tallyOfCounts([40, 0, 0, 0, 0, 0, 0, 20, 0, 0, 40]) },
 *   { key: ['pro'], tally: tallyOfCounts([10, 0, 0, 0, 0, 0, 0, 20, 0, 0, 70]) },
 * ];
 * const after = [
 *   { key: ['free'], tally: tallyOfCounts([50, 0, 0, 0, 0, 0, 0, 40, 0, 0, 60]) },
 *   { key: ['pro'], tally: tallyOfCounts([5, 0, 0, 0, 0, 0, 0, 10, 0, 0, 35]) },
 * ];
 * const { rate, mix, segments } = decompose(before, after, ['plan']);
 * [rate, mix]; // => [4.1667, -14.167]
 * segments.map(({ segment, rate, mix }) => [segment.plan, rate, mix]); // => [['pro', 0, -8.75], ['free', 4.1667, -5.4167]]
 */
export function decompose(
  before: readonly Group[],
  after: readonly Group[],
  by: readonly string[],
  tests: ChangeOptions,
): TestedDecomposition | null;
export function decompose(
  before: readonly Group[],
  after: readonly Group[],
  by: readonly string[],
): Decomposition | null;
export function decompose(
  before: readonly Group[],
  after: readonly Group[],
  by: readonly string[],
  tests?: ChangeOptions,
): Decomposition | null {
  const first = waveOf(before);
  const second = waveOf(after);
  if (first.nps === null || second.nps === null) return null;
  const reference = (first.nps + second.nps) / 2;
  const rows = inWaves(before, after)
    .map((waves): Row => {
      const one = partOf(tallyIn(waves.before), first.size);
      const two = partOf(tallyIn(waves.after), second.size);
      return { ...waves, name: segmentName(waves.group, by), effects: effects(one, two, reference) };
    })
    .filter(({ effects }) => effects.before !== null || effects.after !== null)
    .sort(compareRows);
  const tested = tests && testChanges(rows, tests);
  const segments = rows.map(({ group, name, effects }, i) => ({
    segment: name,
    ...effects,
    ...tested?.changes[i],
    ...(group.other && { other: true as const }),
  }));
  return {
    rate: segments.reduce((sum, { rate }) => sum + rate, 0),
    mix: segments.reduce((sum, { mix }) => sum + mix, 0),
    segments,
    ...(tested && { tests: tested.summary }),
  };
}

/** The NPS of some respondents and their share of the wave. */
interface Part {
  readonly nps: number | null;
  readonly share: number;
}

function partOf(tally: Tally, waveSize: number): Part {
  const counts = weightedCounts(tally);
  return { nps: npsOfCounts(counts), share: counts.responses / waveSize };
}

function waveOf(groups: readonly Group[]): { nps: number | null; size: number } {
  const counts = weightedCounts(mergeGroups(groups));
  return { nps: npsOfCounts(counts), size: counts.responses };
}

type Effects = Pick<DecomposedSegment, 'before' | 'after' | 'shareBefore' | 'shareAfter' | 'rate' | 'mix'>;

function effects(before: Part, after: Part, reference: number): Effects {
  // Absent in both leaves nothing to explain; the row goes.
  const npsBefore = before.nps ?? after.nps ?? 0;
  const npsAfter = after.nps ?? npsBefore;
  return {
    before: before.nps,
    after: after.nps,
    shareBefore: before.share,
    shareAfter: after.share,
    rate: ((before.share + after.share) / 2) * (npsAfter - npsBefore),
    mix: (after.share - before.share) * ((npsBefore + npsAfter) / 2 - reference),
  };
}

interface Row extends InWaves {
  readonly name: SegmentName;
  readonly effects: Effects;
}

function compareRows(a: Row, b: Row): number {
  const size = ({ effects }: Row) => Math.abs(effects.rate + effects.mix);
  return (
    rank(a.group.key, a.group.other) - rank(b.group.key, b.group.other) ||
    size(b) - size(a) ||
    compareKeys(a.group.key, b.group.key)
  );
}
