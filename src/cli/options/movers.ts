// The options of `nps movers` alone.
import { COLUMNS, SINGLE_ANSWERS } from './columns.js';
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

const { latestBy: _, ...ofCustomers } = SINGLE_ANSWERS.options;

/** The columns and rows of a command that follows single customers from one answer to the next. */
export const ANSWERS_OF_CUSTOMERS = {
  heading: SINGLE_ANSWERS.heading,
  options: ofCustomers,
} as const satisfies OptionGroup;
