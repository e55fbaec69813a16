// Words on a command line: what is quoted comes back as it was, from the shells that are here.
import { describe, expect, it } from 'vitest';
import { type Shell, shellOf, shellQuote } from '../../src/words/shell.js';
import { shell } from '../support/run.js';

const WORDS = [
  ...[
    'nps',
    'C:\\data\\q1.csv',
    'C:\\my data\\',
    '\\\\server\\share\\a b.csv',
    '#3',
    '@file',
    'Score#2',
    '*.csv',
  ],
  ...[
    'nps[region=EMEA] >= 20',
    'How likely?',
    'a"b',
    "it's",
    'a, b',
    '$HOME',
    '`x`',
    '!x',
    '100 %',
    'a & b | c',
    'é ü',
  ],
];

describe.each<[Shell, string, string, string]>([
  ['posix', '#3', "'#3'", "'nps[a=b] >= 20'"],
  ['windows', '#3', '"#3"', '"nps[a=b] >= 20"'],
])('for %s', (which, position, quoted, expectation) => {
  it('plain names are as they are, others quoted as the shell takes them', () => {
    expect(shellQuote('nps_score', which)).toBe('nps_score');
    expect(shellQuote(position, which)).toBe(quoted);
    expect(shellQuote('nps[a=b] >= 20', which)).toBe(expectation);
    expect(shellQuote('How likely are you?', which)).toBe('"How likely are you?"');
  });
});

it.each(WORDS)('bash gives back %s', (word) => {
  expect(shell(`printf %s ${shellQuote(word, 'posix')}`).stdout).toBe(word);
});

it.each(WORDS)('a program for Windows gets %s', (word) => {
  expect(argumentsOf(`nps ${shellQuote(word, 'windows')} next`)).toEqual(['nps', word, 'next']);
});

it('only double quotes are used on Windows, but in a shell that brings its own', () => {
  expect(WORDS.map((word) => shellQuote(word, 'windows')).filter((text) => /^'/.test(text))).toEqual([]);
  expect(shellOf('win32', {})).toBe('windows');
  expect(shellOf('win32', { SHELL: '/usr/bin/bash' })).toBe('posix');
  expect(shellOf('linux', {})).toBe('posix');
});

/** A command line as Windows programs part it: the rules of the C runtime since 2008. */
function argumentsOf(line: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let isQuoted = false;
  for (let i = 0; i < line.length; i++) {
    const slashes = /^\\*/.exec(line.slice(i))![0].length;
    if (slashes > 0 && line[i + slashes] === '"') {
      word = (word ?? '') + '\\'.repeat(slashes >> 1);
      i += slashes;
      if (slashes % 2 === 1) word += '"';
      else i--;
    } else if (line[i] === '"') {
      word ??= '';
      if (isQuoted && line[i + 1] === '"') {
        word += '"';
        i++;
      } else isQuoted = !isQuoted;
    } else if (line[i] === ' ' && !isQuoted) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + line[i];
  }
  return word === undefined ? words : [...words, word];
}
