// Sentences for what the reader finds wrong with rows and with the data as a whole.
import { counted, grouped } from '../core/counted.js';
import type { Sentence } from '../core/errors.js';
import { NPS_SCALE } from '../core/scale.js';
import type { DataProblem, Place, RowProblem } from '../input/problems.js';
import { eitherCondition } from './conditions.js';
import { countedRowWords } from './counted-files.js';
import { filesText, placeText } from './files.js';
import { ONE_WAY } from './input-columns.js';
import type { Names } from './names.js';
import { quote, quoteAll } from './quote.js';
import { answersText } from './scale.js';
import { asMix } from './score-columns.js';
import { about, advice, type Tellers, tell } from './tellers.js';

const rowWords: Tellers<RowProblem> = {
  ...countedRowWords,
  'too-many-fields': ({ expected, found, areCells }, names) => ({
    message: `expected ${counted(expected, 'column')}, found ${found}`,
    hint: advice(
      [
        areCells
          ? 'a cell is filled beyond the last column that has a name'
          : 'a field that holds the delimiter needs quotes around it',
        about(names('ragged'), (name) => `${name} drops the extra ${areCells ? 'cells' : 'fields'}`),
      ],
      '; ',
    ),
  }),
  'not-a-count': ({ column, value }) => ({
    message: `${quote(value)} in column ${quote(column)} is not a count`,
    hint: 'a count is a whole number from 0 to 9007199254740991, without separators',
  }),
  'not-a-weight': ({ column, value }, names) => ({
    message: `${quote(value)} in column ${quote(column)} is not a weight`,
    hint: advice(
      [
        'a weight is a number from 1e-100 to 1e100, or 0, which leaves the row out',
        value === ''
          ? about(names('where', `${column}!=`), (name) => `${name} leaves out rows without one`)
          : undefined,
      ],
      '; ',
    ),
  }),
  'not-a-date': ({ column, value }, names) => ({
    message: `${quote(value)} in column ${quote(column)} is not a date, and its customer has other answers`,
    hint: about(
      names('where', `${column}!=${value}`),
      (name) => `mend it, or leave such rows out with ${name}`,
    ),
  }),
  'other-date-order': ({ value, settledBy }, names) => ({
    message: `${quote(value)} does not fit the order of day and month of the dates before it${settledBy === undefined ? '' : `, such as ${settledBy}`}`,
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
  'number-not-settled': ({ column, value, condition }, names) => ({
    message: `${quote(value)} in column ${quote(column)} can be read in two ways, and the first rows do not show which`,
    hint:
      condition === undefined
        ? `if a point parts the decimals, write an edge with one, such as 10.0; else ${ONE_WAY}`
        : `say what parts the decimals: ${eitherCondition(condition.origin, condition.instead, names)}`,
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
  'too-many-values': ({ column, limit, ofCells }, names) => ({
    message: `column ${quote(column)} has more than ${grouped(limit)} different ${ofCells ? 'cells; it looks like an id, or like free text' : 'values; it looks like an id'}`,
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

type LostAnswers = Extract<DataProblem, { readonly kind: 'lost-answers' }>;

/** What to do about texts that may be answers. A text is only called missing where it does not take the place of the highest answer. */
function lostHint({ texts, scale, hasLowest, hasHighest, isShown, wanted }: LostAnswers, names: Names) {
  const first = (may: LostAnswers['texts'][number]['may']) => texts.find((one) => one.may === may)?.text;
  const words = first('words');
  const above = first('above');
  const below = first('below');
  const fraction = first('fraction');
  const isLabel = first('label') !== undefined || (words !== undefined && !hasHighest);
  const isShifted = above !== undefined && scale.high === 10 && !hasLowest;
  const codes =
    wanted === 'category' ? names('categoryCodes', 'promoter=A,passive=B,detractor=C') : undefined;
  const missing = (text: string | undefined) =>
    text && about(names('missing', isShown ? text : 'TEXT'), (name) => `if it is no answer, ${name}`);
  return advice(
    [
      about(codes, (name) => `say what values stand for, for example ${name}`),
      isLabel && wanted === 'score'
        ? 'export the answers as numbers, or write the number of each in the place of its label'
        : undefined,
      isShifted
        ? about(
            names('scale', '1-11'),
            (name) => `if 1 to 11 stand for 0 to 10, ${name} ${names('bands', '1-7,8-9,10-11')}`,
          )
        : missing(above),
      below === '0' && scale.low === 1
        ? about(names('scale', '0-10'), (name) => `if 0 was offered too, ${name}`)
        : undefined,
      missing(below),
      fraction &&
        about(
          names('fractions', 'floor'),
          (name) => `${name} counts ${isShown ? fraction : '8.5'} as the whole number below it`,
        ),
      hasHighest || wanted === 'category' ? missing(words) : undefined,
    ].filter((part) => part !== ''),
    '; ',
  );
}

type PlacedProblem = RowProblem & { readonly place: Place };

/** The same with the place of the row. */
export const placedWords = Object.fromEntries(
  Object.keys(rowWords).map((kind) => [kind, withPlace]),
) as unknown as Tellers<PlacedProblem>;

function withPlace({ place, ...problem }: PlacedProblem, names: Names): Sentence {
  const { message, ...rest } = tell(rowWords, problem, names);
  return { ...rest, message: `${placeText(place)}: ${message}` };
}

export const dataWords: Tellers<DataProblem> = {
  'dates-not-settled': ({ files, column }, names) => ({
    message: `${filesText(files)}: the dates in column ${quote(column)} do not show whether day or month comes first`,
    hint: dateOrderHint(names),
  }),
  'mostly-undated': ({ files, column, rows, unreadable, blank, examples }, names) => {
    const shown = examples.length === 0 ? '' : `, for example ${quoteAll(examples)}`;
    const cells = [
      ...(blank > 0 ? [`${grouped(blank)} of ${counted(rows, 'row')} have none`] : []),
      ...(unreadable > 0
        ? [
            `${grouped(unreadable)}${blank > 0 ? '' : ` of ${counted(rows, 'row')}`} hold something else${shown}`,
          ]
        : []),
    ];
    return {
      message: `${filesText(files)}: column ${quote(column.name)} does not say when most answers were given: ${cells.join(', ')}`,
      hint: about(names('date', 'C'), (name) => `name the column with the date of the answer with ${name}`),
    };
  },
  'all-weights-zero': ({ files, column }) => ({
    message: `${filesText(files)}: all weights in column ${quote(column)} are 0`,
    hint: 'a row with weight 0 is left out, so no row is left',
  }),
  'only-two-values': ({ files, column, answers }, names) => ({
    message: `${filesText(files)}: column ${quote(column)} holds only 0 and 1 in ${counted(answers, 'answer')}: a yes or no, and no score from 0 to 10`,
    hint:
      about(names('score'), (name) => `name the column with the 0–10 answers with ${name}`) ?? asMix(names),
  }),
  'lost-answers': (problem, names) => {
    const { files, column, wanted, texts, more, filled, scale } = problem;
    const what =
      wanted === 'score'
        ? `no numbers from ${scale.low} to ${scale.high}`
        : 'no promoters, passives or detractors';
    return {
      message: `${filesText(files)}: column ${quote(column)} holds texts that are ${what}, and that may be answers:`,
      details: [
        ...texts.map(
          ({ text, rows }) =>
            `  ${problem.isShown ? quote(text) : 'a text'}  ${grouped(rows)} of ${counted(filled, 'filled cell')}`,
        ),
        ...(more > 0 ? [`  and ${more} more`] : []),
      ],
      hint: lostHint(problem, names) ?? asMix(names),
    };
  },
  'mostly-rejected': ({ files, column, wanted, scale = NPS_SCALE, rejected, filled, examples }, names) => {
    const what = wanted === 'score' ? `${answersText(scale)} answers` : 'promoters, passives and detractors';
    const shown = examples.length === 0 ? '' : `, for example ${quoteAll(examples)}`;
    return {
      message: `${filesText(files)}: column ${quote(column)} does not hold ${what}: ${grouped(rejected)} of ${grouped(filled)} filled cells are rejected${shown}`,
      hint: about(names(wanted), (name) => `name the column that does with ${name}`) ?? asMix(names),
    };
  },
};
