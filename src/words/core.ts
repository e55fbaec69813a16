// Sentences for the problems of core, where options have names.
import type { CoreProblem } from '../core/problems.js';
import { coreSentence, scaleSentence } from '../core/sentences.js';
import { about, advice, type Tellers } from './tellers.js';

export const coreWords: Tellers<CoreProblem> = {
  expectation: (problem, names) => {
    const sentence = coreSentence(problem);
    if (problem.fault !== 'more-follows' || problem.isNumber) return sentence;
    const isOption = problem.origin === names('expect');
    const hint = isOption
      ? 'one expectation an option; the option can be repeated'
      : 'one expectation a check';
    return { ...sentence, hint };
  },
  scale: (problem, names) =>
    scaleSentence(problem, {
      scale: (text) => names('scale', text) ?? `the scale ${text}`,
      bands: (text) => names('bands', text) ?? `the bands ${text}`,
    }),
  'too-many-groups': ({ limit }, names) => ({
    message: `${names('by') ?? 'a selection'} gives more than ${limit} combinations of values`,
    hint: advice(['leave a column out', about(names('maxSegments'), (name) => `raise ${name}`)], ', or '),
  }),
  'target-not-positive': coreSentence,
  'targets-do-not-sum': coreSentence,
  'targets-cannot-be-met': coreSentence,
};
