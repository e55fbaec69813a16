// Every golden case gives to the letter what its folder holds: plain command lines in this process, from the source;
// what needs a shell, and a plain line of each group as a sample, in bash, with the built program.
// UPDATE_GOLDEN=1 writes the files anew; read the difference in git before you keep it.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectedOf, type GoldenCase, goldenCases, type Outcome } from '../support/cases.js';
import { wordsOf } from '../support/command-line.js';
import { temporaryFolder } from '../support/folder.js';
import { runHere } from '../support/in-process.js';
import { ROOT } from '../support/paths.js';
import { ENVIRONMENT, type Ran, shell } from '../support/run.js';

const update = process.env.UPDATE_GOLDEN === '1';

const cases = goldenCases();
const isPlain = ({ command }: GoldenCase) =>
  command.split(' && ').every((line) => wordsOf(line, { TMP: '' })?.[0] === 'nps');
const plain = cases.filter(isPlain);
// A shell of the tests has no terminal.
const piped = plain.filter(({ columns }) => columns === undefined);
const samples = piped.filter(({ group }, i) => piped.findIndex((other) => other.group === group) === i);

beforeAll(() => process.chdir(ROOT));

describe('golden case', () => {
  it.for(plain)('$name', (golden) =>
    expectGolden(golden, (TMP) => runLines(golden.command.split(' && '), TMP, golden.columns)));

  describe('that needs a shell', () => {
    it.for(cases.filter((golden) => !isPlain(golden)))('$name', expectFromShell);
  });

  describe('that is plain, as a sample, from a shell', () => {
    it.for(samples)('$name', expectFromShell);
  });
});

/** Each line when the one before has succeeded. */
async function runLines(lines: readonly string[], TMP: string, columns: number | undefined): Promise<Ran> {
  const all = { stdout: '', stderr: '', code: 0 };
  for (const line of lines) {
    if (all.code !== 0) break;
    const { stdout, stderr, code } = await runHere(wordsOf(line, { TMP })!.slice(1), [], {
      env: ENVIRONMENT,
      columns,
    });
    all.stdout += stdout;
    all.stderr += stderr;
    all.code = code;
  }
  return all;
}

function expectFromShell(golden: GoldenCase): Promise<void> {
  return expectGolden(golden, (TMP) => shell(golden.command, { env: { TMP } }));
}

async function expectGolden(golden: GoldenCase, run: (TMP: string) => Ran | Promise<Ran>): Promise<void> {
  const folder = temporaryFolder();
  const { stdout, stderr, code } = await run(folder);
  const named = (text: string) =>
    text.replaceAll(folder, '$TMP').replaceAll(pathToFileURL(ROOT).href, '$ROOT');
  const actual = { stdout: named(stdout), stderr: named(stderr), exitcode: String(code) };
  if (update) write(golden, actual);
  expect(actual).toEqual(expectedOf(golden));
}

it('keeps standard output empty whenever it fails, but for formats of CI systems; a check that did not pass has its report', () => {
  const outcomes = cases.map((golden) => ({ ...golden, ...expectedOf(golden) }));
  const named = (some: typeof outcomes) => some.map(({ name }) => name);
  const notPassed = outcomes.filter(({ exitcode }) => exitcode === '1');
  expect(named(notPassed.filter(({ name, stdout }) => !name.startsWith('check/') || stdout === ''))).toEqual(
    [],
  );
  const failed = outcomes.filter(({ exitcode }) => exitcode !== '0' && exitcode !== '1');
  const isForCi = ({ command }: GoldenCase) =>
    /^nps check .*(?:-f|--format)[ =](?:junit|gitlab|github)/.test(command);
  expect(named(failed.filter((one) => one.stdout !== '' && !isForCi(one)))).toEqual([]);
  expect(named(failed.filter(({ stderr }) => stderr === ''))).toEqual([]);
});

function write({ folder }: GoldenCase, { stdout, stderr, exitcode }: Outcome): void {
  const files = { stdout, stderr, exitcode: exitcode === '0' ? '' : `${exitcode}\n` };
  for (const [name, text] of Object.entries(files)) {
    if (text === '') rmSync(join(folder, name), { force: true });
    else writeFileSync(join(folder, name), text);
  }
}
