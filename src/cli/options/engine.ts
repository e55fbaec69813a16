// The options that say what an engine counts.
import { DIALECTS, MAX_GROUPS } from '../../sql/query.js';
import { wholeNumber } from './parsers.js';
import type { Options } from './record.js';

const MOST_GROUPS = 10_000_000;

/** What is counted, and how. */
export const ENGINE = {
  table: {
    flags: '--table <name>',
    help: 'the table, such as survey.responses or survey."my.table"',
    common: true,
    excludes: { query: 'a SELECT says itself what it selects from' },
  },
  query: {
    flags: '--query <select>',
    help: "instead: 'SELECT …' of your own, or @file that holds one",
    common: true,
  },
  dialect: {
    flags: '--dialect <name>',
    help: 'the SQL of the engine',
    common: true,
    choices: DIALECTS,
  },
  tie: {
    flags: '--tie <C>',
    help: 'column that decides between answers of one moment: the greatest is the latest',
    needs: ['latestBy'],
  },
  weightSums: {
    flags: '--weight-sums',
    help: 'sum the weights in the engine, if many are different',
    needs: ['weight'],
  },
  periodInSql: {
    flags: '--period-in-sql <period>',
    help: 'count by whole periods, where days would make too many groups',
    choices: ['week', 'month'],
  },
  maxGroups: {
    flags: '--max-groups <n>',
    help: 'groups that the answer may have',
    parse: wholeNumber(1, MOST_GROUPS),
    default: MAX_GROUPS,
  },
} as const satisfies Options;
