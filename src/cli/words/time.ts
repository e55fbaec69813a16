// Sentences for what is wrong where time is asked for.
import { PERIODS } from '../../core/calendar.js';
import { grouped } from '../../core/counted.js';
import { fileText } from '../../words/files.js';
import { nearest } from '../../words/nearest.js';
import { quote } from '../../words/quote.js';
import { shellQuote } from '../../words/shell.js';
import type { Tellers } from '../../words/tellers.js';
import type { EmptyWindow, TimeProblem } from '../time-problem-kinds.js';

/** That no answer is of some days, and which days there are. */
export function emptyWindow({ since, until, held }: EmptyWindow): string {
  const from = since === undefined ? '' : ` from ${since}${until === undefined ? ' on' : ''}`;
  const to = until === undefined ? '' : since === undefined ? ` up to ${until}` : ` to ${until}`;
  const other = held === undefined ? '' : `; the answers of the data are from ${held.from} to ${held.to}`;
  return `there are no answers${from}${to}${other}`;
}

export const timeWords: Tellers<TimeProblem> = {
  'no-room': ({ folder, reason }) => ({
    message: `standard input is read twice for --last, and what it holds cannot be kept in ${folder}: ${reason}`,
    hint: 'save it to a file, or name the first day with --since',
  }),
  'too-many-periods': ({ periods, every, first, last, most }) => ({
    message: `${grouped(periods)} periods of a ${every} are from ${first} to ${last}: more than ${grouped(most)} cannot be read`,
    hint: 'take longer periods, such as --every month, or fewer days with --since or --last',
  }),
  'days-of-document': ({ file }) => ({
    message: `${fileText(file)} is a saved document, which has no days`,
    hint: 'name the files of the responses; two saved documents are compared without --split-at and --periods',
  }),
  'unknown-every': ({ every, file, columns }) => {
    const guess = nearest(every, [...PERIODS, ...columns]);
    return {
      message: `--every ${quote(every)} is neither a period nor a column of ${fileText(file)}`,
      hint: `${guess === undefined ? '' : `did you mean --every ${shellQuote(guess)}? `}${guess === undefined ? 'periods' : 'Periods'} are ${PERIODS.join(', ')}; columns are ${columns.join(', ')}`,
    };
  },
  'rolling-days-of-waves': ({ every }) => ({
    message: `--rolling with days needs dates, and the waves by ${quote(every)} have none`,
    hint: 'pool whole waves, such as --rolling 3',
  }),
  'weighted-wave': ({ file }) => ({
    message: `${fileText(file)} was saved of weighted responses, and cannot be put beside other waves: it does not say what each response weighs`,
    hint: 'give the responses themselves, or compare two documents with nps compare',
  }),
  'rolling-days-hidden': ({ minN }) => ({
    message: `--rolling with days cannot go with --min-n ${grouped(minN)}: what single days hide would follow from windows that overlap`,
    hint: 'pool whole periods, such as --rolling 3',
  }),
};
