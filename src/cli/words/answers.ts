// Sentences about cells that hold several answers.
import { quote } from '../../words/quote.js';
import type { WarningTellers } from '../../words/reader-warnings.js';
import type { CliWarning } from '../warnings.js';

type OfAnswers = Extract<CliWarning, { readonly code: 'answers-not-split' | 'several-answers' }>;

export const answerWarnings: WarningTellers<OfAnswers> = {
  'answers-not-split': ({ separator, columns }, names) => {
    if (columns === undefined)
      return `no cell of the columns that were looked at holds several answers parted by ${quoteSeparator(separator)}, so nothing was split`;
    const list = columns.map(({ column, cells }) => {
      const examples = cells.length === 0 ? 'empty' : `such as ${cells.map(quote).join(' and ')}`;
      return `${quote(column)} (${examples})`;
    });
    const likely = columns.find((one) => one.likely !== undefined)?.likely;
    const flag = likely === undefined ? undefined : names('answersSplit', typedSeparator(likely));
    const what =
      list.length === 0
        ? `there is no column of text to split at ${quoteSeparator(separator)}`
        : `no cell of ${list.join(' or ')} holds ${quoteSeparator(separator)}, so nothing was split`;
    return flag === undefined ? what : `${what}; it looks like ${flag}`;
  },
  'several-answers': ({ column, separator }, names) => {
    const flag = names('answersSplit', typedSeparator(separator));
    const looks = `${quote(column)} looks like several answers in a cell`;
    return flag === undefined ? looks : `${looks}; to make each a segment: ${flag}`;
  },
};

/** A separator as it is typed. */
export function typedSeparator(separator: string): string {
  return separator.replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

/** A separator in a sentence: its spaces matter. */
export function quoteSeparator(separator: string): string {
  const text = typedSeparator(separator);
  return text.trim() === text ? quote(text) : `"${text.replace(/\s/g, ' ')}"`;
}
