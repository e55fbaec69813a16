// Sentences for a score column that is not clear: none, several, or one on another scale.
import { counted, grouped } from '../core/counted.js';
import { usualBands } from '../core/parse-scale.js';
import type { ScoreCandidate, UnclearScore } from '../input/problems.js';
import { fileText } from './files.js';
import { type Names, typed } from './names.js';
import { quote, quoteAll } from './quote.js';
import { shellQuote } from './shell.js';
import { about, advice as adviceOf, type Tellers } from './tellers.js';

export const scoreColumnWords: Tellers<UnclearScore> = {
  'several-score-columns': ({ file, columns, sampled }, names) => {
    return {
      message: `${fileText(file)} has ${columns.length === 2 ? 'two' : columns.length} columns that could hold the score${within(sampled)}:`,
      details: candidateLines(columns),
      hint: nameOne(columns, names) ?? asMix(names),
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
      : (besideHint(looked, names) ?? scoreHint(found, { file, isLooked: looked.length > 0 }, names)),
  }),
  'stated-scale': ({ file, column, label, stated: { low, high } }, names) => ({
    message: `${fileText(file)}: column ${quote(column.name)} is on a scale of ${low} to ${high}, as its header says (${quote(label)}); an NPS needs answers from 0 to 10`,
    hint: about(
      names('bands', usualBands({ low, high })),
      (name) =>
        `to count another scale, say which answers are whose, for example ${names('scale', `${low}-${high}`)} ${name}`,
    ),
  }),
};

/** How to choose one of several columns; each of two may be a question that is meant. */
function nameOne(columns: readonly ScoreCandidate[], names: Names): string | undefined {
  const flags = columns.map((column) => names('score', typed(column)));
  const both = flags.length === 2 && names.takesSeveral?.('score') ? `, or both: ${flags.join(' ')}` : '';
  return about(flags[0], (name) => `name one, for example ${name}${both}`);
}

/** Columns that are named where none is known. */
const FIRST = 12;

type Advice = Extract<UnclearScore, { readonly kind: 'no-score-column' }>['advice'];

type Looked = Extract<UnclearScore, { readonly kind: 'no-score-column' }>['looked'][number];

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
  const example = `${names('scale', `1-${top}`)} ${names('bands', usualBands({ low: 1, high: top }))}`;
  return `if 0 to 10 were offered, ${name} ${names('scale', '0-10')}; if another scale was, for example ${name} ${example}`;
}

function scoreHint(
  advice: Advice,
  { file, isLooked }: { file: string; isLooked: boolean },
  names: Names,
): string | undefined {
  if (advice.found === 'nothing') {
    const more = advice.columns.length > FIRST ? ', …' : '';
    const none = isLooked ? 'no other column holds such answers' : 'no column holds answers from 0 to 10';
    return adviceOf(
      [`${none}. Columns: ${quoteAll(advice.columns.slice(0, FIRST))}${more}`, inspecting(file, names)],
      '; ',
    );
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
      return `if the first row holds answers already, use ${[names('headerRows', '0'), names('score', `#${column.position}`)].filter(Boolean).join(' ')}`;
    case 'categories':
      return `${quote(column.name)} holds promoters, passives and detractors${about(names('category', typed(column)), (name) => `: use ${name}`) ?? ''}`;
  }
}

/** The command that shows the columns of a file that can be read again. */
function inspecting(file: string, { command }: Names): string | undefined {
  if (command === undefined || command === 'inspect' || file === '-') return undefined;
  return `nps inspect ${shellQuote(file)} shows what they hold`;
}

/** What helps in a plan, which takes a mix of answers and no names of columns. */
export function asMix(names: Names): string | undefined {
  const mix = names('mix', '50/30/20');
  return about(mix, (name) => `nps score FILE --score C tells the shares; give them as ${name}`);
}
