// Sentences for what is wrong where comments are asked for.

import { grouped } from '../../core/counted.js';
import type { ThemeFault } from '../../text/index.js';
import { fileText } from '../../words/files.js';
import { typed } from '../../words/names.js';
import { nearest } from '../../words/nearest.js';
import { quote } from '../../words/quote.js';
import { about, type Tellers } from '../../words/tellers.js';
import type { CommentProblem, ListedColumn } from '../comment-problem-kinds.js';

/** Columns that are listed where none looks like comments. */
const LISTED = 30;
/** Characters of an example. */
const EXAMPLE = 40;

export const commentWords: Tellers<CommentProblem> = {
  'no-comment-column': ({ file, columns }, names) => ({
    message: `${fileText(file)} has no column that looks like comments:`,
    details: linesOf(columns),
    hint: about(names('comment', 'C'), (name) => `name the one that people wrote in with ${name}`),
  }),
  'several-comment-columns': ({ file, columns }, names) => ({
    message: `${fileText(file)} has ${columns.length === 2 ? 'two' : grouped(columns.length)} columns that look like comments:`,
    details: linesOf(columns),
    hint: about(names('comment', typed(columns[0]!)), (name) => `name one, for example ${name}`),
  }),
  'half-of-comments': ({ given }) => ({
    message: `--${given} needs --${given === 'before' ? 'after' : 'before'}: the comments to compare with`,
    hint: 'nps comments responses.csv --before "quarter=Q1" --after "quarter=Q2"; without both, the days of the answers tell two halves apart',
  }),
  'theme-fault': ({ file, fault }) => ({
    message: `${fileText(file)}, line ${fault.line}, column ${fault.column}: ${faultText(fault)}`,
    hint: 'write {"price": ["price*", "too expensive"], "support": ["support", "help desk"]}; nps comments --themes starter --print writes themes to edit',
  }),
  'print-of-own-themes': ({ file }) => ({
    message: `--print writes the themes that nps brings along, and ${fileText(file)} holds your own`,
    hint: 'nps comments --themes starter --print',
  }),
  'print-reads-nothing': ({ file }) => ({
    message: `--print reads no comments, and ${fileText(file)} would not be read`,
    hint: 'leave the file out, or --print',
  }),
  'no-starter': ({ language, languages }) => ({
    message: `nps brings no themes along in ${quote(language)}`,
    hint: `it does in ${languages.join(', ')}`,
  }),
  'unknown-language': ({ language, codes, columns }) => {
    const guess = nearest(language, [...codes, ...columns]);
    return {
      message: `--language ${quote(language)} is neither a language that is known nor a column`,
      hint: `${guess === undefined ? 'languages' : `did you mean ${quote(guess)}? Languages`} are ${codes.join(', ')}; columns are ${columns.map(quote).join(', ')}`,
    };
  },
};

/** A line for each column: its name, what it holds, and a cell. */
function linesOf(columns: readonly ListedColumn[]): string[] {
  const labels = columns.slice(0, LISTED).map(({ name }) => quote(name));
  const width = Math.max(0, ...labels.map((label) => label.length));
  const more = columns.length - labels.length;
  return [
    ...labels.map((label, i) => {
      const { position, kind, example } = columns[i]!;
      const cell = example === undefined ? '' : `, such as ${quote(shortened(example))}`;
      return `  ${label.padEnd(width)} (column ${position})  ${kind}${cell}`;
    }),
    ...(more > 0 ? [`  and ${grouped(more)} more`] : []),
  ];
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > EXAMPLE ? `${characters.slice(0, EXAMPLE).join('')}…` : text;
}

/** What is wrong with a theme file. */
function faultText(fault: ThemeFault): string {
  switch (fault.kind) {
    case 'not-an-object':
      return `themes are an object of names with lists of words, not ${fault.found}`;
    case 'no-themes':
      return 'there is no theme in it';
    case 'theme-without-name':
      return 'a theme has no name';
    case 'reserved-name':
      return `${quote(fault.theme)} stands for the comments without a theme: call it something else`;
    case 'theme-twice':
      return `theme ${quote(fault.theme)} is there already, as ${quote(fault.first)}`;
    case 'not-a-list':
      return `theme ${quote(fault.theme)} is a list of words and phrases, not ${fault.found}`;
    case 'empty-theme':
      return `theme ${quote(fault.theme)} has no words`;
    case 'not-a-text':
      return `theme ${quote(fault.theme)} holds ${fault.found} in the place of a word or phrase`;
    case 'no-word':
      return `theme ${quote(fault.theme)}: ${quote(fault.pattern)} holds no word`;
    case 'several':
      return `theme ${quote(fault.theme)}: ${quote(fault.pattern)} is several words or phrases: write each as a text of its own`;
    case 'star-inside':
      return `theme ${quote(fault.theme)}: ${quote(fault.pattern)}: a star stands at the end of a word, for any end of it`;
  }
}
