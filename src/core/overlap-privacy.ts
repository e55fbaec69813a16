// Which groups that overlap must stay hidden, so that nothing about a few respondents follows from the others.
import { compareKeys, type Group, responsesOf } from './group.js';

/**
 * Products of numbers below this prime are exact. Vectors that are independent modulo the prime are independent; the
 * reverse fails only by a rare chance.
 */
const PRIME = 94_906_249;
/** Steps of elimination that take about a second: more are not tried. */
const MOST_STEPS = 1_000_000_000;

/**
 * The groups that must not be shown: those of fewer than `minN` responses, and others until nothing of few follows,
 * first those that hold few responses or leave few out. A reader may add and subtract the tallies that are shown, any
 * number of times, and so learns a sum in which each respondent counts with some factor. Some sets of respondents are
 * bases: the groups are as independent among them as among all respondents, so that every sum that is not zero throughout
 * counts somebody in each basis. With `minN` bases that have nobody in common, each sum is of at least `minN`
 * respondents. Readers are assumed to know which combinations of groups there are.
 * @param cells a partition of the respondents
 * @param shown groups of which some respondents are in several
 * @param cellsOf of each of these, its cells
 * @param minN a whole number from 1
 * @returns some of `shown`; all, where there are too many to look at
 * @example
 * const [a, b, both] = [['A'], ['B'], ['A;B']].map((key, i) => ({ key, tally: tally(new Array([40, 30, 1][i]).fill(9)) }));
 * const { cells, groups, cellsOf } = groupsOfAnswers([a, b, both], [true], ';');
 * // A and B less all is who is in both.
 * [...overlapsToHide(cells, groups, cellsOf, 5)].map(({ key }) => key[0]); // => ['A']
 */
export function overlapsToHide(
  cells: readonly Group[],
  shown: readonly Group[],
  cellsOf: ReadonlyMap<Group, readonly Group[]>,
  minN: number,
): ReadonlySet<Group> {
  const all = cells.reduce((sum, cell) => sum + responsesOf(cell), 0);
  const told = (group: Group) => Math.min(responsesOf(group), all - responsesOf(group));
  const hidden = new Set(shown.filter((group) => responsesOf(group) < minN));
  const others = shown
    .filter((group) => !hidden.has(group))
    .sort((a, b) => told(a) - told(b) || compareKeys(a.key, b.key));
  for (const [i, next] of others.entries()) {
    if (isSafe(cells, others.slice(i), cellsOf, minN)) return hidden;
    hidden.add(next);
  }
  return hidden;
}

/** Respondents who are in the same groups: as a vector, 1 for the whole and for each group that they are in. */
interface Alike {
  readonly vector: readonly number[];
  left: number;
}

/** Whether there are `minN` bases without a respondent in common. */
function isSafe(
  cells: readonly Group[],
  groups: readonly Group[],
  cellsOf: ReadonlyMap<Group, readonly Group[]>,
  minN: number,
): boolean {
  const alike = alikeIn(cells, groups, cellsOf);
  if (alike.length * groups.length ** 2 > MOST_STEPS) return false;
  const rank = basisOf(alike).length;
  for (let bases = 0; bases < minN; ) {
    const basis = basisOf(alike.filter(({ left }) => left > 0).sort((a, b) => b.left - a.left));
    if (basis.length < rank) return false;
    const times = Math.min(minN - bases, ...basis.map(({ left }) => left));
    for (const one of basis) one.left -= times;
    bases += times;
  }
  return true;
}

function alikeIn(
  cells: readonly Group[],
  groups: readonly Group[],
  cellsOf: ReadonlyMap<Group, readonly Group[]>,
): Alike[] {
  const vectors = new Map(cells.map((cell) => [cell, [1, ...groups.map(() => 0)]]));
  for (const [i, group] of groups.entries())
    for (const cell of cellsOf.get(group)!) vectors.get(cell)![i + 1] = 1;
  const found = new Map<string, Alike>();
  for (const [cell, vector] of vectors) {
    const responses = responsesOf(cell);
    if (responses === 0) continue;
    const name = vector.join('');
    const known = found.get(name);
    if (known === undefined) found.set(name, { vector, left: responses });
    else known.left += responses;
  }
  return [...found.values()];
}

/** The first rows of a list that are independent of those before them: a basis of the list. */
function basisOf(list: readonly Alike[]): Alike[] {
  const rows = new Map<number, number[]>();
  const basis: Alike[] = [];
  for (const one of list) {
    if (rows.size === one.vector.length) break;
    const rest = [...one.vector];
    for (let i = 0; i < rest.length; i++) {
      const value = rest[i]!;
      if (value === 0) continue;
      const row = rows.get(i);
      if (row === undefined) {
        rows.set(i, scaled(rest, i));
        basis.push(one);
        break;
      }
      for (let j = i; j < rest.length; j++) rest[j] = modulo(rest[j]! - value * row[j]!);
    }
  }
  return basis;
}

/** The row with 1 at its leading place. */
function scaled(row: readonly number[], lead: number): number[] {
  const factor = inverseOf(row[lead]!);
  return row.map((value) => modulo(value * factor));
}

/** By Euclid's algorithm. */
function inverseOf(value: number): number {
  let [a, b, x, y] = [value, PRIME, 1, 0];
  while (b !== 0) {
    const quotient = Math.floor(a / b);
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return modulo(x);
}

const modulo = (value: number) => ((value % PRIME) + PRIME) % PRIME;
