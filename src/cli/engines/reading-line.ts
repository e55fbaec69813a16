// The command line that reads what an engine answers, for people to go on with.
import { flagOf } from '../../words/names.js';
import { shellQuote } from '../../words/shell.js';
import type { AnswerReading } from './answer-reading.js';
import type { EngineCommand } from './count-query-of.js';

/** Options that are said to whoever reads the answer, as they were given. */
const PASSED_ON = [
  ...['weekStart', 'splitAt', 'periods', 'since', 'until', 'last', 'expect'],
  ...['scale', 'bands', 'missing', 'fractions'],
] as const;

/** What stands for the file with the answer. */
export const ANSWER = 'answer.csv';

/** `nps segment answer.csv --counted --by region` */
export function readingLine(
  command: EngineCommand,
  { by = [], before = [], after = [], date, every: wave }: AnswerReading,
  given: Readonly<Record<string, unknown>>,
): string {
  const every = wave ?? given.every;
  const words = [
    ...(command === 'check' ? [] : by).map((text) => ['by', text]),
    ...before.map((text) => ['before', text]),
    ...after.map((text) => ['after', text]),
    ...(date === undefined ? [] : [['date', date]]),
    ...(every === undefined ? [] : [['every', String(every)]]),
    ...PASSED_ON.flatMap((key) => [given[key] ?? []].flat().map((value) => [key, String(value)])),
  ];
  const options = words.map(([key, value]) => `${flagOf(key!)} ${shellQuote(value!)}`);
  return ['nps', command, ANSWER, '--counted', ...options].join(' ');
}
