// Series of periods for the tests of time.
import { type CategoryCounts, categoryCounts, tallyOfCounts } from '../../../src/core/tally.js';
import type { PeriodCounts } from './oracle.js';

/** The counts of one period. */
export function period(promoters: number, passives: number, detractors: number): CategoryCounts {
  return { promoters, passives, detractors, responses: promoters + passives + detractors };
}

/** A period in which nobody answered. */
export const EMPTY = period(0, 0, 0);

/** The series of a table. */
export function seriesOf({ n, promoters, detractors }: PeriodCounts): CategoryCounts[] {
  return n.map((responses, i) =>
    period(promoters[i]!, responses - promoters[i]! - detractors[i]!, detractors[i]!),
  );
}

/** The series of a table that has histograms. */
export function seriesOfHistograms(histograms: readonly (readonly number[])[]): CategoryCounts[] {
  return histograms.map((histogram) => categoryCounts(tallyOfCounts(histogram)));
}
