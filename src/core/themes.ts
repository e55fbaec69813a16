// The themes of comments: those that a search finds, and those that were named beforehand.
import type { Adjustment } from './adjust.js';
import type { BlockOptions } from './block.js';
import type { Judging } from './contrast.js';
import { falseCoverageLevel } from './false-coverage.js';
import { DEFAULT_INTERVAL } from './interval.js';
import { type FamilySummary, type FamilyTest, testFamily } from './test-family.js';
import type { Commenters } from './theme-accumulator.js';
import { type ThemeChanges, themeChanges } from './theme-changes.js';
import { examplesOf } from './theme-examples.js';
import { groupTerms } from './theme-groups.js';
import { countMembers, type Members, membersByName, membersByTerms, type SideOf } from './theme-members.js';
import { type NamedTerms, nameThemes, plainNames } from './theme-names.js';
import { themesToHide } from './theme-privacy.js';
import { hiddenTheme, shownTheme, type Theme, type Unthemed, unthemedOf } from './theme-rows.js';
import { againstOthers, responsesOf, searchTerms, type TermSearch } from './theme-search.js';

/** How themes are told. */
export interface ThemeOptions extends BlockOptions, Judging {
  /** Default `holm`. */
  readonly adjust?: Adjustment | undefined;
  /** Withhold what tells of fewer commenters. */
  readonly minN?: number | undefined;
  /** Typical comments for each theme, 0 unless given. */
  readonly examples?: number | undefined;
  /** Where themes are compared over time. */
  readonly sideOf?: SideOf | undefined;
}

/** Themes with what was tested. */
export interface NamedThemesFound {
  readonly themes: readonly Theme[];
  readonly tests: FamilySummary;
  readonly unthemed: Unthemed;
  /** Where themes are compared over time. */
  readonly changeTests?: ThemeChanges['tests'];
}

/** The themes that a search found, the strongest first, and what it looked at. */
export interface ThemesFound extends NamedThemesFound {
  /** Words and phrases that were tested. */
  readonly searched: { readonly words: number; readonly phrases: number };
  /** The level of all intervals of themes, higher than what was asked for; null where nothing was found. */
  readonly widenedLevel: number | null;
  /** Where nothing was found: the terms that came nearest to it, which are no findings. */
  readonly nearest: readonly NearestTerm[];
  /** Where nothing was found: what a search of this size could have found. */
  readonly detectable?: DetectableThemes;
}

/** A term that chance may explain. */
export interface NearestTerm {
  readonly name: string;
  readonly comments: number;
  readonly pValue: number;
  readonly adjustedPValue: number;
}

/** The differences between those who say a term and the others that are found with a chance of `power`, in points. */
export interface DetectableThemes {
  readonly power: number;
  readonly least: { readonly name: string; readonly difference: number };
  /** Null where not even 200 points would be found. */
  readonly most: { readonly name: string; readonly difference: number | null };
}

/** Terms that are told where nothing was found. */
const NEAREST = 5;

/**
 * Searches the comments for words and phrases that divide those who say them from the other commenters.
 *
 * Every one that is frequent enough is tested, all as one family; intervals are widened for what was found by search.
 * @throws RangeError on a confidence level outside 0.5 to under 1
 * @example
 * const words = (comment) => [comment.split(' ').map((form) => ({ form, stem: form, isTerm: true }))];
 * const comments = Array.from({ length: 90 }, (_, i) => (i % 3 === 0 ? 'slow support' : 'nice'));
 * const themes = new ThemeAccumulator({ wordsOf: words, weighted: false });
 * themes.add({ scores: Uint8Array.from(comments, (comment) => (comment === 'nice' ? 10 : 2)), comments, by: [] });
 * const found = findThemes(themes.result());
 * found.themes.map(({ name, comments, nps, impact }) => [name, comments, nps, impact]); // => [['nice', 60, 100, 133.33], ['slow support', 30, -100, -66.667]]
 */
export function findThemes(commenters: Commenters, options: ThemeOptions = {}): ThemesFound {
  const { adjust = 'holm', level = DEFAULT_INTERVAL.level, alpha, minN } = options;
  const { corpus } = commenters;
  const search = searchTerms(commenters, { adjust, level, alpha, minN });
  const { family, counts } = search;
  const groups = groupTerms(commenters, search, { adjust, level });
  const membership = membersByTerms(
    corpus,
    counts.scanner,
    groups.map((group) => group.map(({ number }) => number)),
  );
  const members = countMembers(commenters, groups.length, membership, options.sideOf);
  const widenedLevel =
    groups.length === 0 ? null : falseCoverageLevel(level, groups.length, family.summary.count);
  const tested = groups.map(([strongest]) => strongest.test);
  return {
    ...tell(commenters, nameThemes(corpus, counts, groups), members, tested, {
      ...options,
      themeLevel: widenedLevel ?? level,
    }),
    tests: family.summary,
    searched: {
      words: search.placed.filter(({ stems }) => stems.length === 1).length,
      phrases: search.placed.filter(({ stems }) => stems.length > 1).length,
    },
    widenedLevel,
    nearest: groups.length > 0 ? [] : nearestOf(commenters, search),
    ...(groups.length === 0 && detectableOf(commenters, search)),
  };
}

/**
 * Themes that were named beforehand, in their order: a family of tests of their own.
 *
 * All that is said of comments is tested by the larger of two p-values, these themes too; their intervals are plain,
 * for nobody searched for them.
 * @param names of all themes, in the order of the matcher that the comments were read with
 * @throws RangeError on a confidence level outside 0.5 to under 1
 * @example
 * const themes = new ThemeAccumulator({
 *   wordsOf: () => [],
 *   named: (clauses, comment) => (comment.includes('price') ? [0] : []),
 *   weighted: false,
 * });
 * themes.add({ scores: Uint8Array.of(3, 9, 10), comments: ['the price', 'fine', 'good price'], by: [] });
 * const { themes: [price], unthemed } = namedThemes(themes.result(), [{ name: 'price', terms: ['price'] }]);
 * [price.comments, price.nps, unthemed.comments, unthemed.nps]; // => [2, 0, 1, 100]
 */
export function namedThemes(
  commenters: Commenters,
  names: readonly NamedTerms[],
  options: ThemeOptions = {},
): NamedThemesFound {
  const { adjust = 'holm', level = DEFAULT_INTERVAL.level, alpha, minN = 1 } = options;
  const { corpus, commenters: all, weighted } = commenters;
  const members = countMembers(commenters, names.length, membersByName(corpus), options.sideOf);
  const hidden = themesToHide(members, all, minN);
  const { tests, summary } = testFamily(
    members.themes.map((theme, i) => (hidden.themes.has(i) ? null : againstOthers(theme, all))),
    { adjust, level, alpha, weighted, search: true },
  );
  return { ...tell(commenters, names, members, tests, { ...options, themeLevel: level }), tests: summary };
}

/** The rows of themes whose members were counted. */
function tell(
  commenters: Commenters,
  names: readonly NamedTerms[],
  members: Members,
  tests: readonly FamilyTest[],
  options: ThemeOptions & { readonly themeLevel: number },
): Omit<NamedThemesFound, 'tests'> {
  const { adjust = 'holm', level = DEFAULT_INTERVAL.level, alpha, minN = 1 } = options;
  const { examples = 0, themeLevel } = options;
  const all = commenters.commenters;
  const hidden = themesToHide(members, all, minN);
  const time = members.sides && themeChanges(members.sides, { adjust, level, alpha, minN });
  const themes = members.themes.map((tally, i): Theme => {
    const named = names[i]!;
    if (hidden.themes.has(i)) return hiddenTheme(named, responsesOf(tally));
    const facts = { ...named, test: tests[i]!, change: time?.changes[i] ?? null };
    const row = { ...facts, examples: [] };
    const shown = shownTheme(row, tally, all, { ...options, level: themeLevel });
    return { ...shown, examples: examplesOf(commenters, members.kept[i]!, shown.side, examples) };
  });
  return {
    themes,
    unthemed: unthemedOf(members.unthemed, all, options, hidden.unthemed),
    ...(time && { changeTests: time.tests }),
  };
}

/** The terms that came nearest to be found, by p. */
function nearestOf({ corpus }: Commenters, { placed }: TermSearch): NearestTerm[] {
  const nearest = placed
    .toSorted((a, b) => a.test.pValue! - b.test.pValue! || Math.abs(b.odds.z) - Math.abs(a.odds.z))
    .slice(0, NEAREST);
  const names = plainNames(corpus, nearest);
  return nearest.map(({ tally, test }, i) => ({
    name: names[i]!,
    comments: responsesOf(tally),
    pValue: test.pValue!,
    adjustedPValue: test.adjustedPValue!,
  }));
}

function detectableOf(
  { corpus }: Commenters,
  { family: { detectable }, placed }: TermSearch,
): { detectable?: DetectableThemes } {
  if (detectable === undefined) return {};
  const { power, least, most } = detectable;
  const [first, last] = plainNames(corpus, [placed[least.place]!, placed[most.place]!]);
  return {
    detectable: {
      power,
      least: { name: first!, difference: least.difference },
      most: { name: last!, difference: most.difference },
    },
  };
}
