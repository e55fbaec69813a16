// How much more promoters say a term than detractors do: what terms are ranked by.
import type { CategoryCounts } from './tally.js';

/** Comments that the prior is worth: as if so many had been read before, which use terms as all of these do. */
export const PRIOR_COMMENTS = 20;

/** The log-odds ratio of a term. */
export interface TermOdds {
  /** Natural logarithm of the odds among promoters over the odds among detractors; above 0: promoters say it more. */
  readonly logOdds: number;
  readonly variance: number;
  /** `logOdds` in standard errors. It ranks; whether there is a difference at all is for a test to say. */
  readonly z: number;
}

/**
 * Log-odds with an informative Dirichlet prior: B. L. Monroe, M. P. Colaresi and K. M. Quinn, Political Analysis 16
 * (2008) 372–403. A term counts once a comment, so the variance keeps all four terms: the short form, for words that
 * are rare among all words of a text, is too small where many comments hold the term.
 * @param term comments that hold it; they may be fractions
 * @param all comments, these among them
 * @param prior comments that the prior is worth, above 0
 * @returns null for a term in every comment or in none
 * @example
 * const all = { detractors: 260, passives: 310, promoters: 640, responses: 1210 };
 * const price = { detractors: 53, passives: 24, promoters: 24, responses: 101 };
 * termOdds(price, all); // => { logOdds: -1.7911, variance: 0.063263, z: -7.1207 }
 */
export function termOdds(term: CategoryCounts, all: CategoryCounts, prior = PRIOR_COMMENTS): TermOdds | null {
  if (!(term.responses > 0 && term.responses < all.responses)) return null;
  const alpha = (prior * term.responses) / all.responses;
  const cells = (category: 'promoters' | 'detractors') => {
    const said = term[category] + alpha;
    return { said, unsaid: all[category] + prior - said };
  };
  const promoters = cells('promoters');
  const detractors = cells('detractors');
  const logOdds = Math.log(promoters.said / promoters.unsaid) - Math.log(detractors.said / detractors.unsaid);
  const variance = 1 / promoters.said + 1 / promoters.unsaid + 1 / detractors.said + 1 / detractors.unsaid;
  return { logOdds, variance, z: logOdds / Math.sqrt(variance) };
}
