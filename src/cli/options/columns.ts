// The options that choose columns and rows.
import { DATE_ORDERS } from '../../input/cells/date.js';
import { FRACTIONS } from '../../input/cells/score.js';
import { COUNT_LISTS } from '../../input/columns/count-columns.js';
import { counted } from './counted.js';
import { bands, categoryCodes, countColumns, scale } from './parsers.js';
import type { OptionGroup, OptionRecord, Options } from './record.js';
import { WINDOW } from './time.js';

/** Why `--counts` goes with no other column of answers. */
export const COUNTS_ARE_ALL = '--counts names the columns that hold all there is to count';

const NO_SCALE = 'categories have no scale: leave --scale out';
const SORTED_ALREADY = 'categories are sorted already: leave --bands out';

/** All of them. */
export const COLUMNS = {
  score: {
    flags: '--score <C>',
    help: 'column with the 0–10 answers (default: found by name and cells)',
    common: 'column with the 0–10 answers (default: found)',
    excludes: { category: 'name the column with the 0–10 answers, or the one with the categories' },
    whenTwice: 'several questions at once: nps score, nps segment and nps check take --score more than once',
    setting: {
      kind: 'column',
      meaning:
        'Column with the 0–10 answers, by its header name or position; found by name and cells unless given',
    },
  },
  category: {
    flags: '--category <C>',
    help: 'instead: column that holds only promoter, passive, detractor',
    setting: {
      kind: 'column',
      meaning: 'Instead of score: column that holds only promoter, passive, detractor',
    },
  },
  categoryCodes: {
    flags: '--category-codes <codes>',
    help: 'what its values mean: promoter=A,passive=B|C,detractor=D',
    parse: categoryCodes,
    needs: ['category'],
    figure: true,
    setting: {
      kind: 'categories',
      meaning: 'What the values of category mean, where they are neither known words nor a known code',
    },
  },
  date: {
    flags: '--date <C>',
    help: 'column with the date of the answer (default: found)',
    needs: ['latestBy', 'id', 'expect', 'since', 'until', 'last', 'every', 'splitAt', 'periods'],
    setting: { kind: 'column', meaning: 'Column with the date of the answer' },
  },
  dateFormat: {
    flags: '--date-format <order>',
    help: 'order of day and month in the dates',
    choices: DATE_ORDERS,
    needs: [
      ...['date', 'latestBy', 'id', 'by', 'where', 'before', 'after', 'expect', 'targets'],
      ...['since', 'until', 'last', 'every', 'splitAt', 'periods'],
    ],
    figure: true,
    setting: {
      kind: 'choice',
      meaning: 'Order of day and month in the dates; found from the whole column unless given',
    },
  },
  comment: {
    flags: '--comment <C>',
    help: 'column with the free text, which no report shows',
    setting: { kind: 'column', meaning: 'Column with the free text' },
  },
  where: {
    flags: '--where <cond>',
    help: 'keep rows that meet a condition, such as "plan=pro", "plan=pro|team" or "date>=2025-06" (one of =,!=,<,<=,>,>=,~ where ~ is contains; repeatable)',
    common: 'only rows that meet a condition: "plan=pro"',
    repeatable: true,
    figure: true,
    absent: [],
    setting: {
      kind: 'conditions',
      meaning: 'Condition that rows must meet, or a list of which they must meet all',
    },
  },
  ...WINDOW,
  latestBy: {
    flags: '--latest-by <C>',
    help: 'count only the latest answer of each customer',
    common: true,
    figure: true,
    setting: {
      kind: 'column',
      meaning: 'Column that names the customer: only the latest answer of each counts',
    },
  },
  weight: {
    flags: '--weight <C>',
    help: 'column with the weight of each answer',
    figure: true,
    setting: { kind: 'column', meaning: 'Column with the weight of each answer' },
  },
  count: {
    flags: '--count <C>',
    help: 'column that says how many responses a row stands for',
    setting: { kind: 'column', meaning: 'Column that says how many responses a row stands for' },
  },
  counts: {
    flags: '--counts <D,P,R>',
    help: 'instead of a score: columns that count detractors, passives, promoters, or eleven for 0 to 10',
    parse: countColumns,
    excludes: {
      score: COUNTS_ARE_ALL,
      category: COUNTS_ARE_ALL,
      count: COUNTS_ARE_ALL,
      latestBy: 'rows that are counted already name no customers',
    },
    setting: {
      kind: 'columns',
      lists: COUNT_LISTS,
      meaning:
        'Instead of score: columns that count detractors, passives and promoters, or the eleven that count the scores 0 to 10',
    },
  },
  counted,
  invited: {
    flags: '--invited',
    help: 'every row is an invitation: tell the response rate (default: where columns such as state say so)',
    excludes: { counts: COUNTS_ARE_ALL },
    figure: true,
    setting: {
      kind: 'flag',
      meaning:
        'Whether every row is an invitation, so that the response rate is known; where columns such as state say so unless given',
    },
  },
  targets: {
    flags: '--targets <file>',
    help: 'weight the sample to the shares of the population (JSON or CSV)',
    figure: true,
  },
  unmatched: {
    flags: '--unmatched <how>',
    help: 'what to do with categories that only sample or targets have',
    choices: ['stop', 'drop'],
    needs: ['targets'],
    figure: true,
  },
  scale: {
    flags: '--scale <low-high>',
    help: 'the answers that were offered (default: 0-10); others than 1-10 need --bands',
    parse: scale,
    idleWith: { category: NO_SCALE, counts: NO_SCALE },
    figure: true,
    absent: '0-10',
    setting: {
      kind: 'scale',
      meaning: 'The answers that were offered, such as 1-10 or, with bands, 1-5; 0-10 unless given',
    },
  },
  bands: {
    flags: '--bands <D,P,R>',
    help: 'answers of detractors, passives, promoters (default: 0-6,7-8,9-10)',
    parse: bands,
    idleWith: { category: SORTED_ALREADY, counts: SORTED_ALREADY },
    completes: 'scale',
    figure: true,
    setting: {
      kind: 'bands',
      meaning:
        'The answers of detractors, passives and promoters, such as 1-3,4,5; 0-6,7-8,9-10 unless given',
    },
  },
  missing: {
    flags: '--missing <text>',
    help: 'a text of the score column that is no answer, beside NA and its like (repeatable)',
    repeatable: true,
    excludes: { counts: COUNTS_ARE_ALL },
    figure: true,
    absent: [],
    setting: {
      kind: 'texts',
      meaning: 'A text of the score column that is no answer, or a list of such texts',
    },
  },
  fractions: {
    flags: '--fractions <how>',
    help: 'what to do with 8.5',
    choices: FRACTIONS,
    default: 'reject',
    figure: true,
    setting: {
      kind: 'choice',
      meaning: 'Whether 8.5 is no score (reject, unless given) or stands for 8 (floor)',
    },
  },
  strict: { flags: '--strict', help: 'stop at the first rejected score' },
  rejects: {
    flags: '--rejects <file>',
    help: 'write rejected rows, whole and with the reason, to a CSV file',
  },
} as const satisfies Options;

const { comment: _, ...others } = COLUMNS;
const { invited: __, ...ofAnswers } = others;
const heading = 'Columns and rows (C is a header name, Name#2, a position, or @file):';

/** Those of a command that computes from answers: comments are no part of that. */
export const ANSWERS = { heading, options: others } as const satisfies OptionGroup;

/** The same where nothing is said of who did not answer. */
export const ANSWERS_ALONE = { heading, options: ofAnswers } as const satisfies OptionGroup;

const { targets: ___, unmatched: ____, count, counts, counted: groups, ...ofSingle } = ofAnswers;
const { excludes: _____, ...countsAlone } = counts;
const { excludes: ______, ...countedAlone } = groups;

/** Those of a command that needs a row for each answer: rows that count several are no part of that. */
export const SINGLE_ANSWERS = {
  heading,
  options: {
    ...ofSingle,
    // Options that are here so that an error says why they cannot be used.
    count: { ...count, hidden: true },
    counts: { ...countsAlone, hidden: true },
    counted: { ...countedAlone, hidden: true },
  },
} as const satisfies OptionGroup;

/** The column of the answers where several may be asked for, each of them a question. */
const questions = {
  score: {
    ...withoutHint(COLUMNS.score),
    help: `${COLUMNS.score.help}; repeatable: one a question`,
    repeatable: true,
  },
} as const satisfies Options;

/** Those of a command that computes from answers to several questions too. */
export const ANSWERS_TO_QUESTIONS = {
  heading,
  options: { ...others, ...questions },
} as const satisfies OptionGroup;

/** The same with `--comment`. */
export const ANSWERS_AND_COMMENTS = {
  heading,
  options: { ...COLUMNS, ...questions },
} as const satisfies OptionGroup;

function withoutHint<R extends OptionRecord>({ whenTwice: _whenTwice, ...record }: R) {
  return record;
}

/** A record without what it says of options that a command does not have. */
function alone<R extends OptionRecord>({ needs: _needs, excludes: _excludes, ...record }: R) {
  return record;
}

const { scale: offered, bands: grouped, missing, dateFormat } = COLUMNS;

/** Those of a command that looks at the columns of a file. */
export const LOOKING = {
  heading: 'Answers and dates:',
  options: { scale: offered, bands: grouped, missing: alone(missing), dateFormat: alone(dateFormat) },
} as const satisfies OptionGroup;
