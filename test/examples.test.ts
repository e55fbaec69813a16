// The example in the docstring of each function that the library exports runs and gives what it says.
import { describe, expect, test } from 'vitest';
import * as core from '../src/core/index.js';
import * as library from '../src/index.js';
import { examplesOf, isAlike, run, withoutDocstring } from './support/examples.js';
import { fixture } from './support/reading.js';

const demo = JSON.stringify(fixture('demo/responses.csv'));

describe.each<[string, string, Record<string, unknown>]>([
  ['net-promoter', 'src/index.ts', library],
  ['net-promoter/core', 'src/core/index.ts', core],
])('%s', (_, entry, exported) => {
  test.each(examplesOf(entry, exported))('$name', async ({ code }) => {
    expect(code, 'an @example').toBeDefined();
    const told = await run(code!.replaceAll("'responses.csv'", demo), { ...core, ...library });
    expect(told.length, 'lines that end in // => value').toBeGreaterThan(0);
    for (const { line, expected, actual } of told) {
      // Only shown where it fails.
      if (!isAlike(actual, expected)) expect(actual, line).toEqual(expected);
    }
  });

  test('says of each name that it exports, types as well, what it is', () => {
    expect(withoutDocstring(entry)).toEqual([]);
  });
});

test('values that differ are told apart', () => {
  expect(isAlike({ a: [1, null] }, { a: [1.0004, null] })).toBe(true);
  for (const other of [
    { a: [1.01, null] },
    { a: [1] },
    { a: [1, null], b: 1 },
    { a: { 0: 1, 1: null } },
    null,
    1,
  ])
    expect(isAlike({ a: [1, null] }, other)).toBe(false);
});
