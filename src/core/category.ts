// The three categories of an answer to the Net Promoter question.

/** What a score makes of its respondent. */
export type Category = 'promoter' | 'passive' | 'detractor';

/**
 * The category of a score: 9–10 promoter, 7–8 passive, 0–6 detractor (Reichheld 2003).
 * @throws RangeError on anything but a whole number from 0 to 10
 * @example
 * [10, 9, 8, 7, 6, 0].map(categoryOf); // => ['promoter', 'promoter', 'passive', 'passive', 'detractor', 'detractor']
 */
export function categoryOf(score: number): Category {
  assertScore(score);
  if (score >= 9) return 'promoter';
  return score >= 7 ? 'passive' : 'detractor';
}

/** @throws RangeError on anything but a whole number from 0 to 10 */
export function assertScore(score: number): void {
  if (!(Number.isInteger(score) && score >= 0 && score <= 10)) {
    throw new RangeError(`a score is a whole number from 0 to 10, not ${String(score)}`);
  }
}
