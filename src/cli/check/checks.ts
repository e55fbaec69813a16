// The checks that the command line and the configuration ask for.
import type { CheckLevel } from '../../core/check.js';
import { digitsOf, movePoint } from '../../core/decimal.js';
import {
  EACH,
  type Expectation,
  NO_SIGNIFICANT_DROP,
  notBehind,
  type Selection,
} from '../../core/expectation.js';
import { isShare, METRICS, type Metric } from '../../core/metrics.js';
import { parseExpectation } from '../../core/parse-expectation.js';
import { countCategories } from '../../input/columns/count-columns.js';
import { answerScale } from '../../input/options.js';
import type { CheckConfig } from '../config/schema.js';
import { type ConfiguredGoals, configuredGoals, type Goal } from '../goals/goals.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';
import { type CheckedQuestion, checksByQuestion } from './questions.js';

export interface CheckOptions extends ResponseOptions, ConfiguredGoals {
  min?: number;
  maxDetractors?: number;
  minResponses?: number;
  baseline?: string;
  maxDrop?: number;
  certain?: true;
  expect?: string[];
  goals?: true;
  asOf?: string;
  /** Those of the configuration. */
  checks?: readonly CheckConfig[];
}

/** A check before it is made. */
export interface Check {
  /** Undefined where the expectation is all the name it has. */
  readonly name: string | undefined;
  readonly expectation: Expectation;
  /** Where several may be asked about; the expectation does not select it. */
  readonly question?: CheckedQuestion;
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
 * @param questions several that the command line asks about, or none
 * @throws NpsError `usage` where one cannot be read, where it asks for what is not known, or where there is none
 */
export function checksOf(options: CheckOptions, questions: readonly string[]): Check[] {
  const checks = checksByQuestion([...checksOfCommandLine(options), ...checksOfConfig(options)], questions);
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
  const asksDays = checks.some(
    ({ expectation: { metric } }) => METRICS[metric].unit === 'days' || isOfGoal(metric),
  );
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
    ...(options.goals ? checksOfGoals(options) : []),
  ];
}

function checksOfGoals(options: CheckOptions): Check[] {
  const goals = configuredGoals(options);
  if (goals.length === 0) throw cliError({ kind: 'no-goals-to-check', configFile: options.configFile });
  return goals.map(({ name }) => fromOption('--goals', notBehind(name!), options));
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
function rejectUnknown(check: Check, options: CheckOptions): void {
  const { expectation, origin } = check;
  const { text, metric } = expectation;
  const at = text.toLowerCase().indexOf(metric);
  if (METRICS[metric].of === 'drop' && options.baseline === undefined) {
    if (origin === '--max-drop') throw cliError({ kind: 'max-drop-without-baseline' });
    throw cliError({ kind: 'drop-without-baseline', text, origin, at });
  }
  if (isOfGoal(metric)) rejectUnknownGoal(check, options);
  if (
    METRICS[metric].unit === 'score' &&
    (options.category !== undefined || countCategories(options.counts))
  ) {
    const option = options.category === undefined ? 'counts' : 'category';
    throw cliError({ kind: 'mean-of-categories', option, text, origin, at });
  }
}

/** Whether a metric is of a goal of the configuration. */
export function isOfGoal(metric: Metric): boolean {
  return METRICS[metric].of === 'goal';
}

/** The goals that checks are about, each once, in the order of the configuration. */
export function goalsOfChecks(checks: readonly Check[], options: ConfiguredGoals): Goal[] {
  const asked = checks.filter(({ expectation: { metric } }) => isOfGoal(metric));
  return configuredGoals(options).filter((goal) => asked.some((check) => isAbout(check, goal)));
}

/** Whether a check is about this goal: by its name, or about each. */
export function isAbout({ expectation: { selections } }: Check, { name }: Goal): boolean {
  return selections[0]!.value === EACH || selections[0]!.value === name;
}

function rejectUnknownGoal(check: Check, options: CheckOptions): void {
  const { expectation, where, origin } = check;
  const goals = configuredGoals(options);
  if (where.length > 0)
    throw cliError({ kind: 'goal-with-conditions', place: origin.replace(/expect$/, 'where') });
  if (goals.some((goal) => isAbout(check, goal))) return;
  const [{ value, at }] = expectation.selections as readonly [Selection];
  const names = goals.flatMap(({ name }) => name ?? []);
  const name = typeof value === 'string' ? value : null;
  throw cliError({
    kind: 'unknown-goal',
    name,
    isEach: value === EACH,
    names,
    text: expectation.text,
    origin,
    at,
  });
}
