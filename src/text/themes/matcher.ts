// Which named themes a comment mentions.
import { plainText } from '../plain-text.js';
import type { CommentReader } from '../reader.js';
import type { Sentence } from '../words.js';
import { Elements } from './elements.js';
import type { NamedTheme } from './named-theme.js';
import { patternOf } from './pattern.js';

/**
 * The themes that a comment mentions, as their places in the list, each once and in order.
 * @param sentences what the reader made of the comment
 */
export type ThemeMatcher = (comment: string, sentences: readonly Sentence[]) => number[];

/** A phrase after its first word: the number of each further word, and the theme. */
interface Rest {
  readonly wanted: readonly number[];
  readonly theme: number;
}

/**
 * Finds themes in the comments of a column. A word is found in all its forms, without its accents too, whatever the
 * reader joins it with; `word*` by its beginning. Words of a phrase stand in their order within a sentence, with
 * nothing between but function words.
 * @param themes their patterns are right: see `themesOfFile`
 */
export function themeMatcher(themes: readonly NamedTheme[], reader: CommentReader): ThemeMatcher {
  const elements = new Elements();
  const rests = new Map<number, Rest[]>();
  const parts: { part: string; theme: number }[] = [];
  for (const [theme, { patterns }] of themes.entries()) {
    for (const text of patterns) {
      const pattern = patternOf(text);
      if (typeof pattern === 'string') throw new Error(`"${text}" is no pattern: ${pattern}`);
      if ('part' in pattern) parts.push({ part: pattern.part, theme });
      else
        for (const [first, ...wanted] of elements.readingsOf(pattern.words, reader))
          rests.set(first!, [...(rests.get(first!) ?? []), { wanted, theme }]);
    }
  }
  return (comment, sentences) => {
    const found = new Set<number>();
    for (const sentence of sentences)
      for (let at = 0; at < sentence.length; at++)
        for (const element of elements.of(sentence[at]!))
          for (const { wanted, theme } of rests.get(element) ?? [])
            if (!found.has(theme) && follows(sentence, at + 1, wanted, elements)) found.add(theme);
    if (parts.length > 0) {
      const plain = plainText(comment);
      for (const { part, theme } of parts) if (plain.includes(part)) found.add(theme);
    }
    return [...found].sort((a, b) => a - b);
  };
}

/** Whether the elements come in their order from `at` on, with nothing between but function words. */
function follows(sentence: Sentence, at: number, wanted: readonly number[], elements: Elements): boolean {
  for (const element of wanted) {
    while (at < sentence.length && !elements.of(sentence[at]!).includes(element)) {
      if (sentence[at]!.isTerm) return false;
      at++;
    }
    if (at === sentence.length) return false;
    at++;
  }
  return true;
}
