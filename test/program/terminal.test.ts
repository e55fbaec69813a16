// The program on a terminal: colour where it belongs, nothing wider than the screen, a hint instead of waiting.
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/report/width.js';
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
    'nps help',
    'nps segment --help',
    'nps segment --help --all',
    'nps check --help --all',
    'nps completion --help',
    'nps help expectations',
  ])('nothing is wider than the screen: %s', (command) => {
    for (const columns of command.includes('help') ? [30, 50, 80, 120] : [40, 60, 80]) {
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

  it('what gives way on a narrow screen is said, and names and figures stay', () => {
    const { stdout } = onTerminal(`nps segment ${DEMO} -q --no-color --by region`, { columns: 40 });
    expect(stdout).toMatch(/^North America +\+51 +\+39 to \+61 +160$/m);
    expect(stdout).toMatch(/left out to fit 40 columns: .*Prom\./s);
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
