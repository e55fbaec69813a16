// What one word or phrase of a theme asks for.
import { plainText } from '../plain-text.js';
import { isSpaceless, stretchesOf } from '../tokens.js';

/** A word of a pattern: `cost*` is all words that begin so. */
export interface PatternWord {
  readonly written: string;
  readonly isBeginning: boolean;
}

/** Words in their order, or, in a script without spaces, a text that a comment holds. */
export type Pattern = { readonly words: readonly PatternWord[] } | { readonly part: string };

/** What is wrong with a pattern. */
export type PatternProblem =
  /** "!!", "", "*": nothing that a comment could say. */
  | 'no-word'
  /** "too slow, too late": two patterns in one text. */
  | 'several'
  /** "*cost", "co*st": a star stands for the rest of a word only. */
  | 'star-inside';

/** The pattern that a text is, or what is wrong with it. */
export function patternOf(text: string): Pattern | PatternProblem {
  if (/\*(?=[^\s*])/.test(text)) return 'star-inside';
  const words: PatternWord[] = [];
  // Stars part nothing: a text with one stretch has one with and without them.
  const stretches = stretchesOf(text);
  if (stretches.length === 0) return 'no-word';
  if (stretches.length > 1) return 'several';
  if (isSpaceless(text)) return { part: plainText(text).replaceAll('*', '').trim() };
  for (const piece of text.split(/\s+/)) {
    const written = stretchesOf(piece).flat();
    if (written.length === 0 && piece.includes('*')) return 'star-inside';
    for (const [index, word] of written.entries())
      words.push({ written: word, isBeginning: piece.endsWith('*') && index === written.length - 1 });
  }
  return { words };
}
