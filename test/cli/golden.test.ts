// Runs every golden case with the built program and compares to the letter what it wrote and its exit code.
// UPDATE_GOLDEN=1 writes the files anew; read the difference in git before you keep it.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  dispose,
  expectedOf,
  type GoldenCase,
  goldenCases,
  type Outcome,
  programFolder,
  runCommand,
} from '../support/cases.js';

const update = process.env.UPDATE_GOLDEN === '1';
const bin = programFolder();
afterAll(() => dispose(bin));

describe.concurrent('golden case', { timeout: 30_000 }, () => {
  it.for(goldenCases())('$name', async (golden, { expect }) => {
    const actual = await runCommand(golden.command, bin);
    if (update) write(golden, actual);
    expect(actual).toEqual(expectedOf(golden));
  });
});

it('keeps standard output empty whenever it fails; only a check that did not pass has its report', () => {
  const outcomes = goldenCases().map((golden) => ({ ...golden, ...expectedOf(golden) }));
  const named = (some: typeof outcomes) => some.map(({ name }) => name);
  const notPassed = outcomes.filter(({ exitcode }) => exitcode === '1');
  expect(named(notPassed.filter(({ name, stdout }) => !name.startsWith('check/') || stdout === ''))).toEqual(
    [],
  );
  const failed = outcomes.filter(({ exitcode }) => exitcode !== '0' && exitcode !== '1');
  expect(named(failed.filter(({ stdout }) => stdout !== ''))).toEqual([]);
  expect(named(failed.filter(({ stderr }) => stderr === ''))).toEqual([]);
});

function write({ folder }: GoldenCase, { stdout, stderr, exitcode }: Outcome): void {
  const files = { stdout, stderr, exitcode: exitcode === '0' ? '' : `${exitcode}\n` };
  for (const [name, text] of Object.entries(files)) {
    if (text === '') rmSync(join(folder, name), { force: true });
    else writeFileSync(join(folder, name), text);
  }
}
