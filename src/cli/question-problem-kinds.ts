// What is wrong with several questions asked at once.
import type { AtCharacter } from './problem-places.js';

/** `typed` are the two texts that name the column. */
export type QuestionProblem =
  | { readonly kind: 'question-twice'; readonly column: string; readonly typed: readonly [string, string] }
  /** A selection of a question that has no name. */
  | ({ readonly kind: 'question-unnamed' } & AtCharacter)
  /** With --min-n: measures of those who answered one question and not another would follow. */
  | { readonly kind: 'questions-measured'; readonly asked: 'mean' | 'rate' }
  /** An option that is about the answers to one question. */
  | {
      readonly kind: 'of-one-question';
      readonly option: 'rejects' | 'targets' | 'benchmark' | 'benchmarkFile' | 'baseline' | 'goals' | 'via';
    };
