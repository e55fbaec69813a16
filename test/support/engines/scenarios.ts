// What is asked of each engine and of the file of the same rows: every way in which a query differs from another.

/** A question, without where its rows are. */
export interface Question {
  /** The command and its options. */
  readonly args: readonly string[];
  /** As `--table` has it; `responses` unless given. */
  readonly table?: string;
  /** Asked of a SELECT in the place of the table. */
  readonly query?: string;
  /** More that only an engine is told. */
  readonly told?: readonly string[];
}

/** A question with a name, of the responses. */
export interface Scenario extends Question {
  readonly name: string;
  /** Asked of every engine in the normal suite. */
  readonly essential?: true;
  /** Sums of weights depend in their last digits on the order of the rows. */
  readonly weighted?: true;
}

const where = (...conditions: readonly string[]) => conditions.flatMap((text) => ['--where', text]);
const SCORE = ['--score', 'score'];
const SEGMENTS = ['segment', ...SCORE, '--by', 'region', '--by', 'plan'];
const DATE = ['--date', 'submitted_at'];
const LATEST = ['--latest-by', 'customer_id', ...DATE];

export const SCENARIOS: readonly Scenario[] = [
  { name: 'the score', args: ['score', ...SCORE] },
  { name: 'segments: quotes, line breaks, other scripts, NULL and nothing', essential: true, args: SEGMENTS },
  { name: 'segments that are crossed', args: ['segment', ...SCORE, '--by', 'region,plan'] },
  { name: 'a filter on some values', args: [...SEGMENTS, ...where('region=EMEA|say "hello"|north, south')] },
  { name: 'a filter on a value with a quote', args: ['score', ...SCORE, ...where("region=Côte d'Ivoire")] },
  {
    name: 'a filter against values, which blanks meet',
    essential: true,
    args: [...SEGMENTS, ...where('plan!=free|pro')],
  },
  { name: 'a filter on blanks', args: [...SEGMENTS, ...where('region=')] },
  { name: 'a filter against blanks', args: [...SEGMENTS, ...where('region!=')] },
  { name: 'a filter on a part of a text', args: [...SEGMENTS, ...where('region~EM')] },
  { name: 'filters on numbers', args: ['score', ...SCORE, ...where('age>=30', 'age<50')] },
  {
    name: 'filters on days',
    essential: true,
    args: [...SEGMENTS, ...where('submitted_at>=2025-04-01', 'submitted_at<=2025-09-30')],
  },
  {
    name: 'filters on days, without them',
    args: ['score', ...SCORE, ...where('submitted_at>2025-04-01', 'submitted_at<2025-09-30')],
  },
  { name: 'scores as whole numbers', args: ['segment', '--score', 'score_integer', '--by', 'plan'] },
  {
    name: 'scores as decimals',
    essential: true,
    args: ['segment', '--score', 'score_decimal', '--by', 'plan'],
  },
  {
    name: 'scores as floating-point numbers, fractions rounded down',
    args: ['segment', '--score', 'score_double', '--by', 'plan', '--fractions', 'floor'],
  },
  { name: 'months', args: ['trend', ...SCORE, ...DATE, '--every', 'month'] },
  { name: 'ISO weeks', essential: true, args: ['trend', ...SCORE, ...DATE, '--every', 'week'] },
  { name: 'the days of six weeks', args: ['trend', ...SCORE, ...DATE, '--every', 'day', '--last', '6w'] },
  {
    name: 'quarters by plan, of filtered rows',
    args: ['trend', ...SCORE, ...DATE, '--every', 'quarter', '--by', 'plan', ...where('region!=NULL')],
  },
  { name: 'few different weights', args: [...SEGMENTS, '--weight', 'factor'], weighted: true },
  {
    name: 'weights that are all different',
    essential: true,
    args: [...SEGMENTS, '--weight', 'weight'],
    told: ['--weight-sums'],
    weighted: true,
  },
  { name: 'rows that are several responses', args: [...SEGMENTS, '--count', 'n'] },
  {
    name: 'the latest answer of each customer',
    essential: true,
    args: ['segment', ...SCORE, '--by', 'plan', ...LATEST],
    told: ['--tie', 'id'],
  },
  {
    name: 'the latest answer of each customer, of filtered rows',
    args: ['score', ...SCORE, ...LATEST, ...where('plan!=free')],
    told: ['--tie', 'id'],
  },
  {
    name: 'a SELECT in the place of the table',
    essential: true,
    args: ['segment', ...SCORE, '--by', 'region'],
    query: 'SELECT * FROM responses -- with a remark;\n;',
  },
  {
    name: 'halves, by a condition',
    args: ['compare', ...SCORE, '--before', 'plan=free', '--after', 'plan=pro'],
  },
  {
    name: 'checks',
    args: ['check', ...SCORE, '--expect', 'nps[plan=*] > -20', '--expect', 'mean[region=EMEA,plan=pro] > 6'],
  },
];
