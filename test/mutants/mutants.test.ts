// The mutants without StrykerJS: what is asked for, which files and tests it takes, and what its report says.
import { expect, it } from 'vitest';
import { drawn } from './draw.mjs';
import { changedFiles, nearestTests, reachingTests, SLOWEST } from './files.mjs';
import { withMutant } from './listed.mjs';
import { readOptions } from './options.mjs';
import { outcomeOf, outcomeText } from './outcome.mjs';

const options = (...args: string[]) => readOptions(args);

it.each([
  [['--share', '0'], '--share is a number above 0'],
  [['--share', '2'], '--share is a number from 0 to 1, not "2"'],
  [['--mutants', '0'], '--mutants is a number from 1 to 100000, not "0"'],
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
  const [few, many] = ['0.1', '0.5'].map((share) => changedFiles(options('--share', share, '--seed', '7')));
  expect(many!.length).toBeGreaterThan(few!.length);
  expect(many).toEqual(expect.arrayContaining(few!));
});

it('of what is drawn more holds the fewer, each once, and no more than there is', () => {
  const values = Array.from({ length: 100 }, (_, i) => i);
  expect(drawn(values, 50, 7).slice(0, 10)).toEqual(drawn(values, 10, 7));
  expect(drawn(values, 1000, 7).toSorted((a, b) => a - b)).toEqual(values);
  expect(drawn(values, 10, 8)).not.toEqual(drawn(values, 10, 7));
});

it('a mutant takes the place of what it changes, over several lines too', () => {
  const text = 'a();\nif (b) {\n  c();\n} // end\n';
  const at = (start: [number, number], end: [number, number]) => ({
    start: { line: start[0], column: start[1] },
    end: { line: end[0], column: end[1] },
  });
  expect(withMutant(text, { location: at([1, 4], [1, 5]), replacement: 'true' })).toBe(
    'a();\nif (true) {\n  c();\n} // end\n',
  );
  expect(withMutant(text, { location: at([1, 7], [3, 1]), replacement: '{}' })).toBe(
    'a();\nif (b) {} // end\n',
  );
});

it('a file has the tests that import it, or what imports it, but for the slowest', () => {
  expect(nearestTests(['src/core/nps.ts'])).toContain('test/core/nps.test.ts');
  expect(nearestTests(['src/core/trend.ts'])).not.toContain(SLOWEST);
  for (const file of changedFiles(options('--share', '0.2')))
    for (const test of nearestTests([file])) expect(test).toMatch(/^test\/(?:core|input)\/.*\.test\.ts$/);
});

it('all tests that reach a file are met, the nearest first and each once', () => {
  const rings = reachingTests()('src/core/nps.ts');
  expect(rings[0]!.toSorted()).toEqual(nearestTests(['src/core/nps.ts']));
  expect(rings.flat()).toContain('test/core/benchmark.test.ts');
  expect(new Set(rings.flat()).size).toBe(rings.flat().length);
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
  expect(outcomeText(outcome, false).split('\n')).toEqual([
    'src/core/a.ts:3:7 EqualityOperator: a < b',
    'src/core/a.ts:3:7 EqualityOperator: a < b, no test comes here',
    '',
    '      2/4  src/core/a.ts',
    '',
    '2 of 4 mutants killed, 50.0 %',
  ]);
});

it('where mutants were drawn the share of all is told with its interval', () => {
  const mutants = [...Array(19).fill('Killed'), 'Survived'].map(mutant);
  const outcome = outcomeOf({ files: { 'src/core/a.ts': { mutants } } });
  // The complement of 1 of 20: (0.05 + z²/40 ± z·√(0.05·0.95/20 + z²/1600)) / (1 + z²/20) is 0.0089 to 0.2361.
  expect(outcomeText(outcome, true)).toMatch(
    /19 of 20 mutants killed, 95\.0 %; of all it is 76\.4 to 99\.1 %, with 95 % confidence$/,
  );
});

it('without a mutant nothing is measured', () => {
  expect(() => outcomeOf({ files: { 'src/core/a.ts': { mutants: [mutant('Ignored')] } } })).toThrow(
    'no mutant',
  );
});
