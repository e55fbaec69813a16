// The answers that have all ratings, and which ratings must be left out so that enough are left.
import { addProducts, type JointMoments, lengthOfSums, momentsOf } from './cross-products.js';
import { dependentOn } from './dependence.js';
import type { LeftOutColumn } from './left-out.js';
import { seededRandom } from './random.js';
import { type RatingRows, UNRATED } from './rating-rows.js';
import { type CategoryCounts, SCORES, type Tally, tallyOfCounts } from './tally.js';

/** The answers with all ratings that are not left out. */
export interface CompleteAnswers {
  /** Indexes of the ratings, in their order. */
  readonly ratings: readonly number[];
  /** `mostly-blank`: with it fewer than half of the answers would have all ratings; `constant`; or `follows`. */
  readonly leftOut: readonly LeftOutColumn[];
  /** Each once, whatever it weighs. */
  readonly responses: number;
  readonly moments: JointMoments;
  /** All of them, under some score of their category. */
  readonly tally: Tally;
  /** Of each rating the answers with each of its levels, each once whatever it weighs. */
  readonly tables: readonly (readonly CategoryCounts[])[];
  /** The sums of random groups of the answers, one after the other, and what was taken off their values. */
  readonly groups: Float64Array;
  readonly centres: Float64Array;
}

/** At least this share of the answers is to have all ratings. */
const LEAST_KEPT = 0.5;
const LEAST_DEVIATION = 1e-6;
/** Answers are dealt into up to 1,000 groups; where there are no more answers than that, each is a group of its own. */
const GROUPS = 1000;
/** A score of each category: detractor, passive, promoter. */
const SCORE_OF = [0, 7, 9] as const;
/** One and the same file gives the same groups. */
const SEED = 20_001;

/**
 * The complete answers. As long as fewer than half of the answers have all ratings, the one that most answers lack is
 * left out; so are ratings that are constant, or follow from those before them.
 * @param given indexes of the ratings that may be used
 * @returns null where no rating is left
 * @example
 * const rows = new RatingRows([0, 1], Number);
 * const key = (name, values, codes) => [{ name, values, codes: Uint32Array.from(codes) }];
 * const by = [key('speed', ['5', '2'], [0, 0, 1, 1]), key('price', ['3', '4'], [0, 1, 1, 0])];
 * rows.add({ scores: Uint8Array.of(10, 9, 3, 7), by });
 * const { responses, moments } = completeAnswers(rows, [0, 1]);
 * [responses, moments.nps, moments.means]; // => [4, 25, [3.5, 3.5]]
 */
export function completeAnswers(rows: RatingRows, given: readonly number[]): CompleteAnswers | null {
  const { columns } = rows;
  const leftOut: LeftOutColumn[] = [];
  let ratings = [...given];
  while (ratings.length > 0 && rows.answers > 0) {
    const { responses, sums } = sumsOf(rows, ratings);
    const without = (place: number) => ratings.filter((rating) => rating !== place);
    if (responses < LEAST_KEPT * rows.answers) {
      const emptiest = ratings.reduce((worst, rating) =>
        columns[rating]!.rated <= columns[worst]!.rated ? rating : worst,
      );
      const blank = 1 - columns[emptiest]!.rated / rows.answers;
      leftOut.push({ reason: 'mostly-blank', column: columns[emptiest]!.name, blank });
      ratings = without(emptiest);
      continue;
    }
    const found = groupSums(rows, ratings, sums, responses);
    const constant = ratings.find((_, j) => isConstant(found.moments, j));
    if (constant !== undefined) {
      leftOut.push({ reason: 'constant', column: columns[constant]!.name });
      ratings = without(constant);
      continue;
    }
    const dependent = dependentOn(found.moments.between);
    if (dependent !== null) {
      const name = (j: number) => columns[ratings[j]!]!.name;
      leftOut.push({ reason: 'follows', column: name(dependent.place), from: dependent.on.map(name) });
      ratings = without(ratings[dependent.place]!);
      continue;
    }
    return { ratings, leftOut, responses, ...found, ...countsOf(rows, ratings) };
  }
  return null;
}

/** Whether a rating differs by rounding alone. */
function isConstant({ means, deviations }: JointMoments, j: number): boolean {
  return deviations[j]! <= LEAST_DEVIATION * Math.max(1, Math.abs(means[j]!));
}

/** Shows the complete answers with their values: the net, then the ratings. */
function eachComplete(
  rows: RatingRows,
  ratings: readonly number[],
  show: (values: Float64Array, weight: number, levels: Uint8Array, from: number) => void,
): void {
  const values = new Float64Array(ratings.length + 1);
  const numbers = ratings.map((rating) => Float64Array.from(rows.columns[rating]!.levels));
  rows.each((net, weight, levels, from) => {
    values[0] = net;
    for (let j = 0; j < ratings.length; j++) {
      const level = levels[from + ratings[j]!]!;
      if (level === UNRATED) return;
      values[j + 1] = numbers[j]![level]!;
    }
    show(values, weight, levels, from);
  });
}

/** How many are complete, and the sums of their values with the sum of weights first. */
function sumsOf(rows: RatingRows, ratings: readonly number[]) {
  const sums = new Float64Array(ratings.length + 2);
  let responses = 0;
  eachComplete(rows, ratings, (values, weight) => {
    responses++;
    sums[0]! += weight;
    for (let i = 0; i < values.length; i++) sums[i + 1]! += weight * values[i]!;
  });
  return { responses, sums };
}

/** Counts by category, of all and of each level of each rating. */
function countsOf(rows: RatingRows, ratings: readonly number[]): Pick<CompleteAnswers, 'tally' | 'tables'> {
  const counts = new Float64Array(SCORES);
  const sums = new Float64Array(SCORES);
  const squares = new Float64Array(SCORES);
  const nets = ratings.map((rating) => new Float64Array(3 * rows.columns[rating]!.levels.length));
  eachComplete(rows, ratings, ([net], weight, levels, from) => {
    const category = net! + 1;
    const score = SCORE_OF[category]!;
    counts[score]!++;
    sums[score]! += weight;
    squares[score]! += weight * weight;
    for (let j = 0; j < ratings.length; j++) nets[j]![3 * levels[from + ratings[j]!]! + category]!++;
  });
  return {
    tally: tallyOfCounts(
      [...counts],
      rows.isWeighted ? { sums: [...sums], squares: [...squares] } : undefined,
    ),
    tables: nets.map((one) =>
      Array.from({ length: one.length / 3 }, (_, level) => {
        const [detractors, passives, promoters] = one.subarray(3 * level, 3 * level + 3);
        return {
          promoters: promoters!,
          passives: passives!,
          detractors: detractors!,
          responses: promoters! + passives! + detractors!,
        };
      }),
    ),
  };
}

/**
 * The sums of random groups. The answers are dealt by chance, not in turn: a file is often sorted, and then groups that
 * are dealt in turn would be too much alike. Random groups: K. M. Wolter, Introduction to Variance Estimation, chapter 2.
 */
function groupSums(
  rows: RatingRows,
  ratings: readonly number[],
  sums: Float64Array,
  responses: number,
): Pick<CompleteAnswers, 'moments' | 'groups' | 'centres'> {
  // Whole numbers near the means: products of whole ratings stay exact.
  const centres = Float64Array.from(sums.subarray(1), (sum) => Math.round(sum / sums[0]!));
  const length = lengthOfSums(ratings.length);
  const number = Math.min(responses, GROUPS);
  const groups = new Float64Array(number * length);
  const random = seededRandom(SEED);
  let answer = 0;
  eachComplete(rows, ratings, (values, weight) => {
    for (let i = 0; i < values.length; i++) values[i]! -= centres[i]!;
    const group = number === responses ? answer++ : Math.floor(random() * number);
    addProducts(groups, group * length, values, weight);
  });
  const total = new Float64Array(length);
  for (let i = 0; i < groups.length; i++) total[i % length]! += groups[i]!;
  return { moments: momentsOf(total, centres), groups, centres };
}
