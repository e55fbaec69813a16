// Sentences on a terminal: wrapped at words, and what is to be pasted stays whole.
import { describe, expect, it } from 'vitest';
import { wrapped } from '../../../src/cli/output/remarks.js';
import { textWidth } from '../../../src/report/width.js';

it('nothing wraps where there is no terminal, or room', () => {
  const sentence = `3 rejected: ${'record 56 "11", '.repeat(10)}`;
  expect(wrapped(sentence, null)).toEqual([sentence]);
  expect(wrapped('9 blank: records 25, 67', 23)).toEqual(['9 blank: records 25, 67']);
});

it('lines that go on are indented, and none is too wide', () => {
  expect(wrapped('9 blank: records 25, 67, 78, …', 20)).toEqual(['9 blank: records 25,', '  67, 78, …']);
  const sentence = 'values differ only by case: 日本語 日本語日本語, and émigré, and 👩🏽‍🚀 too, as is known';
  for (const width of [30, 50, 80]) {
    const lines = wrapped(sentence, width);
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
    expect(lines.map((line) => line.trim()).join(' ')).toBe(sentence);
  }
});

describe('stays on one line', () => {
  it.each([
    [
      'a command',
      'hint: save it with nps segment FILE --by region --json',
      'nps segment FILE --by region --json',
    ],
    [
      'an option',
      'to leave them out: --where "Status!=Preview; or not"',
      '--where "Status!=Preview; or not"',
    ],
    [
      'several options',
      'to count only the latest of each: --latest-by id --date "When, if ever"',
      '--latest-by id --date "When, if ever"',
    ],
    [
      'a quoted expectation',
      "such as --expect 'nps[region=EMEA] >= 20'",
      "--expect 'nps[region=EMEA] >= 20'",
    ],
    [
      'a pipe',
      'hint: fetch it: curl -sSL https://a.example/b.csv | nps score -',
      'curl -sSL https://a.example/b.csv | nps score -',
    ],
    [
      'a long path',
      `nps: cannot read ${'folder/'.repeat(12)}responses.csv: no such file`,
      `${'folder/'.repeat(12)}responses.csv:`,
    ],
  ])('%s', (_, sentence, whole) => {
    for (const width of [20, 30, 50])
      expect(wrapped(sentence, width).some((line) => line.includes(whole))).toBe(true);
  });
});

it('an apostrophe is no quote', () => {
  const sentence = "hint: nps segment responses.csv --by region; nps inspect lists a file's columns";
  expect(wrapped(sentence, 50)).toEqual([
    'hint: nps segment responses.csv --by region;',
    "  nps inspect lists a file's columns",
  ]);
});
