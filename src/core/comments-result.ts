// What nps comments finds, as its document says it.
import type { Block, ToldBlock } from './block.js';
import type { Category } from './category.js';
import type { Detectable } from './detectable.js';
import type { ImpactInterval } from './impact.js';
import type { FamilySummary, FamilyTest } from './test-family.js';

/** An interval that is always made in one way. */
export interface ThemeInterval {
  readonly method: 'adjusted-wald';
  /** Confidence as a fraction; higher where themes were found by search. */
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/** A comment that is typical of a theme. */
export interface ThemeExample {
  /** The file, as it was named; only where there are several. */
  readonly source?: string;
  /** From 1. */
  readonly record: number;
  /** Null where only categories are known. */
  readonly score: number | null;
  readonly category: Category;
  /** The whole comment as it is in the file, or with what it gives away masked. */
  readonly text: string;
}

/** Before and after: of a share 0 to 1, of an NPS points; each null without comments. */
export interface ThemeShift extends FamilyTest {
  readonly before: number | null;
  readonly after: number | null;
  /** After minus before. */
  readonly difference: number | null;
}

/** What became of a theme from one half to the other. */
export interface ThemeChange {
  /** Of the comments that mention it. */
  readonly share: ThemeShift;
  /** Of those who mention it. */
  readonly nps: ThemeShift;
}

/** A theme: what some of the comments mention. */
export interface Theme extends FamilyTest {
  readonly name: string;
  /** The words and phrases that it is made of, as people write them, the commonest first. */
  readonly terms: readonly string[];
  /** That mention it. */
  readonly comments: number;
  /** Of all comments, 0 to 1; weighted where answers have weights. */
  readonly share: number;
  readonly nps: number | null;
  readonly interval: ThemeInterval | null;
  /** The NPS of all who comment, less what it were without those who mention it: points. */
  readonly impact: number | null;
  readonly impactInterval: ImpactInterval | null;
  /** Who mentions it more; null where neither does. */
  readonly side: 'detractors' | 'promoters' | null;
  /** Null without dates or halves. */
  readonly change: ThemeChange | null;
  readonly examples: readonly ThemeExample[];
}

/** Comments that mention none of the themes. */
export type Unthemed = Block & { readonly comments: number; readonly share: number };

/** What comments say, and what that does to the NPS. */
export interface CommentsResult {
  /** Answers with a comment. */
  readonly comments: number;
  readonly answered: number;
  /** ISO 639-1 code, or the codes of several with spaces between them; null where it is not known. */
  readonly language: string | null;
  /** The figures of those who comment. */
  readonly overall: ToldBlock;
  /** Found by search: the largest impact of each side first. */
  readonly themes: readonly Theme[];
  /** Themes that people named, in their order; null where none were asked for. */
  readonly named: readonly Theme[] | null;
  /** Comments without any of the named themes, where there are any, else of those that were found; null where hidden. */
  readonly unthemed: Unthemed | null;
  /** How many words and phrases were looked at. */
  readonly searched: number;
  readonly tests: FamilySummary;
  /** Of the named themes. */
  readonly namedTests: FamilySummary | null;
  /** What is compared over time, and how that was tested; null where nothing is. */
  readonly period: CommentPeriods | null;
  /** What a word in a tenth of the comments would have to differ by to be found; only where none was found. */
  readonly detectable?: Detectable;
}

/** The halves that `change` compares. */
export interface CommentPeriods {
  /** Comments before and after. */
  readonly before: number;
  readonly after: number;
  /** The first day of the later half, as 2026-06-01; null where conditions tell the halves apart. */
  readonly from: string | null;
  readonly tests: FamilySummary;
}
