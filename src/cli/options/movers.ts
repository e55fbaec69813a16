// The options of `nps movers` alone.
import { COLUMNS } from './columns.js';
import { COMPARISON } from './compare.js';
import { twoSpans } from './parsers.js';
import type { OptionGroup } from './record.js';

const { scoreBefore, scoreAfter, before, after } = COMPARISON.options;

const BY_DATE_OR_NOT = '--periods parts the file by its dates, --before and --after by conditions';

/** The waves, and who is in both. */
export const MOVERS = {
  heading: 'Movers:',
  options: {
    id: {
      flags: '--id <C>',
      help: 'column that names the customer, in both waves',
      common: true,
      figure: true,
    },
    before,
    after,
    periods: {
      flags: '--periods <A,B>',
      help: 'the waves of the one file by its dates: 2026-Q1,2026-Q2',
      common: 'two periods of one file: 2026-Q1,2026-Q2',
      parse: twoSpans,
      excludes: { before: BY_DATE_OR_NOT, after: BY_DATE_OR_NOT },
      figure: true,
    },
    scoreBefore,
    scoreAfter,
    weightFrom: {
      flags: '--weight-from <wave>',
      help: 'whose weights those who answered twice have',
      choices: ['before', 'after'],
      needs: ['weight'],
      figure: true,
    },
    list: {
      flags: '--list',
      help: 'list who changed their mind, the worst news first; CSV unless --format says otherwise',
      common: 'list who changed their mind, as CSV',
      excludes: { minN: 'the list tells what single customers answered: leave one of them out' },
    },
    comment: {
      ...COLUMNS.comment,
      help: 'column with the free text, for --list',
      needs: ['list'],
    },
  },
} as const satisfies OptionGroup;

/** Customers are followed from one answer to the next: rows that count several or none are no part of that. */
const {
  comment: _,
  latestBy: __,
  targets: ___,
  unmatched: ____,
  invited: _____,
  count,
  counts,
  ...answers
} = COLUMNS;
const { excludes: ______, ...countsAlone } = counts;

/** The columns and rows of a command that follows single customers. */
export const ANSWERS_OF_CUSTOMERS = {
  heading: 'Columns and rows (C is a header name, Name#2, a position, or @file):',
  options: {
    ...answers,
    // Here to say why they cannot be.
    count: { ...count, hidden: true },
    counts: { ...countsAlone, hidden: true },
  },
} as const satisfies OptionGroup;
