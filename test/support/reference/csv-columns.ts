// The columns of CSV, as the program writes them, and what they mean: mostly what the keys of JSON of that name mean.
import { type DocumentCommand, jsonSchema } from '../../../src/report/schemas.js';
import { runHere } from '../in-process.js';
import { DEMO } from '../paths.js';
import { type JsonSchema, type KeyRow, keyRows } from './json-keys.js';
import { code, markdownTable } from './markdown-table.js';

const [Q1, Q2] = ['fixtures/comparison/q1.csv', 'fixtures/comparison/q2.csv'];
const INVITED = 'fixtures/invited/invitations.csv';
const [WEIGHTED, TARGETS] = ['fixtures/comparison/weighted.csv', 'fixtures/comparison/targets.json'];

const QUESTIONS = 'fixtures/questions/touchpoints.csv';
const MOVERS = ['fixtures/movers/q1.csv', 'fixtures/movers/q2.csv', '--id', 'customer_id'];

/** What is written, and a command line that writes it. */
const RUNS: readonly [what: string, command: DocumentCommand, args: readonly string[]][] = [
  ['score', 'score', [DEMO]],
  [
    'score of several questions, with a row for each two of them',
    'score',
    [QUESTIONS, '--score', 'support', '--score', 'price'],
  ],
  ['segment, a row a segment', 'segment', [DEMO, '--by', 'region']],
  ['segment --versus', 'segment', [DEMO, '--by', 'region', '--versus', 'EMEA']],
  [
    'segment --mean and --rate, with rows for means, rates and trends',
    'segment',
    [QUESTIONS, '--by', 'region', '--score', 'support', '--mean', 'spend', '--rate', 'churned=yes'],
  ],
  ['segment --pairs', 'segment', [DEMO, '--by', 'region', '--pairs']],
  [
    'score and segment, with rows of other kinds',
    'score',
    [WEIGHTED, '--targets', TARGETS, '--benchmark', '30'],
  ],
  ['score and segment, where it is known how many were invited', 'score', [INVITED]],
  ['compare', 'compare', [Q1, Q2, '--count', 'responses']],
  ['compare --by, a row a segment', 'compare', [Q1, Q2, '--count', 'responses', '--by', 'region']],
  [
    'goal, a row a goal',
    'goal',
    ['fixtures/time/two-years.csv', '--target', '50', '--by-date', '2026-06-30'],
  ],
  ['movers, a row a way from category to category, and rows of other kinds', 'movers', MOVERS],
  ['movers --list, a row a customer', 'movers', [...MOVERS, '--list', '--comment', 'comment']],
  ['comments, a row a theme', 'comments', ['fixtures/comments/en.csv', '--themes', 'starter']],
  ['drivers, a row a rating, and rows of other kinds', 'drivers', ['fixtures/drivers/shop.csv']],
  ['risk, a row a segment that was found', 'risk', ['fixtures/risk/responses.csv']],
  ['check, a row a check', 'check', [DEMO, '--min', '-100']],
  ['plan', 'plan', ['--margin', '5']],
  ['inspect, a row a column', 'inspect', [DEMO]],
];

/** Columns that no key of JSON is called like, or that are something else; some in one command alone. */
const MEANINGS: Readonly<Record<string, string>> = {
  region: 'The segment: a column for each of `--by`, called like it; a blank cell is a blank segment',
  row: 'What the row is of: `segment`, `question`, `difference`, `mean`, `rate`, `trend`, `total`, `benchmark` or `representation`; only where there are several kinds, and the cells of a segment are `(total)` in the row of all',
  other_question: 'The question that `question` is compared with: the difference is to it',
  measure: 'Column of `--mean`, or condition of `--rate`, that the row is about; its mean is under `mean`',
  slope:
    'What a step from detractors to passives, or from passives to promoters, adds; of a rate as a fraction',
  versus: 'The segment that this one is compared with',
  ci_level: 'Confidence of the intervals of the row, as a fraction',
  leverage_ci_low: 'Lower bound of the interval of `leverage`, in points',
  leverage_ci_high: 'Upper bound of the interval of `leverage`, in points',
  'risk region':
    'The segment: a column for each that makes one, called like it; empty where the segment is not by this column',
  'risk channel': 'Another such column',
  'risk plan': 'Another such column',
  letter: 'What the segment is called in pairs',
  above: 'Letters of the segments that it is significantly above, with spaces between',
  'comments kind':
    'What the row is of: a theme that was `found` or `named`, or the comments with `none` of them',
  theme: 'Name of the theme',
  terms: 'Words and phrases that it is made of, with semicolons between',
  impact_low: 'Lower bound of the interval of the impact, in points',
  impact_high: 'Upper bound of the interval of the impact, in points',
  share_before: 'Share of the comments before, 0 to 1',
  share_after: 'Share of the comments after, 0 to 1',
  share_adjusted_p_value: 'p of the change of the share, corrected',
  'comments nps_before': 'NPS of those who say it, before',
  'comments nps_after': 'NPS of those who say it, after',
  nps_adjusted_p_value: 'p of the change of that NPS, corrected',
  goal: 'Name of the goal; empty of that of the command line',
  periods_left: 'Periods that are left after that of `period`, that of the date among them',
  pace_needed: 'Points a period from now to the target',
  pace: 'Points a period so far: the slope of the line',
  pace_ci_low: 'Lower bound of its interval',
  pace_ci_high: 'Upper bound of its interval',
  projected: 'NPS of the line in the period of the date, if it goes on',
  projected_ci_low: 'Lower bound of the interval of the true NPS then',
  projected_ci_high: 'Upper bound of the interval of the true NPS then',
  observed_low: 'Lower bound of where the observed NPS of a period with as many responses lies then',
  observed_high: 'Upper bound of where the observed NPS of a period with as many responses lies then',
  benchmark: 'Name of the benchmark',
  difference_ci_low: 'Lower bound of the interval of the difference, in points',
  difference_ci_high: 'Upper bound of the interval of the difference, in points',
  sample_share: 'Share of the category in the sample, before weights, 0 to 1',
  target_share: 'Share of the category in the population, 0 to 1',
  share_difference: 'Sample less target',
  missing: 'Cells with words and signs for a missing answer, such as NA',
  first_day: 'Of a column of dates: the first day',
  last_day: 'The last day',
  date_order: 'DMY or MDY; empty where that changes nothing',
  ci_low: 'Lower bound of the confidence interval, in points',
  ci_high: 'Upper bound of the confidence interval, in points',
  promoters: 'Number of promoters',
  passives: 'Number of passives',
  detractors: 'Number of detractors',
  promoters_share: 'Share of promoters, 0 to 1, weighted where there are weights',
  passives_share: 'Share of passives',
  detractors_share: 'Share of detractors',
  score_0: 'Responses with each score, `score_0` to `score_10`, or each answer of another scale',
  response_rate: 'Answers divided by `sent`, 0 to 1, whatever the weights',
  response_rate_low: 'Lower bound of the confidence interval of the response rate',
  response_rate_high: 'Upper bound of it',
  rate: 'What segments that answered otherwise add to the difference; the sum over the segments, in points, unrounded',
  before: 'NPS before',
  after: 'NPS after',
  responses_before: 'Number of answers before',
  responses_after: 'Number of answers after',
  'movers row':
    'What the row is of: `way` from one category to another, `stayers`, `joiners`, `leavers` or `total`',
  from: 'Category before',
  to: 'Category after',
  nps_before: 'NPS before: of those who answered twice or only then, or of all',
  nps_after: 'NPS after',
  part: 'What they add to the change of the NPS, in points',
  'movers before': 'Category before',
  'movers after': 'Category after',
  score_before: 'Score before; empty where only categories are known',
  score_after: 'Score after',
  comment_before: 'Comment before; only with `--comment`',
  comment_after: 'Comment after',
  'drivers row': 'What the row is of: `rating`, `category`, `value` of a category, or `left_out`',
  share_low: 'Lower bound of the interval of the share',
  share_high: 'Upper bound of it',
  rating_mean: 'Mean rating of the answers with all ratings',
  importance: 'Whether the share is the largest (most), above the average (high) or below it (low)',
  rated:
    'Whether the mean is the lowest, below the average (low), near it (middle) or above it (high); empty on different scales',
  value: 'Value of the column',
};

/** A table for each kind of CSV. @throws Error where a column has no meaning */
export async function csvTables(): Promise<string> {
  const tables: string[] = [];
  for (const [what, command, args] of RUNS) {
    const { stdout } = await runHere([command, ...args, '--format', 'csv', '--quiet', '--no-config']);
    const columns = stdout
      .split('\n', 1)[0]!
      .split(',')
      .filter((name) => !/^score_[1-9]/.test(name));
    const meanings = keyMeanings(command);
    const rows = columns.map((name) => {
      const meaning = MEANINGS[`${command} ${name}`] ?? MEANINGS[name] ?? meanings.get(camelCase(name));
      if (meaning === undefined) throw new Error(`${name} of nps ${command} --format csv has no meaning`);
      return [code(name), meaning];
    });
    tables.push(`**${what}**\n\n${markdownTable(['column', 'meaning'], rows)}`);
  }
  return tables.join('\n\n');
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Key → what it means: of a block first, then of the result, from the outside in. */
function keyMeanings(command: DocumentCommand): Map<string, string> {
  const { $defs = {}, properties } = jsonSchema(command) as JsonSchema;
  const { block, ...others } = $defs;
  const depth = ({ path }: KeyRow) => path.split('.').length;
  const rows = [
    ...(block === undefined ? [] : keyRows(block, others)),
    ...keyRows(properties!.result!, $defs).sort((one, other) => depth(one) - depth(other)),
  ];
  const meanings = new Map<string, string>();
  for (const { path, meaning } of rows) {
    const key = path.split('.').at(-1)!;
    if (!meanings.has(key)) meanings.set(key, meaning);
  }
  return meanings;
}
