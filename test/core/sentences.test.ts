// What is said to whoever uses core alone: of each problem one line that names what it is of, and what to do about it.
import { expect, test } from 'vitest';
import type { CoreProblem } from '../../src/core/problems.js';
import { coreSentence } from '../../src/core/sentences.js';
import { PROBLEMS } from '../support/problems.js';

const KINDS = [
  'scale',
  'too-many-groups',
  'target-not-positive',
  'targets-do-not-sum',
  'targets-cannot-be-met',
] as const satisfies readonly CoreProblem['kind'][];

test.each(KINDS.flatMap((kind): CoreProblem[] => PROBLEMS[kind]))('%o', (problem) => {
  const { message, hint } = coreSentence(problem);
  for (const line of [message, hint]) {
    // Words, without an option of any program.
    expect(line).toMatch(/\p{L}{2,} \p{L}+/u);
    expect(line).not.toMatch(/undefined|\[object|\n|--|\s{5,}/);
  }
});

test('targets are told by their variables, with the numbers that are wrong', () => {
  const said = (problem: CoreProblem) => coreSentence(problem).message;
  expect(said({ kind: 'target-not-positive', variable: 'age', value: null, target: 0 })).toMatch(
    /age.*\(blank\).*0/,
  );
  expect(said({ kind: 'targets-cannot-be-met', variables: ['age', 'region'], rounds: 500 })).toMatch(
    /age, region.*500/,
  );
  expect(said({ kind: 'too-many-groups', limit: 1000 })).toContain('1000');
});

test.each([
  [0, 'give a number above 0'],
  [-3, 'give a number above 0'],
  [1e40, 'give a number from 1e-30 to 1e30'],
])('of a target of %d it is said what may be given', (target, hint) => {
  expect(coreSentence({ kind: 'target-not-positive', variable: 'age', value: 'old', target })).toEqual({
    message: `the target of age = old is ${target}`,
    hint,
  });
});
