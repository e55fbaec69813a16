// From comments that were read to what nps comments tells of them.
import { block, hiddenBlock } from '../../core/block.js';
import { dayText } from '../../core/calendar.js';
import { categoryOn } from '../../core/category.js';
import type {
  CommentPeriods,
  CommentsResult,
  CommentTheme,
  QuotedComment,
} from '../../core/comments-result.js';
import type { Judging } from '../../core/contrast.js';
import { NPS_SCALE } from '../../core/scale.js';
import { categoryCounts } from '../../core/tally.js';
import type { Commenters } from '../../core/theme-accumulator.js';
import { middleDay, sidesByDay } from '../../core/theme-changes.js';
import type { ThemeExample } from '../../core/theme-examples.js';
import type { SideOf } from '../../core/theme-members.js';
import type { NamedTerms } from '../../core/theme-names.js';
import type { Theme } from '../../core/theme-rows.js';
import { findThemes, namedThemes } from '../../core/themes.js';
import type { FigureOptions } from './collect.js';

/** How themes are told. */
export interface ThemeQuestion extends Judging {
  readonly figures: FigureOptions;
  /** Themes that people named, in the order of the matcher. */
  readonly named: readonly NamedTerms[] | undefined;
  readonly minN: number | undefined;
  /** Comments to quote of each theme. */
  readonly examples: number;
  /** Conditions tell two halves of the comments apart. */
  readonly hasHalves: boolean;
  /** Masks what a comment gives away. */
  readonly mask: (text: string) => string;
}

/** Finds the themes, and counts those that were named. */
export function themesOf(
  commenters: Commenters,
  { figures, alpha, named, minN, examples, hasHalves, mask }: ThemeQuestion,
): Omit<CommentsResult, 'language'> {
  const halves = halvesOf(commenters, hasHalves);
  const how = { ...figures, alpha, minN, examples, ...(halves && { sideOf: halves.sideOf }) };
  const { themes, unthemed, changeTests, ...search } = findThemes(commenters, how);
  const own = named && namedThemes(commenters, named, how);
  const { responses } = categoryCounts(commenters.commenters);
  const quoted = (theme: Theme): CommentTheme =>
    theme.hidden ? theme : { ...theme, examples: theme.examples.map(quotedComment) };
  return {
    comments: responses,
    answered: categoryCounts(commenters.answered).responses,
    overall: responses < (minN ?? 0) ? hiddenBlock(responses) : block(commenters.commenters, figures),
    ...search,
    themes: themes.map(quoted),
    named: own?.themes.map(quoted) ?? null,
    namedTests: own?.tests ?? null,
    unthemed: own?.unthemed ?? unthemed,
    period:
      halves && changeTests
        ? { ...halves.period, tests: changeTests, namedTests: own?.changeTests ?? null }
        : null,
  };

  function quotedComment({ text, score, record = 0, file }: ThemeExample): QuotedComment {
    return {
      ...(file !== undefined && { source: file }),
      record,
      score: figures.categoriesOnly ? null : score,
      category: categoryOn(commenters.scale ?? NPS_SCALE, score),
      text: mask(text),
    };
  }
}

/** Two halves of the comments: by conditions, else by the days of the answers; undefined where nothing tells them apart. */
function halvesOf(
  { corpus }: Commenters,
  hasHalves: boolean,
): { sideOf: SideOf; period: Pick<CommentPeriods, 'before' | 'after' | 'from'> } | undefined {
  const first = hasHalves ? null : middleDay(corpus);
  if (!hasHalves && first === null) return undefined;
  const sideOf = first === null ? (comment: number) => corpus.side(comment) : sidesByDay(corpus, first);
  const sizes = [0, 0, 0];
  for (let comment = 0; comment < corpus.size; comment++) sizes[sideOf(comment)]! += 1;
  const [, before, after] = sizes;
  return { sideOf, period: { before: before!, after: after!, from: first === null ? null : dayText(first) } };
}
