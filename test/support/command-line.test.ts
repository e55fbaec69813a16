// Words of a command line: bash itself is the judge.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { goldenCases } from './cases.js';
import { wordsOf } from './command-line.js';
import { ROOT } from './paths.js';

const TMP = '/tmp/some-folder';

/** The words of each line, by bash, with a function in the place of the program. */
function byBash(lines: readonly string[]): string[][] {
  const script = [`nps() { printf '%s\\0' nps "$@"; printf '\\n\\0'; }`, ...lines].join('\n');
  const { stdout } = spawnSync('bash', ['-c', script], { cwd: ROOT, env: { TMP }, encoding: 'utf8' });
  return stdout
    .split('\n\0')
    .slice(0, -1)
    .map((words) => words.split('\0').slice(0, -1));
}

describe('the words of a command line', () => {
  it('are those of bash, in every golden case that needs no shell', () => {
    const plain = goldenCases().flatMap(({ command }) => {
      const words = wordsOf(command, { TMP });
      return words?.[0] === 'nps' ? [{ command, words }] : [];
    });
    expect(plain.length).toBeGreaterThan(400);
    expect(plain.map(({ words }) => words)).toEqual(byBash(plain.map(({ command }) => command)));
  });

  it.each([
    String.raw`nps "a\"b\\c\d\$TMP" 'it'"'"'s' \'x\ y\\ ''`,
    'nps  $TMP/a "$TMP/b c"\t-x=#1~ ! a#b ! é日本',
    `nps a'b "c'"d 'e"f `,
  ])('are those of bash: %s', (line) => {
    expect(wordsOf(line, { TMP })).toEqual(byBash([line])[0]);
  });

  it.each([
    'nps a | cat',
    'nps < a',
    'nps a; b',
    'nps a && b',
    'nps *.csv',
    'nps {a,b}',
    'nps $(a)',
    'nps "$(a)"',
    'nps "`a`"',
    'nps $OTHER',
    'nps "$OTHER"',
    'nps ~/a',
    'nps # a',
    "nps 'a",
    "nps $'a'",
    'nps a\nnps b',
    'nps a\\\nb',
  ])('are left to a shell: %j', (line) => {
    expect(wordsOf(line, { TMP })).toBeUndefined();
  });
});
