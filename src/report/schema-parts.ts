// The parts that several JSON documents share, as zod schemas. For the build and the tests: no program loads zod.
import * as z from 'zod';

/** Makes an object schema: one that lets unknown keys pass, or, for tests, one that does not. */
export type ObjectMaker = <Shape extends z.ZodRawShape>(
  shape: Shape,
) => z.ZodObject<Shape, z.core.$ZodObjectConfig>;

/** For other programs: what a minor version adds does not break them. */
export const loose: ObjectMaker = (shape) => z.looseObject(shape);
/** For tests of this program: every key that it writes is in the contract. */
export const strict: ObjectMaker = (shape) => z.strictObject(shape);

/** A part of schemas that has an id: made once for each maker, as no document may have two of one id. */
export function once<Made>(make: (object: ObjectMaker) => Made): (object: ObjectMaker) => Made {
  const made = new Map<ObjectMaker, Made>();
  return (object) => {
    const known = made.get(object) ?? make(object);
    made.set(object, known);
    return known;
  };
}

/** A whole number from 0. */
export function count(meaning: string) {
  return z.int().min(0).describe(meaning);
}

const NPS = z.number().min(-100).max(100).nullable().meta({
  id: 'nps',
  description:
    'Net Promoter Score, of another scale its net score, in points, -100 to 100, unrounded, weighted where responses have weights; null without responses.',
});

/** Points within ±`limit`; null when unknown. */
export function points(meaning: string, limit: number) {
  return z.number().min(-limit).max(limit).nullable().describe(`${meaning}, in points, unrounded`);
}

/** A probability or a share. */
export function fraction(meaning: string) {
  return z.number().min(0).max(1).describe(meaning);
}

/** The same; null when unknown. */
export function fractionOrNull(meaning: string) {
  return z.number().min(0).max(1).nullable().describe(meaning);
}

/** Header name → value: what tells a segment from the others. */
export function segmentName() {
  return {
    segment: z
      .record(z.string(), z.string().nullable())
      .describe('Column → value; null is a blank cell, "(other)" the pooled rest'),
    other: z.literal(true).exactOptional().describe('This row pools the segments beyond --top'),
  };
}

/** The keys of a block, for objects that are a block and more. */
export function blockShape(object: ObjectMaker) {
  const category = (scores: string) =>
    object({
      count: count('Number of these responses, each counted once whatever its weight'),
      share: z
        .number()
        .min(0)
        .max(1)
        .nullable()
        .describe(
          'Fraction of all responses, 0 to 1, weighted where they have weights; null without responses',
        ),
    }).describe(`Responses with a score of ${scores}`);
  return {
    nps: NPS,
    responses: count('Number of answers (n) that every figure of this block rests on'),
    mean: z
      .number()
      .min(0)
      .max(100)
      .nullable()
      .describe(
        'Mean score, 0 to 10 or on the scale that options say, weighted as the NPS; null without responses or where only categories are known',
      ),
    promoters: category('9 or 10, or as options.bands says'),
    passives: category('7 or 8, or as options.bands says'),
    detractors: category('0 to 6, or as options.bands says'),
    distribution: z
      .array(z.int().min(0))
      .min(3)
      .max(11)
      .nullable()
      .describe(
        'Responses with score 0, 1, … 10, or with each answer of another scale from its lowest on, unweighted; null where only categories are known',
      ),
    standardError: z
      .number()
      .min(0)
      .nullable()
      .describe(
        'Standard error of the NPS in points, sqrt(V/n), with weights n is effectiveResponses; null without responses',
      ),
    interval: object({
      method: z.enum(['adjusted-wald', 'score', 'wald']).describe('How the interval was computed'),
      level: z.number().min(0.5).lt(1).describe('Confidence as a fraction, 0.95 for 95 %'),
      low: z.number().min(-100).max(100).describe('Lower bound in points'),
      high: z.number().min(-100).max(100).describe('Upper bound in points'),
    })
      .nullable()
      .describe('Confidence interval of the NPS; null without responses'),
    invitations: object({
      sent: count('Invitations: rows that nothing filtered, without those that were never sent'),
      answered: count('Invitations with an answer that counts'),
      rate: fractionOrNull('answered / sent, 0 to 1, whatever the weights; null where nothing was sent'),
      interval: object({
        method: z.literal('wilson').describe('How the interval was computed'),
        level: z.number().min(0.5).lt(1).describe('Confidence as a fraction, 0.95 for 95 %'),
        low: fraction('Lower bound of the rate'),
        high: fraction('Upper bound of the rate'),
      })
        .nullable()
        .describe('Confidence interval of the rate; null where nothing was sent'),
    })
      .exactOptional()
      .describe('The response rate; only where it is known how many were invited'),
    weighted: object({
      sumOfWeights: z.number().min(0).describe('Sum of the weights'),
      effectiveResponses: z
        .number()
        .min(0)
        .describe('How many equal responses would have the standard error and the interval of this block'),
      kishEffectiveResponses: z
        .number()
        .min(0)
        .describe("Kish's number of equal responses, as if weights had nothing to do with the answers"),
      designEffect: z
        .number()
        .positive()
        .nullable()
        .describe(
          'responses / effectiveResponses, 1 for equal weights, above it for others; null without responses',
        ),
      linearisedStandardError: z
        .number()
        .min(0)
        .nullable()
        .describe(
          'Standard error as in R (survey), with the factor n/(n − 1), in points; null below two responses',
        ),
    })
      .exactOptional()
      .describe('What the weights do to the precision; only where responses have weights'),
  };
}

/** The figures of a group. */
export const block = once((object) =>
  object(blockShape(object)).meta({
    id: 'block',
    description: 'The figures of one group of responses.',
  }),
);

/** The keys of a block of which only the number of answers is told. */
export function hiddenShape() {
  const hidden = z.null();
  return {
    hidden: z.literal(true).describe('Everything but the number of answers is null (--min-n)'),
    nps: hidden,
    responses: count('Number of answers'),
    mean: hidden,
    promoters: hidden,
    passives: hidden,
    detractors: hidden,
    distribution: hidden,
    standardError: hidden,
    interval: hidden,
    invitations: hidden.exactOptional(),
  };
}

/** The figures of a group, told or not. */
export const toldBlock = once((object) =>
  z
    .union([
      block(object),
      object(hiddenShape()).meta({
        id: 'hiddenBlock',
        description: 'A group of responses that is too small to show (--min-n).',
      }),
    ])
    .describe('The figures of all responses, or that they are hidden'),
);

/** How the interval of a difference between two samples was computed. */
const adjustedWald = z
  .literal('adjusted-wald')
  .describe('How the interval was computed, whatever --interval says');

/** The keys of a difference between two NPS. */
export function differenceShape(object: ObjectMaker, meaning: string, untested: string) {
  return differenceBy(object, adjustedWald, meaning, untested);
}

/**
 * The same where the interval may be computed in another way.
 * @param method the names of the ways
 */
export function differenceBy<Method extends z.ZodType>(
  object: ObjectMaker,
  method: Method,
  meaning: string,
  untested: string,
) {
  return {
    difference: points(meaning, 200),
    interval: object({
      method,
      level: z.number().min(0.5).lt(1).describe('Confidence as a fraction, 0.95 for 95 %'),
      low: z.number().min(-200).max(200).describe('Lower bound in points'),
      high: z.number().min(-200).max(200).describe('Upper bound in points'),
    })
      .nullable()
      .describe('Confidence interval of the difference, which it holds; null without a difference'),
    pValue: fractionOrNull(`Two-sided p-value of the difference, 0 to 1; null when ${untested}`),
    significant: z
      .boolean()
      .nullable()
      .describe('The p-value is below 1 − level, and the interval leaves out 0; null when it is not tested'),
  };
}

/** The file that was joined to the rows of the responses. */
function joinShape(object: ObjectMaker) {
  return object({
    file: z.string().describe('The second file, as it was named'),
    on: z.array(z.string()).describe('The column with the id in the responses, and in the second file'),
    matched: count('Rows of the responses whose id the second file has'),
    unmatched: count('Rows whose id it does not have'),
    blank: count('Rows without an id'),
    ids: count('Different ids of the second file'),
    unused: count(
      'Ids of the second file that no row has; left out where sides are read one by one',
    ).exactOptional(),
    withoutId: count('Rows of the second file without an id'),
  }).describe('How rows were matched with those of a second file; only with --join');
}

/** What is around every result. */
export function frame<Command extends string, Result extends z.ZodType>(
  object: ObjectMaker,
  command: Command,
  result: Result,
) {
  return object({
    formatVersion: z
      .string()
      .regex(/^1\.\d+$/)
      .describe('Version of this format: a minor version adds keys, a major one may change them'),
    command: z.literal(command).describe('The command that wrote the document'),
    tool: object({
      name: z.literal('net-promoter').describe('Always the same'),
      version: z.string().describe('Version of the program'),
    }).describe('The program that wrote the document'),
    input: object({
      sources: z.array(z.string()).describe('The files as they were named; - is standard input'),
      documents: z
        .array(z.string())
        .exactOptional()
        .describe('Saved documents that were compared; sources are the files whose responses they hold'),
      rows: count('Data rows read: answered + blank + rejected + filtered'),
      records: count(
        'Rows of the files, only where a row stands for several responses; the other numbers then count responses',
      ).exactOptional(),
      answered: count('Rows with a score'),
      blank: count('Rows whose score is empty'),
      rejected: count(
        'Rows whose score is not a whole number from 0 to 10, or of the scale that options say',
      ),
      filtered: count('Rows left out by a condition'),
      columns: z
        .record(z.string(), z.union([z.string(), z.array(z.string())]))
        .describe(
          'Header names of the columns by the part they played, such as score, by, weight, count, counts or targets',
        ),
      join: joinShape(object).exactOptional(),
    })
      .nullable()
      .describe('What was read; null where nothing was'),
    options: z
      .record(z.string(), z.unknown())
      .describe('Every option that can change a figure, with the value that applied'),
    result,
    warnings: z
      .array(
        object({
          code: z
            .string()
            .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
            .describe('What it is about; stable'),
          message: z.string().describe('One sentence for people; may change'),
          count: count('How many rows or values it concerns').exactOptional(),
          details: z
            .record(z.string(), z.unknown())
            .exactOptional()
            .describe(
              'What the sentence is made of; only of nps report, where other languages have their own',
            ),
        }),
      )
      .describe('Remarks on the data and on the result'),
  });
}
