// Any problem of the command line in words: the one place where data become the sentences of an error.
import type { CheckProblem, CliProblem, Problem } from '../cli/problem-kinds.js';
import type { NpsError, Sentence } from '../core/errors.js';
import { atCharacter } from '../core/sentences.js';
import { checkWords } from './cli-check.js';
import { configWords } from './cli-config.js';
import { outputWords, savedWords, smallFileWords } from './cli-files.js';
import { usageWords } from './cli-usage.js';
import type { Names } from './names.js';
import { readerWords } from './reader.js';
import { type Tellers, tell } from './tellers.js';

/** Problems that are about another one: which check is its cause. */
const causeWords: Tellers<Extract<CheckProblem, { readonly kind: 'of-selection' | 'of-conditions' }>> = {
  'of-selection': ({ problem, ...selection }, names) => atCharacter(selection, wordsOf(problem, names)),
  'of-conditions': ({ problem, places }, names) => {
    const { details = [], ...sentence } = wordsOf(problem, names);
    return { ...sentence, details: [...details, `  in ${places.join(', ')}`] };
  },
};

const cliWords: Tellers<CliProblem> = {
  ...usageWords,
  ...checkWords,
  ...causeWords,
  ...configWords,
  ...smallFileWords,
  ...savedWords,
  ...outputWords,
};

const words: Tellers<Problem> = { ...readerWords, ...cliWords };

/** A problem as one sentence, the lines that show it, and what to do about it with the options that there are. */
export function wordsOf(problem: Problem, names: Names): Sentence {
  return tell(words, problem, names);
}

/** Puts an error in words. */
export function told(error: NpsError, names: Names): NpsError {
  return error.tell(wordsOf(error.problem as Problem, names));
}
