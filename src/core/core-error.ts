// The errors of core: its problems with their code, in words that name no option.
import { NpsError } from './errors.js';
import type { CoreProblem } from './problems.js';
import { coreSentence } from './sentences.js';

const CODES = {
  expectation: 'usage',
  scale: 'usage',
  'too-many-groups': 'too-many-segments',
  'target-not-positive': 'bad-value',
  'targets-do-not-sum': 'bad-value',
  'targets-cannot-be-met': 'bad-value',
} as const satisfies Record<CoreProblem['kind'], NpsError['code']>;

/** The error for a problem. */
export function coreError(problem: CoreProblem): NpsError<CoreProblem> {
  return new NpsError(CODES[problem.kind], problem, { sentence: coreSentence(problem) });
}
