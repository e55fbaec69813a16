// What a hint says to type: each of its ways on as words of a command line.
import type { ReadOptions } from '../../src/input/options.js';
import { wordsOf } from './command-line.js';

const VALUE = `(?:"(?:[^"\\\\]|\\\\.)*"|'[^']*'|[^\\s,;()]+)`;
const OPTION = `--[a-z][a-z-]*(?: (?!--)${VALUE})?`;
const WAY = new RegExp(`${OPTION}(?: ${OPTION})*`, 'g');
/** What stands for something that only the user knows, and words of the sentence after the name of an option. */
const PLACEHOLDER = /^(?:[A-Z]+|.*=[A-Z](?:,.*)?|may|or|out|and|names|such|is|to|says)$/;

/** The ways on that a hint spells out; what it names without a value is none. */
export function waysOn(hint: string): string[][] {
  return [...hint.matchAll(WAY)].flatMap(([way]) => {
    const words = wordsOf(way, { TMP: '' });
    return words !== undefined && isSpelledOut(words) ? [words] : [];
  });
}

function isSpelledOut(words: readonly string[]): boolean {
  return words.every((word, i) => {
    if (!word.startsWith('--')) return !PLACEHOLDER.test(word);
    const next = words[i + 1];
    return word === '--ragged' || (next !== undefined && !next.startsWith('--'));
  });
}

/** The same as options of the reader; undefined where it has no such option. */
export function readOptions(words: readonly string[]): ReadOptions | undefined {
  const options: Record<string, unknown> = {};
  for (let i = 0; i < words.length; i += 2) {
    const [flag, value] = [words[i]!, words[i + 1]!];
    const read = OPTIONS[flag];
    if (read === undefined) return undefined;
    Object.assign(options, read(value));
  }
  return options;
}

const OPTIONS: Readonly<Record<string, (value: string) => ReadOptions>> = {
  '--score': (score) => ({ score }),
  '--category': (category) => ({ category }),
  '--count': (count) => ({ count }),
  '--counts': (counts) => ({ counts: counts.split(',') }),
  '--missing': (text) => ({ missing: [text] }),
  '--scale': (scale) => ({ scale: scale as '0-10' }),
  '--bands': (bands) => ({ bands }),
  '--fractions': (fractions) => ({ fractions: fractions as 'floor' }),
  '--header-rows': (rows) => ({ headerRows: Number(rows) }),
  '--skip-lines': (lines) => ({ skipLines: Number(lines) }),
  '--delimiter': (delimiter) => ({ delimiter: delimiter === 'tab' ? '\t' : delimiter }),
  '--quote': (quote) => ({ quote: quote as 'none' }),
};
