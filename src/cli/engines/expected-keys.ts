// What an engine counts by for checks: the columns that expectations select by, and days where they ask how old answers are.
import { isOfQuestion } from '../../core/expectation.js';
import { METRICS } from '../../core/metrics.js';
import { parseExpectation } from '../../core/parse-expectation.js';
import { answerScale, type ReadOptions } from '../../input/options.js';

export interface ExpectedKeys {
  /** The columns, crossed, of each expectation that selects segments. */
  readonly by: readonly string[];
  /** Whether an expectation is about days. */
  readonly areDated: boolean;
}

/** @throws NpsError `usage` where one cannot be read */
export function expectedKeys(
  expectations: readonly string[],
  scales: Pick<ReadOptions, 'scale' | 'bands'>,
): ExpectedKeys {
  const parsed = expectations.map((text) => parseExpectation(text, '--expect', answerScale(scales)));
  const isDated = (metric: keyof typeof METRICS) =>
    METRICS[metric].unit === 'days' || METRICS[metric].of === 'goal';
  const columns = parsed.map(({ metric, selections }) =>
    METRICS[metric].of === 'goal'
      ? []
      : selections.filter((one) => !isOfQuestion(one)).map(({ column }) => column),
  );
  return {
    by: columns
      .filter((crossed) => crossed.length > 0)
      .map((crossed) => crossed.map((column) => column.replaceAll(',', '\\,')).join(',')),
    areDated: parsed.some(({ metric }) => isDated(metric)),
  };
}
