// The contract of the JSON documents, as zod schemas. For the build and the tests: no program loads zod.
import * as z from 'zod';
import {
  block,
  blockShape,
  count,
  differenceShape,
  fraction,
  fractionOrNull,
  frame,
  loose,
  type ObjectMaker,
  points,
  segmentName,
  strict,
} from './schema-parts.js';

const results = {
  score: scoreResult,
  segment: segmentResult,
  compare: compareResult,
  plan: planResult,
  inspect: inspectResult,
};

/** A command whose JSON document has a published schema. */
export type DocumentCommand = keyof typeof results;

const documentCommands = Object.keys(results) as readonly DocumentCommand[];

/** The schema of a command's document. The strict one refuses unknown keys and is for tests of this program only. */
export function documentSchema(command: DocumentCommand, options: { strict: boolean }): z.ZodObject {
  const object = options.strict ? strict : loose;
  return frame(object, command, results[command](object).describe(`Result of nps ${command}`));
}

/** The JSON Schema (draft 2020-12) of a command's document, for other programs: unknown keys pass. */
export function jsonSchema(command: DocumentCommand): object {
  const { $schema, ...rest } = z.toJSONSchema(documentSchema(command, { strict: false }));
  return { $schema, $id: `urn:net-promoter:schema:${command}:1`, title: `nps ${command} --json`, ...rest };
}

/** File name → JSON Schema, for all documents. */
export function publishedSchemas(): Record<string, object> {
  return Object.fromEntries(documentCommands.map((command) => [`${command}.json`, jsonSchema(command)]));
}

function scoreResult(object: ObjectMaker) {
  return object({ ...blockShape(object), ...surroundings(object) });
}

function segmentResult(object: ObjectMaker) {
  const overall = block(object);
  const breakdown = {
    by: z.array(z.string()).min(1).describe('Header names of the columns that make the segments'),
    segments: z
      .array(z.union([segmentRow(object), hiddenRow(object)]))
      .describe('The segments, in the order asked for'),
    tests: testSummary(object),
    hidden: z
      .literal(true)
      .exactOptional()
      .describe('No segment is large enough for --min-n: `segments` is empty'),
  };
  const around = surroundings(object);
  return z.union([
    object({ overall, ...breakdown, ...around }),
    object({
      overall,
      breakdowns: z.array(object(breakdown)).min(2).describe('One for each --by, in the order given'),
      ...around,
    }),
  ]);
}

/** The overall figures beside what others published, and beside the population. */
function surroundings(object: ObjectMaker) {
  return {
    benchmarks: z
      .array(
        object({
          name: z.string().describe('What the benchmark was called'),
          nps: z.number().min(-100).max(100).describe('The published NPS in points'),
          responses: z
            .int()
            .min(1)
            .nullable()
            .describe('Number of answers that it rests on; null when not known'),
          ...differenceShape(
            object,
            'The overall NPS minus that of the benchmark; null without responses',
            'one of them has fewer than 10 responses',
          ),
          assumption: z
            .enum(['mix', 'largest-variance', 'constant'])
            .describe(
              'What the benchmark was taken for: a sample with the published shares (mix), a sample of which only the size is known, so of the largest variance its NPS allows, or a figure without error, its size not being known (constant)',
            ),
        }),
      )
      .exactOptional()
      .describe('The overall NPS against published ones, in the order given; only where asked for'),
    representation: representation(object)
      .exactOptional()
      .describe('How far the sample is from the population, before it is weighted to it; only with targets'),
  };
}

function representation(object: ObjectMaker) {
  return z.array(
    object({
      variable: z.string().describe('The variable that has targets'),
      category: z.string().nullable().describe('A value of it; null is a blank cell'),
      target: fraction('Share of the population, 0 to 1'),
      sample: fractionOrNull(
        'Share of the responses, 0 to 1, weighted where they have weights of their own; null without responses',
      ),
      difference: z
        .number()
        .min(-1)
        .max(1)
        .nullable()
        .describe('sample − target: above 0 where the sample has too many; null without responses'),
    }),
  );
}

function testSummary(object: ObjectMaker) {
  return object({
    adjust: z
      .enum(['holm', 'bh', 'none'])
      .describe('How p-values are corrected for the number of tests; bh is Benjamini–Hochberg'),
    count: count('Number of tests the p-values are corrected for; of two segments there is one test'),
    alpha: z
      .number()
      .positive()
      .max(0.5)
      .describe(
        'A segment whose adjusted p-value is below this is significant: 1 − confidence, as a fraction',
      ),
    heterogeneity: object({
      q: z.number().min(0).describe("Cochran's Q, the statistic"),
      df: z.int().min(1).describe('Its degrees of freedom: one less than there are segments in it'),
      pValue: fraction('The probability of a Q at least as large if all true NPS were equal, 0 to 1'),
    })
      .nullable()
      .describe(
        'Whether the NPS of the segments differ at all, over those that are shown and have 100 responses or more; null when there are fewer than two',
      ),
  }).describe(
    'The tests of each segment against the rest; where no segment is shown none was tested and count is 0',
  );
}

function segmentRow(object: ObjectMaker) {
  return object({
    ...segmentName(),
    ...blockShape(object),
    difference: points('NPS of the segment minus NPS of all others; null when either has no responses', 200),
    contribution: points(
      '(promoters − detractors) / all responses; the segments add up to the overall NPS',
      100,
    ),
    leverage: points('What the segment adds to or takes from the overall NPS; the segments add up to 0', 200),
    pValue: fractionOrNull(
      'Two-sided p-value of the difference, 0 to 1; null when the segment or its rest has fewer than 10 responses: not tested',
    ),
    adjustedPValue: fractionOrNull(
      'The p-value corrected for the number of tests, 0 to 1; null when not tested',
    ),
    significant: z
      .boolean()
      .nullable()
      .describe(
        'The adjusted p-value is below alpha, and the difference has the sign of the tested one, which is shrunken; null when not tested',
      ),
    lowN: z.boolean().describe('Fewer than 30 responses: read with care'),
  }).meta({ id: 'segment', description: 'A segment: its figures and what it does to the whole.' });
}

function hiddenRow(object: ObjectMaker) {
  const hidden = z.null();
  return object({
    ...segmentName(),
    hidden: z.literal(true).describe('Everything but the number of answers is null'),
    nps: hidden,
    responses: count('Number of answers'),
    mean: hidden,
    promoters: hidden,
    passives: hidden,
    detractors: hidden,
    distribution: hidden,
    standardError: hidden,
    interval: hidden,
    weighted: hidden.exactOptional(),
    difference: hidden,
    contribution: hidden,
    leverage: hidden,
    pValue: hidden,
    adjustedPValue: hidden,
    significant: hidden,
    lowN: hidden,
  }).meta({
    id: 'hiddenSegment',
    description: 'A segment too small to show (--min-n), or hidden to protect one.',
  });
}

function compareResult(object: ObjectMaker) {
  const side = block(object);
  return object({
    before: side,
    after: side,
    ...differenceShape(
      object,
      'NPS after minus NPS before; null when either has no responses',
      'either has fewer than 10 responses',
    ),
    decomposition: object({
      rate: effect('What segments that answered otherwise add to the difference; the sum over the segments'),
      mix: effect(
        'What larger and smaller shares of segments add to the difference; the sum over the segments',
      ),
      segments: z
        .array(
          object({
            ...segmentName(),
            before: points('NPS of the segment before; null when it has no responses then', 100),
            after: points('NPS of the segment after; null when it has no responses then', 100),
            shareBefore: fraction(
              'Share of the segment in the responses before, 0 to 1, weighted as the NPS',
            ),
            shareAfter: fraction('Share of the segment in the responses after, 0 to 1, weighted as the NPS'),
            rate: effect('What its own NPS adds to the difference'),
            mix: effect('What its share adds: above 0 when a segment above the average grows'),
          }),
        )
        .describe('The segments, the largest rate + mix first, blanks and the pooled row last'),
    })
      .nullable()
      .describe(
        'The difference as rate + mix of the segments; null without --by and when either side has no responses',
      ),
    representation: object({
      before: representation(object).nullable().describe('The responses before; null for a saved document'),
      after: representation(object).nullable().describe('The responses after; null for a saved document'),
    })
      .exactOptional()
      .describe(
        'How far both samples are from the population, before they are weighted to it; only with targets',
      ),
  });
}

/** Totals of effects may leave their range by a rounding: no limits. */
function effect(meaning: string) {
  return z.number().describe(`${meaning}, in points, unrounded`);
}

function planResult(object: ObjectMaker) {
  return object({
    responses: z
      .int()
      .min(1)
      .nullable()
      .describe('Answers needed for `margin`, or the number given with --responses; null without either'),
    perGroup: z
      .int()
      .min(1)
      .nullable()
      .describe(
        'Answers that each of two groups needs to find a difference of `detect` with the chance `power`; null without --detect',
      ),
    margin: z
      .number()
      .min(0)
      .nullable()
      .describe(
        'How far the interval reaches to each side, in points: --margin, or that of --responses; null without',
      ),
    detect: z
      .number()
      .min(0)
      .max(200)
      .nullable()
      .describe(
        'The true difference in points that two groups are to find, or that two of so many --responses can find; null without, and when they can find none',
      ),
    power: z.number().min(0.5).lt(1).describe('The chance to find it, as a fraction, 0.8 for 80 %'),
    variance: fraction('Variance of one respondent on the unit scale, 0 to 1; 1 is the most there is'),
    population: z
      .int()
      .min(1)
      .nullable()
      .describe('Number of people of whom the responses are drawn; null for a population without end'),
  });
}

function inspectResult(object: ObjectMaker) {
  return object({
    encoding: z.string().describe('Encoding of the file, such as utf-8'),
    delimiter: z.string().describe('The character between fields'),
    headerRows: count('Rows before the first data row'),
    vendor: z.string().nullable().describe('The survey tool that wrote the file, where it can be told'),
    why: object({
      encoding: z.string().describe('Why it was read in this encoding'),
      delimiter: z.string().describe('Why the fields were split so'),
      headerRows: z.string().describe('What showed the header rows, or the survey tool'),
    }).describe('The reasons, for people; may change'),
    columns: z
      .array(
        object({
          name: z.string().describe('Header name'),
          position: z.int().min(1).describe('Place of the column, from 1'),
          kind: z
            .enum(['score', 'date', 'comment', 'category', 'id', 'number', 'text', 'empty'])
            .describe('What the cells look like'),
          distinct: count('Different values, blank ones not counted'),
          distinctAtLeast: z.boolean().describe('Counting stopped at `distinct`: there are as many or more'),
          blank: count('Empty cells'),
          examples: z.array(z.string()).describe('Some values, as they stand in the file'),
        }),
      )
      .describe('The columns, in the order of the file'),
    score: object({
      column: z.string().describe('Header name'),
      why: z.string().describe('Why it was taken, for people'),
    })
      .nullable()
      .describe('The column taken as the score; null when none or several could be'),
    command: z.string().nullable().describe('A command line to go on with; null when there is none to give'),
  });
}
