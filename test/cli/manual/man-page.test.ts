// The man page: every option and command is in it, what is typed can be copied, and troff has nothing to complain of.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allOptions } from '../../../src/cli/commands.js';
import { manPage } from '../../../src/cli/manual/man-page.js';
import { escapeRoff, filled, item } from '../../../src/cli/manual/roff.js';
import { longFlag, optionsIn } from '../../../src/cli/options/record.js';
import { temporaryFile } from '../../support/folder.js';
import { ROOT } from '../../support/paths.js';
import { shell } from '../../support/run.js';

const page = await manPage('2025-11-30');
const has = (program: string) => shell(`command -v ${program}`).code === 0;
const rendered = (program: string) => shell(program, { input: page });

describe('the man page', () => {
  it('has every command and every option', async () => {
    const told = page.replaceAll('\\-', '-');
    for (const [command, groups] of Object.entries(await allOptions())) {
      expect(told).toContain(`nps ${command} [options]`);
      for (const record of Object.values(optionsIn(groups)).filter(({ hidden }) => !hidden))
        expect(told).toMatch(new RegExp(`^\\.B "(?:-\\w, )?${longFlag(record)}\\b`, 'm'));
    }
  });

  it('is ASCII', () => {
    expect(page).toMatch(/^[\n\x20-\x7e]+$/);
  });

  it('begins with its title and its date', () => {
    expect(page).toMatch(/^\.TH "NPS" "1" "2025-11-30" "net-promoter \d+\.\d+\.\d+" "User Commands"\n/);
  });

  it('is in the package, with the examples of every command', () => {
    const built = readFileSync(join(ROOT, 'man/nps.1'), 'utf8');
    expect(built.replace(/^.*\n/, '')).toBe(page.replace(/^.*\n/, ''));
    expect(page).toContain('nps compare q1.csv q2.csv\n');
  });

  it.runIf(has('mandoc'))('is as mandoc wants it', () => {
    expect(shell(`mandoc -T lint -W style ${temporaryFile('nps.1', page)}`)).toEqual({
      stdout: '',
      stderr: '',
      code: 0,
    });
    const { stdout } = rendered('mandoc -T utf8 | col -bx');
    expect(stdout).toContain(
      '--expect expr\n              such as "nps[region=EMEA] >= 20" (repeatable) [check]\n',
    );
    expect(stdout).toContain('column with the 0–10 answers');
  });

  it.runIf(has('groff'))('is as groff wants it', () => {
    expect(rendered('groff -man -ww -z')).toEqual({ stdout: '', stderr: '', code: 0 });
  });
});

describe('text for troff', () => {
  it.each([
    ['--by a,b', '\\-\\-by a,b'],
    ["'@file' `x` a^b ~", '\\(aq@file\\(aq \\(gax\\(ga a\\(hab \\(ti'],
    ['C:\\data', 'C:\\edata'],
    ['0–10', '0\\[u2013]10'],
    ['.x\n.y', '\\&.x\n\\&.y'],
  ])('%s', (text, expected) => {
    expect(escapeRoff(text)).toBe(expected);
  });

  it('is no macro where a word begins with a point at the start of a line', () => {
    const lines = filled(`${'word '.repeat(30)}.so x`).split('\n');
    expect(lines.every((line) => line.length <= 78 && !/^[.']/.test(line))).toBe(true);
    expect(filled('.so /etc/passwd')).toBe('\\&.so /etc/passwd');
  });

  it('keeps quotes within an argument', () => {
    expect(item('--x "a"', 'b')).toBe('.TP\n.B "\\-\\-x \\(dqa\\(dq"\nb');
  });
});
