// The result of nps check, as a zod schema. For the build and the tests: no program loads zod.
import * as z from 'zod';
import { count, fractionOrNull, type ObjectMaker } from './schema-parts.js';

/** The result of nps check. */
export function checkResult(object: ObjectMaker) {
  const check = checkMaker(object);
  const nps = z.number().min(-100).max(100);
  const drop = z.number().min(-200).max(200);
  return object({
    passed: z
      .boolean()
      .describe('Every check of level error has the status pass; if not, the exit code is 1'),
    checks: z
      .array(
        z.discriminatedUnion('metric', [
          check(['nps', 'ci.low', 'ci.high'], nps, 'points, -100 to 100', {
            interval: intervalOf(object, nps, 'the NPS; null without responses'),
          }),
          check(['promoters', 'passives', 'detractors'], z.number().min(0).max(1), 'a fraction, 0 to 1'),
          check(['responses'], z.int().min(0), 'answers'),
          check(['mean'], z.number().min(0).max(10), 'scores, 0 to 10'),
          check(['drop'], drop, 'points, above 0 where the NPS fell', {
            operator: OPERATOR.nullable().describe(
              'How `actual` should compare with `expected`; null where a drop is to be no more than chance',
            ),
            expected: drop.nullable().describe('In points; null where a drop is to be no more than chance'),
            interval: intervalOf(object, drop, 'the drop; null when either side has no responses'),
            pValue: fractionOrNull(
              'Two-sided p-value of the drop, 0 to 1; null when either side has fewer than 10 responses',
            ),
          }),
        ]),
      )
      .describe('One for each expectation; where it says *, one for each segment'),
  }).refine(
    ({ passed, checks }) =>
      passed === checks.every(({ level, status }) => level === 'warn' || status === 'pass'),
    { path: ['passed'], error: 'passed is not what the checks say' },
  );
}

const OPERATOR = z.enum(['>=', '>', '<=', '<', '==', '!=']);

/** Keys of a check that most metrics fill otherwise than some do. */
interface Particular {
  operator?: z.ZodType;
  expected?: z.ZodType;
  interval?: z.ZodType;
  pValue?: z.ZodType;
}

/** Makes the schema of a check of metrics that have one unit and one range. */
function checkMaker(object: ObjectMaker) {
  return (metrics: readonly string[], figure: z.ZodNumber, unit: string, particular: Particular = {}) =>
    object({
      name: z.string().describe('As it was given, else the expectation'),
      expect: z.string().describe('The expectation; a * stands as the segment that this check is about'),
      where: z.array(z.string()).describe('Conditions that only the responses of this check had to meet'),
      metric: z.enum(metrics).describe('The figure that was checked'),
      actual: figure.nullable().describe(`The figure in ${unit}, unrounded; null when unknown`),
      operator: OPERATOR.describe('How `actual` should compare with `expected`'),
      expected: figure.describe(`In ${unit}`),
      status: z
        .enum(['pass', 'fail', 'insufficient'])
        .describe('As expected, not as expected, or too few responses to tell: only pass passes'),
      level: z
        .enum(['error', 'warn'])
        .describe('A check of level warn is told and does not change what passed says'),
      interval: z.null().describe('This metric has none'),
      pValue: z.null().describe('This metric is not tested'),
      responses: count('Number of answers (n) that the figure rests on; of a drop, those after it'),
      message: z.string().describe('The verdict in words for people; may change'),
      ...particular,
    });
}

function intervalOf(object: ObjectMaker, bound: z.ZodNumber, of: string) {
  return object({
    method: z.enum(['adjusted-wald', 'score', 'wald']).describe('How the interval was computed'),
    level: z.number().min(0.5).lt(1).describe('Confidence as a fraction, 0.95 for 95 %'),
    low: bound.describe('Lower bound in points'),
    high: bound.describe('Upper bound in points'),
  })
    .nullable()
    .describe(`Confidence interval of ${of}`);
}
