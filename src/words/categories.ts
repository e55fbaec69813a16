// The sentence for a column whose values are not known to be promoters, passives and detractors.
import { grouped } from '../core/counted.js';
import type { Sentence } from '../core/errors.js';
import { categoryWordOf, categoryWords } from '../input/names/index.js';
import type { UnknownCategories } from '../input/problems.js';
import { byCategory, categoryCodesText } from './category-codes.js';
import { fileText } from './files.js';
import type { Names } from './names.js';
import { nearest } from './nearest.js';
import { quote } from './quote.js';
import { about, type Tellers } from './tellers.js';

const LISTED = 20;

export const categoryWordings: Tellers<UnknownCategories> = {
  'unknown-categories': ({ file, column, values, readings, sampled }, names): Sentence => {
    const shown = values.slice(0, LISTED).map(({ text, count, category }) => {
      const guess = category === undefined ? nearestWord(text) : undefined;
      const meaning =
        category ?? (guess === undefined ? '?' : `? nearest to ${quote(guess)} (${categoryWordOf(guess)})`);
      return [quote(text), grouped(count), meaning] as const;
    });
    const widths = [0, 1].map((i) => Math.max(0, ...shown.map((cells) => cells[i]!.length)));
    const more = values.length > LISTED ? [`  and ${grouped(values.length - LISTED)} more`] : [];
    const within = sampled === undefined ? '' : ` in the first ${grouped(sampled)} rows`;
    return {
      message: `${fileText(file)}: it is not known which values of ${quote(column.name)}${within} mean promoter, passive and detractor${shown.length === 0 ? '' : ':'}`,
      details: [
        ...shown.map(
          ([text, count, meaning]) =>
            `  ${text.padEnd(widths[0]!)}  ${count.padStart(widths[1]!)}  ${meaning}`,
        ),
        ...more,
      ],
      hint: about(names('category'), () => hintFor(values, readings, names)),
    };
  },
};

function hintFor(
  values: UnknownCategories['values'],
  readings: UnknownCategories['readings'],
  names: Names,
): string {
  const typed = readings.flatMap(
    (codes) => names('categoryCodes', categoryCodesText(byCategory(codes))) ?? [],
  );
  if (typed.length > 1)
    return `the numbers fit several codes, so say what they mean, such as ${typed.join(' or ')}`;
  if (typed.length === 1) return `if that is what they mean: ${typed[0]}`;
  const unknown = values.filter(({ category }) => category === undefined);
  const guesses = unknown.flatMap(({ text }) => {
    const guess = nearestWord(text);
    return guess === undefined ? [] : [[text, categoryWordOf(guess)!] as const];
  });
  const guess = names('categoryCodes', categoryCodesText(byCategory(guesses)));
  if (guess !== undefined && guesses.length > 0 && guesses.length === unknown.length)
    return `if that is what they mean: ${guess}`;
  const form = names('categoryCodes', 'promoter=A,passive=B,detractor=C');
  const advice = [
    unknown.length === values.length && `name the column that holds categories with ${names('category')}`,
    form &&
      `say what the values mean with ${form}, with values of the column for A, B and C, and | between several`,
  ];
  return advice.filter((part) => typeof part === 'string').join(', or ');
}

/** The known word that a value is most like. */
function nearestWord(text: string): string | undefined {
  return /\p{L}/u.test(text)
    ? nearest(
        text,
        [...categoryWords()].map(([word]) => word),
      )
    : undefined;
}
