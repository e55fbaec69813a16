// The result of nps inspect, as a zod schema. For the build and the tests: no program loads zod.
import * as z from 'zod';
import { count, type ObjectMaker } from './schema-parts.js';

/** The result of nps inspect. */
export function inspectResult(object: ObjectMaker) {
  return object({
    format: z
      .enum(['csv', 'xlsx', 'json', 'json-lines', 'parquet', 'spss'])
      .describe('The format of the file; separated values with any delimiter are csv'),
    sheet: z
      .string()
      .nullable()
      .describe('The sheet of a workbook or list of a JSON document that is read; null for other files'),
    encoding: z
      .string()
      .nullable()
      .describe('Encoding of the file, such as utf-8; null for a file that is not text'),
    delimiter: z
      .string()
      .nullable()
      .describe('The character between fields; null for a file that is not CSV'),
    headerRows: count('Rows before the first data row'),
    vendor: z.string().nullable().describe('The survey tool that wrote the file, where it can be told'),
    why: object({
      encoding: z.string().nullable().describe('Why it was read in this encoding'),
      delimiter: z.string().nullable().describe('Why the fields were split so'),
      headerRows: z.string().describe('What showed the header rows, or the survey tool'),
    }).describe('The reasons, for people; may change'),
    encodings: z
      .array(
        object({
          encoding: z.string().describe('Name of an encoding, for --encoding'),
          samples: z.array(z.string()).describe('Lines of the file as it would read them'),
        }),
      )
      .describe(
        'Where the encoding is not known: how likely ones would read the file, the most likely first',
      ),
    columns: z
      .array(
        object({
          name: z.string().describe('Header name'),
          position: z.int().min(1).describe('Place of the column, from 1'),
          kind: z
            .enum(['score', 'date', 'comment', 'category', 'id', 'number', 'text', 'empty'])
            .describe('What the cells look like'),
          distinct: count('Different values, blank ones not counted'),
          distinctIsEstimate: z
            .boolean()
            .describe(
              '`distinct` is an estimate, with a standard error of about 1 %: there are more than are counted one by one',
            ),
          blank: count('Empty cells'),
          missing: object({
            count: count('Cells with words and signs for a missing answer, such as NA'),
            words: z.array(z.string()).describe('Some of them, as they are in the file'),
          }).describe(
            'A score of them is blank, or rejected where --missing has to say it; elsewhere they are values',
          ),
          dates: object({
            first: z.string().nullable().describe('The first day'),
            last: z.string().nullable().describe('The last day'),
            order: z
              .enum(['DMY', 'MDY'])
              .nullable()
              .describe('Whether the day or the month comes first; null where that changes nothing'),
          })
            .nullable()
            .describe(
              'Of a column of dates; no days where the order of day and month decides them and nothing settles it',
            ),
          examples: z.array(z.string()).describe('Some values, as they are in the file'),
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
