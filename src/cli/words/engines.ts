// Sentences for what an engine cannot be asked.
import { conditionText } from '../../words/conditions.js';
import { quote } from '../../words/quote.js';
import type { Tellers } from '../../words/tellers.js';
import type { EngineProblem } from '../engine-problem-kinds.js';

const KEYS = {
  file: 'a table is no file: there is no @file',
  category: 'the engine knows no categories: nps judges the answers that it counts',
  quartiles: 'quartiles are those of rows, and an engine is asked for counts',
} as const;

const INSTEAD = {
  file: 'leave it out, or name a column',
  category: 'the report has the shares of promoters, passives and detractors',
  quartiles: 'give the edges: spend:100,250,500',
} as const;

const PERIODS_OF_LATEST = {
  auto: 'the latest answer of each customer counts in each period, and which periods there are depends on all answers',
  wave: 'the latest answer of each customer in each wave is not asked of an engine',
  sunday: 'an engine counts weeks from Monday',
  sides: 'the latest answer of each customer counts on each side, and an engine is asked about both at once',
} as const;

const LATEST_INSTEAD = {
  auto: 'say which: --every month',
  wave: '--every month has periods of time; or keep the latest in a SELECT of your own, with --query',
  sunday: 'leave --week-start out, or take --every month',
  sides: 'ask about each side by itself: nps sql score with --where, before and after',
} as const;

export const engineWords: Tellers<EngineProblem> = {
  'engine-from': ({ given }) => ({
    message:
      given === 'both' ? '--table and --query both say what is counted' : 'there is nothing to count in',
    hint:
      given === 'both'
        ? 'give one of them'
        : "--table survey.responses    or    --query 'SELECT …'    or    --query @file.sql",
  }),
  'engine-position': ({ option, text }, names) => ({
    message: `${names(option, text) ?? text}: the columns of a table have no positions`,
    hint: 'give the name of the column',
  }),
  'engine-key': ({ text, why }, names) => ({
    message: `${names('by', text) ?? quote(text)}: ${KEYS[why]}`,
    hint: INSTEAD[why],
  }),
  'engine-value': ({ origin, text, value }, names) => ({
    message: `${conditionText(origin, text, names)}: ${quote(value)} is neither a plain number nor a day, which are all that an engine compares`,
    hint: 'write 1234.5, 2026-04-01, or 2026-04 for its first day',
  }),
  'engine-without-date': (_, names) => ({
    message: 'which column says when an answer was given is not found out in an engine',
    hint: `name it with ${names('date', 'submitted_at') ?? 'date'}`,
  }),
  'engine-latest-of-periods': ({ why }, names) => ({
    message: `${names('latestBy') ?? 'latestBy'}: ${PERIODS_OF_LATEST[why]}`,
    hint: LATEST_INSTEAD[why],
  }),
};
