// Sentences for what the reader finds wrong with columns, and with the options that name them.

import { counted } from '../core/counted.js';
import type { ColumnProblem, ConditionProblem, NoOwnScore } from '../input/problems.js';
import { conditionText, eitherCondition, neverOccurs, wantedText } from './conditions.js';
import { countingHint, countsText } from './counted-answers.js';
import { filesText, fileText } from './files.js';
import { typed } from './names.js';
import { nearest } from './nearest.js';
import { quote, quoteAll } from './quote.js';
import { scoreColumnWords } from './score-columns.js';
import { shellQuote } from './shell.js';
import { about, type Tellers, tell } from './tellers.js';

const LATER =
  '; for a stream these are only the keys of the first objects: write it to a file to have all looked at';

export const columnWords: Tellers<ColumnProblem | ConditionProblem | NoOwnScore> = {
  'unknown-column': ({ file, column, columns, labels, likely, isBeginning }, names) => {
    const guess = nearest(column, labels);
    const shown = columns.slice(0, LISTED).map(listed);
    const more = columns.length > LISTED ? `, and ${columns.length - LISTED} more` : '';
    const found =
      guess === undefined && likely !== undefined
        ? `without ${names('score') ?? 'its name'}, ${quote(likely.name)} is taken; `
        : '';
    return {
      message: `${fileText(file)} has no column ${quote(column)}`,
      hint: `${guess === undefined ? `${found}the columns are` : `did you mean ${quote(guess)}? Columns:`} ${shown.join(', ')}${more}${isBeginning ? LATER : ''}`,
    };
  },
  'ambiguous-column': ({ file, column, positions }) => ({
    message: `${fileText(file)} has ${positions.length} columns called ${quote(column)}, at positions ${positions.join(', ')}`,
    hint: `name one by its position, for example ${shellQuote(`#${positions[0]}`)}, or as ${shellQuote(`${column}#2`)} for the second`,
  }),
  'in-both-files': ({ column, files: [own, joined], names: [first, second] }) => ({
    message: `${fileText(own)} and ${fileText(joined)} both have a column ${quote(column)}`,
    hint: `name the one that is meant: ${shellQuote(first)} is that of ${fileText(own)}, ${shellQuote(second)} that of ${fileText(joined)}`,
  }),
  'no-own-score': ({ problem, first }, names) => {
    const { hint: _, ...sentence } = tell(scoreColumnWords, problem, names);
    return {
      ...sentence,
      hint: `call it ${quote(first)} in the header, as in the file before, or read this file by itself`,
    };
  },
  'distribution-table': ({ file, counted: answers }, names) => ({
    message: `${fileText(file)} looks like a table of how many gave each answer: ${countsText(answers)}`,
    hint: countingHint(answers, names),
  }),
  'rows-of-counts': ({ file }, names) => ({
    message: `${fileText(file)} counts answers, and has no row for each`,
    hint: `give a file in which each row is one answer${about(names('score'), (name) => `, or name the column of the answers with ${name}`) ?? ''}`,
  }),
  'invited-of-counts': ({ file }, names) => ({
    message: `${fileText(file)} is read as a table of how many gave each answer, which has no rows for invitations`,
    hint: `leave ${names('invited') ?? 'invited'} out`,
  }),
  'options-exclude': ({ options: [first, second] }, names) => ({
    message: `${names(first) ?? first} and ${names(second) ?? second} cannot be used together`,
    hint:
      first === 'score'
        ? 'name the column with the 0–10 answers, or the one with the categories'
        : second === 'latestBy'
          ? 'rows that are counted already name no customers'
          : `${names('counts') ?? 'counts'} names the columns that hold all there is to count`,
  }),
  'column-twice': ({ option, text }, names) => ({
    message: `${names(option) ?? option} ${quote(text)} names a column twice`,
  }),
  'no-condition': ({ origin, text }, names) => ({
    message: `${conditionText(origin, text, names)} is not a condition`,
    hint: `write a column, one of = != < <= > >= ~, and a value, for example ${
      ('option' in origin && names(origin.option, 'region=EMEA')) || '"region=EMEA"'
    }`,
  }),
  'no-order': ({ origin, text, value }, names) => ({
    message: `${conditionText(origin, text, names)} compares with ${quote(value)}, which is neither a number nor a date`,
    hint: '< <= > >= take a number such as 7.5, or a date as 2025-03-31 or 2025-03; use = != or ~ for text',
  }),
  'unclear-value': ({ origin, text, value, column, why, instead }, names) => ({
    message: `${conditionText(origin, text, names)}: ${UNCLEAR[why](quote(value), quote(column))}`,
    hint: `write ${eitherCondition(origin, instead, names)}`,
  }),
  'nothing-compared': ({ origin, text, column, files, examples, ...cells }, names) => {
    const shown = examples.length === 0 ? '' : `, for example ${quoteAll(examples)}`;
    return {
      message: `${conditionText(origin, text, names)}: ${filesText(files)} has no ${wantedText(cells)} in ${quote(column)} to compare with${shown}`,
      hint: '< <= > >= compare numbers or dates; use = != or ~ for text',
    };
  },
  'mixed-units': ({ option = 'by', text, column, units }, names) => ({
    message: `${names(option, text) ?? quote(text)}: ${quote(column)} holds numbers in ${units.join(', ')}, which are not of one size`,
    hint: about(
      names('where', `${column}~${units[0]}`),
      (name) => `take those in one of them, for example ${name}`,
    ),
  }),
  'numbers-not-settled': ({ text, column, value }, names) => ({
    message: `${names('by', text) ?? quote(text)}: ${quote(value)} in column ${quote(column)} can be read in two ways, and the numbers there do not settle which`,
    hint: ONE_WAY,
  }),
  'no-date-column': ({ file }, names) => ({
    message: `${fileText(file)} has no column of dates that says when an answer was given`,
    hint: about(names('date', 'C'), (name) => {
      const waves = names('every', 'C');
      return `name it with ${name}${waves === undefined ? '' : `, or name what tells waves apart: ${waves}`}`;
    }),
  }),
  'several-date-columns': ({ file, columns, wanted }, names) => {
    const ways = columns.map((column) => names('date', typed(column)) ?? quote(column.name));
    const what = wanted === 'latest' ? 'which answer is the latest' : 'when an answer was given';
    return {
      message: `${fileText(file)} has ${columns.length} columns that could say ${what}: ${quoteAll(columns.map(({ name }) => name))}`,
      hint: `name the one with the date of the answer: ${ways.join(' or ')}`,
    };
  },
  'not-days': ({ option, text }, names) => ({
    message: `${names(option, text) ?? `${option} ${quote(text)}`} names no day`,
    hint: 'write a day such as 2026-06-01, a month (2026-06), a quarter (2026-Q2), a week (2026-W23) or a year (2026)',
  }),
  'unknown-zone': ({ zone }, names) => {
    const guess = nearest(zone, Intl.supportedValuesOf('timeZone'));
    const example = guess ?? 'Europe/Paris';
    return {
      message: `${names('tz', zone) ?? `zone ${quote(zone)}`} is no time zone`,
      hint: `${guess === undefined ? 'write one as' : 'did you mean'} ${names('tz', example) ?? example}${guess === undefined ? '' : '?'}`,
    };
  },
  'since-after-until': ({ since, until }, names) => ({
    message: `${names('since', since) ?? `since ${quote(since)}`} is after ${names('until', until) ?? `until ${quote(until)}`}`,
    hint: 'no day is in between: exchange them',
  }),
  'unknown-reading': ({ text, how, periods }, names) => ({
    message: `${names('by', text) ?? quote(text)}: ${quote(how)} does not say how to read the column`,
    hint: `after the colon come rising numbers (18,35,50), quartiles, or one of ${periods.join(', ')}`,
  }),
  'no-numbers': ({ option = 'by', text, column, rows }, names) => ({
    message: `${names(option, text) ?? quote(text)}: the first ${counted(rows, 'row holds', 'rows hold')} no numbers in ${quote(column)}`,
  }),
  'value-never-occurs': (problem, names) => ({ message: neverOccurs(problem, names) }),
};

/** What to do where a number of the file could be two. */
export const ONE_WAY = 'write the numbers of the file in one way, such as 1234.5';

const UNCLEAR: Record<
  Extract<ConditionProblem, { readonly kind: 'unclear-value' }>['why'],
  (value: string, column: string) => string
> = {
  'value-order': (value, column) =>
    `${value} can be two days, and ${column} does not show whether day or month comes first`,
  'value-sign': (value, column) => `${value} can be two numbers, and ${column} does not show which`,
  'in-percent': (value, column) => `${column} is in percent, and ${value} has no %`,
  'no-percent': (value, column) => `${value} is in percent, and ${column} is not`,
  units: (value, column) => `${column} holds several currencies, and ${value} does not say which`,
  'number-or-date': (value, column) => `the numbers in ${column} may be dates, and ${value} may be one too`,
};

const LISTED = 30;

function listed(name: string): string {
  if (name === '') return '(no name)';
  return name.includes(',') || name.trim() !== name ? quote(name) : quote(name).slice(1, -1);
}
