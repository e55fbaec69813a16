// The result of nps check, as a zod schema. For the build and the tests: no program loads zod.
import * as z from 'zod';
import type { BlockInterval } from '../core/block.js';
import { METRIC_NAMES, type Metric, type MetricRecord, metricOf } from '../core/metrics.js';
import { count, fractionOrNull, type ObjectMaker } from './schema-parts.js';

/** The result of nps check. */
export function checkResult(object: ObjectMaker) {
  const [first, ...others] = likeMetrics().map((metrics) => checkOf(object, metrics));
  return object({
    passed: z
      .boolean()
      .describe('Every check of level error has the status pass; if not, the exit code is 1'),
    checks: z
      .array(z.discriminatedUnion('metric', [first!, ...others]))
      .describe('One for each expectation; where it says *, one for each segment'),
  }).refine(
    ({ passed, checks }) =>
      passed === checks.every(({ level, status }) => level === 'warn' || status === 'pass'),
    { path: ['passed'], error: 'passed is not what the checks say' },
  );
}

/** The metrics in groups that have one unit, one range and one kind of interval. */
function likeMetrics(): (readonly Metric[])[] {
  const groups = new Map<string, Metric[]>();
  for (const name of METRIC_NAMES) {
    const { unit, range, of, interval } = metricOf(name);
    const key = JSON.stringify([unit, range, of, interval === null]);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()];
}

const OPERATOR = z.enum(['>=', '>', '<=', '<', '==', '!=']);

/** When a metric has no number to be compared with. */
const WITHOUT_NUMBER: Partial<Record<MetricRecord['of'], string>> = {
  drop: 'where a drop is to be no more than chance',
  goal: 'where a goal is not to be behind',
};

/** A check of metrics that are alike. */
function checkOf(object: ObjectMaker, metrics: readonly Metric[]) {
  const metric = metricOf(metrics[0]!);
  const figure = figureOf(metric);
  const unit = unitOf(metric);
  const isDrop = metric.of === 'drop';
  // Nullable where a drop, or a goal, may have no number to be compared with.
  const without = WITHOUT_NUMBER[metric.of];
  const operator: z.ZodType<z.output<typeof OPERATOR> | null> =
    without === undefined ? OPERATOR : OPERATOR.nullable();
  const expected: z.ZodType<number | null> = without === undefined ? figure : figure.nullable();
  const more = without === undefined ? '' : `; null ${without}`;
  const pValue: z.ZodType<number | null> = isDrop
    ? fractionOrNull(
        'Two-sided p-value of the drop, 0 to 1; null when either side has fewer than 10 responses',
      )
    : z.null().describe('This metric is not tested');
  return object({
    name: z.string().describe('As it was given, else the expectation'),
    expect: z.string().describe('The expectation; a * is written as the segment that this check is about'),
    where: z.array(z.string()).describe('Conditions that only the responses of this check had to meet'),
    metric: z.enum(metrics).describe('The figure that was checked'),
    question: z
      .string()
      .exactOptional()
      .describe(
        'Header name of the column with the answers to the question that this check is about; only with several --score or [@score=…]',
      ),
    segment: z
      .record(z.string(), z.string().nullable())
      .describe(
        'Column → value of the segment that this check is about, or goal → its name; null is a blank cell, {} all responses',
      ),
    actual: figure.nullable().describe(`The figure in ${unit}, unrounded; null when unknown`),
    operator: operator.describe(`How \`actual\` should compare with \`expected\`${more}`),
    expected: expected.describe(`In ${isDrop ? 'points' : unit}${more}`),
    status: z
      .enum(['pass', 'fail', 'insufficient'])
      .describe('As expected, not as expected, or too few responses to tell: only pass passes'),
    level: z
      .enum(['error', 'warn'])
      .describe('A check of level warn is told and does not change what passed says'),
    interval: intervalOf(object, metric),
    pValue,
    responses: count('Number of answers (n) that the figure rests on; of a drop, those after it'),
    message: z.string().describe('The verdict in words for people; may change'),
  });
}

/** The values that a metric can have in data: shares as fractions, whole numbers of responses without a limit. */
function figureOf({ unit, range: [least, most] }: MetricRecord): z.ZodNumber {
  if (unit === 'responses' || unit === 'days') return z.int().min(least);
  if (unit === 'score') return z.number().min(least).max(100);
  const scale = unit === 'share' ? 100 : 1;
  return z
    .number()
    .min(least / scale)
    .max(most / scale);
}

function unitOf({ unit, of, range: [least, most] }: MetricRecord): string {
  if (of === 'drop') return 'points, above 0 where the NPS fell';
  const units = {
    points: `points, ${least} to ${most}`,
    share: 'a fraction, 0 to 1',
    responses: 'answers',
    days: 'days, counted back from --as-of',
    score: `scores, ${least} to ${most} or on the scale that options say`,
  };
  return units[unit];
}

function intervalOf(object: ObjectMaker, metric: MetricRecord): z.ZodType<BlockInterval | null> {
  if (metric.interval === null) return z.null().describe('This metric has none');
  const of =
    metric.of === 'drop'
      ? 'the drop; null when either side has no responses'
      : 'the NPS; null without responses';
  const bound = figureOf(metric);
  return object({
    method: z.enum(['adjusted-wald', 'score', 'wald']).describe('How the interval was computed'),
    level: z.number().min(0.5).lt(1).describe('Confidence as a fraction, 0.95 for 95 %'),
    low: bound.describe('Lower bound in points'),
    high: bound.describe('Upper bound in points'),
  })
    .nullable()
    .describe(`Confidence interval of ${of}`);
}
