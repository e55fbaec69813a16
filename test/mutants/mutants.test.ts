// The mutants without StrykerJS: what is asked for, which files and tests it takes, and what its report says.
import { expect, it } from 'vitest';
import { changedFiles, nearestTests, SLOWEST, sample } from './files.mjs';
import { readOptions } from './options.mjs';
import { outcomeOf, outcomeText } from './outcome.mjs';

const options = (...args: string[]) => readOptions(args);

it.each([
  [['--share', '0'], '--share is a number above 0'],
  [['--share', '2'], '--share is a number from 0 to 1, not "2"'],
  [['--concurrency', '1.5'], '--concurrency is a whole number, not "1.5"'],
  [['--threshold', ''], '--threshold is a number from 0 to 100, not ""'],
  [['--no-such'], '--help lists the options'],
])('%j is refused', (args, message) => {
  expect(() => options(...args)).toThrow(message);
});

it('a file that is not among those that are changed is refused', () => {
  expect(() => changedFiles(options('--files', 'src/cli/main.ts'))).toThrow('is no file of src/core');
});

it('a larger share of the same seed holds the smaller one', () => {
  const values = Array.from({ length: 100 }, (_, i) => `${i}`);
  const [small, large] = [sample(values, 0.1, 7), sample(values, 0.5, 7)];
  expect([small.length, large.length]).toEqual([10, 50]);
  expect(large.slice(0, 10)).toEqual(small);
});

it('a file has the tests that import it, or what imports it, but for the slowest', () => {
  expect(nearestTests(['src/core/nps.ts'])).toContain('test/core/nps.test.ts');
  expect(nearestTests(['src/core/trend.ts'])).not.toContain(SLOWEST);
  for (const file of changedFiles(options('--share', '0.2')))
    for (const test of nearestTests([file])) expect(test).toMatch(/^test\/(?:core|input)\/.*\.test\.ts$/);
});

const mutant = (status: string) => ({
  mutatorName: 'EqualityOperator',
  replacement: 'a <  b',
  status,
  location: { start: { line: 3, column: 7 } },
});

it('what survives and what no test meets is alive; what cannot run counts as neither', () => {
  const mutants = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'Ignored'].map(mutant);
  const outcome = outcomeOf({ files: { 'src/core/a.ts': { mutants } } });
  expect([outcome.killed, outcome.all, outcome.percent]).toEqual([2, 4, 50]);
  expect(outcomeText(outcome).split('\n')).toEqual([
    'src/core/a.ts:3:7 EqualityOperator: a < b',
    'src/core/a.ts:3:7 EqualityOperator: a < b, no test comes here',
    '',
    '      2/4  src/core/a.ts',
    '',
    '2 of 4 mutants killed, 50.0 %',
  ]);
});

it('without a mutant nothing is measured', () => {
  expect(() => outcomeOf({ files: { 'src/core/a.ts': { mutants: [mutant('Ignored')] } } })).toThrow(
    'no mutant',
  );
});
