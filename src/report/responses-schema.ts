// The result of nps responses, as a zod schema. For the build and the tests: no program loads zod.
import * as z from 'zod';
import { REDACTED_KINDS } from '../core/redacted-kinds.js';
import { count, type ObjectMaker } from './schema-parts.js';

/** The result of nps responses. */
export function responsesResult(object: ObjectMaker) {
  return object({
    responses: count('Answers that are listed'),
    selected: count('Answers that --only and --with-comment select, of which --limit may list fewer'),
    columns: z.array(z.string()).describe('Columns of the list, in their order; each name once'),
    open: object({
      condition: z.string().describe('What open answers meet, as --open says it'),
      ...openShape(object),
    })
      .exactOptional()
      .describe('Only with --open'),
    redacted: object({
      columns: z.array(z.string()).describe('Columns in which it was masked'),
      found: z
        .partialRecord(z.enum(REDACTED_KINDS), z.int().min(1))
        .describe('Kind → how many were masked; kinds that were not found are left out'),
    })
      .exactOptional()
      .describe('Only with --redact'),
  });
}

/** The keys of counts of what is open. */
export function openShape(object: ObjectMaker) {
  const open = {
    open: count('Those that are open'),
    responses: count('All of them'),
  };
  return {
    all: object(open).describe('Answers that are selected'),
    detractors: object(open).describe('Detractors among them'),
    asOf: z.string().nullable().describe('The day that ages are counted back from; null without dates'),
    weeks: z
      .array(
        object({
          week: count('Whole weeks of age: 0 is up to 6 days'),
          from: z.string().describe('First day'),
          to: z.string().describe('Last day'),
          ...open,
        }),
      )
      .describe('Detractors by age, the newest first; weeks without any are left out'),
    outside: object(open).describe('Detractors without a date, or later than asOf'),
  };
}
