// The words that a source file of the program has for people: those of its texts, not of its code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

/** All texts of some files that may be printed. */
export function literalsOf(files: readonly string[]): { file: string; text: string }[] {
  return files.flatMap((file) => {
    // Without types, comments and imports.
    const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', charset: 'utf8' });
    return textsIn(code.replace(/^(?:import|export) .* from .*$|^\} from .*$/gm, '')).map((text) => ({
      file,
      text,
    }));
  });
}

/** The files of a folder and all in it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** Commands and options are called alike in every language, and so are the values of options. */
const OPTION = /\bnps (?:responses|trend)\b|--[\w-]+(?: (?:promoters|detractors?|csv|json))?/g;

/** Its words in lower case, but for abbreviations in capitals: "CI" is English, "ceux-ci" is not. */
export function wordsOf(text: string): string[] {
  return [...text.replace(OPTION, ' ').matchAll(/\p{L}{2,}/gu)].map(([word]) =>
    /^\p{Lu}+$/u.test(word) ? word : word.toLowerCase(),
  );
}

/** Texts that say something to the program alone. */
const CODE = new Set([
  ...['adjusted-wald', 'conjunction', 'detractors', 'language', 'many', 'open', 'other', 'promoters'],
  ...['responses', 'strong'],
]);

/** A text, or a piece of a template: from its beginning or from a value on, up to the next value or its end. */
const TEXT = /(["'])((?:\\.|(?!\1).)*)\1/y;
const PIECE = /((?:\\.|\$(?!\{)|[^\\$`])*)(\$\{|`)/sy;

/** The texts of code; what is compared is none. */
function textsIn(code: string): string[] {
  const texts: string[] = [];
  /** For each template that a value is put into, how many braces are open in that value. */
  const open: number[] = [];
  const take = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(code);
  };
  let at = 0;
  const piece = () => {
    const found = take(PIECE, at)!;
    texts.push(found[1]!);
    at = PIECE.lastIndex;
    if (found[2] !== '`') open.push(0);
  };
  while (at < code.length) {
    const text = take(TEXT, at);
    const character = code[at]!;
    if (text !== null) {
      const isKey = /^(?::| in )/.test(code.slice(TEXT.lastIndex)) && !/\? $/.test(code.slice(0, at));
      const isCode = isKey || CODE.has(text[2]!) || /(?:[!=]==|case|language:) $/.test(code.slice(0, at));
      if (!isCode) texts.push(text[2]!);
      at = TEXT.lastIndex;
      continue;
    }
    at += 1;
    if (character === '/' && /[(,=] ?$/.test(code.slice(0, at - 1))) at = endOfPattern(code, at);
    else if (character === '`') piece();
    else if (character === '{' && open.length > 0) open[open.length - 1]! += 1;
    else if (character === '}' && open.length > 0) {
      if (open.at(-1)! > 0) open[open.length - 1]! -= 1;
      else {
        open.pop();
        piece();
      }
    }
  }
  return texts;
}

/** Behind a regular expression, whose quotes begin no text. */
function endOfPattern(code: string, start: number): number {
  return start + /^(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])*\//.exec(code.slice(start))![0].length;
}
