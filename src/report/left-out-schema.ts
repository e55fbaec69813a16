// Columns that are left out, as a zod schema. For the build and the tests: no program loads zod.
import * as z from 'zod';
import { LEFT_OUT_REASONS } from '../core/left-out.js';
import { fraction, type ObjectMaker } from './schema-parts.js';

export function leftOutColumns(object: ObjectMaker) {
  return z
    .array(
      object({
        column: z.string().describe('Header name, or the key as it was named'),
        reason: z
          .enum(LEFT_OUT_REASONS)
          .describe('What the column is or what its cells are; follows: it can be worked out from others'),
        blank: fraction('Share of the answers that lack it, where it is mostly-blank').exactOptional(),
        from: z
          .array(z.string())
          .exactOptional()
          .describe('The columns that it can be worked out from, where it follows from others'),
      }),
    )
    .describe('Columns that are not looked at');
}
