// Sentences for what the reader finds wrong with columns, and with the options that name them.
import { counted, grouped } from '../core/counted.js';
import type { InputProblem, ScoreCandidate } from '../input/problems.js';
import { conditionText, eitherCondition, neverOccurs, wantedText } from './conditions.js';
import { countingHint, countsText } from './counted-answers.js';
import { filesText, fileText } from './files.js';
import { type Names, typed } from './names.js';
import { nearest } from './nearest.js';
import { quote, quoteAll } from './quote.js';
import { about, type Tellers, tell } from './tellers.js';

type ColumnKind =
  | 'unknown-column'
  | 'ambiguous-column'
  | 'several-score-columns'
  | 'no-score-column'
  | 'stated-scale'
  | 'no-own-score'
  | 'distribution-table'
  | 'options-exclude'
  | 'column-twice'
  | 'no-condition'
  | 'no-order'
  | 'unclear-value'
  | 'nothing-compared'
  | 'mixed-units'
  | 'numbers-not-settled'
  | 'several-date-columns'
  | 'unknown-reading'
  | 'no-numbers'
  | 'value-never-occurs';

export const columnWords: Tellers<Extract<InputProblem, { readonly kind: ColumnKind }>> = {
  'unknown-column': ({ file, column, columns, labels, likely }, names) => {
    const guess = nearest(column, labels);
    const shown = columns.slice(0, LISTED).map(listed);
    const more = columns.length > LISTED ? `, and ${columns.length - LISTED} more` : '';
    const found =
      guess === undefined && likely !== undefined
        ? `without ${names('score') ?? 'its name'}, ${quote(likely.name)} is taken; `
        : '';
    return {
      message: `${fileText(file)} has no column ${quote(column)}`,
      hint: `${guess === undefined ? `${found}the columns are` : `did you mean ${quote(guess)}? Columns:`} ${shown.join(', ')}${more}`,
    };
  },
  'ambiguous-column': ({ file, column, positions }) => ({
    message: `${fileText(file)} has ${positions.length} columns called ${quote(column)}, at positions ${positions.join(', ')}`,
    hint: `name one by its position, for example '#${positions[0]}', or as '${column}#2' for the second`,
  }),
  'several-score-columns': ({ file, columns, sampled }, names) => {
    return {
      message: `${fileText(file)} has ${columns.length === 2 ? 'two' : columns.length} columns that could hold the score${within(sampled)}:`,
      details: candidateLines(columns),
      hint:
        about(names('score', typed(columns[0]!)), (name) => `name one, for example ${name}`) ?? asMix(names),
    };
  },
  'no-score-column': ({ file, looked, advice: found, sampled }, names) => ({
    message: `${fileText(file)} has no column that is recognised as NPS answers`,
    details: [
      ...(looked.length === 0 ? [] : [`  looked at${within(sampled)}:`]),
      ...looked.map(
        (column) => `  ${quote(column.label)} (column ${column.position}) ${WHY_NOT[column.why](column)}`,
      ),
      ...(found.found === 'candidates'
        ? [`  columns of such numbers${within(sampled)}:`, ...candidateLines(found.columns)]
        : []),
      ...(found.found === 'candidates' && found.more > 0 ? [`  and ${found.more} more`] : []),
    ],
    hint: looked.some(({ why }) => why === 'low')
      ? lowHint(looked, names)
      : (besideHint(looked, names) ?? scoreHint(found, names)),
  }),
  'stated-scale': ({ file, column, label, stated: { low, high } }, names) => ({
    message: `${fileText(file)}: column ${quote(column.name)} is on a scale of ${low} to ${high}, as its header says (${quote(label)}); an NPS needs answers from 0 to 10`,
    hint: about(
      names('bands', usualBands(low, high)),
      (name) =>
        `to count another scale, say which answers are whose, for example ${names('scale', `${low}-${high}`)} ${name}`,
    ),
  }),
  'no-own-score': ({ problem, first }, names) => {
    const { hint: _, ...sentence } = tell(columnWords, problem, names);
    return {
      ...sentence,
      hint: `call it ${quote(first)} in the header, as in the file before, or read this file by itself`,
    };
  },
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
  'mixed-units': ({ text, column, units }, names) => ({
    message: `${names('by', text) ?? quote(text)}: ${quote(column)} holds numbers in ${units.join(', ')}, which are not of one size`,
    hint: about(
      names('where', `${column}~${units[0]}`),
      (name) => `take those in one of them, for example ${name}`,
    ),
  }),
  'numbers-not-settled': ({ text, column, value }, names) => ({
    message: `${names('by', text) ?? quote(text)}: ${quote(value)} in column ${quote(column)} can be read in two ways, and the numbers there do not settle which`,
    hint: ONE_WAY,
  }),
  'several-date-columns': ({ file, columns }, names) => {
    const ways = columns.map((column) => names('date', typed(column)) ?? quote(column.name));
    return {
      message: `${fileText(file)} has ${columns.length} columns that could say which answer is the latest: ${quoteAll(columns.map(({ name }) => name))}`,
      hint: `name the one with the date of the answer: ${ways.join(' or ')}`,
    };
  },
  'unknown-reading': ({ text, how, periods }, names) => ({
    message: `${names('by', text) ?? quote(text)}: ${quote(how)} does not say how to read the column`,
    hint: `after the colon come rising numbers (18,35,50), quartiles, or one of ${periods.join(', ')}`,
  }),
  'no-numbers': ({ text, column, rows }, names) => ({
    message: `${names('by', text) ?? quote(text)}: the first ${counted(rows, 'row holds', 'rows hold')} no numbers in ${quote(column)}`,
  }),
  'value-never-occurs': (problem, names) => ({ message: neverOccurs(problem, names) }),
};

/** What to do where a number of the file could be two. */
export const ONE_WAY = 'write the numbers of the file in one way, such as 1234.5';

const UNCLEAR: Record<
  Extract<InputProblem, { readonly kind: 'unclear-value' }>['why'],
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
const FIRST = 12;

function listed(name: string): string {
  if (name === '') return '(no name)';
  return name.includes(',') || name.trim() !== name ? quote(name) : quote(name).slice(1, -1);
}

type Advice = Extract<InputProblem, { readonly kind: 'no-score-column' }>['advice'];

type Looked = Extract<InputProblem, { readonly kind: 'no-score-column' }>['looked'][number];

/** Why a column with the name of a score was not taken. */
const WHY_NOT: Record<Looked['why'], (column: Looked) => string> = {
  cells: ({ examples, beside, filled, range }) =>
    beside === undefined
      ? `holds ${quoteAll(examples) || 'nothing'}: no answers from 0 to 10`
      : `holds ${quote(beside.text)} in ${grouped(beside.rows)} of ${counted(filled, 'filled cell')}, beside answers of ${rangeText(range)}`,
  'yes-or-no': () => 'holds only 0 and 1: a yes or no',
  'row-numbers': ({ range }) => `holds ${rangeText(range)}, rising: it numbers the rows`,
  'other-scale': () => 'is on another scale, as its header says',
  low: ({ range, filled }) =>
    `holds ${rangeText(range)} in ${counted(filled, 'cell')}, none above 7: perhaps on another scale than 0–10`,
};

function rangeText(range: ScoreCandidate['range']): string {
  if (range === undefined) return 'no answers';
  return range.low === range.high ? `only ${range.low}` : `${range.low}–${range.high}`;
}

const within = (sampled: number | undefined) =>
  sampled === undefined ? '' : ` in the first ${grouped(sampled)} rows`;

/** A line for each column: its name, the range that was seen, how many cells, how many different ones. */
function candidateLines(columns: readonly ScoreCandidate[]): string[] {
  const labels = columns.map(({ label }) => quote(label));
  const width = Math.max(...labels.map((label) => label.length));
  return columns.map(
    ({ position, range, filled, distinct }, i) =>
      `  ${labels[i]!.padEnd(width)} (column ${position})  ${rangeText(range)}, ${counted(filled, 'filled cell')}, ${grouped(distinct)} different`,
  );
}

/** What helps where one text takes the place of most answers. */
function besideHint(looked: readonly Looked[], names: Names): string | undefined {
  const text = looked.find(({ beside }) => beside !== undefined)?.beside?.text;
  if (text === undefined) return undefined;
  return about(names('missing', text), (name) => `if ${quote(text)} is no answer, ${name}`);
}

/** What helps where a column with the name of a score shows no high answers. */
function lowHint(looked: readonly Looked[], names: Names): string | undefined {
  const low = looked.find(({ why }) => why === 'low')!;
  const name = names('score', typed(low));
  if (name === undefined) return asMix(names);
  if (names('scale') === undefined) return `if 0 to 10 were offered, ${name}`;
  const { high } = low.range!;
  const top = high <= 5 ? 5 : 7;
  const example = `${names('scale', `1-${top}`)} ${names('bands', usualBands(1, top))}`;
  return `if 0 to 10 were offered, ${name}; if another scale was, for example ${name} ${example}`;
}

/** Bands as they are often cut, as an example. */
function usualBands(low: number, high: number): string {
  const promoter = high + 1 - (high - low + 1 < 7 ? 1 : 2);
  const range = (from: number, to: number) => (from === to ? String(from) : `${from}-${to}`);
  return [range(low, promoter - 2), String(promoter - 1), range(promoter, high)].join(',');
}

function scoreHint(advice: Advice, names: Names): string | undefined {
  if (advice.found === 'nothing') {
    const more = advice.columns.length > FIRST ? ', …' : '';
    return `no other column holds such answers. Columns: ${quoteAll(advice.columns.slice(0, FIRST))}${more}`;
  }
  if (names('score') === undefined) return asMix(names);
  if (advice.found === 'candidates') {
    const likely = advice.columns.filter(({ isLikely }) => isLikely);
    const which = advice.columns.length === 1 ? 'it' : 'one of these';
    if (likely.length !== 1) return `if ${which} holds 0–10 answers, name it with ${names('score')}`;
    return `if ${quote(likely[0]!.label)} holds the 0–10 answers, name it: ${names('score', typed(likely[0]!))}`;
  }
  const { column } = advice;
  switch (advice.found) {
    case 'no-header':
      return `if the first row holds answers already, use ${names('headerRows', '0')} ${names('score', `#${column.position}`)}`;
    case 'categories':
      return `${quote(column.name)} holds promoters, passives and detractors: use ${names('category', typed(column))}`;
  }
}

/** What helps in a plan, which takes a mix of answers and no names of columns. */
export function asMix(names: Names): string | undefined {
  const mix = names('mix', '50/30/20');
  return about(mix, (name) => `nps score FILE --score C tells the shares; give them as ${name}`);
}
