// The options that only `nps tally` has.
import { MAX_GROUPS } from '../../sql/query.js';
import { COLUMNS } from './columns.js';
import { OUTPUT } from './output.js';
import { wholeNumber } from './parsers.js';
import type { OptionGroup } from './record.js';

const MOST_GROUPS = 10_000_000;

/** What responses are counted by. */
export const TALLIED = {
  heading: 'Counts:',
  options: {
    by: {
      flags: '--by <C[,C…]>',
      help: 'columns to count by, all crossed; date:month counts by day (repeatable)',
      common: 'columns to count by: region,plan',
      repeatable: true,
    },
    maxGroups: {
      flags: '--max-groups <n>',
      help: 'stop where there are more groups',
      parse: wholeNumber(1, MOST_GROUPS),
      default: MAX_GROUPS,
    },
  },
} as const satisfies OptionGroup;

const { score, category, date, dateFormat, where, since, until, last, tz, latestBy, weight, count, counts } =
  COLUMNS;
const { scale, bands, missing, fractions } = COLUMNS;
const { excludes: _, ...ofCounts } = counts;
const { whenTwice: __, ...ofScore } = score;
const { needs: ___, ...ofDate } = date;

/** The columns and rows that are counted. */
export const COUNTED_COLUMNS = {
  heading: 'Columns and rows (C is a header name, Name#2, a position, or @file):',
  options: {
    score: ofScore,
    date: { ...ofDate, help: 'column with the date of the answer, to count by day too' },
    dateFormat: { ...dateFormat, needs: ['date', 'by', 'where', 'since', 'until'] },
    where,
    since,
    until,
    tz,
    weight,
    count,
    scale,
    bands,
    missing,
    fractions,
    // Options that are here so that an error says why they cannot be used.
    latestBy: { ...latestBy, hidden: true },
    category: { ...category, hidden: true },
    counts: { ...ofCounts, hidden: true },
    last: { ...last, hidden: true },
  },
} as const satisfies OptionGroup;

const { output, quiet, verbose, color } = OUTPUT.options;

/** Where the counts go. */
export const TALLY_OUTPUT = {
  heading: OUTPUT.heading,
  options: {
    output: {
      ...output,
      help: 'write the counts to a file; - is standard output',
      common: 'write the counts to a file',
    },
    quiet,
    verbose,
    color,
  },
} as const satisfies OptionGroup;
