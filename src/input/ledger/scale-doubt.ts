// Whether the answers look like those of another scale than 0 to 10, where nobody said which one was offered.
import { NPS_SCALE } from '../../core/scale.js';
import { ENOUGH_ANSWERS } from '../columns/score-evidence.js';
import type { InputWarning } from '../warnings.js';

/** What is known of the answers in a score column. */
export interface SeenAnswers {
  /** How many cells hold each answer. */
  readonly answers: readonly number[];
  /** Whether a label is at the score 1, as in `1 - Not at all likely`. */
  readonly labelledOne: boolean;
  /** The highest answer in the first rows, whether its row counts or not; -1 where there is none. */
  readonly highestInSample: number;
  /** Whether something beside the answers says that they are of 0 to 10. */
  readonly isScaleSure: boolean;
}

/** @param isWeak whether the name of the column would fit other questions too */
export function scaleDoubt(
  { answers, labelledOne, highestInSample, isScaleSure }: SeenAnswers,
  isWeak: boolean,
): InputWarning[] {
  const total = answers.reduce((sum, count) => sum + count, 0);
  const high = answers.findLastIndex((count) => count > 0);
  const enough = isWeak ? 1 : ENOUGH_ANSWERS;
  const isLow = high <= NPS_SCALE.passive && highestInSample <= NPS_SCALE.passive;
  if (isLow && total >= enough && !isScaleSure)
    return [{ code: 'small-scale', low: answers.findIndex((count) => count > 0), high, answers: total }];
  return labelledOne && answers[0] === 0 ? [{ code: 'scale-from-1' }] : [];
}
