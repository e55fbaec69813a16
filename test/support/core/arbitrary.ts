// Random tallies for the laws.
import fc from 'fast-check';
import { type Tally, tallyOfCounts } from '../../../src/core/tally.js';

/** Often zero, often small, sometimes in the billions: 11 or a thousand of these still count exactly. */
const count = fc.oneof(fc.constant(0), fc.nat({ max: 20 }), fc.nat({ max: 1_000_000_000 }));

export const anyTally: fc.Arbitrary<Tally> = fc
  .array(count, { minLength: 11, maxLength: 11 })
  .map(tallyOfCounts);

export const answeredTally: fc.Arbitrary<Tally> = anyTally.filter(({ counts }) => counts.some((n) => n > 0));

/** A tally with these numbers of detractors, passives and promoters. */
export function tallyOf(detractors: number, passives: number, promoters: number): Tally {
  return tallyOfCounts([detractors, 0, 0, 0, 0, 0, 0, passives, 0, 0, promoters]);
}

/** The same responses, each with this weight. */
export function weighEqually(tally: Tally, weight: number): Tally {
  const sums = tally.counts.map((count) => count * weight);
  return { ...tally, weights: { sums, squares: sums.map((sum) => sum * weight) } };
}
