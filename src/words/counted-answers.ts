// What is said of a table of counts: what its columns hold, and the options that read it as one.
import type { CountedAnswers } from '../input/problems.js';
import { type Names, typed } from './names.js';
import { quote } from './quote.js';
import { about, advice } from './tellers.js';

/** "NPS score" holds each score once, and "Count" how many gave it */
export function countsText(counted: CountedAnswers): string {
  if (counted.by === 'columns') {
    const [first, last] = [counted.columns[0]!, counted.columns.at(-1)!];
    return `the columns ${quote(first.name)} to ${quote(last.name)} hold how many`;
  }
  const each = `${quote(counted.answer.name)} holds each ${counted.by === 'scores' ? 'score' : 'category'} once`;
  return counted.count === undefined
    ? `${each}, and no column how many gave it`
    : `${each}, and ${quote(counted.count.name)} how many gave it`;
}

/** --score 'NPS score' --count Count; undefined where nothing says how many, or the reader has no such options */
export function countingOptions(counted: CountedAnswers, names: Names): string | undefined {
  const options = optionsOf(counted, names);
  if (options.includes(undefined)) return undefined;
  const { column, value } = counted.total ?? {};
  return [...options, column && names('where', `${column.name}!=${value}`)].filter(Boolean).join(' ');
}

function optionsOf(counted: CountedAnswers, names: Names): (string | undefined)[] {
  if (counted.by === 'columns') {
    const list = counted.columns.map((column) => typed(column).replaceAll(',', '\\,'));
    return [names('counts', list.join(','))];
  }
  const { by, answer, count } = counted;
  return [
    names(by === 'scores' ? 'score' : 'category', typed(answer)),
    count && names('count', typed(count)),
  ];
}

/** How to have a table counted, and what to do where it is none. */
export function countingHint(counted: CountedAnswers, names: Names): string | undefined {
  const isUncountable = counted.total !== undefined && counted.total.column === undefined;
  if (isUncountable) return 'one row is the sum of the others: leave it out of the file';
  const none = counted.by === 'categories' ? names('category') : names('score');
  return advice(
    [
      counted.by !== 'columns' && counted.count === undefined
        ? 'shares alone do not tell how many answered: give a column of counts'
        : about(countingOptions(counted, names), (options) => `to count them: ${options}`),
      about(none, (name) => `where each row is one answer, name its column with ${name}`),
    ],
    '; ',
  );
}
