// The themes that are shipped, in each language of them, and the file that they are printed as.
import type { Language } from '../languages/languages.js';
import type { NamedTheme } from '../themes/named-theme.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import { ro } from './ro.js';
import { STARTER_THEMES, type Starter } from './starter.js';

const STARTERS: Partial<Record<Language, Starter>> = { en, fr, ro, es, de, pt, it, nl };

/** The languages that have a starter. */
export const STARTER_LANGUAGES = Object.keys(STARTERS) as readonly Language[];

/**
 * The themes of comments in some languages: named in the first of them that has a starter, with the words of all. English
 * where none of them has one.
 * @param reader the language of their names, where another is wanted
 */
export function starterThemes(languages: readonly Language[], reader?: Language): NamedTheme[] {
  const starters = languages.flatMap((language) => STARTERS[language] ?? []);
  if (starters.length === 0) starters.push(en);
  const namer = (reader && STARTERS[reader]) ?? starters[0]!;
  return STARTER_THEMES.map((theme) => {
    const [name] = parted(namer[theme]);
    return { name, patterns: [...new Set(starters.flatMap((starter) => parted(starter[theme])[1]))] };
  });
}

/** `name: a, b` → the name and its words and phrases. */
function parted(text: string): [name: string, patterns: string[]] {
  const colon = text.indexOf(':');
  const patterns = text.slice(colon + 1).split(',');
  return [text.slice(0, colon), patterns.map((pattern) => pattern.trim().replace(/\s+/g, ' '))];
}

/** The columns of a page that is edited. */
const WIDTH = 90;

/** Themes as the text of a theme file, to be edited. */
export function themeFileText(themes: readonly NamedTheme[]): string {
  const parts = themes.map(({ name, patterns }) => {
    const lines = [''];
    for (const [index, pattern] of patterns.entries()) {
      const piece = `${JSON.stringify(pattern)}${index === patterns.length - 1 ? '' : ','}`;
      const line = lines.at(-1)!;
      if (line === '') lines[lines.length - 1] = `    ${piece}`;
      else if (line.length + piece.length < WIDTH) lines[lines.length - 1] = `${line} ${piece}`;
      else lines.push(`    ${piece}`);
    }
    return `  ${JSON.stringify(name)}: [\n${lines.join('\n')}\n  ]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
