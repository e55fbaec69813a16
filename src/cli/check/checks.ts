// The checks that the command line and the configuration ask for.
import type { CheckLevel } from '../../core/check.js';
import { digitsOf, movePoint } from '../../core/decimal.js';
import { type Expectation, NO_SIGNIFICANT_DROP } from '../../core/expectation.js';
import { isShare, METRICS, type Metric } from '../../core/metrics.js';
import { parseExpectation } from '../../core/parse-expectation.js';
import { countCategories } from '../../input/columns/count-columns.js';
import { answerScale } from '../../input/options.js';
import type { CheckConfig } from '../config/schema.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';

export interface CheckOptions extends ResponseOptions {
  min?: number;
  maxDetractors?: number;
  minResponses?: number;
  baseline?: string;
  maxDrop?: number;
  certain?: true;
  expect?: string[];
  asOf?: string;
  /** Those of the configuration. */
  checks?: readonly CheckConfig[];
  /** Where they are. */
  configFile?: string;
}

/** A check before it is made. */
export interface Check {
  /** Undefined where the expectation is all the name it has. */
  readonly name: string | undefined;
  readonly expectation: Expectation;
  /** Conditions of this check alone. */
  readonly where: readonly string[];
  readonly minResponses: number;
  readonly level: CheckLevel;
  /** What to say besides where it does not pass. */
  readonly advice: string | undefined;
  /** Where it is, for errors: "--expect", "nps.config.json: checks[0].expect". */
  readonly origin: string;
  /** Where to change it: the option, or the file. */
  readonly place: { readonly option: string } | { readonly file: string };
}

/**
 * All checks, those of the command line first.
 * @throws NpsError `usage` where one cannot be read, where it asks for what is not known, or where there is none
 */
export function checksOf(options: CheckOptions): Check[] {
  const checks = [...checksOfCommandLine(options), ...checksOfConfig(options)];
  const usesBaseline = checks.some(({ expectation: { metric } }) => METRICS[metric].of === 'drop');
  if (options.baseline !== undefined && !usesBaseline) {
    checks.unshift(fromOption('--baseline', NO_SIGNIFICANT_DROP, options));
  }
  if (checks.length === 0) {
    throw cliError({ kind: 'nothing-to-check', configFile: options.configFile });
  }
  for (const check of checks) rejectUnknown(check, options);
  if (
    options.certain &&
    !checks.some(({ expectation: { metric } }) => METRICS[metric].interval === 'estimate')
  ) {
    throw cliError({ kind: 'certain-of-nothing' });
  }
  const asksDays = checks.some(({ expectation: { metric } }) => METRICS[metric].unit === 'days');
  if (options.asOf !== undefined && !asksDays) throw cliError({ kind: 'as-of-of-nothing' });
  return checks;
}

function checksOfCommandLine(options: CheckOptions): Check[] {
  const { min, maxDetractors, minResponses, maxDrop, expect = [] } = options;
  const limit = (option: string, metric: Metric, operator: '>=' | '<=', expected: number | undefined) =>
    expected === undefined ? [] : [fromOption(option, expectationOf(metric, operator, expected), options)];
  return [
    ...limit('--min', 'nps', '>=', min),
    ...limit('--max-detractors', 'detractors', '<=', maxDetractors),
    ...limit('--min-responses', 'responses', '>=', minResponses),
    ...limit('--max-drop', 'drop', '<=', maxDrop),
    ...expect.map((text) =>
      fromOption('--expect', parseExpectation(text, '--expect', answerScale(options)), options),
    ),
  ];
}

function fromOption(option: string, expectation: Expectation, { minResponses = 1 }: CheckOptions): Check {
  return {
    name: undefined,
    expectation,
    where: [],
    minResponses,
    level: 'error',
    advice: undefined,
    origin: option,
    place: { option },
  };
}

function expectationOf(metric: Metric, operator: '>=' | '<=', expected: number): Expectation {
  const number = isShare(metric) ? `${digitsOf(movePoint(expected, 2))}%` : digitsOf(expected);
  const condition = `${operator} ${number}`;
  return { text: `${metric} ${condition}`, metric, selections: [], operator, expected, condition };
}

function checksOfConfig(options: CheckOptions): Check[] {
  const { checks = [], configFile, minResponses: least = 1 } = options;
  const scale = answerScale(options);
  return checks.map(({ name, expect, where = [], minResponses = 1, level = 'error', message }, i) => {
    const origin = `${configFile}: checks[${i}].expect`;
    return {
      name,
      expectation: parseExpectation(expect, origin, scale),
      where: typeof where === 'string' ? [where] : where,
      // With fewer than the command line asks for no check passes.
      minResponses: Math.max(minResponses, least),
      level,
      advice: message,
      origin,
      place: { file: configFile! },
    };
  });
}

/** What no file needs to be read for. */
function rejectUnknown({ expectation, origin }: Check, options: CheckOptions): void {
  const { text, metric } = expectation;
  const at = text.toLowerCase().indexOf(metric);
  if (METRICS[metric].of === 'drop' && options.baseline === undefined) {
    if (origin === '--max-drop') throw cliError({ kind: 'max-drop-without-baseline' });
    throw cliError({ kind: 'drop-without-baseline', text, origin, at });
  }
  if (
    METRICS[metric].unit === 'score' &&
    (options.category !== undefined || countCategories(options.counts))
  ) {
    const option = options.category === undefined ? 'counts' : 'category';
    throw cliError({ kind: 'mean-of-categories', option, text, origin, at });
  }
}
