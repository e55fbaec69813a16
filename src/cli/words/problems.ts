// Any problem of the command line in words: the one place where data become the sentences of an error.

import type { NpsError, Sentence } from '../../core/errors.js';
import { atCharacter } from '../../core/sentences.js';
import type { Names } from '../../words/names.js';
import { readerWords } from '../../words/reader.js';
import { type Tellers, tell } from '../../words/tellers.js';
import type { CheckProblem, CliProblem, Problem } from '../problem-kinds.js';
import { checkWords } from './check.js';
import { configWords } from './config.js';
import { outputWords, savedWords, smallFileWords } from './files.js';
import { usageWords } from './usage.js';

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
