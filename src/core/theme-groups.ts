// Which of the terms that were found are themes of their own, and which say the same as another one.
import { sampleOf } from './contrast.js';
import { subtractTally } from './tally.js';
import { type FamilyOptions, testFamily } from './test-family.js';
import type { Commenters } from './theme-accumulator.js';
import { type Nested, nestingOf } from './theme-nesting.js';
import { againstOthers, responsesOf, type TermSearch, type TestedTerm } from './theme-search.js';

/** Terms that are one theme, the first the strongest: a comment that holds any of them holds the theme. */
export type ThemeGroup = readonly [TestedTerm, ...TestedTerm[]];

/**
 * Folds what was found into themes, the strongest first.
 *
 * - A phrase is a theme of its own only where its comments differ from the other comments with its word, for each of
 *   its words that was found. Otherwise it joins the word. All tested phrases of these words are tested for it
 *   together, not only those that were found, which were chosen for being extreme. So it is with a word nearly all of
 *   whose comments hold another one: "Francisco", which comes with "San".
 * - A word that was found only because of a phrase that differs is none: its other comments do not differ from the rest.
 * - Terms that nearly always occur together are one theme.
 */
export function groupTerms(
  commenters: Commenters,
  search: TermSearch,
  options: Omit<FamilyOptions, 'weighted' | 'search'>,
): ThemeGroup[] {
  const found = search.tested.filter(({ test }) => test.significant);
  const { nested, companions } = nestingOf(commenters, search);
  const family = { ...options, weighted: commenters.weighted, search: true };
  const { tests } = testFamily(
    nested.map(({ both, outer }) => againstOthers(both, outer.tally)),
    family,
  );
  const heads = new Map<TestedTerm, TestedTerm>();
  const alike = nested.filter((_, i) => !tests[i]!.significant);
  // The narrowest last.
  for (const { inner, outer } of alike.toSorted(
    (a, b) => responsesOf(b.outer.tally) - responsesOf(a.outer.tally),
  ))
    heads.set(inner, outer);
  for (const [stronger, weaker] of companions) {
    if (!heads.has(stronger) && !heads.has(weaker)) heads.set(weaker, stronger);
  }
  const headOf = (term: TestedTerm): TestedTerm => {
    const head = heads.get(term);
    return head === undefined ? term : headOf(head);
  };
  const shadows = new Set<TestedTerm>();
  nested.forEach((one, i) => {
    const isOwn = tests[i]!.significant && one.inner.test.significant && headOf(one.inner) !== one.outer;
    if (isOwn && !isMore(one, commenters, family)) shadows.add(one.outer);
  });
  return found
    .filter((term) => !heads.has(term) && !shadows.has(term))
    .map((head) => [head, ...found.filter((term) => term !== head && headOf(term) === head)]);
}

/** Whether the comments with a term differ from those without it even where they do not hold what is within it. */
function isMore({ outer, both }: Nested, { commenters: all }: Commenters, family: FamilyOptions): boolean {
  const others = sampleOf(subtractTally(outer.tally, both));
  const rest = sampleOf(subtractTally(all, outer.tally));
  return testFamily([[others, rest]], { ...family, adjust: 'none' }).tests[0]!.significant === true;
}
