// The result of nps report, as a zod schema. For the build and the tests: no program loads zod.
import * as z from 'zod';
import { PART_REASONS, REPORT_PARTS } from '../core/report-result.js';
import { commentsResult } from './comments-schema.js';
import { driversResult } from './drivers-schema.js';
import { goalFiguresOf } from './goal-schema.js';
import { openShape } from './responses-schema.js';
import { riskResult } from './risk-schema.js';
import { count, differenceShape, fraction, type ObjectMaker, points, segmentName } from './schema-parts.js';
import { oneScore, segmentsOfOne } from './score-schemas.js';
import { trendResult } from './trend-schema.js';

/** The result of nps report. */
export function reportResult(object: ObjectMaker) {
  return object({
    score: oneScore(object).describe('As nps score has it'),
    trend: trendResult(object).exactOptional().describe('As nps trend has it, with --rolling 3'),
    segments: segmentsOfOne(object).exactOptional().describe('As nps segment has it'),
    chosen: object({
      tried: count('Columns that make segments'),
      columns: z
        .array(
          object({
            column: z.string().describe('Header name, with how its cells are read'),
            explained: fraction('What it explains of the differences between answers (epsilon squared)'),
          }),
        )
        .describe('The columns that explain most, of those whose segments differ by more than chance'),
    })
      .exactOptional()
      .describe('How the columns of the segments were chosen; only without --by'),
    comments: commentsResult(object).exactOptional().describe('As nps comments has it, with --examples 0'),
    drivers: driversResult(object).exactOptional().describe('As nps drivers has it'),
    risk: riskResult(object).exactOptional().describe('As nps risk has it'),
    calls: object({
      condition: z.string().nullable().describe('What open answers meet; null where all are open'),
      ...openShape(object),
      segments: z
        .array(
          object({
            by: z.array(z.string()).min(1).describe('Header names of the columns that make the segments'),
            counts: z
              .array(object({ ...segmentName(), detractors: count('Open detractors in it') }))
              .describe('Segments with open detractors'),
          }),
        )
        .describe('Open detractors by the segments of the report'),
    })
      .exactOptional()
      .describe('The detractors whom somebody may call: how many, never who'),
    goal: goalFiguresOf(object).exactOptional().describe('As nps goal has it; only with --goal'),
    change: object({
      since: z.string().describe('The document of the earlier report, as it was named'),
      before: points('NPS of the earlier report; null without answers', 100),
      ...differenceShape(
        object,
        'NPS now minus NPS then; null when either has no responses',
        'either has fewer than 10 responses',
      ),
    })
      .exactOptional()
      .describe('What changed since an earlier report; only with --baseline'),
    leftOut: z
      .array(
        object({
          part: z.enum([...REPORT_PARTS, 'goal']).describe('What is not there'),
          reason: z.enum(PART_REASONS).describe('Why it is not there'),
        }),
      )
      .describe('Parts that the data do not carry'),
  });
}
