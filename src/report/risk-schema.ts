// The result of nps risk, as a zod schema. For the build and the tests: no program loads zod.
import * as z from 'zod';
import { SEARCH_SIDES } from '../core/segment-search.js';
import { leftOutColumns } from './left-out-schema.js';
import { count, type ObjectMaker, toldBlock } from './schema-parts.js';
import { segmentShape } from './score-schemas.js';
import { detectable, familyShape } from './test-schemas.js';

/** The result of nps risk. */
export function riskResult(object: ObjectMaker) {
  return object({
    side: z
      .enum(SEARCH_SIDES)
      .describe('What was searched for: segments below the rest (detractors) or above it (promoters)'),
    overall: toldBlock(object),
    searched: count('Segments that have at least options.atLeast responses, each once'),
    tested: count('Different tests; of a column with two values there is one'),
    found: z
      .array(
        object({
          ...segmentShape(object),
          leverageInterval: object({
            low: z.number().min(-50).max(50).describe('Lower bound in points'),
            high: z.number().min(-50).max(50).describe('Upper bound in points'),
          })
            .nullable()
            .describe('Interval of leverage, of the same level as that of the NPS; it holds it'),
        }),
      )
      .describe(
        'Segments that differ from the rest, the furthest by leverage first; intervals are widened for the search, interval.level is 1 − alpha · found / tested',
      ),
    folded: count(
      'Segments that differ too, but only as part of a found one, or because a found one is part of them',
    ),
    otherSide: count('Segments that differ on the other side'),
    tests: object(familyShape()).describe('The tests of all segments against the rest'),
    level: z
      .number()
      .min(0.5)
      .lt(1)
      .nullable()
      .describe('Confidence of the intervals of what was found, as a fraction; null where nothing was'),
    detectable: detectable(object, {}).exactOptional(),
    columns: z.array(z.string()).describe('What was searched: header names, with how their cells are read'),
    leftOut: leftOutColumns(object),
    uncounted: z
      .array(z.array(z.string()).min(2).max(3))
      .exactOptional()
      .describe('Columns that were not crossed with each other, having too many combinations of values'),
    hidden: count('Found segments that are not told (--min-n)').exactOptional(),
  });
}
