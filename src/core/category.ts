// The three categories of an answer to the Net Promoter question.
import { NPS_SCALE, type Scale } from './scale.js';

/** What a score makes of its respondent. */
export type Category = 'promoter' | 'passive' | 'detractor';

/**
 * The category of a score: 9–10 promoter, 7–8 passive, 0–6 detractor (Reichheld 2003).
 * @throws RangeError on anything but a whole number from 0 to 10
 * @example
 * [10, 9, 8, 7, 6, 0].map(categoryOf); // => ['promoter', 'promoter', 'passive', 'passive', 'detractor', 'detractor']
 */
export function categoryOf(score: number): Category {
  return categoryOn(NPS_SCALE, score);
}

/**
 * The category of an answer on another scale, or with other bands.
 * @throws RangeError on anything but an answer of the scale
 * @example
 * [5, 4, 3].map((answer) => categoryOn(scaleOf('1-5', '1-3,4,5'), answer)); // => ['promoter', 'passive', 'detractor']
 */
export function categoryOn(scale: Scale, answer: number): Category {
  assertAnswer(scale, answer);
  if (answer >= scale.promoter) return 'promoter';
  return answer >= scale.passive ? 'passive' : 'detractor';
}

/** @throws RangeError on anything but a whole number that the scale offers */
export function assertAnswer({ low, high }: Scale, answer: number): void {
  if (!(Number.isInteger(answer) && answer >= low && answer <= high)) {
    throw new RangeError(`a score is a whole number from ${low} to ${high}, not ${String(answer)}`);
  }
}
