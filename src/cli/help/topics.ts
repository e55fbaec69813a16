// What several options mean, for `nps help columns` and its like.
import { METRICS } from '../../core/metrics.js';
import { EXIT_CODES } from './facts.js';
import { type Entry, entries, page, type Screen, section, wrapped } from './layout.js';

interface Topic {
  /** What it is about, for the list of topics. */
  readonly about: string;
  readonly entries: readonly Entry[];
  readonly rest: string;
}

/** The topics by name. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  columns: {
    about: 'how a column is named',
    entries: [
      ['region', 'a header name; in any case, where no other has it'],
      ['"Name#2"', 'the second column of that name'],
      ['3 or "#3"', 'the third column, where no header is called so'],
      ['"@file"', 'the file that a row came from'],
      ['age:18,35', 'with --by: numbers in bins, here under 18, from 18, from 35'],
      ['date:month', 'with --by: dates by day, week, month, quarter or year'],
      ['spend:quartiles', 'with --by: numbers in four parts of the same size'],
    ],
    rest: 'Several are joined by commas: --by region,plan. A comma in a name is written \\,. Quote what a shell would take for its own: spaces, #, @.',
  },
  conditions: {
    about: 'what --where, --before and --after take',
    entries: [
      ['"plan=pro"', 'rows with this value; != for all others'],
      ['"plan=pro|team"', 'rows with one of several'],
      ['"score>=9"', 'numbers or dates: < <= > >='],
      ['"date>=2025-06"', 'a date by its beginning'],
      ['"comment~slow"', 'text that contains it, in any case'],
      ['"plan="', 'rows without a value'],
    ],
    rest: 'Several --where must all be met. Quote a condition: a shell takes <, >, | and & for its own.',
  },
  expectations: {
    about: 'what nps check --expect takes',
    entries: [
      ['"nps >= 30"', 'a metric, one of >= > <= < == !=, a number'],
      ['"detractors <= 20%"', 'shares need the % sign'],
      ['"nps[region=EMEA] >= 20"', 'of one segment; several conditions with commas'],
      ['"nps[region=*] >= 0"', 'one check for each segment'],
      ['"nps[@score=support] >= 20"', 'of the answers in another column; [@score=*] of each --score'],
      ['"rate >= 20%"', 'the response rate, where it is known who was invited: --invited'],
      ['"newest <= 7d"', 'an answer from the last 7 days; rejected and blank are shares of rows'],
    ],
    rest: `Metrics: ${Object.keys(METRICS).join(', ')}. Quote an expectation: a shell takes > and [ for its own.`,
  },
  'exit-codes': {
    about: 'what the exit code says',
    entries: EXIT_CODES.map(([code, meaning]) => [String(code), meaning]),
    rest: 'A reader that goes away (nps … | head) changes no exit code.',
  },
};

/** The help of a topic. */
export function topicHelp(name: string, screen: Screen): string {
  const { about, entries: rows, rest } = TOPICS[name]!;
  return page([
    section(`${about[0]!.toUpperCase()}${about.slice(1)}:`, entries(rows, screen.width), screen),
    wrapped(rest, screen.width),
  ]);
}
