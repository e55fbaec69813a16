// English: what nps drivers says.

import { counted } from '../core/counted.js';
import type { RatingPlace } from '../core/rating-place.js';
import { decimal, formatCount, formatNps, formatPercent, type Places, UNKNOWN } from '../report/numbers.js';
import type { DriversWords } from './drivers-words.js';
import { measure, which } from './en-phrases.js';
import { leftOutLine } from './left-out.js';

/** From this mean correlation on, ratings have much in common. */
const HALO = 0.3;
/** One rating and two in words. */
const ALL: Readonly<Record<number, string>> = { 1: 'the rating', 2: 'both ratings' };

const IMPORTANCE = { most: 'matters most', high: 'matters', low: 'matters less' } as const;
const RATED = { lowest: 'rated lowest', low: 'rated low' } as const;

/** @param places decimals of figures */
export const drivers = (places: Places): DriversWords => ({
  title: (scale) => `What goes with the ${measure(scale)}${which(scale)}`,
  complete: ({ responses, answered, nps, ratings }, rSquared, scale) => {
    const all = ALL[ratings] ?? `all ${formatCount(ratings)} ratings`;
    const who =
      responses === answered
        ? `All ${counted(answered, 'answer')} have`
        : `${formatCount(responses)} of ${counted(answered, 'answer')} ${responses === 1 ? 'has' : 'have'}`;
    const have = `${who} ${all}`;
    const theirs = nps === null ? '' : `, their ${measure(scale)} is ${formatNps(nps, places.nps)}`;
    return `${have}${theirs}.${rSquared === null ? '' : ` R² ${decimal(rSquared, 2)}.`}`;
  },
  halo: (meanCorrelation) => {
    const average = `The ratings correlate ${decimal(meanCorrelation, 2)} on average`;
    return meanCorrelation < HALO
      ? `${average}.`
      : `${average}, so their order is firmer than their weights.`;
  },
  nothing: ({ count }, scale) =>
    count === 1
      ? `What was looked at goes with the ${measure(scale)} no more than chance would have it.`
      : `None of the ${formatCount(count)} columns goes with the ${measure(scale)} more than chance would have it.`,
  oneCategory: 'All these answers are of one category: there is nothing to explain.',
  headings: {
    rating: 'rating',
    weight: 'weight',
    effect: 'effect',
    correlation: 'corr.',
    mean: 'mean',
    responses: 'n',
    place: 'finding',
    segments: 'segments by',
    explained: 'explains',
    values: 'values',
    worst: 'takes most',
    best: 'adds most',
    nps: 'NPS',
    leverage: 'points',
    mark: 'finding',
  },
  weight: (share) => (share === null ? UNKNOWN : formatPercent(share, places.nps)),
  bounds: (low, high) => `${formatPercent(low, places.nps)} to ${formatPercent(high, places.nps)}`,
  mean: (mean) => decimal(mean, places.points),
  correlation: (correlation) => (correlation === null ? UNKNOWN : decimal(correlation, 2)),
  place: placeText,
  marks: { turns: 'effect turns', chance: 'chance?', hidden: 'hidden' },
  others: (count) => `other (${formatCount(count)})`,
  legend: {
    weight: (ratings) =>
      ratings === 1
        ? 'weight: all that one rating explains is its own'
        : 'weight: share of what the ratings explain together; below 0 the NPS falls where the rating rises',
    effect: 'effect: points of NPS for one point of the rating, the other ratings the same',
    chance: ({ count, alpha }) =>
      `chance?: p ≥ ${decimal(alpha, alpha < 0.01 ? 3 : 2)}, Holm over ${counted(count, 'column')}`,
    turns:
      'effect turns: alone the rating goes one way with the NPS, beside the others the other way: what it says, they say too',
    explained:
      'explains: share of the differences between answers, less the share that chance gives this number of values',
    leverage: 'points: what the value adds to or takes from the NPS',
    scales: 'The ratings are on different scales, so their means are not compared.',
    notCause: 'Association, not cause.',
    hiddenRatings: (minN, responses) =>
      `ratings: hidden, fewer than ${formatCount(minN)} answers (${formatCount(responses)}) have all of them`,
    hidden: (minN) =>
      `hidden: fewer than ${formatCount(minN)} responses, or what such figures would follow from`,
    weighted: 'weights: p by the chi-square law, with the number of equal responses that all are worth',
  },
  leftOut: leftOutLine,
});

function placeText({ importance, rating }: RatingPlace): string {
  if (importance === 'low') return rating === 'lowest' ? `${RATED.lowest}, ${IMPORTANCE.low}` : '';
  if (rating === 'lowest' || rating === 'low') return `${IMPORTANCE[importance]}, ${RATED[rating]}`;
  return importance === 'most' ? IMPORTANCE.most : '';
}
