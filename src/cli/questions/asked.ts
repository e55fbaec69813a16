// Which questions a command line asks about: --score names one, or several.
import type { Asking, ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';

/** What options ask about. */
export interface Asked<Options> {
  /** As for a command that knows a single question: `score` is the one, and left out where there are several. */
  readonly options: Options;
  /** Several questions, as they were typed; none where there is at most one. */
  readonly questions: readonly string[];
}

/**
 * Tells one question from several.
 * @throws NpsError `usage` where one is named twice
 */
export function askedOf<Options extends ResponseOptions>(given: Asking<Options>): Asked<Options> {
  const { score, ...others } = given;
  const questions = score === undefined ? [] : [score].flat();
  const [only] = questions;
  const options = { ...others, ...(questions.length === 1 && { score: only }) } as unknown as Options;
  if (questions.length < 2) return { options, questions: [] };
  rejectTwice(questions, questions);
  return { options, questions };
}

/**
 * @param columns what the questions are called in the files
 * @param typed how they were typed, in the same order
 * @throws NpsError `usage` where two are of one column
 */
export function rejectTwice(columns: readonly string[], typed: readonly string[]): void {
  const second = columns.findIndex((column, i) => columns.indexOf(column) < i);
  if (second < 0) return;
  const first = columns.indexOf(columns[second]!);
  throw cliError({
    kind: 'question-twice',
    column: columns[second]!,
    typed: [typed[first]!, typed[second]!],
  });
}

/** Options that are about the answers to a single question. */
const OF_ONE = ['rejects', 'targets', 'benchmark', 'benchmarkFile', 'baseline', 'via'] as const;

/** @throws NpsError `usage` where the same measures of several questions would tell of few */
export function rejectMeasuresOfFew({
  mean,
  rate,
  minN,
}: Pick<ResponseOptions, 'mean' | 'rate' | 'minN'>): void {
  if (minN === undefined || (mean ?? rate) === undefined) return;
  throw cliError({ kind: 'questions-measured', asked: mean === undefined ? 'rate' : 'mean' });
}

/** @throws NpsError `usage` where options are about a single question */
export function rejectOfOne(options: Partial<Record<(typeof OF_ONE)[number], unknown>>): void {
  const option = OF_ONE.find((key) => options[key] !== undefined);
  if (option !== undefined) throw cliError({ kind: 'of-one-question', option });
}
