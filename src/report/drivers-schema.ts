// The result of nps drivers, as a zod schema. For the build and the tests: no program loads zod.
import * as z from 'zod';
import { leftOutColumns } from './left-out-schema.js';
import { count, fraction, fractionOrNull, type ObjectMaker, points } from './schema-parts.js';
import { segmentRows } from './score-schemas.js';

const SIGNED = z.number().min(-1).max(1);

/** The result of nps drivers. */
export function driversResult(object: ObjectMaker) {
  return object({
    outcome: z
      .literal('nps')
      .describe('What is explained: -100 for a detractor, 0 for a passive, 100 for a promoter'),
    responses: count('Answers with all ratings of `drivers`, each counted once whatever its weight'),
    nps: points('Their NPS; null without responses, and where it is hidden (--min-n)', 100),
    rSquared: fractionOrNull(
      'Share of the variance of the outcome that the line through all ratings follows; null without ratings, and where all answers are of one category',
    ),
    meanCorrelation: SIGNED.nullable().describe(
      'Correlation of each two ratings, on average: the higher, the firmer is their order than their sizes; null with fewer than two',
    ),
    drivers: z.array(ratingDriver(object)).describe('Columns of ratings, the largest share first'),
    categories: z
      .array(
        object({
          column: z.string().describe('Header name, with how its cells are read'),
          kind: z.literal('category').describe('Its values are segments'),
          explained: fractionOrNull(
            'Share of the differences between answers that lies between the values, less the share that their number explains by chance (epsilon squared); values of fewer than 10 responses are taken as one; null where nothing can be explained, or told',
          ),
          ...testShape(),
          values: segmentRows(object).describe(
            'The values as segments, the lowest leverage first; they are not tested by themselves',
          ),
          hidden: z
            .literal(true)
            .exactOptional()
            .describe('No value is large enough for --min-n: `values` is empty'),
        }),
      )
      .describe('Columns of segments, the one that explains most first'),
    tests: object({
      adjust: z.enum(['holm', 'bh', 'none']).describe('How p-values are corrected for the number of columns'),
      method: z
        .enum(['permutation', 'chi-square'])
        .describe(
          'Where the p-values come from: the answers were dealt out anew, time and again; or with weights the chi-square law',
        ),
      count: count('Columns that were tested'),
      alpha: z
        .number()
        .positive()
        .max(0.5)
        .describe('A column whose adjusted p-value is below this is significant: 1 − confidence'),
    }).describe('The tests of all columns, of ratings and of segments together'),
    leftOut: leftOutColumns(object),
  });
}

function ratingDriver(object: ObjectMaker) {
  return object({
    column: z.string().describe('Header name'),
    kind: z.literal('rating').describe('Its cells are numbers'),
    correlation: SIGNED.nullable().describe('With the outcome; null where all answers are of one category'),
    share: SIGNED.nullable().describe(
      "Johnson's relative weight as a share of rSquared, with the sign of the correlation: the sizes add up to 1",
    ),
    shareInterval: object({
      level: fraction('Confidence as a fraction'),
      low: SIGNED.describe('Lower bound of the share'),
      high: SIGNED.describe('Upper bound of it'),
    })
      .nullable()
      .describe('Percentiles of 500 bootstrap replicates, the same in every run'),
    effect: z
      .number()
      .nullable()
      .describe('Points of NPS for one point of the rating, the other ratings the same, unrounded'),
    mean: z
      .number()
      .describe('Mean rating of the answers with all ratings, weighted where they have weights'),
    responses: count('Answers that have this rating, whatever they have of the others'),
    vif: z
      .number()
      .min(1 - 1e-6)
      .nullable()
      .describe('Variance inflation: above 5 the other ratings say nearly the same'),
    turns: z.boolean().describe('`effect` has not the sign of `correlation`'),
    place: object({
      importance: z
        .enum(['most', 'high', 'low'])
        .describe('The largest share of all; above the average of the shares; or below it'),
      rating: z
        .enum(['lowest', 'low', 'middle', 'high'])
        .nullable()
        .describe(
          'The lowest mean of all; below the average of the means; near it; or above it; null where the ratings are not on one scale',
        ),
    })
      .nullable()
      .describe(
        'The quadrant of importance and performance; null for one rating alone or one that lowers the NPS',
      ),
    ...testShape(),
  });
}

function testShape() {
  return {
    pValue: fractionOrNull(
      'Probability of as much by chance, if the answers had nothing to do with the column, 0 to 1; null when not tested',
    ),
    adjustedPValue: fractionOrNull('The same corrected for the number of columns; null when not tested'),
    significant: z.boolean().nullable().describe('The adjusted p-value is below alpha; null when not tested'),
  };
}
