// A theme file: an object of lists of words and phrases, and where it is of another shape.
import { folded } from '../fold.js';
import type { NamedTheme } from './named-theme.js';
import { type PatternProblem, patternOf } from './pattern.js';

/** What a file may be in a place. */
export type JsonKind = 'an object' | 'a list' | 'a text' | 'a number' | 'true or false' | 'null';

/** A place in the text, both numbers from 1, and what is wrong there. */
export type ThemeFault = { readonly line: number; readonly column: number } & (
  | { readonly kind: 'not-an-object'; readonly found: JsonKind }
  | { readonly kind: 'no-themes' }
  | { readonly kind: 'theme-without-name' }
  /** The name that stands for the comments without a theme. */
  | { readonly kind: 'reserved-name'; readonly theme: string }
  /** Two names that differ in case, accents or spaces alone. */
  | { readonly kind: 'theme-twice'; readonly theme: string; readonly first: string }
  | { readonly kind: 'not-a-list'; readonly theme: string; readonly found: JsonKind }
  | { readonly kind: 'empty-theme'; readonly theme: string }
  | { readonly kind: 'not-a-text'; readonly theme: string; readonly found: JsonKind }
  | { readonly kind: PatternProblem; readonly theme: string; readonly pattern: string }
);

/** The name of the comments that have none of the themes. */
export const NO_THEME = '(none)';

const TOKEN = /[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/g;

/** A token of JSON and where it begins. */
interface Token {
  readonly text: string;
  readonly at: number;
}

/**
 * The themes of a file.
 * @param text JSON; whoever read the file has made sure of that, and that no key is in it twice
 */
export function themesOfFile(text: string): NamedTheme[] | ThemeFault {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({ text: token, at: index }));
  const reader = new ThemeReader(tokens);
  const found = reader.themes();
  return Array.isArray(found) ? found : ({ ...placeOf(text, found.at), ...found.fault } as ThemeFault);
}

type Without<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never;
/** A fault by the offset of its token. */
interface FaultAt {
  readonly at: number;
  readonly fault: Without<ThemeFault, 'line' | 'column'>;
}

class ThemeReader {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  themes(): NamedTheme[] | FaultAt {
    const start = this.#take();
    if (start.text !== '{') return { at: start.at, fault: { kind: 'not-an-object', found: kindOf(start) } };
    const themes: NamedTheme[] = [];
    const names = new Map<string, string>();
    while (this.#peek().text !== '}') {
      const key = this.#take();
      const name = (JSON.parse(key.text) as string).trim();
      const alike = folded(name.toLowerCase()).replace(/\s+/g, ' ');
      const first = names.get(alike);
      if (name === '') return { at: key.at, fault: { kind: 'theme-without-name' } };
      if (alike === NO_THEME) return { at: key.at, fault: { kind: 'reserved-name', theme: name } };
      if (first !== undefined) return { at: key.at, fault: { kind: 'theme-twice', theme: name, first } };
      names.set(alike, name);
      this.#take(':');
      const patterns = this.#patterns(name);
      if (!Array.isArray(patterns)) return patterns;
      themes.push({ name, patterns });
      if (this.#peek().text === ',') this.#take(',');
    }
    return themes.length > 0 ? themes : { at: start.at, fault: { kind: 'no-themes' } };
  }

  #patterns(theme: string): string[] | FaultAt {
    const start = this.#take();
    if (start.text !== '[')
      return { at: start.at, fault: { kind: 'not-a-list', theme, found: kindOf(start) } };
    const patterns: string[] = [];
    while (this.#peek().text !== ']') {
      const token = this.#take();
      const found = kindOf(token);
      if (found !== 'a text') return { at: token.at, fault: { kind: 'not-a-text', theme, found } };
      const pattern = JSON.parse(token.text) as string;
      const made = patternOf(pattern);
      if (typeof made === 'string') return { at: token.at, fault: { kind: made, theme, pattern } };
      patterns.push(pattern);
      if (this.#peek().text === ',') this.#take(',');
    }
    this.#take(']');
    return patterns.length > 0 ? patterns : { at: start.at, fault: { kind: 'empty-theme', theme } };
  }

  #peek(): Token {
    return this.#tokens[this.#next]!;
  }

  /** @throws Error where the text is no JSON after all */
  #take(expected?: string): Token {
    const token = this.#tokens[this.#next++];
    if (token === undefined || (expected !== undefined && token.text !== expected))
      throw new Error('a theme file is JSON before it is looked at');
    return token;
  }
}

function kindOf({ text }: Token): JsonKind {
  if (text.startsWith('"')) return 'a text';
  if (text === '{') return 'an object';
  if (text === '[') return 'a list';
  if (text === 'null') return 'null';
  return text === 'true' || text === 'false' ? 'true or false' : 'a number';
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
