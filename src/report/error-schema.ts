// The contract of an error in JSON, as a zod schema. For the build and the tests: no program loads zod.
import * as z from 'zod';
import { ERROR_CODES } from '../core/errors.js';
import type { ObjectMaker } from './schema-parts.js';

/** The last line of standard error where the report was to be JSON and the exit code is 2. */
export function errorDocument(object: ObjectMaker): z.ZodObject {
  return object({
    error: object({
      code: z.enum(ERROR_CODES).describe('What went wrong; later versions may add codes'),
      message: z.string().describe('One sentence for people'),
      details: z.array(z.string()).describe('Lines that show the fault, such as an excerpt of the record'),
      hint: z.string().nullable().describe('What to do about it; null where nothing is known'),
    }).describe('Why there is no report'),
  });
}
