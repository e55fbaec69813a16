// Which of the terms that were found are themes of their own, and which say the same as another one.
import { sampleOf } from './contrast.js';
import { sharedComments } from './shared-comments.js';
import { subtractTally } from './tally.js';
import { type FamilyOptions, type SamplePair, testFamily } from './test-family.js';
import type { Commenters } from './theme-accumulator.js';
import { againstOthers, responsesOf, type TermSearch, type TestedTerm } from './theme-search.js';

/**
 * Terms that are one theme, the strongest first: a comment that holds any of them holds the theme. All are at least
 * nearly in the comments of the first.
 */
export type ThemeGroup = readonly [TestedTerm, ...TestedTerm[]];

/** Of the comments with either word so many hold both: then they are one theme. */
const NEARLY_ALWAYS = 0.8;

/** Further themes are not compared with each other: each pair takes its place in memory. */
const MOST_COMPARED = 500;

/**
 * Folds what was found into themes, the strongest first.
 *
 * - A phrase is a theme of its own only where its comments differ from the other comments with its word, for each of
 *   its words that was found. Otherwise it joins the word. All tested phrases of these words are tested for it
 *   together, not only those that were found, which were chosen for being extreme.
 * - A word that was found only because of such a phrase is none: its other comments do not differ from the rest.
 * - Words that nearly always occur together are one theme.
 */
export function groupTerms(
  commenters: Commenters,
  search: TermSearch,
  options: Omit<FamilyOptions, 'weighted' | 'search'>,
): ThemeGroup[] {
  const found = search.tested.filter(({ test }) => test.significant);
  const family = { ...options, weighted: commenters.weighted, search: true };
  const differs = differingPhrases(search, found, family);
  const byNumber = new Map(found.map((term) => [term.number, term]));
  const joins = new Map<TestedTerm, TestedTerm>();
  const shadows = new Set<TestedTerm>();
  for (const phrase of found) {
    const parts = phrase.parts.flatMap((part) => byNumber.get(part) ?? []);
    const alike = parts.filter((part) => !differs(phrase, part));
    const [narrowest] = alike.toSorted((a, b) => responsesOf(a.tally) - responsesOf(b.tally));
    if (narrowest !== undefined) joins.set(phrase, narrowest);
    else for (const part of parts) if (!isMore(part, phrase, commenters, family)) shadows.add(part);
  }
  const leads = found.filter((term) => !joins.has(term) && !shadows.has(term));
  const leadOf = companions(commenters, search, leads);
  const rootOf = (term: TestedTerm): TestedTerm => {
    const next = joins.get(term) ?? leadOf.get(term);
    return next === undefined ? term : rootOf(next);
  };
  return leads
    .filter((lead) => !leadOf.has(lead))
    .map((lead) => [lead, ...found.filter((term) => term !== lead && rootOf(term) === lead)]);
}

/** Whether the comments with a phrase differ from the others with a part of it that was found. */
function differingPhrases(
  search: TermSearch,
  found: readonly TestedTerm[],
  family: FamilyOptions,
): (phrase: TestedTerm, part: TestedTerm) => boolean {
  const byNumber = new Map(found.map((term) => [term.number, term]));
  const pairs = search.tested.flatMap((phrase) =>
    phrase.parts.flatMap((number) => {
      const part = byNumber.get(number);
      return part === undefined ? [] : [{ phrase, part }];
    }),
  );
  const { tests } = testFamily(
    pairs.map(({ phrase, part }) => againstOthers(phrase.tally, part.tally)),
    family,
  );
  const differing = new Map<TestedTerm, Set<TestedTerm>>();
  pairs.forEach(({ phrase, part }, i) => {
    if (tests[i]!.significant) differing.set(phrase, (differing.get(phrase) ?? new Set()).add(part));
  });
  return (phrase, part) => differing.get(phrase)?.has(part) === true;
}

/** Whether the comments with a word differ from those without it even where they do not hold the phrase. */
function isMore(
  part: TestedTerm,
  phrase: TestedTerm,
  { commenters: all }: Commenters,
  family: FamilyOptions,
) {
  const others = subtractTally(part.tally, phrase.tally);
  const pair: SamplePair = [sampleOf(others), sampleOf(subtractTally(all, part.tally))];
  const { tests } = testFamily([pair], { ...family, adjust: 'none' });
  return tests[0]!.significant === true;
}

/** For each theme that goes with a stronger one that one. */
function companions(
  { corpus }: Commenters,
  { counts }: TermSearch,
  leads: readonly TestedTerm[],
): ReadonlyMap<TestedTerm, TestedTerm> {
  const compared = leads.slice(0, MOST_COMPARED);
  const found = new Map<TestedTerm, TestedTerm>();
  if (compared.length < 2) return found;
  const shared = sharedComments(
    corpus,
    counts.scanner,
    compared.map(({ number }) => number),
  );
  compared.forEach((term, i) => {
    const lead = compared.slice(0, i).find((stronger, j) => {
      if (found.has(stronger) || areNested(term, stronger)) return false;
      const both = shared(i, j);
      const either = shared(i, i) + shared(j, j) - both;
      return both >= NEARLY_ALWAYS * either && Math.sign(term.odds.z) === Math.sign(stronger.odds.z);
    });
    if (lead !== undefined) found.set(term, lead);
  });
  return found;
}

const areNested = (one: TestedTerm, other: TestedTerm) =>
  one.parts.includes(other.number) || other.parts.includes(one.number);
