// Simpson's reversal: the segments went one way and the total the other.
import type { DecomposedSegment, Decomposition } from './decomposition.js';

/** Plain data that a report puts into words. */
export interface Reversal {
  /** Where the NPS of all respondents went. */
  readonly total: 'rose' | 'fell';
  /** How many segments went the other way, at least one. */
  readonly opposed: number;
  /** How many have the same NPS in both waves; when there are any, "every segment rose" would be wrong. */
  readonly unchanged: number;
  /** How many are in one wave alone and have no direction of their own. */
  readonly absent: number;
  /** Of the segments whose share grew, the one whose growth moved the total most in its direction. */
  readonly movedTo: DecomposedSegment;
}

/** A decomposition of which some segments may be hidden. */
interface Told extends Pick<Decomposition, 'rate' | 'mix'> {
  readonly segments: readonly (
    | (DecomposedSegment & { readonly hidden?: never })
    | { readonly hidden: true }
  )[];
}

/** Points. Weighted NPS that are equal can differ in their last digits. */
const EQUAL = 1e-9;

/**
 * Finds that the total moved against its segments: at least one moved, and none of those that are in both waves moved
 * with it. E. H. Simpson, Journal of the Royal Statistical Society B 13 (1951) 238–241.
 * @returns null when some segment moved as the total did, when the total did not move, and when a segment is hidden
 * @example
 * const before = [
 *   { key: ['free'], tally: tallyOfCounts([40, 0, 0, 0, 0, 0, 0, 20, 0, 0, 40]) },
 *   { key: ['pro'], tally: tallyOfCounts([10, 0, 0, 0, 0, 0, 0, 20, 0, 0, 70]) },
 * ];
 * const after = [
 *   { key: ['free'], tally: tallyOfCounts([60, 0, 0, 0, 0, 0, 0, 40, 0, 0, 70]) },
 *   { key: ['pro'], tally: tallyOfCounts([2, 0, 0, 0, 0, 0, 0, 6, 0, 0, 22]) },
 * ];
 * const { total, opposed, movedTo } = reversalOf(decompose(before, after, ['plan']));
 * [total, opposed, movedTo.segment.plan]; // => ['fell', 2, 'free']
 */
export function reversalOf({ rate, mix, segments: rows }: Told): Reversal | null {
  const direction = directionOf(rate + mix);
  const segments = rows.filter((row) => !row.hidden);
  if (direction === 0 || segments.length < rows.length) return null;
  const changes = segments.map(({ before, after }) =>
    before === null || after === null ? null : directionOf(after - before),
  );
  const count = (wanted: number | null) => changes.filter((change) => change === wanted).length;
  const opposed = count(-direction);
  if (opposed === 0 || count(direction) > 0) return null;
  const [movedTo] = segments
    .filter(({ shareBefore, shareAfter }) => shareAfter > shareBefore)
    .sort((a, b) => direction * (b.mix - a.mix));
  return {
    total: direction > 0 ? 'rose' : 'fell',
    opposed,
    unchanged: count(0),
    absent: count(null),
    // The segments alone moved the total the other way, so shares moved too, and one of them grew.
    movedTo: movedTo!,
  };
}

function directionOf(change: number): -1 | 0 | 1 {
  if (Math.abs(change) < EQUAL) return 0;
  return change > 0 ? 1 : -1;
}
