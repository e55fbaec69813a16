// How sentences name a scale, and what its net score is: the reader and all reports say it alike.
import { bandsOf, type Range, type Scale } from '../core/scale.js';

/** Answers as people read them: "1–3", "4". */
export function answersText({ low, high }: Range): string {
  return low === high ? String(low) : `${low}–${high}`;
}

/** "5 less 1–3 on a 1–5 scale" */
export function netScoreText(scale: Scale): string {
  const [detractors, , promoters] = bandsOf(scale);
  const article = /^(?:8\d?|11|18)$/.test(String(scale.low)) ? 'an' : 'a';
  return `${answersText(promoters)} less ${answersText(detractors)} on ${article} ${answersText(scale)} scale`;
}
