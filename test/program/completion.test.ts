// The scripts of `nps completion` in the shells themselves, with the built program.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { shell } from '../support/run.js';

const folder = temporaryFolder();
writeFileSync(join(folder, 'my q.csv'), 'Score,Account Manager,region,plan:type,"a,b",it\'s\n9,a,b,c,d,e\n');

const has = (name: string) => shell(`${name} --version`).code === 0;

/** What bash would put in: the function of the script, called as readline calls it. */
function inBash(line: string): string[] {
  const { stdout } = shell(
    `eval "$(nps completion bash)"; COMP_LINE=$LINE; COMP_POINT=\${#LINE}; COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:'
     _nps_complete nps; printf '%s\\n' "\${COMPREPLY[@]}"`,
    { cwd: folder, env: { LINE: line } },
  );
  return stdout.split('\n').filter((text) => text !== '');
}

describe('bash', () => {
  it.each([
    ['nps seg', ['segment']],
    ['nps segment my\\ q.csv --by Acc', ['Account\\ Manager']],
    ['nps segment "my q.csv" --by "Acc', ['Account Manager']],
    ["nps segment 'my q.csv' --by=reg", ['region']],
    ['nps segment my\\ q.csv --by region,plan', ['region,plan:type']],
    ['nps segment my\\ q.csv --by plan\\:type:mo', ['month']],
    ['nps segment my\\ q.csv --by it', ["it\\'s"]],
    ['nps segment my\\ q.csv --sort lev', ['leverage']],
    ['net-promoter completion z', ['zsh']],
    ['nps score my', []],
  ])('%s', (line, expected) => {
    expect(inBash(line)).toEqual(expected);
  });

  it('registers the function for both names', () => {
    expect(shell('eval "$(nps completion bash)"; complete -p nps net-promoter').stdout).toMatch(
      /-F _nps_complete nps\n.*-F _nps_complete net-promoter\n/,
    );
  });
});

describe.skipIf(!has('fish'))('fish (skipped where it is not installed)', () => {
  const inFish = (line: string) =>
    shell(`fish --no-config -c 'nps completion fish | source; complete -C "$LINE"'`, {
      cwd: folder,
      env: { LINE: line },
    }).stdout;

  it.each([
    ['nps seg', 'segment\tthe NPS of each segment\n'],
    ['nps segment my\\ q.csv --by Acc', 'Account Manager\n'],
    ['nps segment my\\ q.csv --by "Acc', 'Account Manager\n'],
    ['nps segment my\\ q.csv --by=reg', '--by=region\n'],
    ['nps score my', 'my q.csv\n'],
    ['nps score --output=my', '--output=my q.csv\n'],
  ])('%s', (line, expected) => {
    expect(inFish(line)).toBe(expected);
  });
});

describe.skipIf(!has('zsh'))('zsh (skipped where it is not installed)', () => {
  /** The function of the script with stand-ins for what only a line editor has. */
  const inZsh = (words: string, prefix: string) =>
    shell(
      `zsh -f -c 'compdef() { :; }; compset() { :; }; _files() { print files; }
       compadd() { print -rl -- "\${texts[@]}" "\${space[@]}"; }
       eval "$(nps completion zsh)"; words=("\${(@Q)\${(z)LINE}}" "$PREFIX"); CURRENT=$#words; _nps_complete'`,
      { cwd: folder, env: { LINE: words, PREFIX: prefix } },
    ).stdout;

  it.each([
    ['nps', 'seg', 'segment\nfiles\n'],
    ["nps segment 'my q.csv' --by", 'Acc', 'Account Manager\n'],
    ["nps segment 'my q.csv'", '--by=reg', 'region\n'],
    ["nps score 'my q.csv' --where", 'plan', 'plan:type=\n-S\n'],
    ['nps score', 'my', 'files\n'],
  ])('%s %s', (words, prefix, expected) => {
    expect(inZsh(words, prefix).replace(/\n+/g, '\n')).toBe(expected);
  });
});

it.each(['bash', 'zsh', 'fish', 'powershell'])('the script of %s says where its line belongs', (name) => {
  const { stdout, stderr, code } = shell(`nps completion ${name}`);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  expect(stdout).toMatch(new RegExp(`^# Completes nps in ${name}\\. In \\S.*: {2}.*nps completion ${name}`));
});
