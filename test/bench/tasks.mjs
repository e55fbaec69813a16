// @ts-check
// The table of tasks: what nps does with which file, what its peers are asked for the same answer, and the bars that the
// project has set itself. Tasks without peers are those that no peer does.
import { nps, piped } from './command.mjs';
import * as read from './readers.mjs';
import {
  ANSWERS,
  apart,
  LATEST_BY_ARG_MAX,
  LATEST_BY_WINDOW,
  MONTH,
  PLAIN,
  REGION,
  SUMMARY,
  tally,
  WEIGHTED,
} from './sql.mjs';

/** @typedef {import('./readers.mjs').Figures} Figures */

/**
 * A bar. `of` and `than` are keys of peers; `task` is the task in which the peer is timed, the bar's own unless given.
 * @typedef {{ kind: 'faster', than: string, least: number }
 *   | { kind: 'times', of: string, most: number, task?: string }
 *   | { kind: 'cpu', of: string, most: number }
 *   | { kind: 'memory', most: number }
 *   | { kind: 'beyond', task: string, most: number }} Bar
 */

/**
 * @typedef {object} Task
 * @property {string} key
 * @property {string} title
 * @property {string} file
 * @property {(path: string) => string[]} command the command line of nps
 * @property {(output: string) => Figures} [read] reads the answer of nps; without it none is compared
 * @property {boolean} [known] whether the answer is what the file is known to hold, score by region
 * @property {(rows: import('./readers.mjs').Row[]) => Figures} [rows] reads the rows of an engine, tallies unless given
 * @property {Record<string, unknown>} peers what each peer is asked, by its key, in the words that the peer understands
 * @property {readonly Bar[]} bars
 * @property {boolean} [short] it stands in README.md too
 */

/** The question of DuckDB that all others on a file are measured by. */
const plainQuery = (/** @type {string} */ task, /** @type {number} */ most) =>
  /** @type {const} */ ({ kind: 'times', of: 'duckdb', most, task });

const segment = (/** @type {string[]} */ ...options) => {
  return (/** @type {string} */ path) => nps('segment', path, '--json', ...options);
};
/** The one task of which the files know the answer. */
const BY_REGION = { command: segment('--by', 'region'), read: read.segments, known: true };
const EVERYBODY = {
  miller: ['count-distinct', '-f', 'region,score'],
  xan: ['groupby', 'region,score', 'count()'],
  qsv: 'SELECT region, score, count(*) AS n FROM _t_1 GROUP BY region, score',
  pandas: 'with-pandas.py',
  pyarrow: 'with-pyarrow.py',
  'csv-parse': true,
  papaparse: true,
  udsv: true,
};
/** @type {readonly Task[]} */
export const TASKS = [
  {
    key: 'small',
    title: '100 rows, by region',
    file: 'small',
    ...BY_REGION,
    peers: { duckdb: PLAIN, ...EVERYBODY },
    bars: [],
    short: true,
  },
  {
    key: 'everyday',
    title: '20,000 rows, by region',
    file: '20,000 rows',
    ...BY_REGION,
    peers: { duckdb: PLAIN, ...EVERYBODY },
    bars: [],
    short: true,
  },
  {
    key: 'main',
    title: 'by region',
    file: 'main',
    ...BY_REGION,
    peers: {
      duckdb: { '': PLAIN, 'types guessed': PLAIN, 'told all': PLAIN },
      ...EVERYBODY,
      wc: true,
    },
    bars: [
      { kind: 'faster', than: 'duckdb', least: 4 },
      { kind: 'cpu', of: 'duckdb', most: 0.3 },
      { kind: 'times', of: 'wc', most: 4 },
      { kind: 'faster', than: 'csv-parse', least: 50 },
      { kind: 'faster', than: 'miller', least: 15 },
      { kind: 'memory', most: 90 },
    ],
    short: true,
  },
  {
    key: 'where',
    title: '--where plan=pro',
    file: 'main',
    command: segment('--by', 'region', '--where', 'plan=pro'),
    read: read.segments,
    peers: {
      duckdb: tally(REGION, "WHERE plan = 'pro'"),
      miller: ['filter', '$plan == "pro"', 'then', 'count-distinct', '-f', 'region,score'],
    },
    bars: [plainQuery('main', 0.5)],
    short: true,
  },
  {
    key: 'two',
    title: 'two --by, apart',
    file: 'main',
    command: segment('--by', 'region', '--by', 'plan'),
    read: read.breakdowns,
    peers: { duckdb: apart({ region: REGION, plan: 'plan' }) },
    bars: [plainQuery('main', 0.5)],
  },
  {
    key: 'three',
    title: 'three --by, apart',
    file: 'main',
    command: segment('--by', 'region', '--by', 'plan', '--by', 'timestamp:month'),
    read: read.breakdowns,
    peers: { duckdb: apart({ region: REGION, plan: 'plan', 'timestamp:month': MONTH }) },
    bars: [plainQuery('main', 0.5)],
  },
  {
    key: 'crossed',
    title: '--by region,plan,timestamp:month',
    file: 'main',
    command: segment('--by', 'region,plan,timestamp:month'),
    read: read.segments,
    peers: { duckdb: tally(`${REGION}, plan, ${MONTH}`) },
    bars: [plainQuery('main', 0.5)],
    short: true,
  },
  {
    key: 'halves',
    title: 'compare --before plan=free --after plan=pro',
    file: 'main',
    command: (path) => nps('compare', path, '--before', 'plan=free', '--after', 'plan=pro', '--json'),
    read: read.halves,
    peers: {
      duckdb: tally("CASE plan WHEN 'free' THEN 'before' ELSE 'after' END", "WHERE plan IN ('free', 'pro')"),
    },
    bars: [plainQuery('main', 0.5)],
    short: true,
  },
  {
    key: 'periods',
    title: 'trend --every month',
    file: 'main',
    command: (path) => nps('trend', path, '--every', 'month', '--json'),
    read: read.periods,
    peers: {
      duckdb: {
        '': tally(MONTH),
        date_trunc: tally("strftime(date_trunc('month', timestamp::TIMESTAMP), '%Y-%m')"),
      },
    },
    bars: [plainQuery('main', 0.5)],
    short: true,
  },
  {
    key: 'inspect',
    title: 'inspect',
    file: 'main',
    command: (path) => nps('inspect', path, '--json'),
    read: read.blanks,
    rows: read.figureRows,
    peers: { duckdb: SUMMARY },
    bars: [plainQuery('main', 1.2)],
    short: true,
  },
  {
    key: 'decoded',
    title: 'comments decoded: --where comment~price',
    file: 'main',
    command: segment('--by', 'region', '--where', 'comment~price'),
    read: read.segments,
    peers: { duckdb: tally(REGION, "WHERE comment ILIKE '%price%'") },
    bars: [plainQuery('main', 1.2)],
    short: true,
  },
  {
    key: 'answers',
    title: 'all rows with a comment written as CSV: responses --with-comment',
    file: 'main',
    command: (path) => nps('responses', path, '--with-comment'),
    rows: read.figureRows,
    peers: { duckdb: ANSWERS },
    bars: [],
  },
  {
    key: 'stdin',
    title: 'standard input, by region',
    file: 'main',
    command: (path) => piped(path, nps('segment', '--by', 'region', '--json')),
    read: read.segments,
    known: true,
    peers: { duckdb: { 'standard input': PLAIN } },
    bars: [plainQuery('main', 0.5)],
    short: true,
  },
  {
    key: 'gzip',
    title: 'gzip, by region',
    file: 'main.gz',
    ...BY_REGION,
    peers: { duckdb: PLAIN, gunzip: true },
    bars: [{ kind: 'times', of: 'gunzip', most: 1.1 }],
    short: true,
  },
  {
    key: 'keys',
    title: 'by region, where rows have a count and a weight',
    file: 'keys',
    ...BY_REGION,
    peers: { duckdb: PLAIN },
    bars: [],
  },
  {
    key: 'count',
    title: '--count count',
    file: 'keys',
    command: segment('--by', 'region', '--count', 'count'),
    read: read.segments,
    peers: { duckdb: `SELECT ${REGION}, score, sum(count::INTEGER) FROM responses GROUP BY ALL` },
    bars: [plainQuery('keys', 0.5)],
  },
  {
    key: 'weight',
    title: '--weight weight',
    file: 'keys',
    command: segment('--by', 'region', '--weight', 'weight'),
    read: read.weighted,
    rows: read.figureRows,
    peers: {
      duckdb: WEIGHTED,
    },
    bars: [plainQuery('keys', 0.5)],
  },
  {
    key: 'latest',
    title: '--latest-by customer',
    file: 'keys',
    command: segment('--by', 'region', '--latest-by', 'customer'),
    read: read.segments,
    peers: {
      duckdb: {
        arg_max: LATEST_BY_ARG_MAX,
        window: LATEST_BY_WINDOW,
      },
    },
    bars: [plainQuery('keys', 1.2), { kind: 'memory', most: 250 }],
    short: true,
  },
  {
    key: 'tenth',
    title: 'by region',
    file: 'tenth',
    ...BY_REGION,
    peers: { duckdb: PLAIN },
    bars: [],
  },
  {
    key: 'comments',
    title: 'comments',
    file: 'tenth',
    command: (path) => nps('comments', path, '--json'),
    read: read.comments,
    rows: read.figureRows,
    peers: {
      duckdb: `SELECT 'comments', count(*) FROM responses WHERE score IS NOT NULL AND trim(comment) <> ''`,
    },
    bars: [plainQuery('tenth', 1.2)],
    short: true,
  },
  {
    key: 'report',
    title: 'report',
    file: 'tenth',
    command: (path) => nps('report', path),
    peers: {},
    bars: [],
  },
  {
    key: 'parquet',
    title: 'Parquet, by region',
    file: 'tenth.parquet',
    ...BY_REGION,
    peers: { duckdb: PLAIN },
    bars: [],
    short: true,
  },
  {
    key: 'xlsx',
    title: 'Excel, by region',
    file: 'workbook',
    ...BY_REGION,
    peers: { openpyxl: 'with-openpyxl.py' },
    bars: [],
    short: true,
  },
  {
    key: '100 segments',
    title: '100 segments',
    file: '100 segments',
    ...BY_REGION,
    peers: { duckdb: PLAIN },
    bars: [],
  },
  {
    key: '10,000 segments',
    title: '10,000 segments',
    file: '10,000 segments',
    ...BY_REGION,
    peers: { duckdb: PLAIN },
    bars: [{ kind: 'beyond', task: '100 segments', most: 0.5 }],
    short: true,
  },
];
