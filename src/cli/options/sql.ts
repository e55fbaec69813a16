// The options of `nps sql`: what a command asks an engine. Options that it cannot answer are there so that an error says why.

import { CHECKS } from './check.js';
import { COLUMNS } from './columns.js';
import { COMPARISON } from './compare.js';
import { ENGINE } from './engine.js';
import { quiet } from './output.js';
import { span, twoSpans } from './parsers.js';
import type { OptionGroup, OptionRecord } from './record.js';
import { SEGMENTS } from './segment.js';
import { TREND, WINDOW } from './time.js';

/** A record without references to options that this command does not have. */
function alone<R extends OptionRecord>({
  needs: _needs,
  excludes: _excludes,
  idleWith: _idleWith,
  whenTwice: _whenTwice,
  common: _common,
  ...record
}: R) {
  return record;
}

const { every, weekStart } = TREND.options;
const { before, after } = COMPARISON.options;
const { score, date, where, weight, count, latestBy, scale, bands, missing, fractions } = COLUMNS;
const { category, counts, invited, strict, rejects, dateFormat, targets, comment } = COLUMNS;
const hidden = <R extends OptionRecord>(record: R) => ({ ...alone(record), hidden: true }) as const;

/** What is counted. */
export const TABLE = {
  heading: 'Engine:',
  options: {
    ...ENGINE,
    answers: {
      flags: '--answers <file>',
      help: 'the answer to the first of two queries, as CSV: print the second, which finds the latest answers',
      needs: ['latestBy'],
    },
  },
} as const satisfies OptionGroup;

/** The question. */
export const ASKED = {
  heading: 'What is asked:',
  options: {
    by: {
      ...alone(SEGMENTS.options.by),
      help: 'columns to count by: region, age:18,35, submitted_at:month (repeatable)',
      common: 'columns to count by: region, submitted_at:month',
    },
    every: {
      ...alone(every),
      help: 'of trend: day, week, month, quarter, year, or a column of waves',
      common: 'of trend: day, week, month, quarter, year, or a column',
    },
    weekStart: { ...weekStart, hidden: true },
    before: {
      ...alone(before),
      help: 'of compare: rows that were before, such as "quarter=Q1" (repeatable)',
    },
    after: { ...alone(after), help: 'of compare: rows that were after (repeatable)' },
    splitAt: {
      flags: '--split-at <day>',
      help: 'of compare: answers from this day on are after',
      parse: span,
      excludes: { periods: COMPARISON.options.splitAt.excludes.periods },
    },
    periods: {
      flags: '--periods <A,B>',
      help: 'of compare: two periods, such as 2026-Q1,2026-Q2',
      parse: twoSpans,
    },
    expect: {
      ...alone(CHECKS.options.expect),
      help: 'of check: such as "nps[region=EMEA] >= 20" (repeatable)',
    },
  },
} as const satisfies OptionGroup;

/** Which columns and rows. */
export const ASKED_OF = {
  heading: 'Columns and rows (C is the name of a column):',
  options: {
    score: { ...alone(score), help: 'column with the 0–10 answers (default: score)', common: true },
    date: { ...alone(date), help: 'column with the date of the answer: a date or a timestamp', common: true },
    where: { ...alone(where), common: where.common },
    since: alone(WINDOW.since),
    until: alone(WINDOW.until),
    last: { ...alone(WINDOW.last), excludes: WINDOW.last.excludes },
    latestBy: { ...alone(latestBy), help: `${latestBy.help}: two queries` },
    weight: alone(weight),
    count: alone(count),
    scale: alone(scale),
    bands: { ...alone(bands) },
    missing: alone(missing),
    fractions: alone(fractions),
    category: hidden(category),
    counts: hidden(counts),
    invited: hidden(invited),
    comment: hidden(comment),
    strict: hidden(strict),
    rejects: hidden(rejects),
    targets: hidden(targets),
    dateFormat: hidden(dateFormat),
    tz: hidden(WINDOW.tz),
    mean: hidden(SEGMENTS.options.mean),
    rate: hidden(SEGMENTS.options.rate),
  },
} as const satisfies OptionGroup;

/** Where the text goes. */
export const TEXT_OUTPUT = {
  heading: 'Output:',
  options: {
    output: {
      flags: '-o, --output <file>',
      help: 'write the query to a file; - is standard output',
      common: 'write the query to a file',
    },
    quiet,
  },
} as const satisfies OptionGroup;
