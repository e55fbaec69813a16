// Sentences for questions that an engine cannot answer.
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
  file: 'a table has no files, so there is no @file',
  category: 'an engine has no categories: it counts texts, and nps judges them',
  quartiles: 'quartiles need the rows themselves, and an engine returns only counts',
} as const;

const INSTEAD = {
  file: 'leave it out, or name a column',
  category: 'the report has the shares of promoters, passives and detractors',
  quartiles: 'give the edges: spend:100,250,500',
} as const;

const PERIODS_OF_LATEST = {
  auto: 'the latest answer of each customer in each period counts, but the periods depend on all answers',
  wave: 'an engine cannot be asked for the latest answer of each customer in each wave',
  sunday: 'an engine counts weeks from Monday',
  sides:
    'the latest answer of each customer on each side counts, but an engine is asked about both sides at once',
  checks: 'a check with its own conditions needs the latest of the answers that meet them',
} as const;

const LATEST_INSTEAD = {
  auto: 'name the period: --every month',
  wave: 'use periods of time, such as --every month, or find the latest answers in a SELECT of your own, with --query',
  sunday: 'leave --week-start out, or take --every month',
  sides: 'ask about each side separately: nps sql score with --where, before and after',
  checks: 'make that check separately, with --where and --expect instead of the configuration',
} as const;

const SQL_OF = { trend: 'the days of answers are counted by nps sql trend' } as const;
const EXAMPLES_OF_ASKING =
  'score, segment, trend, check or compare: nps sql score --dialect postgres --table responses';

const COMMANDS = {
  rows: (command: string) => `nps ${command} needs the rows themselves, and an engine returns only counts`,
  trend: (command: string) => `nps sql has no query of its own for nps ${command}`,
  unknown: (command: string) => `${quote(command)} is no command that works with counts`,
} as const;

const ROWS_INSTEAD = 'export the rows as CSV, and read the file';

const REFUSED = {
  rows: (flag: string) => ({
    message: `${flag} needs the rows themselves, and an engine returns only counts`,
    hint: ROWS_INSTEAD,
  }),
  categories: (flag: string) => ({
    message: `${flag}: an engine counts only the texts of a score column`,
    hint: "turn the categories into scores: --query 'SELECT …, CASE … WHEN … THEN 10 … END AS score FROM …'",
  }),
  counts: (flag: string) => ({
    message: `${flag}: an engine cannot be asked about a table with counts in several columns`,
    hint: ROWS_INSTEAD,
  }),
  zone: (flag: string) => ({
    message: `${flag}: the engine decides which day a moment is on, by the time zone of its session`,
    hint: 'set the time zone in the client, or compute the days yourself with --query',
  }),
  join: (flag: string) => ({
    message: `${flag}: an engine joins its own tables, and no files`,
    hint: "join them there: --query 'SELECT … FROM … LEFT JOIN … ON …'",
  }),
  order: (flag: string) => ({
    message: `${flag}: an engine reads columns of dates, not texts`,
    hint: "turn the texts into dates with --query 'SELECT …'",
  }),
  targets: (flag: string) => ({
    message: `${flag} weights the counts: it belongs to the command that reads the answer`,
    hint: 'count by the columns of the targets too, with --by, and give --targets with --counted',
  }),
} as const;

export const engineWords: Tellers<EngineProblem> = {
  'engine-from': ({ given }) => ({
    message: given === 'both' ? '--table and --query both say what is counted' : 'there is no table to count',
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
    message: `${conditionText(origin, text, names)}: ${quote(value)} is neither a plain number nor a day, and an engine compares nothing else`,
    hint: 'write 1234.5, 2026-04-01, or 2026-04 for its first day',
  }),
  'engine-without-date': (_, names) => ({
    message: 'an engine does not find the column of dates by itself',
    hint: `name it with ${names('date', 'submitted_at') ?? 'date'}`,
  }),
  'engine-without-dialect': (_, names) => ({
    message: `${names('dialect') ?? 'dialect'} is missing: engines differ in their SQL`,
    hint: `one of ${DIALECTS.join(', ')}`,
  }),
  'engine-segment-without-by': (_, names) => ({
    message: 'segment needs the column that makes the segments',
    hint: `name it with ${names('by', 'region') ?? 'by'}`,
  }),
  'engine-last-of-periods': (_, names) => ({
    message: `--last, --split-at and --periods need days, and ${names('periodInSql') ?? 'periodInSql'} counts whole periods`,
    hint: `leave ${names('periodInSql') ?? 'the periods'} out, or say which days count with --since and --until`,
  }),
  'engine-other-period': ({ text, period }, names) => ({
    message: `${names('by', text) ?? quote(text)} does not consist of whole ${period}s`,
    hint: `leave ${names('periodInSql') ?? 'periodInSql'} out: then nps makes the periods from days`,
  }),
  'engine-latest-of-periods': ({ why }, names) => ({
    message: `${names('latestBy') ?? 'latestBy'}: ${PERIODS_OF_LATEST[why]}`,
    hint: LATEST_INSTEAD[why],
  }),
  'engine-no-answers': ({ file }) => ({
    message: `${fileText(file)} has no rows: the table is empty, or the query failed`,
    hint: 'save the answer to the first query, with its header',
  }),
  'engine-many-texts': ({ file, texts, most }) => ({
    message: `${fileText(file)}: the score column has ${formatCount(texts)} different texts, more than ${formatCount(most)}: they cannot be the answers to one question`,
    hint: 'name the column of the answers with --score',
  }),
  'engine-cut-texts': ({ file, texts, found }) => ({
    message: `${fileText(file)} has ${formatCount(found)} of ${counted(texts, 'row')}: the client cut the answer`,
    hint: 'make the client write all rows',
  }),
  'engine-command': ({ command, why }) => ({
    message: COMMANDS[why](command),
    hint: why === 'trend' ? `${SQL_OF.trend}, and nps ${command} reads that answer too` : EXAMPLES_OF_ASKING,
  }),
  'engine-without-command': () => ({
    message: 'sql needs a command that says what to compute',
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
    `the dialect ${dialect} is experimental: no such engine has run its queries yet; it may refuse them, but a complete answer has the right counts`,
  'unchecked-answer': () =>
    'the answer does not show whether it is complete: make sure that the client writes all of its rows',
  'first-query': (_, names) =>
    `this is the first of two queries: it finds the texts of the score column; save its answer as CSV, and add ${names('answers', 'texts.csv') ?? 'answers'} to print the second`,
  'counted-with': ({ line }) => `save the answer as CSV, and read it with: ${line}`,
};
