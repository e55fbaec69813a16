// The command line that reads an engine's answer, for people to paste.
import { flagOf } from '../../words/names.js';
import { shellQuote } from '../../words/shell.js';
import type { AnswerReading } from './answer-reading.js';
import type { EngineCommand } from './count-query-of.js';

/** Options that are repeated, as they were given, in the line that reads the answer. */
const PASSED_ON = [
  ...['weekStart', 'splitAt', 'since', 'until', 'last', 'expect'],
  ...['scale', 'bands', 'missing', 'fractions', 'maxGroups'],
];

/** The file in which the user saves the answer. */
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
