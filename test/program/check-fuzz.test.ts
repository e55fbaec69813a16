// Ten thousand expectations, most of them wrong: each is a verdict or a message that points at the character.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth } from '../../src/report/width.js';
import { temporaryFolder } from '../support/folder.js';
import { type RanHere, runHere } from '../support/in-process.js';

const file = join(temporaryFolder(), 'responses.csv');
writeFileSync(
  file,
  [
    'region,"my, plan",id,nps',
    'EMEA,pro,1,9',
    'EMEA,free,2,3',
    '日本,pro,3,10',
    ',pro,4,7',
    '(blank),free,5,10',
    '*,,6,8',
    '"say ""hi""",pro,7,0',
    '',
  ].join('\n'),
);

const ROWS = ['rejected', 'blank'];
const METRICS = [
  ...['nps', 'promoters', 'passives', 'detractors', 'responses', 'mean', 'ci.low', 'ci.high'],
  ...ROWS,
  'rate',
];
const OPERATORS = ['>=', '<=', '==', '!=', '>', '<'];
const space = fc.constantFrom('', '', ' ', '  ', '\t');
const selection = fc
  .tuple(
    fc.constantFrom('region', 'Region ', '"my, plan"', '"#2"', '3', '@file'),
    fc.constantFrom(
      '*',
      'EMEA',
      ' 日本',
      '',
      '""',
      '(blank)',
      '"(blank)"',
      '"*"',
      String.raw`"say \"hi\""`,
      'pro',
    ),
  )
  .map(([column, value]) => `${column}=${value}`);
const valid = fc
  .tuple(
    fc.constantFrom(...METRICS),
    fc.option(
      fc.uniqueArray(selection, { minLength: 1, maxLength: 2, selector: (text) => text.slice(0, 5) }),
    ),
    fc.constantFrom(...OPERATORS),
    fc.constantFrom('0', '7', '10', '+3', '.5', '7.25', '0.0000001', '00'),
    fc.tuple(space, space, space, space),
  )
  .map(([metric, list, operator, number, [a, b, c, d]]) => {
    const unit = /^(promoters|passives|detractors|rejected|blank|rate)$/.test(metric) ? '%' : '';
    const value = metric === 'responses' ? '5' : number;
    return `${a}${metric}${list === null || ROWS.includes(metric) ? '' : `[${list.join(',')}]`}${b}${operator}${c}${value}${unit}${d}`;
  });

const piece = fc.oneof(
  fc.constantFrom(...'[]=*,"\\<>!%.+-() \t\n0195'),
  fc.constantFrom('nps', 'drop', 'region', '(blank)', '==', '=>', '≥', '≠', '\\"', '1e3', '-', '--', '$(x)'),
  fc.constantFrom(
    '日本',
    '😀',
    'e\u0301',
    '\u202e',
    '\u200b',
    '\x1b[31m',
    '\0',
    '\r',
    '\u2028',
    '\ud800',
    '\ufeff',
  ),
);
const arbitrary = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 3 }),
  piece: fc.oneof(piece, fc.constant('')),
});
const mutated = fc.tuple(valid, fc.array(edit, { minLength: 1, maxLength: 3 })).map(([text, edits]) =>
  edits.reduce((text, { at, length, piece }) => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + piece + text.slice(from + length);
  }, text),
);

function expectVerdicts({ stdout, stderr, code }: RanHere): void {
  const { passed, checks } = JSON.parse(stdout).result;
  expect(stderr).toBe('');
  expect(passed).toBe(code === 0);
  expect(checks.length).toBeGreaterThan(0);
  for (const { status, message } of checks) {
    expect(['pass', 'fail', 'insufficient']).toContain(status);
    expect(message).not.toBe('');
  }
}

/** The message names the character and what is wrong with it, and the mark stands under it. */
function expectMark(text: string, { stdout, stderr }: RanHere): void {
  expect(stdout).toBe('');
  const [, number, line, indent] =
    /^nps: --expect, character (\d+): .+\n {2}(.*)\n {2}(.*)\^\n/.exec(stderr) ?? [];
  const before = [...text].slice(0, Number(number) - 1).join('');
  expect(Number(number), stderr).toBeGreaterThanOrEqual(1);
  expect(Number(number)).toBeLessThanOrEqual([...text].length + 1);
  // The same text, but for what cannot be shown.
  expect(line!.length).toBe(text.length);
  expect(indent).toMatch(/^\s*$/);
  expect(textWidth(indent!), stderr).toBe(textWidth(line!.slice(0, before.length)));
}

it('ten thousand of them', { timeout: 120_000 }, async () => {
  const seen = { verdict: 0, error: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 1, arbitrary: valid }, { weight: 5, arbitrary: mutated }, { weight: 4, arbitrary }),
      async (text) => {
        const ran = await runHere([
          'check',
          file,
          '--no-config',
          '--invited',
          '--json',
          '-q',
          `--expect=${text}`,
        ]);
        expect([0, 1, 2], ran.stderr).toContain(ran.code);
        if (ran.code === 2) expectMark(text, ran);
        else expectVerdicts(ran);
        seen[ran.code === 2 ? 'error' : 'verdict']++;
      },
    ),
    { numRuns: 10_000, seed: 20250301 },
  );
  // Of both there were many.
  expect(Math.min(seen.verdict, seen.error)).toBeGreaterThan(1000);
});
