// The themes that a report of comments shows, of all that were found.
import type { CommentTheme } from '../../core/comments-result.js';

/** Those with the largest impact of each side. */
export interface ShownThemes {
  readonly detractors: readonly CommentTheme[];
  readonly promoters: readonly CommentTheme[];
  /** How many more were found. */
  readonly more: number;
}

/** @param top how many of each side */
export function shownThemes(themes: readonly CommentTheme[], top: number): ShownThemes {
  const told = themes.filter(({ hidden }) => !hidden);
  const of = (wanted: CommentTheme['side']) =>
    told
      .filter(({ side }) => side === wanted)
      .toSorted((a, b) => Math.abs(b.impact ?? 0) - Math.abs(a.impact ?? 0))
      .slice(0, top);
  const [detractors, promoters] = [of('detractors'), of('promoters')];
  return { detractors, promoters, more: told.length - detractors.length - promoters.length };
}
