// Sentences for what the reader finds wrong with rows and with the data as a whole.
import { counted, grouped } from '../core/counted.js';
import type { Sentence } from '../core/errors.js';
import { NPS_SCALE } from '../core/scale.js';
import type { InputProblem, Place, RowProblem } from '../input/problems.js';
import { filesText, placeText } from './files.js';
import { asMix } from './input-columns.js';
import type { Names } from './names.js';
import { quote, quoteAll } from './quote.js';
import { answersText } from './scale.js';
import { about, advice, type Tellers, tell } from './tellers.js';

type DataKind = 'dates-not-settled' | 'all-weights-zero' | 'mostly-rejected';

const rowWords: Tellers<RowProblem> = {
  'too-many-fields': ({ expected, found }, names) => ({
    message: `expected ${counted(expected, 'column')}, found ${found}`,
    hint: advice(
      [
        'a field that holds the delimiter needs quotes around it',
        about(names('ragged'), (name) => `${name} drops the extra fields`),
      ],
      '; ',
    ),
  }),
  'not-a-count': ({ column, value }) => ({
    message: `${quote(value)} in column ${quote(column)} is not a count`,
    hint: 'a count is a whole number from 0 to 9007199254740991, without separators',
  }),
  'not-a-weight': ({ column, value }) => ({
    message: `${quote(value)} in column ${quote(column)} is not a weight`,
    hint: 'a weight is a number from 1e-100 to 1e100, or 0, which leaves the row out',
  }),
  'not-a-date': ({ column, value }, names) => ({
    message: `${quote(value)} in column ${quote(column)} is not a date`,
    hint: about(names('date'), (name) => `without ${name} the later row counts as the later answer`),
  }),
  'other-date-order': ({ value }, names) => ({
    message: `${quote(value)} does not fit the order of day and month of the dates before it`,
    hint:
      about(
        names('dateFormat', 'DMY'),
        (name) => `give the order with ${name} or MDY, and mend the dates that do not follow it`,
      ) ?? 'mend the dates that do not follow it',
  }),
  'date-order-unknown': ({ column, value }, names) => ({
    message: `${quote(value)} in column ${quote(column)} does not show whether day or month comes first`,
    hint: dateOrderHint(names),
  }),
  'not-comparable': ({ column, value, wanted }, names) => ({
    message: `${quote(value)} in column ${quote(column)} is not ${wanted === 'number' ? 'a number' : 'a date as 2025-03-31'}`,
    hint: advice(
      [
        '< <= > >= compare numbers or dates',
        about(names('where'), (name) => `filter other rows out with a ${name} before this one`),
      ],
      '; ',
    ),
  }),
  'in-both-halves': (_, names) => ({
    message: `the row meets both ${names('before') ?? 'before'} and ${names('after') ?? 'after'}`,
    hint: 'a response can be on one side of a comparison only: make the conditions exclude each other',
  }),
  'counts-too-large': () => ({
    message: 'the counts up to here add up to more than 9,007,199,254,740,991',
    hint: 'nothing beyond that can be counted exactly',
  }),
  'rejected-score': ({ column, value, wanted }, names) => ({
    message: `${value === undefined ? 'the cell' : quote(value)} in column ${quote(column)} is not a ${wanted}`,
    hint: about(names('strict'), (name) => `without ${name} such rows are counted and left out`),
  }),
  'too-many-values': ({ column, limit }, names) => ({
    message: `column ${quote(column)} has more than ${grouped(limit)} different values; it looks like an id`,
    hint: advice(
      [
        `choose another column ${about(names('by'), (name) => `for ${name}`) ?? 'to select by'}`,
        about(names('maxSegments'), (name) => `raise ${name}`),
      ],
      ', or ',
    ),
  }),
};

function dateOrderHint(names: Names): string | undefined {
  return about(
    names('dateFormat', 'DMY'),
    (name) => `say ${name} (3/12 is 3 December) or ${names('dateFormat', 'MDY')} (3/12 is March 12)`,
  );
}

type PlacedProblem = Extract<InputProblem, { readonly kind: RowProblem['kind'] }>;

/** The same with the place of the row. */
export const placedWords = Object.fromEntries(
  Object.keys(rowWords).map((kind) => [kind, withPlace]),
) as unknown as Tellers<PlacedProblem>;

function withPlace({ place, ...problem }: RowProblem & { place: Place }, names: Names): Sentence {
  const { message, ...rest } = tell(rowWords, problem, names);
  return { ...rest, message: `${placeText(place)}: ${message}` };
}

export const dataWords: Tellers<Extract<InputProblem, { readonly kind: DataKind }>> = {
  'dates-not-settled': ({ files, column }, names) => ({
    message: `${filesText(files)}: the dates in column ${quote(column)} do not show whether day or month comes first`,
    hint: dateOrderHint(names),
  }),
  'all-weights-zero': ({ files, column }) => ({
    message: `${filesText(files)}: all weights in column ${quote(column)} are 0`,
    hint: 'a row with weight 0 is left out, so no row is left',
  }),
  'mostly-rejected': ({ files, column, wanted, scale = NPS_SCALE, rejected, filled, examples }, names) => {
    const what = wanted === 'score' ? `${answersText(scale)} answers` : 'promoters, passives and detractors';
    const shown = examples.length === 0 ? '' : `, for example ${quoteAll(examples)}`;
    return {
      message: `${filesText(files)}: column ${quote(column)} does not hold ${what}: ${grouped(rejected)} of ${grouped(filled)} filled cells are rejected${shown}`,
      hint: about(names(wanted), (name) => `name the column that does with ${name}`) ?? asMix(names),
    };
  },
};
