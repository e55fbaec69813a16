// What the reader has to say of data in words; the command line and the library share it.
import type { Warning } from '../core/account.js';
import { counted, grouped } from '../core/counted.js';
import type { ScoreReason } from '../input/columns/score-candidate.js';
import type { InputWarning, RecordName } from '../input/warnings.js';
import { conditionText, neverOccurs, typedCondition, wantedText } from './conditions.js';
import { countingOptions, countsText } from './counted-answers.js';
import { filesText, fileText } from './files.js';
import { FORMATS } from './formats.js';
import { nearText } from './join.js';
import { type Names, typed } from './names.js';
import { quote } from './quote.js';
import { netScoreText } from './scale.js';
import { about } from './tellers.js';
import { formulasWithoutResult, hiddenCells, mergedRows, otherSheets } from './workbook-warnings.js';

/** A sentence for each code of a union of warnings. */
export type WarningTellers<Of extends { readonly code: string }> = {
  readonly [Code in Of['code']]: (warning: Extract<Of, { readonly code: Code }>, names: Names) => string;
};

export const readerWarnings: WarningTellers<InputWarning> = {
  'not-nps': ({ scale }) => `this is a net score (${netScoreText(scale)}), not an NPS`,
  'late-keys': ({ file, keys, count }) => {
    const texts = keys.map(({ key, rows }) => `${quote(key)} (${counted(rows, 'row')})`).join(', ');
    const more = count > keys.length ? ', …' : '';
    return `${fileText(file)}: ${counted(count, 'key is', 'keys are')} only in later objects and no ${count === 1 ? 'column unless an option names it' : 'columns unless an option names them'}: ${texts}${more}`;
  },
  'options-of-text': ({ file, kind, options }, names) => {
    const flags = options.map((key) => names(key) ?? key).join(', ');
    return `${fileText(file)} is ${FORMATS[kind]}: ${flags} ${options.length === 1 ? 'does' : 'do'} not apply to it`;
  },
  'lines-above-header': ({ file, count, skipLines, text, unit = 'line' }, names) => {
    const lines = counted(count, `${unit} above the header is`, `${unit}s above the header are`);
    const seen = text === undefined ? '' : ` (${quote(text)}${count > 1 ? ', …' : ''})`;
    const same = about(names('skipLines', String(skipLines)), (name) => `, as with ${name}`) ?? '';
    return `${fileText(file)}: ${lines} left out${seen}${same}`;
  },
  'header-rows': ({ file, headerRows, vendor }) =>
    `${fileText(file)}: ${counted(headerRows, 'header row')}, as in a ${vendor ?? 'survey'} export`,
  'other-sheets': otherSheets,
  'hidden-cells': hiddenCells,
  'formulas-without-result': formulasWithoutResult,
  'merged-rows': mergedRows,
  'quotes-are-text': ({ file }, names) =>
    `${fileText(file)}: quotes are read as text, as spreadsheets paste them${about(names('quote', 'none'), (name) => ` (${name})`) ?? ''}`,
  'score-column': ({ column, position, why }) => `score: ${positioned(column, position)}, ${reasonText(why)}`,
  'score-columns-differ': ({ columns }) => {
    const texts = columns.map(({ files, column, position, why }) => {
      const reason = why === undefined ? '' : `, ${reasonText(why)}`;
      return `${positioned(column, position)} in ${filesText(files)}${reason}`;
    });
    return `score: ${texts.join('; ')}`;
  },
  'category-codes': ({ column, codes }) =>
    `${quote(column)} is read as ${codes.map(([value, category]) => `${value} = ${category}s`).join(', ')}`,
  'distribution-table': ({ counted, isCounted }, names) => {
    const options = countingOptions(counted, names);
    const what = `a table of how many gave each answer (${countsText(counted)})`;
    if (isCounted) return `read as ${what}${options === undefined ? '' : `, as with ${options}`}`;
    return `read as answers, but this looks like ${what}${options === undefined ? '' : `; to count them: ${options}`}`;
  },
  'blanks-after-quotes': ({ file, count, first }) =>
    `${fileText(file)}: ${counted(count, 'record has', 'records have')} blanks after a closing quote${
      first === 0 ? ' (first: the header)' : firstText(first)
    }; the blanks are left out`,
  'short-rows': ({ file, count, first }) =>
    `${fileText(file)}: ${counted(count, 'row is', 'rows are')} shorter than the header${firstText(first)}; missing fields count as blank`,
  'long-rows': ({ file, count, first, dropped }, names) =>
    `${fileText(file)}: ${counted(count, 'row has', 'rows have')} more fields than the header${firstText(first)}; ${
      dropped ? 'they were dropped' : `score and segment stop there without ${names('ragged') ?? 'ragged'}`
    }`,
  'file-grew': ({ file, bytes }) =>
    `${fileText(file)} grew while it was read: the ${counted(bytes, 'byte')} that were added are not in these figures`,
  'encoding-unknown': ({ file, encoding }, names) =>
    `${fileText(file)} is not UTF-8; shown as ${encoding} would read it, the most likely encoding: the other commands need ${names('encoding', encoding) ?? 'encoding'}`,
  'utf8-too': ({ file, encoding }, names) =>
    `${fileText(file)} is UTF-8 as it stands: read as ${encoding}, letters with accents are not what they should be${about(names('encoding'), (name) => `; leave ${name} out`) ?? ''}`,
  'weighted-file': ({ file, column }, names) =>
    `${fileText(file)} says that its cases are weighted by ${quote(column)}, but here each counts once${
      about(names('weight', column), (name) => `; to weight them: ${name}`) ?? ''
    }`,
  'more-cases': ({ file, count }) =>
    `${fileText(file)} says that it has ${counted(count, 'case')}, and holds more, which are left out; open it in the program that wrote it and save it again`,
  'undecodable-characters': ({ file, count }) =>
    `${fileText(file)}: ${counted(count, 'character is', 'characters are')} not of the encoding that was named, and are \ufffd here`,
  'blank-scores': ({ count, rows, examples }) =>
    `${grouped(count)} blank${examples.length === 0 ? '' : `: record${rows === 1 ? '' : 's'} ${listed(examples.map(recordText), rows)}`}`,
  'rejected-scores': ({ count, rows, examples, texts: counts }) => {
    const texts = [...examples.map(valueText), ...counts.map(countedText)];
    const told = counts.reduce((sum, one) => sum + one.rows, examples.length);
    return `${grouped(count)} rejected${texts.length === 0 ? '' : `: ${texts.join(', ')}${rows > told ? ', …' : ''}`}`;
  },
  'unchecked-counts': ({ files }) =>
    `${filesText(files)}: it is not known whether all responses are there: the columns nps_rows and nps_groups are missing, as from engines without window functions`,
  'no-answers': () => 'there are no answers, so there is no NPS',
  'scale-from-1': (_, names) =>
    `the answers are labelled from 1 and hold no 0; if the question offered 1 to 10, ${
      about(names('scale', '1-10'), (name) => `say ${name}`) ?? 'they are not of 0 to 10'
    }`,
  'small-scale': ({ low, high, answers }, names) =>
    `the ${low === high ? `${counted(answers, 'answer')} are all ${low}` : `${counted(answers, 'answer')} run from ${low} to ${high}`}, none above 7; on another scale than 0–10 this is no NPS${
      about(names('scale', '0-10'), (name) => ` (${name} says that it is the scale)`) ?? ''
    }`,
  'summary-rows': ({ file, count, first, texts }) => {
    const labels = texts.length === 0 ? '' : ` (${texts.map(quote).join(', ')})`;
    return `${fileText(file)}: ${count === 1 ? 'the last row sums' : `the last ${count} rows sum`} the others up${labels} and ${
      count === 1 ? 'is' : 'are'
    } rejected${first === undefined ? '' : `: record ${first}`}`;
  },
  'missing-codes': ({ count, texts }) =>
    `${grouped(count)} of them ${count === 1 ? 'is a code' : 'are codes'} for a missing answer${
      texts.length === 0 ? '' : `: ${texts.map(({ text, rows }) => `${text} (${grouped(rows)})`).join(', ')}`
    }`,
  'similar-segments': ({ column, values }) =>
    `${quote(column)} has values that differ only by case or spaces, such as ${quote(values[0])} and ${quote(values[1])}; they are separate segments`,
  'value-never-occurs': (warning, names) => neverOccurs(warning, names),
  'doubtful-answers': ({ file, count, column, value, doubt }, names) => {
    const where = names('where', `${column.name}!=${value}`);
    const advice = where === undefined ? '' : `; to leave them out: ${where}`;
    return `${fileText(file)}: ${counted(count, 'answer has', 'answers have')} ${quote(column.label)} ${quote(value)} (${DOUBTS[doubt]})${advice}`;
  },
  'group-disagrees': ({ file, column, count, first }) =>
    `${fileText(file)}: the group stored in ${quote(column)} disagrees with the score in ${counted(count, 'row')}${firstText(first)}; the score counts`,
  'repeated-ids': ({ file, column, count, among, date }, names) => {
    const looked = among === undefined ? '' : ` of the first ${grouped(among)}`;
    const repeats = `${counted(count, 'answer')}${looked} repeat${count === 1 ? 's' : ''} a ${quote(column.label)}`;
    const options = [names('latestBy', typed(column)), date && names('date', typed(date))];
    const latest = options[0] === undefined ? undefined : options.filter((name) => name !== undefined);
    const advice = latest === undefined ? '' : `; to count only the latest of each: ${latest.join(' ')}`;
    return `${fileText(file)}: ${repeats}${advice}`;
  },
  'superseded-answers': ({ column, count, within }) => {
    const same =
      within === undefined
        ? ''
        : ` and ${typeof within === 'string' ? within : within.map((one) => quote(one)).join(' and ')}`;
    return `${counted(count, 'answer is', 'answers are')} left out: a later one of the same ${quote(column)}${same} counts`;
  },
  'not-compared': ({ origin, text, column, count, examples, ...cells }, names) => {
    const texts = examples.map(valueText);
    return `${conditionText(origin, text, names)}: ${counted(count, 'cell', 'cells')} in ${quote(column)} ${count === 1 ? 'is' : 'are'} no ${wantedText(cells)} and left out${texts.length === 0 ? '' : `: ${listed(texts, count)}`}`;
  },
  'no-numbers': ({ column, count, examples }) => {
    const texts = examples.map(valueText);
    return `${counted(count, 'cell', 'cells')} in ${quote(column)} ${count === 1 ? 'is' : 'are'} no number, and in no mean${texts.length === 0 ? '' : `: ${listed(texts, count)}`}`;
  },
  'beginning-compared': ({ origin, text, day, instead }, names) =>
    `${conditionText(origin, text, names)} compares with ${day}; to have all of it on one side: ${typedCondition(origin, instead, names)}`,
  'date-column': ({ column, position, latestBy }) =>
    `dates: ${quote(column)} (column ${position}) says ${
      latestBy === undefined
        ? 'when an answer was given'
        : `which answer of each ${quote(latestBy)} is the latest`
    }`,
  'undated-rows': ({ column, count, unreadable, examples }) => {
    const texts = examples.map(valueText);
    const blank = count - unreadable;
    const none = `${counted(blank, 'row is', 'rows are')} left out: ${blank === 1 ? 'its' : 'their'} ${quote(column)} is blank`;
    if (unreadable === 0) return none;
    const read = `${counted(unreadable, 'row is', 'rows are')} left out: ${unreadable === 1 ? 'its' : 'their'} ${quote(column)} is no date${texts.length === 0 ? '' : `: ${listed(texts, unreadable)}`}`;
    return blank === 0 ? read : `${read}; ${grouped(blank)} more ${blank === 1 ? 'is' : 'are'} blank there`;
  },
  'latest-by-row': ({ latestBy, falling }, names) => {
    const how = about(names('date', 'C'), (name) => `; ${name} names one`) ?? '';
    const newest =
      falling === undefined
        ? ''
        : `. ${quote(falling)} falls from row to row, as where the newest answers stand first: if they do, sort the file by it, or the oldest ones count`;
    return `no column of dates was found: of the answers of one ${quote(latestBy)} the later row counts${how}${newest}`;
  },
  'unmatched-rows': ({ file, count, rows, blank, near, looked }) => {
    const without = blank === 0 ? '' : ` (${grouped(blank)} of them ${blank === 1 ? 'has' : 'have'} no id)`;
    const hint =
      near.length === 0 ? '' : `; ${nearText(near, looked, 'ids are compared as they are written')}`;
    return `${grouped(count)} of ${counted(rows, 'row')} ${count === 1 ? 'is' : 'are'} not in ${fileText(file)}${without}; what is joined is blank there${hint}`;
  },
  'sample-quartiles': ({ column, rows, edges }) =>
    `${quote(column)}: quartiles of the first ${counted(rows, 'row')}: ${edges.join(', ')}`,
};

/** "nps" (column 3) */
function positioned(column: string, position: number | undefined): string {
  return `${quote(column)}${position === undefined ? '' : ` (column ${position})`}`;
}

const DOUBTS = {
  preview: 'previews, tests or spam',
  partial: 'partial answers',
  excluded: 'excluded by the survey tool',
} as const;

/** Why a column was taken for the score. */
export function reasonText(why: ScoreReason): string {
  switch (why.by) {
    case 'name':
      return 'known by its name';
    case 'question':
      return `whose question is ${quote(why.question)}`;
    case 'category':
      return `with its category in ${quote(why.column)} beside it`;
    case 'rating':
      return 'the only column whose name speaks of a score or a rating';
  }
}

/** "413", among several files "413 of q2.csv" */
function recordText({ record, file }: RecordName): string {
  return file === undefined ? String(record) : `${record} of ${fileText(file)}`;
}

/** record 413 "five" */
function valueText({ value, ...record }: RecordName & { readonly value?: string | undefined }): string {
  return `record ${recordText(record)}${value === undefined ? '' : ` ${quote(value)}`}`;
}

/** "n/a" (1,204) */
function countedText({ text, rows }: { readonly text: string; readonly rows: number }): string {
  return rows === 1 ? quote(text) : `${quote(text)} (${grouped(rows)})`;
}

function firstText(first: number | undefined): string {
  return first === undefined ? '' : ` (first: record ${first})`;
}

function listed(examples: readonly string[], total: number): string {
  return `${examples.join(', ')}${total > examples.length ? ', …' : ''}`;
}

/** A warning of the reader with its sentence. */
export function toldWarningOfReader(warning: InputWarning, names: Names): Warning {
  return { code: warning.code, message: messageBy(readerWarnings, warning, names), ...countOf(warning) };
}

/** The sentence of a warning by the function for its code. */
export function messageBy<Of extends { readonly code: string }>(
  tellers: WarningTellers<Of>,
  warning: Of,
  names: Names,
): string {
  return tellers[warning.code as Of['code']](warning as never, names);
}

/** What it concerns, where that is counted. */
export function countOf(warning: object): { count?: number } {
  return 'count' in warning ? { count: warning.count as number } : {};
}
