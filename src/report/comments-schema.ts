// The result of nps comments, as a zod schema. For the build and the tests: no program loads zod.
import * as z from 'zod';
import {
  blockShape,
  count,
  fraction,
  fractionOrNull,
  hiddenShape,
  type ObjectMaker,
  points,
  toldBlock,
} from './schema-parts.js';

/** The result of nps comments. */
export function commentsResult(object: ObjectMaker) {
  const comments = count('Comments without any theme');
  const one = theme(object);
  return object({
    comments: count('Answers with a comment: with a text that says something'),
    answered: count('Answers, with a comment or without'),
    language: z
      .string()
      .nullable()
      .describe(
        'ISO 639-1 code, or several with spaces between them, the commonest first; null is not known',
      ),
    overall: toldBlock(object),
    themes: z
      .array(one)
      .describe('Words and phrases that divide detractors from promoters, the strongest by log-odds first'),
    named: z
      .array(one)
      .nullable()
      .describe('The themes of --themes in their order; null where none were asked for'),
    unthemed: z
      .union([
        object({ comments, share: fractionOrNull('Of all comments'), ...blockShape(object) }),
        object({ comments, share: fractionOrNull('Of all comments'), ...hiddenShape() }),
      ])
      .describe(
        'Comments without any of the named themes, where there are any, else without any that was found',
      ),
    searched: object({
      words: count('Words that were tested'),
      phrases: count('Phrases of two or three words that were tested'),
    }).describe('What was looked at'),
    tests: family(object).describe('The search: each word or phrase against the other comments'),
    widenedLevel: z
      .number()
      .min(0.5)
      .lt(1)
      .nullable()
      .describe('Level of the intervals of found themes, 1 − α · found / tested; null where none was found'),
    nearest: z
      .array(
        object({
          name: z.string().describe('The word or phrase'),
          comments: count('Comments that hold it'),
          pValue: fraction('Two-sided p-value'),
          adjustedPValue: fraction('The same, corrected'),
        }),
      )
      .describe('Only where nothing was found: what came nearest, which chance may explain'),
    detectable: object({
      power: fraction('Chance to find it'),
      least: object({
        name: z.string().describe('The best placed word or phrase'),
        difference: z.number().min(0).max(200).describe('Points'),
      }).describe('Where the smallest difference would be found'),
      most: object({
        name: z.string().describe('The worst placed word or phrase'),
        difference: z.number().min(0).max(200).nullable().describe('Points; null: not even 200 are found'),
      }).describe('Where the largest would be needed'),
    })
      .exactOptional()
      .describe('Only where nothing was found: the differences that would be found'),
    namedTests: family(object).nullable().describe('The named themes, each against the other comments'),
    period: object({
      before: count('Comments before'),
      after: count('Comments after'),
      from: z
        .string()
        .nullable()
        .describe('First day of the later half; null where conditions tell the halves apart'),
      tests: changeFamily(object).describe(
        'Share and NPS of the themes that were found, after against before',
      ),
      namedTests: changeFamily(object).nullable().describe('The same of the named themes'),
    })
      .nullable()
      .describe('The halves that change compares; null where there are none'),
  });
}

function theme(object: ObjectMaker) {
  const name = z.string().describe('The commonest form of its words, or the name that it was given');
  const terms = z.array(z.string()).describe('Words and phrases that it is made of, the most telling first');
  const comments = count('Comments that hold it, each counted once');
  const hidden = z.null();
  return z
    .union([
      object({
        name,
        terms,
        comments,
        share: fraction('Of all comments, weighted where answers have weights'),
        nps: points('NPS of those who say it', 100),
        interval: interval(object, ['adjusted-wald', 'score', 'wald'], 100).describe(
          'Of that NPS; wider for a theme that was found by search',
        ),
        impact: points('NPS of all who comment, less what it were without those who say it', 200),
        impactInterval: interval(object, ['adjusted-wald'], 200).describe('Of the impact, which it holds'),
        z: z.number().describe('Log-odds in standard errors; below 0: detractors say it more'),
        ...outcome('NPS of those who say it against the other comments'),
        side: z
          .enum(['detractors', 'promoters'])
          .nullable()
          .describe('Whether it takes from the NPS or adds to it; null for neither'),
        lowN: z.boolean().describe('Fewer than 30 comments'),
        change: object({
          share: shift(object, 1, 'Share of the comments'),
          nps: shift(object, 200, 'NPS of those who say it'),
        })
          .nullable()
          .describe('After against before; null without halves'),
        examples: z.array(quotedComment(object)).describe('Typical comments'),
      }),
      object({
        name,
        terms,
        comments,
        share: hidden,
        nps: hidden,
        interval: hidden,
        impact: hidden,
        impactInterval: hidden,
        z: hidden,
        pValue: hidden,
        adjustedPValue: hidden,
        significant: hidden,
        side: hidden,
        lowN: hidden,
        change: hidden,
        examples: z.array(quotedComment(object)).max(0).describe('None'),
        hidden: z.literal(true).describe('Everything but name and number of comments is null (--min-n)'),
      }),
    ])
    .meta({ id: 'theme', description: 'What some of the comments say, and what those who say it answered.' });
}

function quotedComment(object: ObjectMaker) {
  return object({
    source: z.string().exactOptional().describe('The file; only where there are several'),
    record: count('Record of the comment, from 1'),
    score: z.int().min(0).max(100).nullable().describe('Its score; null where only categories are known'),
    category: z.enum(['promoter', 'passive', 'detractor']).describe('Its category'),
    text: z.string().describe('The comment, up to 2,000 characters; with --redact masked'),
  });
}

function interval<const Methods extends readonly [string, ...string[]]>(
  object: ObjectMaker,
  methods: Methods,
  limit: number,
) {
  return object({
    method: z.enum(methods).describe('How the interval was computed'),
    level: z.number().min(0.5).lt(1).describe('Confidence as a fraction'),
    low: z.number().min(-limit).max(limit).describe('Lower bound'),
    high: z.number().min(-limit).max(limit).describe('Upper bound'),
  }).nullable();
}

function shift(object: ObjectMaker, limit: number, meaning: string) {
  const value = (what: string) => z.number().min(-limit).max(limit).nullable().describe(what);
  return object({
    before: value('Before; null without comments'),
    after: value('After; null without comments'),
    difference: value('After minus before'),
    interval: interval(object, ['newcombe', 'adjusted-wald'], limit).describe('Of the difference'),
    ...outcome(`${meaning}, after against before`),
  }).describe(meaning);
}

function outcome(meaning: string) {
  return {
    pValue: fractionOrNull(`Two-sided p-value: ${meaning}; null when not tested`),
    adjustedPValue: fractionOrNull('The same, corrected for the number of tests'),
    significant: z.boolean().nullable().describe('More than chance; null when not tested'),
  };
}

function family(object: ObjectMaker) {
  return object({
    adjust: z.enum(['holm', 'bh', 'none']).describe('Correction for the number of tests'),
    method: z
      .enum(['adjusted-wald', 'larger-of-both'])
      .describe('Where p-values come from: adjusted Wald, or the larger of that and of the exact test'),
    count: count('Number of tests that the p-values are corrected for'),
    alpha: z.number().gt(0).max(0.5).describe('Accepted chance of a false finding'),
  });
}

/** Of changes, whose tests are those of shares too. */
function changeFamily(object: ObjectMaker) {
  return object({
    adjust: z.enum(['holm', 'bh', 'none']).describe('Correction for the number of tests'),
    count: count('Number of tests that the p-values are corrected for'),
    alpha: z.number().gt(0).max(0.5).describe('Accepted chance of a false finding'),
  });
}
