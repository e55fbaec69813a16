// What the results of several questions have in addition to those of one, as zod schemas. For the build and the tests: no
// program loads zod.
import * as z from 'zod';
import { count, differenceBy, fractionOrNull, type ObjectMaker } from './schema-parts.js';

/** The keys of a question beside its figures. */
export function questionShape(object: ObjectMaker) {
  return {
    question: z.string().describe('Header name of the column with the answers to this question'),
    account: object({
      rows: count('Data rows read: answered + blank + rejected + filtered'),
      records: count(
        'Rows of the files, only where a row stands for several responses; the other numbers then count responses',
      ).exactOptional(),
      answered: count('Rows with an answer to this question'),
      blank: count('Rows whose answer to this question is empty'),
      rejected: count('Rows whose answer to this question is no score'),
      filtered: count('Rows left out by a condition'),
    }).meta({
      id: 'questionAccount',
      description:
        'What became of the rows, by the answers to this question; `input` has the account of the first question',
    }),
  };
}

/** The difference between each two questions. */
export function questionDifferences(object: ObjectMaker) {
  const { significant: _, ...difference } = differenceBy(
    object,
    z.literal('paired-t').describe("Student's t of the paired difference, with one pair added"),
    'NPS of the first question minus that of the second, among those who answered both; null without any, or hidden',
    'fewer than 10 answered both, or it is hidden',
  );
  return z
    .array(
      object({
        questions: z.tuple([z.string(), z.string()]).describe('Header names of the first and the second'),
        responses: count('Number of rows with an answer to both'),
        ...difference,
        adjustedPValue: fractionOrNull(
          "The p-value corrected for the number of differences by Holm's method, 0 to 1; null when not tested",
        ),
        significant: z
          .boolean()
          .nullable()
          .describe(
            'The adjusted p-value is below alpha, and the difference has the sign of the tested one, which is shrunken; null when not tested',
          ),
        hidden: z.literal(true).exactOptional().describe('The figures would tell of few (--min-n)'),
      }),
    )
    .describe('Each two questions, in the order of `questions`');
}
