// Sentences for what an engine cannot be asked.
import { counted } from '../../core/counted.js';
import { formatCount } from '../../report/numbers.js';
import { DIALECTS } from '../../sql/query.js';
import { conditionText } from '../../words/conditions.js';
import { fileText } from '../../words/files.js';
import { quote } from '../../words/quote.js';
import type { WarningTellers } from '../../words/reader-warnings.js';
import type { Tellers } from '../../words/tellers.js';
import type { EngineProblem } from '../engine-problem-kinds.js';
import type { CliWarning } from '../warnings.js';

const KEYS = {
  file: 'a table is no file: there is no @file',
  category: 'the engine knows no categories: nps judges the answers that it counts',
  quartiles: 'quartiles are those of rows, and an engine is asked for counts',
} as const;

const INSTEAD = {
  file: 'leave it out, or name a column',
  category: 'the report has the shares of promoters, passives and detractors',
  quartiles: 'give the edges: spend:100,250,500',
} as const;

const PERIODS_OF_LATEST = {
  auto: 'the latest answer of each customer counts in each period, and which periods there are depends on all answers',
  wave: 'the latest answer of each customer in each wave is not asked of an engine',
  sunday: 'an engine counts weeks from Monday',
  sides: 'the latest answer of each customer counts on each side, and an engine is asked about both at once',
  checks: 'a check with conditions of its own is about the latest of the answers that meet them',
} as const;

const LATEST_INSTEAD = {
  auto: 'say which: --every month',
  wave: '--every month has periods of time; or keep the latest in a SELECT of your own, with --query',
  sunday: 'leave --week-start out, or take --every month',
  sides: 'ask about each side by itself: nps sql score with --where, before and after',
  checks: 'make that check by itself, with --where and --expect in the place of the configuration',
} as const;

const SQL_OF = { trend: 'the days of answers are asked for by nps sql trend' } as const;
const EXAMPLES_OF_ASKING =
  'score, segment, trend, check or compare: nps sql score --dialect postgres --table responses';

const COMMANDS = {
  rows: (command: string) => `nps ${command} needs the rows themselves, and an engine is asked for counts`,
  trend: (command: string) => `nps sql has no query for nps ${command} alone`,
  unknown: (command: string) => `${quote(command)} is no command whose figures counts carry`,
} as const;

const ROWS_INSTEAD = 'export the rows as CSV, and read that';

const REFUSED = {
  rows: (flag: string) => ({
    message: `${flag} needs the rows themselves, and an engine is asked for counts`,
    hint: ROWS_INSTEAD,
  }),
  categories: (flag: string) => ({
    message: `${flag}: an engine is asked for the texts of a score column`,
    hint: "make scores of the categories: --query 'SELECT …, CASE … WHEN … THEN 10 … END AS score FROM …'",
  }),
  counts: (flag: string) => ({
    message: `${flag}: a table that holds counts in several columns is not asked about`,
    hint: ROWS_INSTEAD,
  }),
  zone: (flag: string) => ({
    message: `${flag}: the engine makes days of moments, in the zone of its session`,
    hint: 'set the zone in the client, or make the days yourself with --query',
  }),
  join: (flag: string) => ({
    message: `${flag}: an engine joins its own tables, and no files`,
    hint: "join them there: --query 'SELECT … FROM … LEFT JOIN … ON …'",
  }),
  order: (flag: string) => ({
    message: `${flag}: an engine has dates, not texts in an order of day and month`,
    hint: "make dates of the texts with --query 'SELECT …'",
  }),
  targets: (flag: string) => ({
    message: `${flag} weights what is counted: it is for who reads the answer`,
    hint: 'count by the columns of the targets too, with --by, and give --targets with --counted',
  }),
} as const;

export const engineWords: Tellers<EngineProblem> = {
  'engine-from': ({ given }) => ({
    message:
      given === 'both' ? '--table and --query both say what is counted' : 'there is nothing to count in',
    hint:
      given === 'both'
        ? 'give one of them'
        : "--table survey.responses    or    --query 'SELECT …'    or    --query @file.sql",
  }),
  'engine-position': ({ option, text }, names) => ({
    message: `${names(option, text) ?? text}: the columns of a table have no positions`,
    hint: 'give the name of the column',
  }),
  'engine-key': ({ text, why }, names) => ({
    message: `${names('by', text) ?? quote(text)}: ${KEYS[why]}`,
    hint: INSTEAD[why],
  }),
  'engine-value': ({ origin, text, value }, names) => ({
    message: `${conditionText(origin, text, names)}: ${quote(value)} is neither a plain number nor a day, which are all that an engine compares`,
    hint: 'write 1234.5, 2026-04-01, or 2026-04 for its first day',
  }),
  'engine-without-date': (_, names) => ({
    message: 'which column says when an answer was given is not found out in an engine',
    hint: `name it with ${names('date', 'submitted_at') ?? 'date'}`,
  }),
  'engine-without-dialect': (_, names) => ({
    message: `${names('dialect') ?? 'dialect'} is missing: engines write SQL in ways of their own`,
    hint: `one of ${DIALECTS.join(', ')}`,
  }),
  'engine-segment-without-by': (_, names) => ({
    message: 'segment needs the column that makes the segments',
    hint: `name it with ${names('by', 'region') ?? 'by'}`,
  }),
  'engine-last-of-periods': (_, names) => ({
    message: `--last, --split-at and --periods ask for days, and ${names('periodInSql') ?? 'whole periods'} leaves none`,
    hint: `leave ${names('periodInSql') ?? 'the periods'} out, or say which days count with --since and --until`,
  }),
  'engine-other-period': ({ text, period }, names) => ({
    message: `${names('by', text) ?? quote(text)} is not made of whole ${period}s`,
    hint: `leave ${names('periodInSql') ?? 'periodInSql'} out: nps makes periods of days`,
  }),
  'engine-latest-of-periods': ({ why }, names) => ({
    message: `${names('latestBy') ?? 'latestBy'}: ${PERIODS_OF_LATEST[why]}`,
    hint: LATEST_INSTEAD[why],
  }),
  'engine-no-answers': ({ file }) => ({
    message: `${fileText(file)} has no rows: the table is empty, or the query failed`,
    hint: 'save what the query of the texts answers, with its header',
  }),
  'engine-many-texts': ({ file, texts, most }) => ({
    message: `${fileText(file)}: the score column has ${formatCount(texts)} different texts, more than ${formatCount(most)}: it holds no answers to one question`,
    hint: 'name the column of the answers with --score',
  }),
  'engine-cut-texts': ({ file, texts, found }) => ({
    message: `${fileText(file)} has ${formatCount(found)} of ${counted(texts, 'row')}: the client cut the answer`,
    hint: 'let the client write all rows',
  }),
  'engine-command': ({ command, why }) => ({
    message: COMMANDS[why](command),
    hint: why === 'trend' ? `${SQL_OF.trend}, and nps ${command} reads that answer too` : EXAMPLES_OF_ASKING,
  }),
  'engine-without-command': () => ({
    message: 'sql needs a command: what is to be computed',
    hint: EXAMPLES_OF_ASKING,
  }),
  'engine-refuses': ({ flag, why }) => REFUSED[why](flag),
  'engine-of-others': ({ flag, command, others }) => ({
    message: `nps sql ${command} has no ${flag}`,
    hint: `it is for nps sql ${others.join(', ')}`,
  }),
};

type EngineWarning = Extract<
  CliWarning,
  { readonly code: 'experimental-dialect' | 'unchecked-answer' | 'first-query' | 'counted-with' }
>;

export const engineWarnings: WarningTellers<EngineWarning> = {
  'experimental-dialect': ({ dialect }) =>
    `the dialect ${dialect} is experimental: no engine has run its queries yet; what comes back whole is counted rightly, or the engine refuses`,
  'unchecked-answer': () =>
    'the answer does not tell whether it is whole: see that the client writes all of its rows',
  'first-query': (_, names) =>
    `this is the first of two queries: it finds which texts the score column has; save its answer as CSV and give it with ${names('answers', 'texts.csv') ?? 'answers'}, which prints the second`,
  'counted-with': ({ line }) => `save the answer as CSV, and read it with: ${line}`,
};
