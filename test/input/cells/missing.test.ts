// Texts that say that there is no answer, in signs and words; those that may say it; and what says something else.
import { describe, expect, test } from 'vitest';
import {
  isMissingText,
  mayBeMissing,
  missingLetters,
  plainMissing,
} from '../../../src/input/cells/missing.js';
import { plainWords } from '../../../src/input/names/index.js';

// As R, SAS, SPSS, Python, SQL, spreadsheets and people write it.
const SIGNS =
  ` ~ NA ~ n/a ~ #N/A ~ #NA ~ N.A. ~ n.a ~ NULL ~ (null) ~ <null> ~ #NULL! ~ None ~ NaN ~ \\N ~ . ~ - ~ -- ~ --- ~ – ~ — ~
  undefined ~ missing ~ (blank) ~ (empty)`.split('~');

test.each(SIGNS)('%j says nothing', (sign) => {
  for (const cell of [sign.trim(), sign.trim().toUpperCase(), sign.trim().toLowerCase(), ` ${sign} `]) {
    expect(isMissingText(cell), cell).toBe(true);
    expect(mayBeMissing(cell), cell).toBe(true);
  }
});

test.each(['n/k', 'N.K.', 'n.k', 'd/k', 'D.K.', '?', '???'])('%j may say nothing', (cell) => {
  expect(isMissingText(cell)).toBe(false);
  expect(mayBeMissing(cell)).toBe(true);
});

test.each([
  ...[
    '0',
    '9',
    'no',
    'x',
    '..',
    '+',
    '/',
    '#',
    '----',
    'nab',
    'dkx',
    'xdk',
    'an/k',
    'n/kk',
    '?!',
    'x?',
    'Denmark',
  ],
  ...['(9)', 'd.k', '-9'],
])('%j says something', (cell) => {
  expect(isMissingText(cell)).toBe(false);
  expect(mayBeMissing(cell)).toBe(false);
});

describe('what may say nothing in letters', () => {
  const letters = new Set(missingLetters());

  test.each([
    ...SIGNS,
    "don't know",
    'no answer',
    'keine Angabe',
    'nk',
    'n k',
    'N/K',
    'd/k',
    'D K',
    'dk',
  ])('%j is known by its letters', (cell) => {
    const words = plainWords(cell);
    // Signs alone have none.
    if (/^[a-z ]+$/.test(words)) expect(letters).toContain(words);
  });

  test('and is nothing but letters and spaces', () => {
    for (const words of letters) expect(words).toMatch(/^[a-z ]+$/);
    expect(letters.has('promoter')).toBe(false);
  });
});

test('texts are compared without case, and with one space between words', () => {
  expect(plainMissing('  Not \t APPLICABLE\n')).toBe('not applicable');
});
