// Raking: weights that make the sample agree with the population in each of a few variables.
import { CompensatedSums } from './compensated.js';
import { coreError } from './core-error.js';
import { type Group, type GroupKey, unansweredIn } from './group.js';
import {
  categoryCounts,
  emptyTally,
  mergeTallies,
  scaleWeights,
  type Tally,
  weightedCounts,
} from './tally.js';
import { type Margin, unmatchedValues } from './targets.js';

/** The respondents who share a value of every variable, and what to multiply their weights by. */
export interface RakedCell {
  readonly key: GroupKey;
  /** Above 0. */
  readonly factor: number;
}

/** A round that changes every weight by less than this, relatively, is the last. */
const SETTLED = 1e-12;
const MOST_ROUNDS = 1000;

/**
 * Weights the cells so that every margin has its targets: iterative proportional fitting, which multiplies by
 * target / current, variable after variable, until nothing changes. The sum of weights stays as it is. With one
 * variable this is post-stratification.
 *
 * W. E. Deming and F. F. Stephan, Annals of Mathematical Statistics 11 (1940) 427–444; R: survey::rake.
 * @param cells the responses by the variables of the margins, in their order; each with at least one
 * @param margins with shares for targets, which sum to 1 and match the values of the cells
 * @returns a factor for each cell, in their order
 * @throws NpsError `bad-value` when 1,000 rounds do not settle the weights; RangeError on a value that only one side has
 * @example
 * const cells = [
 *   { key: ['woman'], tally: tallyOfCounts([5, 0, 0, 0, 0, 0, 0, 5, 0, 0, 20]) },
 *   { key: ['man'], tally: tallyOfCounts([30, 0, 0, 0, 0, 0, 0, 20, 0, 0, 20]) },
 * ];
 * const margins = [{ variable: 'gender', targets: new Map([['woman', 0.5], ['man', 0.5]]) }];
 * rake(cells, margins).map(({ key, factor }) => [key[0], factor]); // => [['woman', 1.6667], ['man', 0.71429]]
 */
export function rake(cells: readonly Group[], margins: readonly Margin[]): RakedCell[] {
  if (unmatchedValues(cells, margins).length > 0) {
    throw new RangeError('raking needs a target for every value, and responses for every target');
  }
  const sums = cells.map(({ tally }) => weightedCounts(tally).responses);
  const total = sums.reduce((sum, weight) => sum + weight, 0);
  const shares = Float64Array.from(sums, (weight) => weight / total);
  const fitted = Float64Array.from(shares);
  const sides = margins.map((margin, i) => sideOf(margin, cells, i));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const change = sides.reduce((largest, side) => Math.max(largest, meet(fitted, side)), 0);
    if (change < SETTLED) return cells.map(({ key }, i) => ({ key, factor: fitted[i]! / shares[i]! }));
  }
  const variables = margins.map(({ variable }) => variable);
  throw coreError({ kind: 'targets-cannot-be-met', variables, rounds: MOST_ROUNDS });
}

/**
 * The groups with the weights of their cells. What the last columns of their keys say about the cell is left out of
 * the keys; groups that differ in nothing else become one.
 * @param groups responses by any columns and, after these, by the variables of the cells; one whose cell is not among
 *   them is left out, unless it has no responses
 * @param depth how many variables there are; needed only where there may be no cells
 * @example
 * const responses = [
 *   { key: ['EMEA', 'woman'], tally: tally([10, 10]) },
 *   { key: ['EMEA', 'man'], tally: tally([3, 3]) },
 * ];
 * const cells = [{ key: ['woman'], factor: 1.5 }, { key: ['man'], factor: 0.5 }];
 * applyFactors(responses, cells).map(({ key, tally }) => [key[0], nps(tally)]); // => [['EMEA', 50]]
 */
export function applyFactors(
  groups: readonly Group[],
  cells: readonly RakedCell[],
  depth = cells[0]?.key.length ?? 0,
): Group[] {
  const factors = new Map(cells.map(({ key, factor }) => [JSON.stringify(key), factor]));
  const parts = new Map<string, { key: GroupKey; tallies: Tally[]; invited: Group[] }>();
  for (const group of groups) {
    const { key, tally } = group;
    const own = key.slice(0, key.length - depth);
    const factor = factors.get(JSON.stringify(key.slice(own.length)));
    const weighted = weightedBy(tally, factor);
    if (weighted === undefined) continue;
    const name = JSON.stringify(own);
    if (!parts.has(name)) parts.set(name, { key: own, tallies: [], invited: [] });
    parts.get(name)!.tallies.push(weighted);
    parts.get(name)!.invited.push(group);
  }
  return [...parts.values()].map(({ key, tallies, invited }) => ({
    key,
    tally: mergeTallies(tallies),
    ...unansweredIn(invited),
  }));
}

/** Nothing weighs nothing, whatever its cell; undefined where there is no factor for something. */
function weightedBy(tally: Tally, factor: number | undefined): Tally | undefined {
  if (categoryCounts(tally).responses === 0) return scaleWeights(emptyTally(), 1);
  return factor === undefined ? undefined : scaleWeights(tally, factor);
}

/** One variable: what each of its values is to have, and which of them each cell has. */
interface Side {
  readonly targets: readonly number[];
  readonly values: Uint32Array;
}

function sideOf({ targets }: Margin, cells: readonly Group[], column: number): Side {
  const numbers = new Map([...targets.keys()].map((value, number) => [value, number]));
  return {
    targets: [...targets.values()],
    values: Uint32Array.from(cells, ({ key }) => numbers.get(key[column]!)!),
  };
}

/** Brings one variable to its targets. @returns the largest relative change */
function meet(fitted: Float64Array, { targets, values }: Side): number {
  const current = new CompensatedSums(targets.length);
  values.forEach((value, cell) => {
    current.add(value, fitted[cell]!);
  });
  const ratios = targets.map((target, value) => target / current.at(value));
  values.forEach((value, cell) => {
    fitted[cell]! *= ratios[value]!;
  });
  return ratios.reduce((largest, ratio) => Math.max(largest, Math.abs(ratio - 1)), 0);
}
