// Sentences for what is wrong where drivers are asked for, and for what is to be known beside their figures.
import { counted, grouped } from '../../core/counted.js';
import { decimal } from '../../report/numbers.js';
import { filesText } from '../../words/files.js';
import { quote, quoteAll } from '../../words/quote.js';
import type { WarningTellers } from '../../words/reader-warnings.js';
import { shellQuote } from '../../words/shell.js';
import type { Tellers } from '../../words/tellers.js';
import type { DriverProblem } from '../driver-problem-kinds.js';
import type { CliWarning } from '../warnings.js';

const MOST_NAMED = 10;

export const driverWords: Tellers<DriverProblem> = {
  'no-drivers': ({ files, leftOut, named }) => {
    if (named && leftOut.every(({ reason }) => reason === 'score' || reason === 'group'))
      return {
        message: `--columns ${named}: that is the score, which is to be explained`,
        hint: 'name ratings or segments beside it; without --columns all are looked at',
      };
    const others = leftOut.filter(({ reason }) => reason !== 'score').map(({ column }) => column);
    const seen =
      others.length === 0 ? 'there is nothing beside the score' : `none of ${listed(others)} is one`;
    return {
      message: `${filesText(files)}: no column of ratings or segments to look at: ${seen}`,
      ...(others.length > 0 && {
        hint: `name columns that are to be looked at all the same with --columns; nps inspect ${shellQuote(files[0]!)} says what each holds`,
      }),
    };
  },
  'too-few-for-drivers': ({ files, responses, ratings, each, some, categories }) => {
    const have = `${counted(responses, 'answer has', 'answers have')} all ${grouped(ratings)} ratings`;
    const hints = [
      ...(some.length > 0 ? [`name fewer, such as ${columnsOption(some)}`] : []),
      ...(categories.length > 0 ? [`look at segments alone: ${columnsOption(categories)}`] : []),
    ];
    return {
      message: `${filesText(files)}: ${have}, too few to tell them apart: at least ${grouped(each)} for each rating are needed, ${grouped(each * ratings)} in all`,
      ...(hints.length > 0 && { hint: hints.join('; or ') }),
    };
  },
};

/** `--columns` with these columns, as it is typed. */
function columnsOption(columns: readonly string[]): string {
  const text = columns.map((column) => column.replaceAll(',', '\\,')).join(',');
  return `--columns ${shellQuote(text)}`;
}

function listed(columns: readonly string[]): string {
  const more = columns.length - MOST_NAMED;
  return `${quoteAll(columns.slice(0, MOST_NAMED))}${more > 0 ? ` and ${grouped(more)} more` : ''}`;
}

export const driverWarnings: WarningTellers<
  Extract<CliWarning, { readonly code: 'unread-ratings' | 'alike-ratings' }>
> = {
  'unread-ratings': ({ column, count, example }) =>
    `${quote(column)}: ${counted(count, 'cell is', 'cells are')} neither a rating nor blank${example === undefined ? '' : `, such as ${quote(example)}`}, and taken as blank`,
  'alike-ratings': ({ ratings }) => {
    const names = ratings
      .slice(0, MOST_NAMED)
      .map(({ column, vif }) => `${quote(column)} (VIF ${decimal(vif, 1)})`);
    const more = ratings.length - names.length;
    const list = [...names, ...(more > 0 ? [`${grouped(more)} more`] : [])].join(', ');
    return `the other ratings say nearly the same as ${list}: their weights and effects are shaky`;
  },
};
