// Score cells: every form of a score, of a blank, and what looks like a score and is none.
import { describe, expect, test } from 'vitest';
import { scaleOf } from '../../../src/core/parse-scale.js';
import { NPS_SCALE } from '../../../src/core/scale.js';
import {
  BLANK,
  isBlankScore,
  parseScore,
  REJECTED,
  type ScoreRules,
} from '../../../src/input/cells/score.js';

const RULES: ScoreRules = { scale: NPS_SCALE, fractions: 'reject', missing: [] };
const ALL = Array.from({ length: 11 }, (_, score) => score);
const SEPARATORS = ['-', '–', '—', ':', '='];

describe.each(ALL)('%i', (score) => {
  const forms = [
    `${score}`,
    `${score}.0`,
    `${score},0`,
    ` ${score}\t`,
    `${score} (Label)`,
    `${score}(Label)`,
    `Label (${score})`,
    `Label(${score})`,
    `Label ( ${score} )`,
    `Label (${score}.0)`,
    ...SEPARATORS.flatMap((sep) => [
      `${score} ${sep} Extremely likely`,
      `Extremely likely ${sep} ${score}`,
      `${score},0 ${sep} Très probable`,
      `${score}  ${sep}  two – words`,
      `Sehr wahrscheinlich ${sep} ${score}.0`,
    ]),
  ];
  test.each(forms)('as %j', (cell) => {
    expect(parseScore(cell, RULES)).toBe(score);
  });
});

const BLANKS = ['NA', 'N/A', '#N/A', 'n.a.', 'null', 'None', '-', '–', '—'];
test.each([
  '',
  ' ',
  '\t\r\n',
  '\u00a0',
  ...BLANKS.flatMap((cell) => [cell, cell.toUpperCase(), cell.toLowerCase(), `  ${cell} `]),
])('%j is blank', (cell) => {
  expect(isBlankScore(cell)).toBe(true);
  expect(parseScore(cell, RULES)).toBe(BLANK);
});

// The traps of real exports, and forms one step away from those that are read.
const REJECTS = [
  ...[
    '11',
    '-1',
    '+9',
    '100',
    '-2147483648',
    '7.5',
    '8,5',
    '9.00',
    '9.',
    '.9',
    '09',
    '1e1',
    '0x9',
    '٩',
    '９',
  ],
  ...['#ERROR!', 'nil', 'n/k', 'n.a', '--', '?', 'nine', 'Promoter', 'NaN', 'undefined', 'not answered'],
  ...['8/10', '8 / 10', '10 out of 10', '9-10', '9 - 10', '9 to 10', '10 %', '9 points', '9!', '(9)', '[9]'],
  ...['I give it a 9', 'from 0 to 10', 'Using a scale from 0 - 10', '10 - 100% likely', '1 - Not 2 likely'],
  ...['9 -', '- 9', '9-Likely', '9 -Likely', '9- Likely', 'Likely-9', '9 / Likely', '9, Likely', '9 Likely'],
  ...[
    '11 - Extremely likely',
    'Likely - 11',
    '7.5 - Likely',
    'Likely (11)',
    '9 (8)',
    '9 ()',
    '9 (Likely',
    ':9',
  ],
  ...['9 - -1', '9 (Likely) again', 'Likely (9) 8'],
];
test.each(REJECTS)('%j is rejected', (cell) => {
  expect(isBlankScore(cell)).toBe(false);
  expect(parseScore(cell, RULES)).toBe(REJECTED);
});

describe('--fractions floor', () => {
  const floor: ScoreRules = { ...RULES, fractions: 'floor' };

  test.each([
    ['8.5', 8],
    ['6.5', 6],
    ['6,999', 6],
    ['9.99', 9],
    ['0.4', 0],
    ['10.00', 10],
    ['9.0', 9],
    ['8.50 ', 8],
    ['10 - Extremely likely', 10],
  ])('%j is %i', (cell, score) => {
    expect(parseScore(cell, floor)).toBe(score);
  });

  test.each(['10.01', '10,5', '-0.5', '11', '8.5 - Likely', '8.5.1', 'x'])('%j is rejected', (cell) => {
    expect(parseScore(cell, floor)).toBe(REJECTED);
  });
});

describe('--scale 1-10', () => {
  const fromOne: ScoreRules = { ...RULES, scale: scaleOf('1-10'), fractions: 'floor' };

  test.each(['0', '0.0', '0 - Not at all likely', 'Not at all likely (0)', '0.5'])('rejects %j', (cell) => {
    expect(parseScore(cell, fromOne)).toBe(REJECTED);
  });

  test.each(ALL.slice(1))('takes %i', (score) => {
    expect(parseScore(String(score), fromOne)).toBe(score);
  });
});

test.each([
  ['before the end', `a${' '.repeat(200_000)}b`],
  ['before a digit', `9 - ${' '.repeat(200_000)}b1`],
  ['before a separator', `a${' '.repeat(200_000)}-`],
  ['between parentheses', `a${' ( '.repeat(70_000)}`],
])('a long run of white space %s takes no long time', (_, cell) => {
  const start = performance.now();
  expect(parseScore(cell, RULES)).toBe(REJECTED);
  expect(performance.now() - start).toBeLessThan(1000);
});
