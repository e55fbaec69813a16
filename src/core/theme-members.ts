// Whose comments hold which themes: what the figures of themes are made of.
import type { Corpus } from './corpus.js';
import { GrowingTallies } from './growing-tallies.js';
import type { Tally } from './tally.js';
import type { TermScanner } from './term-scanner.js';
import type { Commenters } from './theme-accumulator.js';

/** Visits each comment with its themes, as places in their list; none is named twice. */
export type Membership = (take: (comment: number, themes: readonly number[]) => void) => void;

/** A comment holds a theme where it holds one of its terms. */
export function membersByTerms(
  corpus: Corpus,
  scanner: TermScanner,
  groups: readonly (readonly number[])[],
): Membership {
  const themeOf = new Map(groups.flatMap((terms, theme) => terms.map((term) => [term, theme])));
  return (take) =>
    corpus.visit((comment, words, length) => {
      const themes: number[] = [];
      scanner.scan(words, length, (term) => {
        const theme = themeOf.get(term);
        if (theme !== undefined && !themes.includes(theme)) themes.push(theme);
      });
      take(comment, themes);
    });
}

/** Named themes were found when the comments were read. */
export function membersByName(corpus: Corpus): Membership {
  return (take) => corpus.visitNamed((comment, themes) => take(comment, [...new Set(themes)]));
}

/** On which side of a comparison a comment is: 1 before, 2 after, 0 on neither. */
export type SideOf = (comment: number) => number;

/** Tallies of the two sides of a comparison. */
export type TwoTallies = readonly [before: Tally, after: Tally];

/** All that was counted of some themes. */
export interface Members {
  readonly themes: readonly Tally[];
  /** Of the comments without any of them. */
  readonly unthemed: Tally;
  /** Comments that hold both of two themes; of one with itself, its own. */
  readonly shared: (one: number, other: number) => number;
  /** For each theme its comments whose texts were kept, in order. */
  readonly kept: readonly (readonly number[])[];
  /** Of all commenters and of each theme; where there are sides. */
  readonly sides?: { readonly all: TwoTallies; readonly themes: readonly TwoTallies[] };
}

/**
 * Counts the members of some themes.
 * @param count how many themes there are
 * @param sideOf where they are compared over time
 */
export function countMembers(
  { corpus, weighted, scale }: Commenters,
  count: number,
  membership: Membership,
  sideOf?: SideOf,
): Members {
  const tallies = new GrowingTallies(weighted, scale);
  // For everybody and for each theme: in all, before, after. Last, those without a theme.
  for (let i = 0; i <= 3 * (count + 1); i++) tallies.open();
  const unthemed = 3 * (count + 1);
  const shared = new Float64Array(count ** 2);
  const kept: number[][] = Array.from({ length: count }, () => []);
  membership((comment, themes) => {
    const score = corpus.score(comment);
    const weight = corpus.weight(comment);
    const side = sideOf?.(comment) ?? 0;
    const add = (group: number) => {
      tallies.add(3 * group, score, 1, weight);
      if (side > 0) tallies.add(3 * group + side, score, 1, weight);
    };
    add(0);
    if (themes.length === 0) tallies.add(unthemed, score, 1, weight);
    const isKept = corpus.text(comment) !== undefined;
    for (const theme of themes) {
      add(theme + 1);
      for (const other of themes) shared[theme * count + other]!++;
      if (isKept) kept[theme]!.push(comment);
    }
  });
  const sidesOf = (group: number): TwoTallies => [tallies.at(3 * group + 1), tallies.at(3 * group + 2)];
  const all = kept.map((_, theme) => theme);
  return {
    themes: all.map((theme) => tallies.at(3 * (theme + 1))),
    unthemed: tallies.at(unthemed),
    shared: (one, other) => shared[one * count + other]!,
    kept,
    ...(sideOf && { sides: { all: sidesOf(0), themes: all.map((theme) => sidesOf(theme + 1)) } }),
  };
}
