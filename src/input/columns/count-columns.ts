// The columns of --counts: what score each of them counts, by how many there are.
import { SCORES } from '../../core/tally.js';

/** The scores that detractors, passives and promoters are counted under. */
const CATEGORIES = [0, 7, 9];
const ALL = Array.from({ length: SCORES }, (_, score) => score);

/** What the columns may be, as people call them. */
export const COUNT_LISTS = [
  ['Detractors', 'Passives', 'Promoters'],
  ALL.map((score) => `Score ${score}`),
] as const satisfies readonly (readonly string[])[];

/** The score that each of these columns counts; undefined where there are neither three nor eleven. */
export function scoresCounted({ length }: readonly unknown[]): readonly number[] | undefined {
  return [CATEGORIES, ALL].find((scores) => scores.length === length);
}

/** Whether the columns count categories, of which no mean and no distribution is known. */
export function countCategories(columns: readonly unknown[] | undefined): boolean {
  return columns?.length === CATEGORIES.length;
}
