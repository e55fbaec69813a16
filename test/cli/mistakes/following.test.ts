// Where a hint gives a whole command line, that line runs: a hint, followed, leads to a result.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectedOf, goldenCases } from '../../support/cases.js';
import { wordsOf } from '../../support/command-line.js';
import { temporaryFolder } from '../../support/folder.js';
import { runHere } from '../../support/in-process.js';
import { ROOT } from '../../support/paths.js';
import { ENVIRONMENT, shell } from '../../support/run.js';

// What is followed may write files: never beside those of the project.
beforeEach(() => {
  const folder = temporaryFolder();
  symlinkSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'));
  process.chdir(folder);
});

/** What stands for something that only the user knows, with what the demo has. */
const PLACEHOLDERS: Readonly<Record<string, string>> = { COLUMN: 'region', NPS: '0', POINTS: '5' };

/** The command lines at the end of a hint. */
function linesIn(hint: string): string[] {
  return hint
    .split('    or ')
    .flatMap(
      (way) => /(?:^.*: |^.*did you mean |^ *)(nps [a-z-]+(?: .*)?|nps --version)$/.exec(way)?.[1] ?? [],
    )
    .map((line) => line.replace(/\b[A-Z]+$/, (word) => PLACEHOLDERS[word] ?? word));
}

const cases = goldenCases().flatMap((golden) => {
  const { stderr, exitcode } = expectedOf(golden);
  if (exitcode !== '2') return [];
  return linesIn(/^hint: (.*)$/m.exec(stderr)?.[1] ?? '').map((line) => ({
    golden,
    name: golden.name,
    line,
  }));
});

/** Lines of examples are about files that the user has. */
const isExample = (line: string) =>
  /(?<![\w/])(?:responses|q1|year|last)\.csv|\bFILES?\b|\bCOLUMN\b/.test(line);
const plain = cases.filter(({ golden, line }) => golden.command.startsWith('nps ') && !isExample(line));
const afterSetup = cases.filter(({ golden }) => golden.command.startsWith('cp '));

it('there are many', () => {
  expect(plain.length).toBeGreaterThan(25);
  expect(afterSetup.length).toBeGreaterThan(5);
});

describe('a command line of a hint runs', () => {
  it.each(plain)('$name: $line', async ({ line }) => {
    const words = wordsOf(line, { TMP: temporaryFolder() })!;
    const { stderr, code } = await runHere(words.slice(1), [], { env: ENVIRONMENT });
    // A check may fail: it ran.
    expect(code <= 1 ? '' : stderr).toBe('');
  });

  it.each(afterSetup)('$name: $line, in a shell', ({ golden, line }) => {
    const setup = golden.command.slice(0, golden.command.lastIndexOf(' && '));
    const env = { TMP: temporaryFolder() };
    shell(golden.command, { env });
    expect(shell(`${setup} && ${line}`, { env })).toMatchObject({ code: 0 });
  });
});
