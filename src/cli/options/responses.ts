// The options of `nps responses` alone.
import { COLUMNS, SINGLE_ANSWERS } from './columns.js';
import { OUTPUT } from './output.js';
import { wholeNumber } from './parsers.js';
import type { OptionGroup } from './record.js';
import { PRIVACY } from './segment.js';
import { asOf } from './time.js';

/** What rows can be written as, the usual first. */
export const ROW_FORMATS = ['csv', 'jsonl', 'table', 'markdown', 'json'] as const;
/** One of {@link ROW_FORMATS}. */
export type RowFormat = (typeof ROW_FORMATS)[number];

const MOST_ROWS = 1_000_000_000;

/** Which answers are listed, and how. */
export const ROWS = {
  heading: 'Rows:',
  options: {
    only: {
      flags: '--only <category>',
      help: 'only these answers (repeatable)',
      common: 'only promoter, passive or detractor',
      choices: ['promoter', 'passive', 'detractor'],
      repeatable: true,
      figure: true,
      absent: [],
    },
    withComment: {
      flags: '--with-comment',
      help: 'only answers with a comment',
      common: true,
      figure: true,
      absent: false,
    },
    columns: {
      flags: '--columns <C[,C…]>',
      help: 'only these columns, in this order; nps_category comes last',
      common: 'only these columns, in this order',
      repeatable: true,
    },
    sort: {
      flags: '--sort <key>',
      help: 'score: the lowest first; date: the newest first (default: as in the file)',
      common: 'score (lowest first) or date (newest first)',
      choices: ['score', 'date'],
    },
    limit: {
      flags: '--limit <n>',
      help: 'list so many; with --sort the first ones of all',
      parse: wholeNumber(1, MOST_ROWS),
      figure: true,
    },
    open: {
      flags: '--open <cond>',
      help: 'what open answers meet, such as "status!=done": how many are, by age',
      common: 'count open answers by age: "status!=done"',
      figure: true,
    },
    asOf: {
      ...asOf,
      help: 'day that ages are counted back from (default: that of the newest answer)',
      needs: ['open'],
    },
    redact: {
      flags: '--redact',
      help: 'mask e-mail addresses, phone, card and account numbers in comments and other texts',
      common: 'mask e-mail addresses, phone numbers and the like',
    },
    comment: {
      ...COLUMNS.comment,
      help: 'column with the free text, for --with-comment and --redact (default: found)',
      needs: ['withComment', 'redact'],
    },
  },
} as const satisfies OptionGroup;

const { date, dateFormat, tz, ...answers } = SINGLE_ANSWERS.options;
const { figure: _figure, ...minN } = PRIVACY.options.minN;
const OF_DATES = ['sort', 'open'];

/** The columns and rows of a command that lists single answers. */
export const LISTED_ANSWERS = {
  heading: SINGLE_ANSWERS.heading,
  options: {
    ...answers,
    date: { ...date, needs: [...OF_DATES, ...date.needs] },
    dateFormat: { ...dateFormat, needs: [...OF_DATES, ...dateFormat.needs] },
    tz: { ...tz, needs: [...OF_DATES, ...tz.needs] },
    // Here to say why it cannot be.
    minN: { ...minN, hidden: true },
  },
} as const satisfies OptionGroup;

const { format, for: opener, ...output } = OUTPUT.options;

/** Where the rows go. */
export const ROWS_OUTPUT = {
  heading: OUTPUT.heading,
  options: {
    format: {
      ...format,
      help: 'how to write the rows; json has none, but says how many there are',
      common: 'csv, jsonl, table, markdown or json',
      choices: ROW_FORMATS,
      default: 'csv',
    },
    raw: {
      flags: '--raw',
      help: 'leave cells that a spreadsheet would run as formulas as they are',
    },
    for: { ...opener, needs: ['rejects'] },
    ...output,
  },
} as const satisfies OptionGroup;
