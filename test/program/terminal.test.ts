// The program on a terminal: colour where it belongs, nothing wider than the screen, a hint instead of waiting.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/report/width.js';
import { temporaryFolder } from '../support/folder.js';
import { DEMO } from '../support/paths.js';
import { hasTerminal, onTerminal, shell } from '../support/run.js';

const ESCAPES = /\x1b\[[0-9;]*m/g;
const COMPARISON = 'fixtures/comparison';
const SCORE = `nps score ${DEMO} -q`;

describe.skipIf(!hasTerminal)('on a terminal', () => {
  it.each([
    ['a terminal', '', {}, true],
    ['NO_COLOR', '', { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', '', { NO_COLOR: '' }, true],
    ['NO_COLOR and FORCE_COLOR', '', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR=0', '', { FORCE_COLOR: '0' }, false],
    ['TERM=dumb', '', { TERM: 'dumb' }, false],
    ['--no-color and FORCE_COLOR', '--no-color', { FORCE_COLOR: '1' }, false],
    ['--color and NO_COLOR', '--color', { NO_COLOR: '1' }, true],
    ['json', '--json', {}, false],
    ['csv', '--format csv', {}, false],
    ['markdown', '--format markdown --color', {}, false],
  ] as const)('%s decides on colour', (_, flag, env, coloured) => {
    expect(onTerminal(`${SCORE} ${flag}`, { env }).stdout.includes('\x1b[')).toBe(coloured);
  });

  it('that does not know its width shows what a pipe shows', () => {
    const { stdout } = onTerminal(`${SCORE} --no-color`, { columns: 0 });
    expect(stdout).toBe(shell(SCORE).stdout);
  });

  it('an error is coloured like the report', () => {
    expect(onTerminal('nps score nothing.csv').stdout).toMatch(
      /^\x1b\[1;31mnps:\x1b\[0m cannot read nothing/,
    );
    expect(onTerminal('nps score nothing.csv', { env: { NO_COLOR: '1' } }).stdout).toMatch(/^nps: cannot/);
  });

  it.each([
    SCORE,
    `nps segment ${DEMO} -q --by region`,
    `nps segment ${DEMO} -q --by region,plan --by plan`,
    'nps segment fixtures/broken/hostile-names.csv -q --by region',
    'nps inspect fixtures/vendors/qualtrics.csv -q',
    'nps inspect fixtures/vendors/microsoft-forms.csv -q --encoding windows-1252',
    `nps score ${COMPARISON}/weighted.csv -q --targets ${COMPARISON}/targets.json`,
    `nps score ${COMPARISON}/q2-rows.csv -q --benchmark-file ${COMPARISON}/benchmarks.csv`,
    `nps compare ${COMPARISON}/q1.csv ${COMPARISON}/q2.csv -q --count responses --by region`,
    'nps compare fixtures/broken/hostile-names.csv --before "nps>=7" --after "nps<7" -q --by region',
    'nps plan --responses 400 --mix 50/30/20',
    'nps segment fixtures/screens/names.csv -q --by team',
    'nps segment fixtures/screens/names.csv -q --by team,product --decimals 2',
    'nps inspect fixtures/vendors/limesurvey.csv -q',
    'nps compare fixtures/screens/names.csv --before "id<80" --after "id>=80" -q --by team',
    `nps check ${DEMO} -q --min 30 --expect "nps[region=*] >= 20"`,
    `nps init fixtures/vendors/limesurvey.csv -q -o ${join(temporaryFolder(), 'config.json')}`,
    'nps help',
    'nps segment --help',
    'nps segment --help --all',
    'nps check --help --all',
    'nps completion --help',
    'nps help expectations',
  ])('nothing is wider than the screen: %s', (command) => {
    const widths = /help/.test(command)
      ? [30, 50, 80, 120]
      : /init/.test(command)
        ? [80]
        : [30, 40, 50, 80, 120];
    for (const columns of widths) {
      const { stdout } = onTerminal(command, { columns });
      const wide = stdout
        .replace(ESCAPES, '')
        .split('\n')
        .filter((line) => textWidth(line) > columns);
      expect(wide, `${columns} columns`).toEqual([]);
    }
  });

  it.each([30, 50, 80, 120])('nps alone shows the five things people do, in %i columns', (columns) => {
    const { stdout, code } = onTerminal('nps', { columns });
    const lines = stdout.replace(ESCAPES, '').trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => textWidth(line) > columns)).toEqual([]);
    const text = lines.join(' ').replace(/ \\? +/g, ' ');
    for (const name of ['score', 'segment', 'compare', 'check', 'inspect'])
      expect(text).toContain(`nps ${name} `);
  });

  it('nps alone is an error where a report is expected', () => {
    const { stdout, code } = onTerminal('nps > /dev/null', { env: { NO_COLOR: '1' } });
    expect(stdout).toBe('nps: no command was given, and no file\nhint: nps --help lists the commands\n');
    expect(code).toBe(2);
  });

  it('what gives way on a narrow screen is said, and names, NPS, n and marks stay', () => {
    const { stdout } = onTerminal(`nps segment ${DEMO} -q --no-color --by region`, { columns: 40 });
    expect(stdout).toMatch(/^North America +\+51 +160 +▲$/m);
    expect(stdout).toMatch(/left out to fit 40 columns: .*Prom\./s);
  });

  it.each([30, 50, 80, 120])('every segment has its NPS, n and mark, on %i columns', (columns) => {
    const { stdout } = onTerminal(`nps segment ${DEMO} -q --no-color --by region`, { columns });
    const expected: [start: string, nps: string, n: string, mark: string][] = [
      ['North', '+51', '160', '▲'],
      ['APAC', '+4', '110', '▼'],
      ['Malta', '0', '14', 'low n'],
      ['LATAM', '-5', '40', '▼'],
      ['(blank)', '+33', '6', 'n < 10'],
    ];
    for (const [start, ...figures] of expected) {
      const words = stdout
        .split('\n')
        .find((line) => line.startsWith(start))!
        .split(/ {2,}/);
      expect(words.filter((word) => figures.includes(word))).toEqual(figures);
    }
  });

  it.each([30, 50, 80, 120])('names that begin alike differ, on %i columns', (columns) => {
    const { stdout } = onTerminal('nps segment fixtures/screens/names.csv -q --no-color --by team', {
      columns,
    });
    const rows = stdout.split('\n').filter((line) => /^Region?[ …]/.test(line));
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map((row) => row.split(/ {2,}/)[0])).size).toBe(3);
  });

  it('segments have their intervals, and the NPS of all, on one scale where there is room; a page of 80 columns has none', () => {
    const command = `nps segment ${DEMO} -q --no-color --by region`;
    expect(onTerminal(command, { columns: 120 }).stdout).toMatch(/^APAC +\+4 +├─+●─+┤ +┊ +-12 to \+19 /m);
    expect(onTerminal(command, { columns: 80 }).stdout).not.toContain('●');
    expect(shell(command).stdout).not.toContain('●');
  });

  it('the distribution is columns where there is room, digits elsewhere', () => {
    expect(onTerminal(`${SCORE} --no-color`, { columns: 80 }).stdout).toMatch(/▁▁▁ +▁▁▁.*\nScore +0 +1 /);
    expect(onTerminal(`${SCORE} --no-color`, { columns: 50 }).stdout).toMatch(/^Score +Count\n +0 +2$/m);
  });

  it('LANG=C has no character of the report that it cannot show', () => {
    for (const columns of [30, 80, 120]) {
      const env = { LC_ALL: '', LANG: 'C' };
      const { stdout } = onTerminal(`nps segment ${DEMO} --no-color --by region`, { columns, env });
      expect(stdout).toMatch(/^[\n -~]+$/);
    }
  });

  it.each([40, 80])('the text is the same with and without colour, on %i columns', (columns) => {
    const command = `nps segment ${DEMO} -q --by region`;
    const plain = onTerminal(`${command} --no-color`, { columns }).stdout;
    const coloured = onTerminal(`${command} --color`, { columns }).stdout;
    expect(coloured).not.toBe(plain);
    expect(coloured.replace(ESCAPES, '')).toBe(plain);
  });

  it.each([
    'score',
    'segment --by region',
    'inspect',
    'score -',
  ])('nps %s does not wait for typing', (command) => {
    const { stdout, code } = onTerminal(`nps ${command}`, { env: { NO_COLOR: '1' } });
    expect(stdout).toMatch(/^nps: nothing to read: name a file, or pipe CSV in\nhint: nps /);
    expect(code).toBe(2);
  });

  it('a blank line parts remarks from the report where both are on one terminal, and nowhere else', () => {
    const command = `nps score ${DEMO} --no-color`;
    const { stdout } = onTerminal(command);
    expect(stdout).toContain('9 blank + 3 rejected\n\nscore: "nps_score"');
    for (const other of [
      `${command} 2>&1 >/dev/null | cat`,
      `${command} -o /dev/null`,
      `${command} >/dev/null`,
    ])
      expect(onTerminal(other).stdout).toMatch(/^score: "nps_score"/);
    expect(shell(`${command} 2>&1`).stdout).toContain('9 blank + 3 rejected\nscore: "nps_score"');
  });

  it('remarks and errors wrap at the width, but not what is to be pasted', () => {
    for (const columns of [30, 50, 80]) {
      const { stdout } = onTerminal(`nps segment ${DEMO} --by regoin`, { columns, env: { NO_COLOR: '1' } });
      expect(stdout.split('\n').filter((line) => line.length > columns)).toEqual([]);
      expect(stdout.replace(/\n {2}/g, ' ')).toContain(
        'has no column "regoin"\nhint: did you mean "region"?',
      );
    }
    const baseline = onTerminal(`nps check ${DEMO} --baseline gone.json`, { columns: 40 }).stdout;
    expect(baseline).toContain(`\n  nps score ${DEMO} --json -o gone.json\n`);
    const { stdout } = onTerminal(`nps score ${DEMO} --no-color`, { columns: 30 });
    expect(stdout).toContain('\n3 rejected: record 56 "11",\n  record 269 "n/k", record 451\n  "7.5"\n');
  });

  it('each stream decides for itself on colour, and the option for both', () => {
    const error = 'nps score gone.csv 2>&1 >/dev/null | cat';
    expect(onTerminal(error).stdout).toMatch(/^nps: /);
    expect(onTerminal('nps score gone.csv --color=never').stdout).toMatch(/^nps: /);
    expect(onTerminal('nps score gone.csv --no-color').stdout).toMatch(/^nps: /);
    expect(shell('nps score gone.csv --color').stderr).toMatch(/^\x1b\[1;31mnps:/);
    expect(shell('nps score gone.csv', { env: { CLICOLOR_FORCE: '1' } }).stderr).toMatch(/^\x1b\[1;31mnps:/);
    expect(shell(`${SCORE} --color=auto`).stdout).not.toContain('\x1b');
    expect(shell(`nps score --color=always ${DEMO} -q`).stdout).toContain('\x1b[1m');
    expect(shell(`nps score --color ${DEMO} -q`).stdout).toContain('\x1b[1m');
  });

  it('a pipe into a program on a terminal is read', () => {
    expect(onTerminal(`cat ${DEMO} | nps score -q --no-color`).stdout).toMatch(/^NPS \+29 /);
  });
});

describe('into a pipe', () => {
  it('there is no colour unless it is asked for', () => {
    expect(shell(SCORE).stdout).not.toContain('\x1b');
    expect(shell(`${SCORE} --color`).stdout).toContain('\x1b[1mNPS +29\x1b[22m');
    expect(shell(SCORE, { env: { FORCE_COLOR: '1' } }).stdout).toContain('\x1b[1mNPS +29\x1b[22m');
    expect(shell(`${SCORE} --no-color`, { env: { FORCE_COLOR: '1' } }).stdout).not.toContain('\x1b');
  });

  it('a file never gets colour from a terminal or the environment', () => {
    const { stdout } = shell(`${SCORE} -o /dev/stdout | cat`, { env: { FORCE_COLOR: '1' } });
    expect(stdout).toMatch(/^NPS \+29/);
  });

  it('the text is that of a wide terminal, whatever COLUMNS says', () => {
    expect(shell(SCORE, { env: { COLUMNS: '20' } }).stdout).toBe(shell(SCORE).stdout);
  });
});
