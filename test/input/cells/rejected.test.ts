// What a text is that is no score, and whether it may be an answer that is lost.
import { describe, expect, test } from 'vitest';
import { isOften, possibleAnswer, rejectionOf, repeatsHeader } from '../../../src/input/cells/rejected.js';
import { isMissingCode } from '../../../src/input/names/index.js';

const NPS = { low: 0, high: 10 };

describe('a text that is rejected', () => {
  test.each([
    ...[
      'Extremely likely',
      'très probable',
      '11',
      '-0.5',
      '7.5',
      '9,5',
      '9!',
      '4/5',
      '😀',
      '★★★',
      'x',
      'n k',
    ].map((cell) => [cell, 'answer'] as const),
    ...[
      '-1',
      '-9',
      '-99',
      '77',
      '88',
      '97',
      '98',
      '99',
      '997',
      '998',
      '999',
      '9999',
      '-2147483648',
      '99.0',
    ].map((cell) => [cell, 'code'] as const),
    ...['#ERROR!', '#REF!', '#DIV/0!', '#NAME?', '#VALUE!', '#WERT!', '#NUM!', '#BEZUG!', '#¡REF!'].map(
      (cell) => [cell, 'error'] as const,
    ),
    ...['NPS', ' nps ', 'How likely?'].map((cell) => [cell, 'header'] as const),
    ...['55', '-3', '12', '100', '?', '!!', '# 1'.replace('1', '-')].map((cell) => [cell, 'other'] as const),
  ])('%j: %s', (cell, kind) => {
    expect(rejectionOf(cell, ['NPS', 'How likely?'], NPS)).toBe(kind);
  });

  test('next to another scale', () => {
    expect(rejectionOf('0', ['q'], { low: 1, high: 5 })).toBe('answer');
    expect(rejectionOf('6', ['q'], { low: 1, high: 5 })).toBe('answer');
    expect(rejectionOf('7', ['q'], { low: 1, high: 5 })).toBe('other');
  });
});

test.each([
  ['11', 'above'],
  ['-0.5', 'below'],
  ['8,5', 'fraction'],
  ['Extremely likely', 'label'],
  ['Sehr wahrscheinlich', 'label'],
  ['oui', 'label'],
  ['★★★', 'label'],
  ['Skipped', 'words'],
  ['later', 'words'],
] as const)('%j may be: %s', (cell, may) => {
  expect(possibleAnswer(cell, NPS)).toBe(may);
});

test.each([
  ['10.01', 'above'],
  ['10,25', 'above'],
  ['+11', 'above'],
  ['−0,25', 'below'],
  ['-0.125', 'below'],
  ['7.125', 'fraction'],
  ['0.5', 'fraction'],
  ['9.99', 'fraction'],
  ['x11', 'words'],
  ['11x', 'words'],
] as const)('the number %j may be: %s', (cell, may) => {
  expect(possibleAnswer(cell, NPS)).toBe(may);
});

// Answers of scales of agreement, satisfaction and likelihood, in the languages of the survey tools.
const LABELS = `Highly likely, Probablement, Provável, provavel, Wahrscheinlich, Vraisemblable, Waarschijnlijk, I recommend, Recommandé,
  Empfehlenswert, Je le conseille, Definitely, Absolut, Certainly, Sicher, sûr, pas sur, sûrement, surement, Strongly agree,
  Satisfied, Zufrieden, Tevreden, Soddisfatto, Insatisfait, Mulțumit, multumit, Extrem, Neutral, Neutre, Very, Not at all, sehr,
  très, tres, muy, molto, muito, foarte, zeer, überhaupt nicht, pas du tout, nada, per niente, Promoter, Detractor, Passive,
  Excellent, Good, Bad, Poor, Happy, yes, No, ja, Nein, oui, non, sí, si, da, nu, NEE, always, never, ✓✓, 4/5`;

test.each(LABELS.split(/,\s+/))('%j may be the label of an answer', (label) => {
  expect(possibleAnswer(label, NPS)).toBe('label');
});

test.each([
  ...['yesterday', 'oh yes', 'nowhere', 'a no', 'januar', 'surface', 'Surat', 'none', 'since', 'data', 'nut'],
  ...['x5', '5x', 'multi', 'tras', 'treasure', 'so'],
])('%j may be any words', (words) => {
  expect(possibleAnswer(words, NPS)).toBe('words');
});

test.each([
  ['#REF', 'error'],
  ['#ÜBERLAUF!', 'error'],
  ['#NAME_0?', 'error'],
  ['x#REF!', 'answer'],
  ['#REF! x', 'answer'],
  ['#ref!', 'answer'],
  ['#!', 'other'],
] as const)('%j is of the kind %s', (cell, kind) => {
  expect(rejectionOf(cell, [], NPS)).toBe(kind);
});

test('a number is next to the scale up to one beyond it', () => {
  for (const cell of ['11', '10.99', '-0.99', '11.00']) expect(rejectionOf(cell, [], NPS)).toBe('answer');
  for (const cell of ['11.01', '11,25', '-1.25', '−1,5', '+12', '12.125'])
    expect(rejectionOf(cell, [], NPS), cell).toBe('other');
});

test('a text is there often from three rows on that are one in a hundred', () => {
  expect([2, 3].map((rows) => isOften(rows, 10))).toEqual([false, true]);
  expect([9, 10].map((rows) => isOften(rows, 1000))).toEqual([false, true]);
});

test('a cell repeats its header in whatever case it is written', () => {
  expect(['nps', ' NPS ', '"Nps"', 'nps score'].map((cell) => repeatsHeader(cell, ['Score', 'NPS']))).toEqual(
    [true, true, true, false],
  );
  expect(repeatsHeader('nps', [])).toBe(false);
});

test('no code for a missing answer is a score', () => {
  for (let score = 0; score <= 10; score++) expect(isMissingCode(String(score))).toBe(false);
});
