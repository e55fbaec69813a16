// The result of nps movers, as a zod schema. For the build and the tests: no program loads zod.
import * as z from 'zod';
import { count, differenceBy, fractionOrNull, type ObjectMaker, points, toldBlock } from './schema-parts.js';

/** The result of nps movers. */
export function moversResult(object: ObjectMaker) {
  const wave = toldBlock(object);
  return object({
    before: wave,
    after: wave,
    matrix: object({
      from: byCategory(object, () => byCategory(object, () => countOrNull('Customers'))),
    }).describe(
      'Customers who answered twice: from the category before to the category after; null is hidden (--min-n)',
    ),
    stayers: object({
      responses: count('Customers who answered twice'),
      before: points('Their NPS before, weighted where they have weights; null is hidden', 100),
      after: points('Their NPS after, weighted where they have weights; null is hidden', 100),
      ...differenceBy(
        object,
        z.literal('paired-t').describe("Student's t of the paired change, with one pair added"),
        'Their NPS after minus before; null is hidden',
        'there are fewer than 10 of them, or it would tell of few (--min-n)',
      ),
      improved: countOrNull('Those whose category rose'),
      worsened: countOrNull('Those whose category fell'),
      same: countOrNull('Those whose category stayed the same'),
      hidden: z.literal(true).exactOptional().describe('Some of these figures are null for --min-n'),
    }).describe('Those who answered twice, each compared with themselves'),
    joiners: wave,
    leavers: wave,
    decomposition: object({
      stayers: points('What those who answered twice changed by', 200),
      joiners: effect('What those who answered only after add; 0 without any'),
      leavers: effect('What the lack of those who answered only before adds; 0 without any'),
      total: points('NPS after minus before, the sum of the three', 200),
    }).describe('The change of the NPS in three parts; null is hidden (--min-n)'),
    symmetry: object({
      q: z.number().min(0).describe("Bowker's statistic of symmetry, McNemar's for three categories"),
      df: z.int().min(0).max(3).describe('Pairs of categories between which anybody moved'),
      pValue: fractionOrNull(
        'Probability of such a statistic if each way were as likely; null where nobody moved',
      ),
    })
      .nullable()
      .describe(
        'Whether each way is as likely as the way back; null for fewer than 10 customers, and where it would tell of few',
      ),
    movers: z
      .array(
        object({
          id: z.string().describe('The customer, by the column of --id'),
          before: category('Category before'),
          after: category('Category after'),
          scores: object({
            before: z.int().min(0).max(100).describe('Score before'),
            after: z.int().min(0).max(100).describe('Score after'),
          })
            .nullable()
            .describe('Null where only categories are known'),
          comments: object({
            before: z.string().describe('Comment before; empty without one'),
            after: z.string().describe('Comment after; empty without one'),
          })
            .exactOptional()
            .describe('Only with --comment'),
        }),
      )
      .exactOptional()
      .describe('Those whose category changed, who fell furthest first; only with --list'),
  });
}

function byCategory<Figure extends z.ZodType>(object: ObjectMaker, figure: () => Figure) {
  return object({ promoter: figure(), passive: figure(), detractor: figure() }).describe('By category');
}

function category(meaning: string) {
  return z.enum(['promoter', 'passive', 'detractor']).describe(meaning);
}

function countOrNull(meaning: string) {
  return z.int().min(0).nullable().describe(`${meaning}; null is hidden`);
}

/** A part may leave the range of a difference: the parts only add up. */
function effect(meaning: string) {
  return z.number().nullable().describe(`${meaning}, in points, unrounded`);
}
