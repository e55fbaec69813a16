// Lines under the tables of several commands.
import type { ToldBlock } from '../../core/block.js';
import type { Representation } from '../../core/targets.js';
import type { Words } from '../../words/words.js';

/** What weights did to the precision, where there are weights. */
export function weightedLine({ weighted }: ToldBlock, { figures }: Words): string[] {
  if (weighted === undefined || weighted.designEffect === null) return [];
  return [figures.weighted(weighted.effectiveResponses, weighted.designEffect)];
}

/** How many of those who were invited answered, where that is known and told. */
export function rateLine({ invitations }: ToldBlock, confidence: number, { figures }: Words): string[] {
  return invitations ? [figures.invited(invitations, confidence)] : [];
}

/** Points by which a category of the sample is off at least, for a word about it. */
const OFF_TARGET = 5;
const MOST_NAMED = 3;

/** How the sample compares with the population, where there are targets. */
export function representationLine(
  rows: readonly Representation[] | null | undefined,
  { figures }: Words,
): string[] {
  if (!rows) return [];
  const distance = ({ difference }: Representation) => Math.abs(difference ?? 0);
  const off = rows
    .filter((row) => distance(row) >= OFF_TARGET / 100)
    .sort((a, b) => distance(b) - distance(a));
  if (off.length === 0) return [figures.onTarget(OFF_TARGET)];
  return [figures.offTarget(off.slice(0, MOST_NAMED), off.length > MOST_NAMED)];
}
