// With --latest-by only answers can be the latest. nps decides which texts are answers, so it has to see the texts first.
import { countQuery } from './count-query.js';
import type { CountQuery, DialectName } from './query.js';

/** How many different texts a score column may have. */
export const MAX_ANSWER_TEXTS = 1000;

/** The first of two queries: the texts of the score column, in rows that meet the conditions. */
export function scoresQuery({ from, score, where }: CountQuery, dialect: DialectName): string {
  const query = { from, by: [], score, maxGroups: MAX_ANSWER_TEXTS, ...(where && { where }) };
  return countQuery(query, dialect);
}

/** The second query: the latest of the rows with these texts count. @param answers as in the engine, not trimmed */
export function withAnswers(query: CountQuery, answers: readonly string[]): CountQuery {
  const { latest } = query;
  return latest === undefined ? query : { ...query, latest: { ...latest, answers } };
}
