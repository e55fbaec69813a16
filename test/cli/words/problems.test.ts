// Sentences: every problem has one, and none names an option that its reader does not have.
import { describe, expect, it } from 'vitest';
import { allOptions } from '../../../src/cli/commands.js';
import { wordsOf } from '../../../src/cli/words/problems.js';
import { anyCommand, commandNames, flagOf, libraryNames } from '../../../src/words/names.js';
import { toldWarningOfReader } from '../../../src/words/reader-warnings.js';
import { expectedOf, goldenCases } from '../../support/cases.js';
import { PROBLEMS, WARNINGS } from '../../support/problems.js';

const problems = Object.values(PROBLEMS).flat();
const warnings = Object.values(WARNINGS).flat();

/** The keys of the options that each command shows. */
const keys = Object.entries(await allOptions()).map(([command, groups]) => {
  const shown = groups.flatMap(({ options }) =>
    Object.entries(options).flatMap(([key, { hidden }]) => (hidden ? [] : [key])),
  );
  return [command, new Set(shown)] as const;
});
const flags = new Map(keys.map(([command, own]) => [command, [...own].map(flagOf)]));

/** The flags in a text that the command does not have; after `nps segment`, up to a semicolon, those that segment lacks. */
function strayFlags(text: string, command: string): string[] {
  // What is quoted is the line of another program.
  const ours = text.replaceAll(/'[^']* -[^']*'/g, '');
  const [own = '', ...others] = ours.split(/\bnps (?=(?:score|segment|compare|check|plan|inspect|init)\b)/);
  const stray = (part: string, of: string) =>
    (part.match(/(?<![\w-])--[a-z][\w-]*/g) ?? []).filter((flag) => !flags.get(of)!.includes(flag));
  const after = (part: string) => {
    const [theirs = '', ...rest] = part.split(';');
    return [...stray(theirs, /^\w+/.exec(theirs)![0]), ...stray(rest.join(';'), command)];
  };
  return [...stray(own, command), ...others.flatMap(after)];
}

describe('on the command line', () => {
  it.each(problems)('%o', (problem) => {
    const { message, details = [], hint } = wordsOf(problem, anyCommand);
    for (const line of [message, ...details, ...(hint === undefined ? [] : [hint])]) {
      expect(line).not.toMatch(/undefined|\[object|\n/);
      expect(line.trim()).not.toBe('');
    }
  });

  it.each(keys)('%s names no option that it does not have', (command, own) => {
    const names = commandNames((key) => own.has(key));
    for (const problem of problems) {
      const { message, hint = '' } = wordsOf(problem, names);
      expect(hint).not.toMatch(/undefined/);
      // `origin` of an expectation is what the caller calls it.
      const words = problem.kind === 'expectation' ? hint : `${message} ${hint}`;
      expect([problem, strayFlags(words, command)]).toEqual([problem, []]);
    }
    for (const warning of warnings)
      expect(strayFlags(toldWarningOfReader(warning, names).message, command)).toEqual([]);
  });

  it('nor does any golden case that fails', () => {
    const failed = goldenCases().filter((golden) => expectedOf(golden).exitcode === '2');
    expect(failed.length).toBeGreaterThan(100);
    for (const golden of failed) {
      const command = [...golden.command.matchAll(/\bnps (\w+)/g)]
        .map(([, name]) => name!)
        .findLast((name) => flags.has(name));
      const hints = expectedOf(golden)
        .stderr.split('\n')
        .filter((line) => line.startsWith('hint: ') && !line.startsWith('hint: did you mean'));
      for (const hint of command === undefined ? [] : hints)
        expect([golden.name, strayFlags(hint, command!)]).toEqual([golden.name, []]);
    }
  });
});

describe('in the library', () => {
  it.each(problems.filter(({ kind }) => kind !== 'expectation'))('%o', (problem) => {
    const { message, details = [], hint = '' } = wordsOf(problem, libraryNames);
    expect([message, ...details, hint].join('\n')).not.toMatch(/--[a-z]|undefined|\bnps (?:score|segment)/);
  });

  it.each(warnings)('%o', (warning) => {
    expect(toldWarningOfReader(warning, libraryNames).message).not.toMatch(/--[a-z]|undefined/);
  });

  it('options are named as they are written', () => {
    expect(libraryNames('score', 'a "b"')).toBe('score: "a \\"b\\""');
    expect(libraryNames('headerRows', '0')).toBe('headerRows: 0');
    expect(libraryNames('before')).toBe('halves.before');
    expect(libraryNames('baseline')).toBeUndefined();
  });
});

it('a comparison is not told of an option for segments', () => {
  const own = new Map(keys).get('compare')!;
  const { hint } = wordsOf(
    { kind: 'too-many-groups', limit: 10 },
    commandNames((key) => own.has(key)),
  );
  expect(hint).toBe('leave a column out');
});
