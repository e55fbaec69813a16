// What the reader has to say of data in words, and how it read a file: the command line and the library share it.
import type { Warning } from '../core/account.js';
import { counted, grouped } from '../core/counted.js';
import type { ScoreReason } from '../input/columns/score-column.js';
import type { ReadingPlan, RowReason } from '../input/table/reading-plan.js';
import type { FileReading, InputWarning, RecordName } from '../input/warnings.js';
import { neverOccurs } from './conditions.js';
import { countingOptions, countsText } from './counted-answers.js';
import { fileText } from './files.js';
import { delimiterText } from './input-files.js';
import { type Names, typed } from './names.js';
import { quote } from './quote.js';
import { about } from './tellers.js';

/** A sentence for each code of a union of warnings. */
export type WarningTellers<Of extends { readonly code: string }> = {
  readonly [Code in Of['code']]: (warning: Extract<Of, { readonly code: Code }>, names: Names) => string;
};

export const readerWarnings: WarningTellers<InputWarning> = {
  'score-column': ({ column, position, why }) =>
    `score: ${quote(column)}${position === undefined ? '' : ` (column ${position})`}, ${reasonText(why)}`,
  'distribution-table': ({ counted, isCounted }, names) => {
    const options = countingOptions(counted, names);
    const what = `a table of how many gave each answer (${countsText(counted)})`;
    if (isCounted) return `read as ${what}${options === undefined ? '' : `, as with ${options}`}`;
    return `read as answers, but this looks like ${what}${options === undefined ? '' : `; to count them: ${options}`}`;
  },
  'header-rows': ({ file, headerRows, hasTitle, vendor }) =>
    `${fileText(file)}: ${counted(headerRows, 'header row')}${hasTitle ? ' below a title line' : ''}, as in a ${vendor ?? 'survey'} export`,
  'short-rows': ({ file, count, first }) =>
    `${fileText(file)}: ${counted(count, 'row is', 'rows are')} shorter than the header (first: record ${first}); missing fields count as blank`,
  'long-rows': ({ file, count, first, dropped }, names) =>
    `${fileText(file)}: ${counted(count, 'row has', 'rows have')} more fields than the header (first: record ${first}); ${
      dropped ? 'they were dropped' : `score and segment stop there without ${names('ragged') ?? 'ragged'}`
    }`,
  'undecodable-characters': ({ file, count }) =>
    `${fileText(file)}: ${counted(count, 'character is', 'characters are')} not of the encoding that was named, and are \ufffd here`,
  'blank-scores': ({ count, rows, examples }) =>
    `${grouped(count)} blank: record${rows === 1 ? '' : 's'} ${listed(examples.map(recordText), rows)}`,
  'rejected-scores': ({ count, rows, examples }) => {
    const texts = examples.map(
      ({ value, ...record }) =>
        `record ${recordText(record)}${value === undefined ? '' : ` ${quote(value)}`}`,
    );
    return `${grouped(count)} rejected: ${listed(texts, rows)}`;
  },
  'no-answers': () => 'there are no answers, so there is no NPS',
  'scale-from-1': (_, names) =>
    `the answers are labelled from 1 and hold no 0; if the question offered 1 to 10, ${
      about(names('scale', '1-10'), (name) => `say ${name}`) ?? 'they are not of 0 to 10'
    }`,
  'small-scale': () => 'no answer is above 5; if the question offered 1 to 5, this is not an NPS',
  'similar-segments': ({ column, values }) =>
    `${quote(column)} has values that differ only by case or spaces, such as ${quote(values[0])} and ${quote(values[1])}; they are separate segments`,
  'value-never-occurs': (warning, names) => neverOccurs(warning, names),
  'doubtful-answers': ({ file, count, column, value, doubt }, names) => {
    const where = names('where', `${column.name}!=${value}`);
    const advice = where === undefined ? '' : `; to leave them out: ${where}`;
    return `${fileText(file)}: ${counted(count, 'answer has', 'answers have')} ${quote(column.label)} ${quote(value)} (${DOUBTS[doubt]})${advice}`;
  },
  'group-disagrees': ({ file, column, count, first }) =>
    `${fileText(file)}: the group stored in ${quote(column)} disagrees with the score in ${counted(count, 'row')} (first: record ${first}); the score counts`,
  'repeated-ids': ({ file, column, count, among, date }, names) => {
    const looked = among === undefined ? '' : ` of the first ${grouped(among)}`;
    const repeats = `${counted(count, 'answer')}${looked} repeat${count === 1 ? 's' : ''} a ${quote(column.label)}`;
    const options = [names('latestBy', typed(column)), date && names('date', typed(date))];
    const latest = options[0] === undefined ? undefined : options.filter((name) => name !== undefined);
    const advice = latest === undefined ? '' : `; to count only the latest of each: ${latest.join(' ')}`;
    return `${fileText(file)}: ${repeats}${advice}`;
  },
  'superseded-answers': ({ column, count }) =>
    `${counted(count, 'answer is', 'answers are')} left out: a later one of the same ${quote(column)} counts`,
  'sample-quartiles': ({ column, rows, edges }) =>
    `${quote(column)}: quartiles of the first ${counted(rows, 'row')}: ${edges.join(', ')}`,
};

const DOUBTS = {
  preview: 'previews, tests or spam',
  partial: 'partial answers',
  excluded: 'excluded by the survey tool',
} as const;

/** Why a column was taken for the score. */
export function reasonText(why: ScoreReason): string {
  switch (why.by) {
    case 'name':
      return 'known by its name';
    case 'question':
      return `whose question is ${quote(why.question)}`;
    case 'category':
      return `with its category in ${quote(why.column)} beside it`;
    case 'rating':
      return 'the only column whose name speaks of a score or a rating';
  }
}

/** "413", among several files "413 of q2.csv" */
function recordText({ record, file }: RecordName): string {
  return file === undefined ? String(record) : `${record} of ${fileText(file)}`;
}

function listed(examples: readonly string[], total: number): string {
  return `${examples.join(', ')}${total > examples.length ? ', …' : ''}`;
}

/** A warning of the reader with its sentence. */
export function toldWarningOfReader(warning: InputWarning, names: Names): Warning {
  return { code: warning.code, message: messageBy(readerWarnings, warning, names), ...countOf(warning) };
}

/** The sentence of a warning by the function for its code. */
export function messageBy<Of extends { readonly code: string }>(
  tellers: WarningTellers<Of>,
  warning: Of,
  names: Names,
): string {
  return tellers[warning.code as Of['code']](warning as never, names);
}

/** What it concerns, where that is counted. */
export function countOf(warning: object): { count?: number } {
  return 'count' in warning ? { count: warning.count as number } : {};
}

/** How a file was read, in one line. */
export function readingLine({ file, encoding, delimiter, headerRows, vendor, plan }: FileReading): string {
  const tool = vendor === null ? '' : `, ${vendor} export`;
  return `${fileText(file)}: ${encoding}, delimiter ${delimiterText(delimiter)}, ${counted(headerRows, 'header row')}${tool}; ${planText(plan)}`;
}

function planText(plan: ReadingPlan): string {
  switch (plan.how) {
    case 'done':
      return 'read at once';
    case 'kernel':
      return `counted by the kernel in ${counted(plan.threads, 'thread')}`;
    case 'kernel-stream':
      return 'counted by the kernel as it comes';
    case 'rows':
      return `read row by row: ${WHY_ROWS[plan.why]}`;
    case 'csv-parse':
      return `read row by row by csv-parse: ${WHY_CSV_PARSE[plan.why]}`;
  }
}

const WHY_ROWS: Record<RowReason, string> = {
  'not-aggregated': 'each answer is wanted',
  'category-counts': 'rows count categories',
  latest: 'the latest answer of each customer is wanted',
  comments: 'comments are wanted',
  dates: 'dates are wanted',
  rejects: 'rejected rows are wanted',
  'file-condition': 'a condition is about the file',
  'many-keys': 'many columns are looked at',
};

const WHY_CSV_PARSE = {
  dialect: 'the kernel reads no such delimiter, line end or single column',
  'many-columns': 'many columns are looked at',
} as const;
