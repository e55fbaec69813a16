// Help: what each screen has, and that it fits.
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands.js';
import { commandLine, entries, wrapped } from '../../../src/cli/help/layout.js';
import { longFlag, optionsIn } from '../../../src/cli/options/record.js';
import { wordsOf } from '../../support/command-line.js';
import { runHere } from '../../support/in-process.js';

const names = Object.keys(COMMANDS);

describe.each(names)('nps %s --help', (name) => {
  it('begins with examples and fits a screen of 24 lines', async () => {
    const { stdout, stderr, code } = await runHere([name, '--help']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toMatch(/^Examples:\n {2}\S/);
    expect(stdout.split('\n').length).toBeLessThanOrEqual(25);
    expect(stdout).toMatch(/\nUsage: nps /);
  });

  it('has the common options, and says how all are shown', async () => {
    const { OPTIONS } = await COMMANDS[name]!.load();
    const { stdout } = await runHere([name, '--help']);
    const shown = Object.values(optionsIn(OPTIONS)).filter(({ hidden }) => !hidden);
    const common = shown.filter((record) => record.common !== undefined);
    expect(
      shown.filter((record) => new RegExp(`^  (?:-\\w, )?${longFlag(record)} `, 'm').test(stdout)),
    ).toEqual(common);
    if (shown.length > 0) expect(stdout).toMatch(`\nAll ${shown.length} options: nps ${name} --help --all\n`);
  });

  it('is said by nps help too, wherever --help stands', async () => {
    const short = await runHere([name, '--help']);
    for (const words of [
      ['help', name],
      ['--help', name],
      [name, 'f.csv', '-h'],
      [name, '--unknown', '--help'],
    ])
      expect(await runHere(words)).toEqual(short);
    const all = await runHere([name, '--help', '--all']);
    for (const words of [
      ['help', name, '--all'],
      ['help', '--all', name],
      [name, '--all', '-h'],
    ])
      expect(await runHere(words)).toEqual(all);
  });
});

it('--help is a value where an option takes it', async () => {
  const { stderr } = await runHere(['score', 'fixtures/demo/responses.csv', '--where=--help']);
  expect(stderr).toMatch(/^nps: /);
});

describe('colour', () => {
  it.each([
    [['--color'], {}, true],
    [[], {}, false],
    [[], { FORCE_COLOR: '1' }, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
    [['--color'], { NO_COLOR: '1' }, true],
  ])('%s %o', async (flags, env, isBold) => {
    const { stdout } = await runHere(['score', '--help', ...flags], [], { env });
    expect(stdout.includes('\x1b[1mExamples:\x1b[22m\n')).toBe(isBold);
    expect(stdout.replace(/\x1b\[\d+m/g, '')).toBe((await runHere(['score', '--help'])).stdout);
  });
});

describe('layout', () => {
  it.each([10, 30, 50, 80])('loses no word and is never wider, in %i columns', (width) => {
    const text = 'the answers that were offered (default: 0-10); others than 1-10 need --bands';
    const lines = wrapped(text, width, 2, 4);
    expect(lines.every((line) => line.length <= width)).toBe(true);
    expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
    const listed = entries([['--a-very-long-term-of-an-option <with-value>', text]], width);
    expect(listed.every((line) => line.length <= width)).toBe(true);
  });

  it('a command line that goes on can be pasted', () => {
    const line = `nps check responses.csv --expect 'nps[region=*] >= 0' --expect "detractors <= 20%"`;
    const lines = commandLine(line, 40);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((one) => one.length <= 40)).toBe(true);
    const joined = lines.map((one) => one.replace(/ \\$/, ' ')).join('');
    expect(wordsOf(joined.trim())).toEqual(wordsOf(line));
  });
});
