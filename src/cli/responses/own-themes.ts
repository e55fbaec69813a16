// Themes that people named: a file of theirs, or those that nps brings along.
import type { ThemeMatcher } from '../../core/comment-words.js';
import type { NamedTerms } from '../../core/theme-names.js';

/** Named themes, and what finds them in comments. */
export interface OwnThemes {
  readonly themes: readonly NamedTerms[];
  readonly matcher: ThemeMatcher;
}

export async function ownThemes(_path: string, _language: string | undefined): Promise<OwnThemes> {
  throw new Error('to come');
}
