// What nps comments finds, as its document says it.
import type { ToldBlock } from './block.js';
import type { Category } from './category.js';
import type { FamilySummary } from './test-family.js';
import type { ThemeChanges } from './theme-changes.js';
import type { HiddenTheme, ShownTheme, Unthemed } from './theme-rows.js';
import type { ThemesFound } from './themes.js';

/** A comment that is typical of a theme. */
export interface QuotedComment {
  /** The file, as it was named; only where there are several. */
  readonly source?: string;
  /** From 1. */
  readonly record: number;
  /** Null where only categories are known. */
  readonly score: number | null;
  readonly category: Category;
  /** As it is in the file, or with what it gives away masked; of a very long comment the beginning. */
  readonly text: string;
}

/** A theme, with comments that are typical of it. */
export type CommentTheme = Quoted<ShownTheme> | Quoted<HiddenTheme>;

type Quoted<Of> = Omit<Of, 'examples'> & { readonly examples: readonly QuotedComment[] };

/** The halves that the changes of themes are between. */
export interface CommentPeriods {
  /** Comments before and after. */
  readonly before: number;
  readonly after: number;
  /** The first day of the later half, as 2026-06-01; null where conditions tell the halves apart. */
  readonly from: string | null;
  /** Of the themes that were found, and of those that were named. */
  readonly tests: ThemeChanges['tests'];
  readonly namedTests: ThemeChanges['tests'] | null;
}

/** What comments say, and what that does to the NPS. */
export interface CommentsResult
  extends Pick<ThemesFound, 'searched' | 'tests' | 'widenedLevel' | 'nearest' | 'detectable'> {
  /** Answers with a comment. */
  readonly comments: number;
  readonly answered: number;
  /** ISO 639-1 code, or the codes of several with spaces between them; null where it is not known. */
  readonly language: string | null;
  /** The figures of those who comment. */
  readonly overall: ToldBlock;
  /** Found by search, the strongest first. */
  readonly themes: readonly CommentTheme[];
  /** Themes that people named, in their order; null where none were asked for. */
  readonly named: readonly CommentTheme[] | null;
  readonly namedTests: FamilySummary | null;
  /** Comments without any of the named themes, where there are any, else without any that was found. */
  readonly unthemed: Unthemed;
  /** What is compared over time; null where nothing is. */
  readonly period: CommentPeriods | null;
}
