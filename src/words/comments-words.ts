// What nps comments says.
import type { CommentPeriods, QuotedComment } from '../core/comments-result.js';
import type { FamilySummary } from '../core/test-family.js';
import type { ThemeMove } from '../core/theme-changes.js';
import type { DetectableThemes, NearestTerm } from '../core/themes.js';

/** A theme that rose or fell. */
export interface ChangedTheme {
  readonly name: string;
  /** Which figure moved. */
  readonly figure: 'share' | 'nps';
  readonly move: ThemeMove;
}

export interface CommentsWords {
  /** "What 1,612 comments say" */
  title(comments: number): string;
  /** "38% of the answers have one, their NPS is +21" */
  commenters(comments: number, answered: number, nps: number | null, isNps: boolean): string;
  /** The names of languages, by their codes with spaces between them. */
  languages(codes: string): string;
  readonly headings: Readonly<
    Record<
      'theme' | 'comments' | 'share' | 'nps' | 'netScore' | 'impact' | 'mark' | 'where' | 'comment',
      string
    >
  >;
  /** Above the themes of each side. */
  readonly sides: Readonly<Record<'detractors' | 'promoters', string>>;
  /** Above the themes that people named. */
  readonly named: string;
  /** Comments without any theme. */
  readonly none: string;
  /** "record 812, scored 1" */
  example(example: Omit<QuotedComment, 'text'>): string;
  /** A comment in quotes. */
  quote(text: string): string;
  readonly marks: Readonly<Record<'promoters' | 'detractors' | 'untested' | 'lowN' | 'hidden', string>>;
  readonly legend: {
    /** What impact means, and that impacts overlap. */
    impact(isNps: boolean): string;
    /** What the marks of found themes say, and that they were found by search. */
    found(tests: FamilySummary, areAnswers: boolean): string;
    noneFound(tests: FamilySummary, areAnswers: boolean): string;
    /** What came nearest to be found, and is no finding. */
    nearest(terms: readonly NearestTerm[]): string;
    /** What a word would have to differ by. */
    detectable(detectable: DetectableThemes): string;
    /** Nothing could be tested: too few comments say the same. */
    readonly nothingTested: string;
    named(tests: FamilySummary, isFound: boolean): string;
    /** How many comments have a named theme: a share of 0 to 1. */
    themed(share: number, isNamed: boolean): string;
    /** Themes that are not shown, of all that were found on a side. */
    more(count: number): string;
    readonly untested: string;
    readonly lowN: string;
    /** With weights. */
    readonly weighted: string;
    hidden(minN: number): string;
  };
  /** What rose and fell from one half to the other, of the themes that were found or of those that were named. */
  changes(
    changed: readonly ChangedTheme[],
    periods: CommentPeriods,
    tests: CommentPeriods['tests'],
    isNamed: boolean,
  ): string;
  readonly noComments: string;
}
