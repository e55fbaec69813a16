// Any problem of the command line in words: the one place where data become the sentences of an error.

import type { NpsError, Sentence } from '../../core/errors.js';
import { atCharacter } from '../../core/sentences.js';
import type { NamedColumn } from '../../input/problems.js';
import { type Names, typed } from '../../words/names.js';
import { readerWords } from '../../words/reader.js';
import { type Tellers, tell } from '../../words/tellers.js';
import type { CliProblem, Problem } from '../problem-kinds.js';
import type { ScoreProblem } from '../saved-problem-kinds.js';
import { checkWords } from './check.js';
import { commandLineWords, slipHint } from './command-line.js';
import { commentWords } from './comments.js';
import { configWords } from './config.js';
import { driverWords } from './drivers.js';
import { engineWords } from './engines.js';
import { outputWords, savedWords, smallFileWords } from './files.js';
import { goalWords } from './goals.js';
import { logoWords } from './logo.js';
import { customerWords } from './movers.js';
import { questionWords } from './questions.js';
import { reportWords } from './report.js';
import { riskWords } from './risk.js';
import { savingCommand } from './saving.js';
import { segmentWords } from './segments.js';
import { sqlWords } from './sql.js';
import { tallyWords } from './tally.js';
import { timeWords } from './time.js';
import { usageWords } from './usage.js';
import { viaWords } from './via.js';

/** Problems that are about another one: which check, or which side of a comparison, is its cause. */
const causeWords: Tellers<
  Extract<
    CliProblem,
    { readonly kind: 'of-selection' | 'of-conditions' | 'of-side' | 'score-of-baseline' | 'slip' }
  >
> = {
  'of-selection': ({ problem, ...selection }, names) => atCharacter(selection, wordsOf(problem, names)),
  'of-conditions': ({ problem, places }, names) => {
    const { details = [], ...sentence } = wordsOf(problem, names);
    return { ...sentence, details: [...details, `  in ${places.join(', ')}`] };
  },
  'of-side': ({ problem, side }, names) => {
    const option = side === 'before' ? 'scoreBefore' : 'scoreAfter';
    const sentence = wordsOf(problem, (key, value) => names(key === 'score' ? option : key, value));
    if (problem.kind !== 'unknown-column') return sentence;
    const { likely } = problem;
    return {
      ...sentence,
      hint:
        likely === undefined
          ? `${sentence.hint}; name the right one with ${names(option)}`
          : `name its column with ${names(option, typed(likely))}`,
    };
  },
  slip: ({ problem, slip, line }, names) => {
    const { hint: _, ...sentence } = wordsOf(problem, names);
    return { ...sentence, hint: slipHint(slip, line) };
  },
  'score-of-baseline': ({ problem, by }, names) => {
    const { hint: _, ...sentence } = wordsOf(problem, names);
    return { ...sentence, hint: saveHint(problem, by) };
  },
};

/** What makes a document of responses whose score column is not called like the one of today. */
function saveHint(problem: ScoreProblem, by: readonly (readonly string[])[]): string {
  const column = likelyOf(problem);
  const file = 'file' in problem ? problem.file : problem.files[0]!;
  const score = { flag: '--score', value: column === undefined ? 'COLUMN' : typed(column) };
  const command = savingCommand([{ flag: undefined, value: file }, score], by, 'baseline.json');
  return `save its figures, and give the document as the baseline: ${command}`;
}

function likelyOf(problem: ScoreProblem): NamedColumn | undefined {
  if (problem.kind === 'unknown-column') return problem.likely;
  return problem.kind === 'several-score-columns' ? problem.columns[0] : undefined;
}

const cliWords: Tellers<CliProblem> = {
  ...commandLineWords,
  ...usageWords,
  ...customerWords,
  ...commentWords,
  ...driverWords,
  ...engineWords,
  ...tallyWords,
  ...viaWords,
  ...segmentWords,
  ...questionWords,
  ...timeWords,
  ...goalWords,
  ...riskWords,
  ...checkWords,
  ...causeWords,
  ...configWords,
  ...smallFileWords,
  ...logoWords,
  ...reportWords,
  ...savedWords,
  ...outputWords,
};

const words: Tellers<Problem> = { ...readerWords, ...sqlWords, ...cliWords };

/** A problem as one sentence, the lines that show it, and what to do about it with the options that there are. */
export function wordsOf(problem: Problem, names: Names): Sentence {
  return tell(words, problem, names);
}

/** Puts an error in words. */
export function told(error: NpsError, names: Names): NpsError {
  return error.tell(wordsOf(error.problem as Problem, names));
}
