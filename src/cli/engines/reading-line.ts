// The command line that reads what an engine answers, for people to go on with.
import { flagOf } from '../../words/names.js';
import { shellQuote } from '../../words/shell.js';
import type { AnswerReading } from './answer-reading.js';
import type { EngineCommand } from './count-query-of.js';

/** Options that are said to whoever reads the answer, as they were given. */
const PASSED_ON = [
  ...['weekStart', 'splitAt', 'since', 'until', 'last', 'expect'],
  ...['scale', 'bands', 'missing', 'fractions', 'maxGroups'],
];

/** The file that the user saves the answer in. */
export const ANSWER = 'answer.csv';

/**
 * `nps segment answer.csv --counted --by region`
 * @param given the options that were given, by key
 */
export function readingLine(
  command: EngineCommand,
  { by = [], before = [], after = [], date, every }: AnswerReading,
  given: Readonly<Record<string, unknown>>,
): string {
  const words = [
    ...(command === 'check' ? [] : by).map((text) => ['by', text]),
    ...before.map((text) => ['before', text]),
    ...after.map((text) => ['after', text]),
    ...(date === undefined ? [] : [['date', date]]),
    ...valuesOf('every', every ?? given.every),
    ...(given.periods === undefined ? [] : [['periods', String(given.periods)]]),
    ...PASSED_ON.flatMap((key) => valuesOf(key, given[key])),
  ];
  const options = words.map(([key, value]) => `${flagOf(key!)} ${shellQuote(value!)}`);
  return ['nps', command, ANSWER, '--counted', ...options].join(' ');
}

/** The option with each of its values. */
function valuesOf(key: string, value: unknown): string[][] {
  return value === undefined ? [] : [value].flat().map((one) => [key, String(one)]);
}
