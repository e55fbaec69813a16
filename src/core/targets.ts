import { coreError } from './core-error.js';
import { type Group, mergeGroups } from './group.js';
import { weightedCounts } from './tally.js';

/** The population by one variable. */
export interface Margin {
  readonly variable: string;
  /** Value of the variable → its part of the population; null is a blank cell. */
  readonly targets: ReadonlyMap<string | null, number>;
}

/** The values of one variable that only the population or only the sample has. */
export interface Unmatched {
  readonly variable: string;
  readonly withoutTarget: readonly (string | null)[];
  readonly withoutResponses: readonly (string | null)[];
}

/** How far the sample is from the population in one category; shares from 0 to 1. */
export interface Representation {
  readonly variable: string;
  readonly category: string | null;
  readonly target: number;
  /** Weighted where responses have weights of their own; null without responses. */
  readonly sample: number | null;
  /** sample − target: above 0 where the sample has too many. */
  readonly difference: number | null;
}

/** How far a total may be off, as a fraction of what it should be. */
const TOLERANCE = 1e-6;
/** Below any share and over any population, and far from where sums and squares are no numbers any more. */
const LEAST = 1e-30;
const MOST = 1e30;
/** A total this near to 100 is one of percents that do not sum, not the size of a population. */
const NEAR = 0.1;

/**
 * The margins with shares for targets, which sum to 1. They may be given as shares, as percents, or as numbers of
 * people with one total in all variables.
 * @throws NpsError `bad-value` on a target that is not from 1e-30 to 1e30, and on targets that do not sum to 1, to 100 or to the
 *   total of the other variables, to one part in a million
 * @example
 * const percents = [{ variable: 'gender', targets: new Map([['woman', 51], ['man', 49]]) }];
 * [...sharesOfTargets(percents)[0].targets]; // => [['woman', 0.51], ['man', 0.49]]
 */
export function sharesOfTargets(margins: readonly Margin[]): Margin[] {
  let population: { readonly variable: string; readonly total: number } | undefined;
  return margins.map((margin) => {
    const total = totalOf(margin);
    if (!isAbout(total, 1, TOLERANCE) && !isAbout(total, 100, TOLERANCE)) {
      const { variable } = margin;
      if (total < 2 || isAbout(total, 100, NEAR)) {
        throw coreError({ kind: 'targets-do-not-sum', variable, total, other: undefined });
      }
      population ??= { variable, total };
      if (!isAbout(total, population.total, TOLERANCE)) {
        throw coreError({ kind: 'targets-do-not-sum', variable, total, other: population });
      }
    }
    return withSharesOf(margin, total);
  });
}

/**
 * The variables with values that have responses and no target, or a target and no responses.
 * @param cells the responses by the variables of the margins, in their order
 * @example
 * const cells = [{ key: ['woman'], tally: tally([10]) }, { key: [null], tally: tally([3]) }];
 * const margins = [{ variable: 'gender', targets: new Map([['woman', 0.5], ['man', 0.5]]) }];
 * unmatchedValues(cells, margins); // => [{ variable: 'gender', withoutTarget: [null], withoutResponses: ['man'] }]
 */
export function unmatchedValues(cells: readonly Group[], margins: readonly Margin[]): Unmatched[] {
  return margins
    .map(({ variable, targets }, i) => {
      const values = new Set<string | null>(cells.map(({ key }) => key[i]!));
      return {
        variable,
        withoutTarget: [...values].filter((value) => !targets.has(value)),
        withoutResponses: [...targets.keys()].filter((value) => !values.has(value)),
      };
    })
    .filter(({ withoutTarget, withoutResponses }) => withoutTarget.length + withoutResponses.length > 0);
}

/**
 * Leaves out the responses without a target, the targets without responses, and what becomes unmatched by that; the
 * targets that stay sum to 1 again.
 * @example
 * const cells = [{ key: ['woman'], tally: tally([10]) }, { key: [null], tally: tally([3]) }];
 * const margins = [{ variable: 'gender', targets: new Map([['woman', 0.5], ['man', 0.5]]) }];
 * const matched = dropUnmatched(cells, margins);
 * matched.cells.map(({ key }) => key); // => [['woman']]
 * [...matched.margins[0].targets]; // => [['woman', 1]]
 */
export function dropUnmatched(
  cells: readonly Group[],
  margins: readonly Margin[],
): { cells: readonly Group[]; margins: readonly Margin[] } {
  while (unmatchedValues(cells, margins).length > 0) {
    cells = cells.filter(({ key }) => margins.every(({ targets }, i) => targets.has(key[i]!)));
    margins = margins.map(({ variable, targets }, i) => {
      const values = new Set(cells.map(({ key }) => key[i]));
      const matched = { variable, targets: new Map([...targets].filter(([value]) => values.has(value))) };
      return withSharesOf(matched, totalOf(matched));
    });
  }
  return { cells, margins };
}

/**
 * How representative the sample is, category by category in the order of the targets.
 * @param cells the responses by the variables of the margins, in their order
 * @param margins with shares for targets
 * @example
 * const cells = [{ key: ['woman'], tally: tally([10]) }, { key: ['man'], tally: tally([3, 7, 9]) }];
 * const margins = [{ variable: 'gender', targets: new Map([['woman', 0.5], ['man', 0.5]]) }];
 * representation(cells, margins)[0]; // => { variable: 'gender', category: 'woman', target: 0.5, sample: 0.25, difference: -0.25 }
 */
export function representation(cells: readonly Group[], margins: readonly Margin[]): Representation[] {
  const all = weightOf(cells);
  return margins.flatMap(({ variable, targets }, i) =>
    [...targets].map(([category, target]) => {
      const inside = weightOf(cells.filter(({ key }) => key[i] === category));
      const sample = all === 0 ? null : inside / all;
      return { variable, category, target, sample, difference: sample === null ? null : sample - target };
    }),
  );
}

function weightOf(groups: readonly Group[]): number {
  return weightedCounts(mergeGroups(groups)).responses;
}

/** @throws NpsError on a target that is not above 0, or is of no population */
function totalOf({ variable, targets }: Margin): number {
  let total = 0;
  for (const [value, target] of targets) {
    if (!(target >= LEAST && target <= MOST)) {
      throw coreError({ kind: 'target-not-positive', variable, value, target });
    }
    total += target;
  }
  return total;
}

function withSharesOf({ variable, targets }: Margin, total: number): Margin {
  return { variable, targets: new Map([...targets].map(([value, target]) => [value, target / total])) };
}

function isAbout(value: number, expected: number, tolerance: number): boolean {
  return Math.abs(value - expected) <= tolerance * expected;
}
