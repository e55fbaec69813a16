// Sentences for small files, saved documents and files to write.

import { BLANK } from '../../core/blank.js';
import { usualBands } from '../../core/parse-scale.js';
import { rangeText } from '../../core/scale.js';
import type { SavedFault } from '../../report/saved-json.js';
import { countingOptions } from '../../words/counted-answers.js';
import { fileText, pathText, reasonText, unwritable } from '../../words/files.js';
import { anyCommand, type Names } from '../../words/names.js';
import { quote } from '../../words/quote.js';
import { messageBy, readerWarnings } from '../../words/reader-warnings.js';
import { shellQuote } from '../../words/shell.js';
import { about, type Tellers } from '../../words/tellers.js';
import type { OutputProblem } from '../output-problem-kinds.js';
import type { SavedProblem } from '../saved-problem-kinds.js';
import type { ScaleDoubt, SmallFileProblem } from '../small-file-problem-kinds.js';
import { valueText, whoseText } from './targets.js';

const BENCHMARKS =
  'give a name and an nps from -100 to 100, and where they are known n (answers), promoters and detractors (percent)';

export const smallFileWords: Tellers<SmallFileProblem> = {
  'not-json': ({ file, reason }) => ({ message: `${fileText(file)} is not valid JSON: ${reason}` }),
  'missing-columns': ({ file, missing, needed, optional }) => ({
    message: `${fileText(file)} has no column ${missing.map((name) => `"${name}"`).join(', ')}`,
    hint: `it should have the columns ${needed.join(', ')}${optional.length > 0 ? `, and may have ${optional.join(', ')}` : ''}`,
  }),
  'no-targets': ({ file }) => ({ message: `${fileText(file)} holds no targets` }),
  'wrong-targets': ({ file, path, what }) => ({
    message: `${fileText(file)}: ${path || 'the document'}: ${what}`,
    hint: 'write {"region": {"EMEA": 40, "APAC": 60}}',
  }),
  'target-not-a-number': ({ file, record, target }) => ({
    message: `${fileText(file)}, record ${record}: the target ${quote(target)} is not a number`,
  }),
  'target-twice': ({ file, record, variable, value }) => ({
    message: `${fileText(file)}, record ${record}: ${variable} = ${value ?? BLANK} has a target already`,
  }),
  'unmatched-targets': ({ unmatched, whose }) => {
    const list = (values: readonly (string | null)[]) => values.map(valueText).join(', ') || 'none';
    return {
      message: `the categories of ${whoseText(whose)} and of the targets differ:`,
      details: unmatched.map(
        ({ variable, withoutTarget, withoutResponses }) =>
          `  ${variable}: without a target: ${list(withoutTarget)}; without responses: ${list(withoutResponses)}`,
      ),
      hint: 'complete the targets, or leave out what does not match with --unmatched drop',
    };
  },
  'too-many-weighted-groups': ({ by, limit }, names) => {
    const raise = names('maxSegments');
    return {
      message: `--by ${by.join(',')} gives more than ${limit} segments`,
      hint: raise === undefined ? 'leave a column out' : `leave a column out, or raise ${raise}`,
    };
  },
  'no-benchmarks': ({ file }) => ({ message: `${fileText(file)} holds no benchmarks`, hint: BENCHMARKS }),
  'wrong-benchmark': ({ file, record, key, what }) => ({
    message: `${fileText(file)}${record === undefined ? '' : `, record ${record}`}: ${key === undefined ? '' : `${key} `}${what}`,
    hint: BENCHMARKS,
  }),
  'benchmark-not-a-number': ({ file, record, key, value }) => ({
    message: `${fileText(file)}, record ${record}: ${key} is ${quote(value)}, not a number`,
  }),
  'half-a-mix': ({ file, record }) => ({
    message: `${fileText(file)}, record ${record}: promoters and detractors go together`,
  }),
  'mix-contradicts-nps': ({ file, record, promoters, detractors, nps }) => ({
    message: `${fileText(file)}, record ${record}: ${promoters} % promoters and ${detractors} % detractors do not give an NPS of ${nps}`,
  }),
  'no-mix': ({ file }) => ({ message: `${fileText(file)} holds no answers, so no mix` }),
  'no-threshold': ({ file }) => ({
    message: `${fileText(file)} holds no answers, by which to set a threshold`,
  }),
  'doubtful-threshold': ({ file, column, doubt }, names) => ({
    message: `${fileText(file)}: ${quote(column)} sets no threshold: ${messageBy(readerWarnings, doubt, noNames)}`,
    hint: doubtHint(file, doubt, names),
  }),
};

/** A sentence that names no option: the hint does. */
const noNames: Names = () => undefined;

/** The options that settle which answers were offered. */
function doubtHint(file: string, doubt: ScaleDoubt, names: Names): string {
  const [whole, fromOne] = [names('scale', '0-10'), names('scale', '1-10')];
  switch (doubt.code) {
    case 'small-scale': {
      const offered = { low: 1, high: doubt.high <= 5 ? 5 : 7 };
      const other = `${names('scale', rangeText(offered))} ${names('bands', usualBands(offered))}`;
      return `if 0 to 10 were offered, add ${whole}; if another scale was, for example ${other}; else name another column with ${names('score')}`;
    }
    case 'scale-from-1':
      return `if 1 to 10 were offered, add ${fromOne}; if 0 to 10 were, ${whole}`;
    case 'distribution-table':
      return (
        about(
          countingOptions(doubt.counted, anyCommand),
          (options) => `to count them: nps score ${shellQuote(file)} ${options}`,
        ) ?? 'init takes a file with a row for each answer'
      );
  }
}

export const savedWords: Tellers<Exclude<SavedProblem, { readonly kind: 'of-side' | 'score-of-baseline' }>> =
  {
    'saved-fault': ({ file, fault }) => ({
      message: `${fileText(file)} ${faultText(fault)}`,
      hint:
        fault.kind === 'hidden'
          ? 'save it without --min-n'
          : 'save a document with nps score FILE --json, or nps segment FILE --by COLUMN --json',
    }),
    'saved-without-breakdown': ({ file, by, held }) => ({
      message: `${file} holds no breakdown by ${by} (it holds: ${held.map((columns) => columns.join(',')).join('; ') || 'none'})`,
      hint: `save it with nps segment FILE --by ${by} --json`,
    }),
    'saved-without-where': ({ file, missing, held }, names) => {
      // The days that count are typed as options of their own.
      const typed = missing
        .map((condition) =>
          condition.startsWith('--') ? condition : (names('where', condition) ?? condition),
        )
        .join(' ');
      return {
        message: `${file} was saved without ${typed}${held.length === 0 ? '' : ` (its conditions: ${held.join(', ')})`}, so it holds other responses`,
        hint: `save it again with ${typed}, or leave that out here`,
      };
    },
    'saved-hides': ({ file }) => ({
      message: `${file} hides segments (--min-n), so they cannot be compared`,
      hint: 'save it with nps segment without --min-n',
    }),
    'saved-pools': ({ file }) => ({
      message: `${file} pools segments (--top), so they cannot be compared`,
      hint: 'save it with nps segment without --top',
    }),
    'saved-overlaps': ({ file }) => ({
      message: `${file} has segments that overlap (--answers-split), so they cannot be compared`,
      hint: 'save it with nps segment by another column, or compare the whole without --by',
    }),
    'saved-without-shares': ({ file }) => ({
      message: `${file} is a damaged document: responses without a share of the weights`,
    }),
    'score-of-document': ({ file, side }, names) => ({
      message: `${fileText(file)} is a saved document, whose score column was chosen when it was saved`,
      hint: `leave out ${names(side === 'before' ? 'scoreBefore' : 'scoreAfter')}`,
    }),
    'sides-differ': ({ before, after, term, values }) => ({
      message: `${before} and ${after} cannot be compared: ${term} is ${values[0]} in one and ${values[1]} in the other`,
      hint: 'compute both with the same options',
    }),
    'quartiles-differ': ({ before, after, column, by }, names) => ({
      message: `${before} and ${after} cannot be compared: they do not have the same quartiles of ${quote(column)}`,
      hint: `give edges that hold for both, for example ${names('by', by) ?? by}`,
    }),
  };

/** What a document is or has, after its name. */
export function faultText(fault: SavedFault): string {
  switch (fault.kind) {
    case 'not-json':
      return `is not valid JSON: ${fault.reason}`;
    case 'not-a-document':
      return 'is JSON, but no document of nps';
    case 'other-version':
      return `has format version ${fault.version}, of which this nps reads only 1`;
    case 'hidden':
      return 'hides its figures (--min-n), so they cannot be compared';
    case 'questions':
      return 'holds several questions: save each by itself, with one --score';
    case 'other-command':
      return `is a document of nps ${fault.command}, which holds no score`;
    case 'invalid':
      return `is a damaged document: ${fault.issue}`;
  }
}

export const outputWords: Tellers<OutputProblem> = {
  unwritable: ({ file, fault }) =>
    file === undefined
      ? { message: `cannot write the output: ${reasonText(fault)}` }
      : unwritable(file, fault),
  'output-is-input': ({ file }) => ({
    message: `${pathText(file)} is an input and would be overwritten`,
    hint: 'write to another file',
  }),
  'file-wanted': ({ flag, example }) => ({
    message: `${flag} takes a file here, not - for standard output`,
    hint: `name one, such as ${flag} ${example}`,
  }),
  'output-twice': ({ file }) => ({
    message: `${pathText(file)} is to be written twice`,
    hint: 'name two different files',
  }),
  'output-exists': ({ file }) => ({
    message: `${pathText(file)} is there already, and is left as it is`,
    hint: 'edit it, or write another with --output FILE',
  }),
};
