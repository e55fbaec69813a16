// The search for themes: each word and phrase against the comments without it, all as one family of tests.
import type { Adjustment } from './adjust.js';
import { type Judging, MIN_TESTED, sampleOf } from './contrast.js';
import { effectiveCounts } from './effective.js';
import { categoryCounts, subtractTally, type Tally, weightedCounts } from './tally.js';
import { countTerms, type Term, type TermCounts } from './term-counts.js';
import { type TermOdds, termOdds } from './term-odds.js';
import { type Family, type FamilyTest, type SamplePair, testFamily } from './test-family.js';
import type { Commenters } from './theme-accumulator.js';

/** A term in fewer comments of 1,000 than this moves no NPS; without a limit a million comments make a million tests. */
const LEAST_SHARE = 0.002;

/** How a search is made. */
export interface SearchOptions extends Judging {
  readonly adjust: Adjustment;
  /** Confidence as a fraction. */
  readonly level: number;
  /** Nothing is looked at that tells of fewer commenters. */
  readonly minN?: number | undefined;
}

/** A term that was tested. */
export interface TestedTerm extends Term {
  readonly number: number;
  readonly odds: TermOdds;
  readonly test: FamilyTest;
}

export interface TermSearch {
  readonly counts: TermCounts;
  /** Commenters that a side of a test has at least. */
  readonly least: number;
  /** The strongest first: by |z| of their log-odds. */
  readonly tested: readonly TestedTerm[];
  readonly family: Family;
  /** The tested term at a place of the family. */
  readonly placed: readonly TestedTerm[];
}

/**
 * Tests every word and phrase that enough comments hold and enough do not, by the larger of two p-values. Those who
 * say it are compared with the other commenters, not with all who answered: else it would be tested whether those who
 * comment differ from those who do not.
 *
 * A phrase that nearly all comments with one of its words hold is not tested: it could not be told from the word.
 */
export function searchTerms(
  commenters: Commenters,
  { adjust, level, alpha, minN = 1 }: SearchOptions,
): TermSearch {
  const { commenters: all, weighted } = commenters;
  const comments = categoryCounts(all).responses;
  const least = Math.max(MIN_TESTED, minN);
  const counts = countTerms(commenters, Math.max(least, Math.ceil(LEAST_SHARE * comments)));
  const candidates = [...counts.terms].filter(([, { tally, parts }]) => {
    const others = [all, ...parts.map((part) => counts.terms.get(part)!.tally)];
    return others.every((other) => responsesOf(other) - responsesOf(tally) >= least);
  });
  const family = testFamily(
    candidates.map(([, { tally }]) => againstOthers(tally, all)),
    { adjust, level, alpha, weighted, search: true },
  );
  const scale = scaleOfSums(all);
  const placed = candidates.map(
    ([number, term], i): TestedTerm => ({
      ...term,
      number,
      odds: oddsOf(term.tally, all, scale),
      test: family.tests[i]!,
    }),
  );
  return { counts, least, tested: placed.toSorted(byStrength), family, placed };
}

export const responsesOf = (tally: Tally) => categoryCounts(tally).responses;

/** Those who say it, and the other commenters. */
export function againstOthers(part: Tally, all: Tally): SamplePair {
  return [sampleOf(part), sampleOf(subtractTally(all, part))];
}

/** Log-odds of a term; 0 where all or none hold it. With weights comments count as the equal ones they are worth. */
export function oddsOf(part: Tally, all: Tally, scale = scaleOfSums(all)): TermOdds {
  const scaled = (tally: Tally) => {
    const { promoters, passives, detractors, responses } = weightedCounts(tally);
    return {
      promoters: promoters * scale,
      passives: passives * scale,
      detractors: detractors * scale,
      responses: responses * scale,
    };
  };
  return termOdds(scaled(part), scaled(all)) ?? { logOdds: 0, variance: 0, z: 0 };
}

function scaleOfSums(all: Tally): number {
  return all.weights ? effectiveCounts(all).responses / weightedCounts(all).responses : 1;
}

/** Terms that mirror each other are alike but for the last digits. */
const strengthOf = ({ odds }: TestedTerm) => Math.round(Math.abs(odds.z) * 1e9);

function byStrength(a: TestedTerm, b: TestedTerm): number {
  return (
    strengthOf(b) - strengthOf(a) ||
    responsesOf(b.tally) - responsesOf(a.tally) ||
    (a.stems.join(' ') < b.stems.join(' ') ? -1 : 1)
  );
}
