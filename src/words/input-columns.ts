// Sentences for what the reader finds wrong with columns, and with the options that name them.
import { counted, grouped } from '../core/counted.js';
import type { InputProblem } from '../input/problems.js';
import { conditionText, neverOccurs } from './conditions.js';
import { countingHint, countsText } from './counted-answers.js';
import { fileText } from './files.js';
import { type Names, typed } from './names.js';
import { nearest } from './nearest.js';
import { quote, quoteAll } from './quote.js';
import { about, type Tellers } from './tellers.js';

type ColumnKind =
  | 'unknown-column'
  | 'ambiguous-column'
  | 'several-score-columns'
  | 'no-score-column'
  | 'distribution-table'
  | 'options-exclude'
  | 'column-twice'
  | 'no-condition'
  | 'no-order'
  | 'unknown-reading'
  | 'no-numbers'
  | 'value-never-occurs';

export const columnWords: Tellers<Extract<InputProblem, { readonly kind: ColumnKind }>> = {
  'unknown-column': ({ file, column, columns, labels }) => {
    const guess = nearest(column, labels);
    const names = columns.slice(0, LISTED).map(listed);
    const more = columns.length > LISTED ? `, and ${columns.length - LISTED} more` : '';
    return {
      message: `${fileText(file)} has no column ${quote(column)}`,
      hint: `${guess === undefined ? 'the columns are' : `did you mean ${quote(guess)}? Columns:`} ${names.join(', ')}${more}`,
    };
  },
  'ambiguous-column': ({ file, column, positions }) => ({
    message: `${fileText(file)} has ${positions.length} columns called ${quote(column)}, at positions ${positions.join(', ')}`,
    hint: `name one by its position, for example '#${positions[0]}', or as '${column}#2' for the second`,
  }),
  'several-score-columns': ({ file, columns, sampled }, names) => {
    const labels = columns.map(({ label }) => quote(label));
    const width = Math.max(...labels.map((label) => label.length));
    const within = sampled === undefined ? '' : ` in the first ${grouped(sampled)} rows`;
    return {
      message: `${fileText(file)} has ${columns.length === 2 ? 'two' : columns.length} columns that could hold the score:`,
      details: columns.map(
        ({ position, answers }, i) =>
          `  ${labels[i]!.padEnd(width)} (column ${position})  0–10, ${answers} answers${within}`,
      ),
      hint:
        about(names('score', typed(columns[0]!)), (name) => `name one, for example ${name}`) ?? asMix(names),
    };
  },
  'no-score-column': ({ file, looked, advice }, names) => ({
    message: `${fileText(file)} has no column that is recognised as NPS answers`,
    details:
      looked.length === 0
        ? []
        : [
            '  looked at, but its cells are not 0–10 answers:',
            ...looked.map(
              ({ label, position, examples }) =>
                `  ${quote(label)} (column ${position}) holds ${quoteAll(examples) || 'nothing'}`,
            ),
          ],
    hint: scoreHint(advice, names),
  }),
  'distribution-table': ({ file, counted: answers }, names) => ({
    message: `${fileText(file)} looks like a table of how many gave each answer: ${countsText(answers)}`,
    hint: countingHint(answers, names),
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
    hint: '< <= > >= take a number such as 7.5, or a date as 2025-03-31; use = != or ~ for text',
  }),
  'unknown-reading': ({ text, how, periods }, names) => ({
    message: `${names('by', text) ?? quote(text)}: ${quote(how)} does not say how to read the column`,
    hint: `after the colon come rising numbers (18,35,50), quartiles, or one of ${periods.join(', ')}`,
  }),
  'no-numbers': ({ text, column, rows }, names) => ({
    message: `${names('by', text) ?? quote(text)}: the first ${counted(rows, 'row holds', 'rows hold')} no numbers in ${quote(column)}`,
  }),
  'value-never-occurs': (problem, names) => ({ message: neverOccurs(problem, names) }),
};

const LISTED = 30;
const FIRST = 12;

function listed(name: string): string {
  if (name === '') return '(no name)';
  return name.includes(',') || name.trim() !== name ? quote(name) : quote(name).slice(1, -1);
}

type Advice = Extract<InputProblem, { readonly kind: 'no-score-column' }>['advice'];

function scoreHint(advice: Advice, names: Names): string | undefined {
  if (advice.found === 'nothing') {
    const more = advice.columns.length > FIRST ? ', …' : '';
    return `no column holds 0–10 answers. Columns: ${quoteAll(advice.columns.slice(0, FIRST))}${more}`;
  }
  if (names('score') === undefined) return asMix(names);
  const { column } = advice;
  switch (advice.found) {
    case 'no-header':
      return `if the first row holds answers already, use ${names('headerRows', '0')} ${names('score', `#${column.position}`)}`;
    case 'categories':
      return `${quote(column.name)} holds promoters, passives and detractors: use ${names('category', typed(column))}`;
    case 'numbers':
      return `if one of the columns holds the 0–10 answers, name it, for example ${names('score', typed(column))}`;
  }
}

/** What helps in a plan, which takes a mix of answers and no names of columns. */
export function asMix(names: Names): string | undefined {
  const mix = names('mix', '50/30/20');
  return about(mix, (name) => `nps score FILE --score C tells the shares; give them as ${name}`);
}
