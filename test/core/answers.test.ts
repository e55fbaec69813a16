import { describe, expect, test } from 'vitest';
import { splitAnswers } from '../../src/core/answers.js';
import { likelySeparator } from '../../src/core/likely-separator.js';

describe('splitAnswers', () => {
  test.each([
    ['CRM; Billing', ';', ['CRM', 'Billing']],
    ['CRM;;Billing; CRM;', ';', ['CRM', 'Billing']],
    ['CRM', ';', ['CRM']],
    [';;  ;', ';', []],
    ['', ';', []],
    ['1,000 users, CRM', ', ', ['1,000 users', 'CRM']],
    ['CRM,', ', ', ['CRM']],
    ['CRM\r\nChat', '\n', ['CRM', 'Chat']],
    ['a b a', ' ', ['a', 'b']],
    ['CRM and Chat and Help', ' and ', ['CRM', 'Chat', 'Help']],
    ['CRM|crm', '|', ['CRM', 'crm']],
    ['a.b', '.', ['a', 'b']],
    ['日本;語', ';', ['日本', '語']],
  ])('%j at %j', (cell, separator, answers) => {
    expect(splitAnswers(cell, separator)).toEqual(answers);
  });
});

/** All cells that combine some of these answers, each with one response. */
function combined(answers: readonly string[], separator: string): [string, number][] {
  return Array.from({ length: 2 ** answers.length - 1 }, (_, set) => [
    answers.filter((_, i) => ((set + 1) >> i) & 1).join(separator),
    1,
  ]);
}

describe('likelySeparator', () => {
  const products = ['CRM', 'Billing', 'Chat', 'Help'];

  test.each([';', '; ', '|', '\n', ', '])('finds %j', (separator) => {
    expect(likelySeparator(combined(products, separator))?.trim()).toBe(separator.trim());
  });

  test('takes a comma with its space where answers hold commas, and one alone where none has a space', () => {
    expect(likelySeparator(combined(['up to 1,000', 'CRM', 'Chat', 'Help'], ', '))).toBe(', ');
    expect(likelySeparator(combined(products, ','))).toBe(',');
  });

  test.each<[string, [string, number][]]>([
    ['places', ['Austin, Texas', 'Dallas, Texas', 'El Paso, Texas', 'Boston, MA'].map((text) => [text, 50])],
    [
      'levels of two things, of which none stands alone',
      combined(['1', '2', '3', '4', '5'], '')
        .slice(0, 7)
        .flatMap(([left]) =>
          ['a', 'b', 'c', 'd', 'e'].map((right): [string, number] => [`${left}, ${right}`, 9]),
        ),
    ],
    [
      'sentences',
      ['Good; but slow', 'Bad; really', 'Good', 'Slow; and so on', 'Fine'].map((text) => [text, 1]),
    ],
    ['plain values', ['EMEA', 'APAC', 'LATAM'].map((text) => [text, 9])],
    [
      'cells of which few hold several',
      [...products.map((text): [string, number] => [text, 1000]), ...combined(products, ';')],
    ],
    ['nothing', []],
  ])('does not take %s for several answers', (_, cells) => {
    expect(likelySeparator(cells)).toBeUndefined();
  });
});
