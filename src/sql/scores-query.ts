// With --latest-by only answers compete, and what is an answer is decided by nps: it has to see the texts first.
import { countQuery } from './count-query.js';
import type { CountQuery, DialectName } from './query.js';

/** Different texts of the score column among which answers are looked for. */
export const MAX_ANSWER_TEXTS = 1000;

/** The first of two queries: which texts the score column has, among the rows that the conditions keep. */
export function scoresQuery({ from, score, where }: CountQuery, dialect: DialectName): string {
  const query = { from, by: [], score, maxGroups: MAX_ANSWER_TEXTS, ...(where && { where }) };
  return countQuery(query, dialect);
}

/** The second: the latest of the answers with these texts count. @param answers as the engine gave them, not trimmed */
export function withAnswers(query: CountQuery, answers: readonly string[]): CountQuery {
  const { latest } = query;
  return latest === undefined ? query : { ...query, latest: { ...latest, answers } };
}
