// The block of figures of a group: every result that has an NPS has one.
import { effectiveCounts, kishResponses, linearisedStandardError } from './effective.js';
import {
  DEFAULT_INTERVAL,
  type Interval,
  type IntervalMethod,
  type IntervalOptions,
  interval,
} from './interval.js';
import { mean, npsOfCounts } from './nps.js';
import { type Invitations, responseRate } from './response-rate.js';
import { firstAnswer, lowestCounted, NPS_SCALE } from './scale.js';
import { categoryCounts, type Tally, weightedCounts } from './tally.js';
import { standardErrorOfCounts } from './variance.js';

/** The responses of one category. */
export interface CategoryFigures {
  /** Each response once, whatever its weight. */
  readonly count: number;
  /** 0 to 1, weighted where responses have weights; null without responses. */
  readonly share: number | null;
}

/** An interval that says how it was made. */
export interface BlockInterval extends Interval {
  readonly method: IntervalMethod;
  /** Confidence as a fraction. */
  readonly level: number;
}

/** What weights do to the precision of an NPS. */
export interface WeightedFigures {
  readonly sumOfWeights: number;
  /** The number of equal responses that have the standard error and the interval of the block. */
  readonly effectiveResponses: number;
  /** The same by Kish, as if weights had nothing to do with the answers. */
  readonly kishEffectiveResponses: number;
  /** responses / effectiveResponses, from 1 on; null without responses. */
  readonly designEffect: number | null;
  /** Points, with the factor n/(n − 1) of R's survey; null below two responses. */
  readonly linearisedStandardError: number | null;
}

/** Plain data, not rounded; what is unknown is null. */
export interface Block {
  /** Points, -100 to 100; weighted where responses have weights. */
  readonly nps: number | null;
  readonly responses: number;
  /** Mean score, 0 to 10 or on the scale of the tally; weighted where responses have weights. */
  readonly mean: number | null;
  readonly promoters: CategoryFigures;
  readonly passives: CategoryFigures;
  readonly detractors: CategoryFigures;
  /** Responses with score 0, 1, … 10, or with each answer of another scale; null where only categories are known. */
  readonly distribution: readonly number[] | null;
  /** Points. */
  readonly standardError: number | null;
  readonly interval: BlockInterval | null;
  /** Only where it is known how many were invited. */
  readonly invitations?: Invitations;
  /** Only where responses have weights. */
  readonly weighted?: WeightedFigures;
}

/** Figures of which none is told. */
export type Withheld<Figures> = { readonly [Figure in keyof Figures]: null };

/** A group of which only the number of responses is told. */
export interface HiddenBlock extends Withheld<Omit<Block, 'responses' | 'weighted'>> {
  readonly responses: number;
  readonly weighted?: undefined;
  readonly hidden: true;
}

/** A block as a report tells it. */
export type ToldBlock = (Block & { readonly hidden?: never }) | HiddenBlock;

/** How the interval of a block is made, and what its answers were. */
export interface BlockOptions extends IntervalOptions {
  /** The answers were given as categories: the tally counts each under some score of its category. */
  readonly categoriesOnly?: boolean;
  /** Invitations without an answer, where it is known how many there are. */
  readonly unanswered?: number | undefined;
}

/**
 * All figures of one group.
 * @throws RangeError on a confidence level outside 0.5 to under 1
 * @example
 * const { nps, mean, promoters, interval } = block(tally([10, 9, 7, 3]));
 * [nps, mean]; // => [25, 7.25]
 * promoters; // => { count: 2, share: 0.5 }
 * interval; // => { method: 'adjusted-wald', level: 0.95, low: -44.16, high: 72.731 }
 */
export function block(tally: Tally, options: BlockOptions = {}): Block {
  const {
    method = DEFAULT_INTERVAL.method,
    level = DEFAULT_INTERVAL.level,
    categoriesOnly = false,
    unanswered,
  } = options;
  const counts = categoryCounts(tally);
  const sums = tally.weights ? weightedCounts(tally) : counts;
  const effective = tally.weights ? effectiveCounts(tally) : counts;
  const { responses } = counts;
  const limits = interval(tally, { method, level });
  const figures = (category: keyof typeof counts): CategoryFigures => ({
    count: counts[category],
    share: responses === 0 ? null : sums[category] / sums.responses,
  });
  return {
    nps: npsOfCounts(sums),
    responses,
    mean: categoriesOnly ? null : mean(tally),
    promoters: figures('promoters'),
    passives: figures('passives'),
    detractors: figures('detractors'),
    distribution: categoriesOnly ? null : distributionOf(tally),
    standardError: responses === 0 ? null : standardErrorOfCounts(effective),
    interval: limits && { method, level, ...limits },
    ...(unanswered !== undefined && {
      invitations: responseRate({ sent: responses + unanswered, answered: responses }, level),
    }),
    ...(tally.weights && { weighted: weightedFigures(tally) }),
  };
}

/**
 * The block of a group that is not to be told.
 * @example
 * const { nps, promoters, responses, hidden } = hiddenBlock(3);
 * [nps, promoters, responses, hidden]; // => [null, null, 3, true]
 */
export function hiddenBlock(responses: number): HiddenBlock {
  return {
    nps: null,
    responses,
    mean: null,
    promoters: null,
    passives: null,
    detractors: null,
    distribution: null,
    standardError: null,
    interval: null,
    hidden: true,
  };
}

/** A count for each answer that the scale offers. */
function distributionOf({ counts, scale = NPS_SCALE }: Tally): number[] {
  const first = firstAnswer(scale);
  return counts.slice(lowestCounted(scale) - first, scale.high - first + 1);
}

function weightedFigures(tally: Tally): WeightedFigures {
  const { responses } = categoryCounts(tally);
  const effective = effectiveCounts(tally).responses;
  return {
    sumOfWeights: weightedCounts(tally).responses,
    effectiveResponses: effective,
    kishEffectiveResponses: kishResponses(tally),
    designEffect: responses === 0 ? null : responses / effective,
    linearisedStandardError: linearisedStandardError(tally),
  };
}
